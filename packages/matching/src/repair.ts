import { canonical } from './canonical.ts';
import { type Fault, InstanceError } from './errors.ts';
import { type Harmed, harmedBy } from './harmed.ts';
import { deadlineIn } from './highs.ts';
import { matchFrom } from './match-from.ts';
import { type Moved, movedBy } from './moved.ts';
import { pairKey } from './pair-key.ts';
import { parseChanged, parseInstance, rowsOf } from './parse.ts';
import { plainCopy } from './parse-plain.ts';
import type { MatchOptions } from './plan.ts';
import { readPairs } from './read-pairs.ts';
import type { MatchResult, Visit } from './result.ts';
import { rowName } from './row-name.ts';
import type { Instance, Level, Pair } from './schema.ts';

/**
 * A mended plan with what differs from the plan before. Of the visits `removed`, those that fell open had become
 * impossible; the others stand in `moved`.
 */
export type Repair = {
  result: MatchResult;
  added: Visit[];
  removed: Pair[];
  moved: Moved;
  harmed: Harmed;
};

/** How to mend a plan. `reverseLot` as in `MatchOptions`: who fills what fell open is who was unlucky before. */
export type RepairOptions = MatchOptions;

/**
 * Fills what fell open while touching nobody who has accepted: accepted visits are carried out whatever they cost. What
 * comes first is to fill: the most people placed, then the most visits, if the instance has the level `placed`. Then
 * comes to move the fewest visits of those who had not accepted, which `moved` certifies; where everybody makes one
 * visit, that is the fewest people. Only then come the other levels in their order, and the lots.
 *
 * For that it matches again with the plan before as `previous`; the levels are `placed`, `stability`, and the others.
 * Always by the mechanism `optimal`: trading cycles look at no plan before. With `reverseLot` what still ties is drawn
 * by the lots the other way round: of all permutations of the lots between two rounds the reversal moves the fewest
 * people (I. Feigenbaum, Y. Kanoria, I. Lo and J. Sethuraman, Dynamic Matching in School Choice: Efficient Seat
 * Reassignment After Late Cancellations, Management Science 2020). They show it for deferred acceptance; here the
 * fewest moves are a level of their own, and the reversal shares the luck of two rounds.
 * @param instance the round as it is now: who left or what was cancelled is no longer in it.
 * @param plan the visits before, each once; those of people or slots that are gone count as fallen open.
 * @param accepted visits of the plan that must stay, each once.
 * @throws {InstanceError} a row of `plan` or `accepted` that is no visit or is doubled; an accepted visit that is not
 * of the plan or can no longer take place; or as `match`.
 */
export async function repair(
  instance: Instance,
  plan: readonly Pair[],
  accepted: readonly Pair[],
  options: RepairOptions = {},
): Promise<Repair> {
  const parsed = parseInstance(instance);
  const { before, staying } = readLists(parsed, plan, accepted);
  const locked = new Set(parsed.locks.map(keyOf));
  const locks = [...parsed.locks, ...staying.filter((row) => !locked.has(keyOf(row)))];
  /** Names the accepted visit instead of the lock that it was made into. */
  const asAccepted = (fault: Fault): Fault => {
    const [list, at] = fault.path;
    if (list !== 'locks' || typeof at !== 'number' || at < parsed.locks.length) return fault;
    const index = staying.findIndex((each) => keyOf(each) === keyOf(locks[at]!));
    const path = ['accepted', index, ...fault.path.slice(2)];
    return { ...fault, path, row: rowName({ accepted: staying }, path) };
  };
  const mended: Instance = {
    ...parsed,
    locks,
    previous: stillThere(parsed, before),
    settings: { ...parsed.settings, mechanism: 'optimal', levels: keepingFirst(parsed.settings.levels) },
  };
  const { result, solved } = await solvedMatch(mended, rowsOf(parsed), options).catch((error: unknown) => {
    throw error instanceof InstanceError ? new InstanceError(error.faults.map(asAccepted)) : error;
  });
  const made = new Set(before.map(keyOf));
  const now = new Set(result.visits.map(keyOf));
  const added = result.visits.filter((visit) => !made.has(keyOf(visit)));
  const removed = before.filter((visit) => !now.has(keyOf(visit)));
  const { network } = solved.prepared;
  return {
    result,
    added,
    removed,
    moved: movedBy(network, removed, result),
    harmed: harmedBy(network, before, added, result),
  };
}

async function solvedMatch(instance: Instance, known: ReadonlySet<object>, options: MatchOptions) {
  const deadline = deadlineIn(options.timeLimitSeconds);
  const parsed = parseChanged(instance, known);
  return matchFrom(parsed, canonical(parsed), deadline, options);
}

/** Both lists, checked against each other and the instance. */
function readLists(
  instance: Instance,
  plan: unknown,
  accepted: unknown,
): { before: Pair[]; staying: Pair[] } {
  const { copy, faults } = plainCopy({ plan, accepted });
  faults.refuse();
  const lists = copy as Record<'plan' | 'accepted', unknown>;
  const before = readPairs(lists.plan, 'plan', faults);
  const staying = readPairs(lists.accepted, 'accepted', faults);
  faults.refuse();
  const { people, slots } = idsOf(instance);
  const made = new Set(before.map(keyOf));
  staying.forEach((row, index) => {
    const add = (code: string, message: string) => faults.add(['accepted', index], code, message);
    if (!made.has(keyOf(row))) add('accepted-not-planned', 'is not a visit of the plan');
    else if (!people.has(row.person)) add('unknown-person', `unknown person "${row.person}"`);
    else if (!slots.has(row.slot)) add('unknown-slot', `unknown slot "${row.slot}"`);
  });
  faults.refuse();
  return { before, staying };
}

function idsOf({ people, places }: Instance) {
  return {
    people: new Set(people.map(({ id }) => id)),
    slots: new Set(places.flatMap((place) => place.slots.map(({ id }) => id))),
  };
}

function stillThere(instance: Instance, visits: readonly Pair[]): Pair[] {
  const { people, slots } = idsOf(instance);
  return visits.filter(({ person, slot }) => people.has(person) && slots.has(slot));
}

/** No other level may move somebody who was told where to go. */
function keepingFirst(levels: readonly Level[]): Level[] {
  const first: Level[] = levels.includes('placed') ? ['placed', 'stability'] : ['stability'];
  return [...first, ...levels.filter((level) => !first.includes(level))];
}

const keyOf = ({ person, slot }: Pair) => pairKey(person, slot);
