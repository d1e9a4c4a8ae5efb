/**
 * Does one of the tasks of the engine on one instance, `node bench/engine-child.ts FILE TASK`, and prints what it
 * took. In a process of its own, so that the peak of the memory is that of this task.
 */
import { readFileSync } from 'node:fs';
import {
  type Decision,
  explain,
  type Instance,
  match,
  openMatch,
  parseInstance,
  repair,
  type Visit,
} from '../src/index.ts';
import { median, seconds as secondsText } from './tables.ts';

/** What a task took and gave; `objective` must be the same for every task on an instance. */
export type Measured = { seconds: number; outcome: string; objective: string; peakMegabytes: number };

type Result = Omit<Measured, 'peakMegabytes'>;

/** In rounds larger than this only so many people are explained, evenly spread. */
const SAMPLED = 5_000;
const SAMPLE = 20;

/** So many visits of a plan are asked about. */
const TRIED = 4;

/** Seconds for explanations; what there is no time for is counted. */
const PATIENCE = 60;

const TASKS: Record<string, (instance: Instance, json: unknown) => Promise<Result>> = {
  /** Shape, references and contradictions. */
  async parse(_, json) {
    const [seconds, instance] = await timed(async () => parseInstance(json));
    const { organisations, places, people } = instance;
    const outcome = `${organisations.length} organisations, ${places.length} places, ${people.length} people`;
    return { seconds, outcome, objective: '' };
  },
  /** The plan: every level and the lottery. */
  async levels(instance) {
    const [seconds, result] = await timed(() => match(instance, { reasons: false }));
    const outcome = text({ objective: result.objective.slice(0, 3) });
    return { seconds, outcome, objective: text(result) };
  },
  /** The reasons of everybody without a visit: what `match` takes after its levels are done. */
  async reasons(instance) {
    let since = 0;
    const result = await match(instance, {
      onProgress: ({ phase }) => {
        if (phase === 'levels') since = performance.now();
      },
    });
    const seconds = (performance.now() - since) / 1_000;
    return { seconds, outcome: `${result.unplaced.length} people`, objective: text(result) };
  },
  /** Every better choice not given, for everybody or a sample. */
  async explain(instance) {
    const result = await match(instance, { reasons: false });
    const step = instance.people.length > SAMPLED ? Math.ceil(instance.people.length / SAMPLE) : 1;
    const people = instance.people.filter((_, index) => index % step === 0).map((person) => person.id);
    const options = { people, timeLimitSeconds: PATIENCE };
    const [seconds, why] = await timed(() => explain(instance, result, options));
    const late = why.filter(({ reason }) => reason.code === 'unknown').length;
    const choices = `${why.length} choices of ${people.length} people${late > 0 ? `, ${late} in vain` : ''}`;
    return { seconds, outcome: choices, objective: text(result) };
  },
  /** Matching again after somebody with a visit has left, with the plan before as `previous`. */
  async again(instance) {
    const open = await openMatch(instance, { reasons: false });
    const previous = open.result.visits.map(({ person, slot }) => ({ person, slot }));
    const gone = previous[Math.floor(previous.length / 2)]!.person;
    const changed: Instance = {
      ...instance,
      people: instance.people.filter(({ id }) => id !== gone),
      locks: instance.locks.filter((row) => row.person !== gone),
      previous: previous.filter((row) => row.person !== gone),
    };
    const [seconds, { result }] = await timed(() => open.again(changed, { reasons: false }));
    const kept = result.objective.find((row) => row.level === 'stability')?.value ?? 0;
    return { seconds, outcome: `${kept} of ${changed.previous.length} visits kept`, objective: '' };
  },
  /** One decision tried out on a match at hand: the median of several of every kind; the worst is told. */
  async whatIf(instance) {
    const open = await openMatch(instance, { reasons: false });
    const decisions = decisionsOn(instance, open.result.visits);
    const took: number[] = [];
    let [possible, proven] = [0, 0];
    // What holds for every question is made at the first, once; the thread of a server keeps it.
    const [first] = await timed(() => open.whatIf(decisions[0]!));
    for (const decision of decisions) {
      const [seconds, answer] = await timed(() => open.whatIf(decision));
      took.push(seconds);
      if (!answer.possible) continue;
      possible++;
      if (answer.result.proof.method !== 'milp') proven++;
    }
    const outcome = `first ${secondsText(first)}; ${possible} of ${decisions.length} possible, ${proven} without a program; the slowest ${secondsText(Math.max(...took))}`;
    return { seconds: median(took), outcome, objective: text(open.result) };
  },
  /** One seat more for every slot, one sender more or fewer for every organisation. */
  async capacity(instance) {
    const open = await openMatch(instance, { reasons: false });
    const [seconds, { seats, senders }] = await timed(() => open.capacity());
    const some = seats.filter(({ effect }) => effect !== null).length;
    const outcome = `${some} of ${seats.length} slots would help, ${senders.length} organisations`;
    return { seconds, outcome, objective: text(open.result) };
  },
  /** A plan mended after somebody said no, when half of the others had accepted: the median of several. */
  async repair(instance) {
    const { visits } = await match(instance, { reasons: false });
    const took: number[] = [];
    let moves = 0;
    for (const refused of spread(visits, TRIED)) {
      const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === refused.slot))!.id;
      const changed = {
        ...instance,
        exclusions: [...instance.exclusions, { person: refused.person, place }],
        locks: instance.locks.filter(({ person }) => person !== refused.person),
      };
      const accepted = visits.filter(({ person }, index) => person !== refused.person && index % 2 === 0);
      const [seconds, { moved }] = await timed(() => repair(changed, visits, accepted, { reasons: false }));
      took.push(seconds);
      moves += moved.visits.length;
    }
    const outcome = `${moves} moved in ${took.length} repairs, the slowest ${secondsText(Math.max(...took))}`;
    return { seconds: median(took), outcome, objective: '' };
  },
  // A new task goes here; `TASK_NAMES` in engine-part.ts or questions-part.ts asks for it.
};

/** Decisions of every kind, spread over a plan. */
function decisionsOn(instance: Instance, visits: Visit[]): Decision[] {
  const tried = spread(visits, TRIED);
  return tried.flatMap(({ person, slot }, index): Decision[] => {
    const other = tried[(index + 1) % tried.length]!;
    const organisation = instance.people.find(({ id }) => id === other.person)!.organisation;
    const day = instance.people.find(({ id }) => id === person)!.days[0]!;
    const place = { id: 'new', organisation, slots: [{ id: 'new/1', days: [day], capacity: 1 }] };
    return [
      { kind: 'seat', person, slot: other.slot },
      { kind: 'forbid', person, slot },
      { kind: 'swap', people: [person, other.person] },
      { kind: 'lock', person, slot },
      { kind: 'capacity', slot, change: 1 },
      { kind: 'capacity', slot, change: -1 },
      { kind: 'place', place, choices: [{ person }] },
    ];
  });
}

function spread<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows.filter((_, index) => index % step === 0).slice(0, count);
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[number, Answer]> {
  const start = performance.now();
  const answer = await work();
  return [(performance.now() - start) / 1_000, answer];
}

function text(result: { objective: { level: string; value: number }[] }): string {
  return result.objective.map(({ level, value }) => `${level} ${value}`).join(', ');
}

const [file, task] = process.argv.slice(2) as [string, string];
const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
const measured = await TASKS[task]!(task === 'parse' ? (json as Instance) : parseInstance(json), json);
// maxRSS is in kilobytes.
console.log(JSON.stringify({ ...measured, peakMegabytes: process.resourceUsage().maxRSS / 1_024 }));
