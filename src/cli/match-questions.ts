import {
  type Capacity,
  type Decision,
  type Effect,
  type FirstEffect,
  type Instance,
  openMatch,
  type PersonChange,
  type Repair,
  type WhatIf,
} from '@wisselstage/matching';
import { english } from '../language/grammar.ts';
import { BadInputError, faultLine } from './bad-input.ts';
import { decisionOf } from './decision-words.ts';
import { repairFrom } from './repair-file.ts';

/** What `wisselstage match` can be asked instead of the plan itself. */
export type Question = {
  whatIf?: string[];
  capacity?: boolean;
  repair?: string;
  reverseLot?: boolean;
};

/** An answer, as JSON and in words. */
export type Answered = { json: unknown; text: string };

/**
 * Answers the one question that was asked, or `null` when none was.
 * @throws {BadInputError} when the question names what is not there, or there are several
 */
export async function answerTo(instance: Instance, question: Question): Promise<Answered | null> {
  const { whatIf, capacity, repair, reverseLot } = question;
  const asked = [whatIf && '--what-if', capacity && '--capacity', repair && '--repair'].filter(Boolean);
  if (asked.length > 1) throw new BadInputError([`${asked.join(', ')}: one question at a time`]);
  if (reverseLot && !repair) throw new BadInputError(['--reverse-lot: goes with --repair']);
  if (whatIf) return tried(instance, await decisionOf(whatIf));
  if (capacity) {
    const open = await openMatch(instance, { reasons: false });
    const answers = await open.capacity();
    const levels = open.result.objective.map(({ level }) => level);
    return { json: answers, text: ofCapacity(answers, levels) };
  }
  if (repair === undefined) return null;
  const mended = await repairFrom(instance, repair, reverseLot ?? false);
  return { json: mended, text: ofRepair(mended) };
}

async function tried(instance: Instance, decision: Decision): Promise<Answered> {
  const answer = await (await openMatch(instance, { reasons: false })).whatIf(decision);
  const unknown = answer.possible ? [] : answer.faults.filter(({ code }) => code.startsWith('unknown-'));
  if (unknown.length > 0) throw new BadInputError(unknown.map(({ message }) => `--what-if: ${message}`));
  return { json: answer, text: ofWhatIf(answer) };
}

function ofWhatIf(answer: WhatIf): string {
  if (!answer.possible) {
    const { faults, obstacles } = answer;
    const without = obstacles.length > 0 ? [`It could be done without: ${english.list(obstacles)}.`] : [];
    return lines('Not possible.', ...faults.map((fault) => `  ${faultLine(fault)}`), ...without);
  }
  const changed = answer.objective.filter(({ before, after }) => before !== after);
  return lines(
    ...(changed.length > 0 ? changed.map((row) => `  ${ofEffect(row)}`) : ['No level changes.']),
    ...ofPeople('Better off', answer.gains),
    ...ofPeople('Worse off', answer.loses),
    ...ofPeople('Elsewhere, as well off', answer.moves),
    ...sureness(answer.result.proof.gap),
  );
}

/** What helps most comes first: that is whom to ring. */
function ofCapacity({ places, senders }: Capacity, levels: readonly string[]): string {
  const size = ({ before, after }: Effect) => Math.abs(after - before);
  const helping = places
    .flatMap(({ slot, effect }) => (effect === null ? [] : [{ slot, effect }]))
    .sort(
      ({ effect: a }, { effect: b }) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) || size(b) - size(a),
    );
  const balances = senders.filter(({ more, fewer }) => more !== null || fewer !== null);
  const orNothing = (effect: FirstEffect) => (effect === null ? 'nothing' : ofEffect(effect));
  return lines(
    `One seat more would help at ${english.number(helping.length)} of ${english.count(places.length, 'place', 'places')}${helping.length > 0 ? ':' : '.'}`,
    ...helping.map(({ slot, effect }) => `  ${slot}: ${ofEffect(effect)}`),
    ...(balances.length > 0 ? ['One sender more, or one fewer, outside this round:'] : []),
    ...balances.map(
      ({ organisation, more, fewer }) =>
        `  ${organisation}: more ${orNothing(more)}; fewer ${orNothing(fewer)}`,
    ),
  );
}

function ofRepair({ result, added, removed, moved, harmed }: Repair): string {
  const visit = ({ person, slot }: { person: string; slot: string }) => `  ${person}: ${slot}`;
  const list = (title: string, rows: string[]) => (rows.length > 0 ? [`${title}:`, ...rows] : []);
  return lines(
    `${english.count(result.visits.length, 'visit', 'visits')} in all, ${english.count(added.length, 'new', 'new')}, ${english.count(moved.people.length, 'person', 'people')} moved who had not accepted; no plan that fills as much moves fewer than ${english.count(moved.fewest, 'visit', 'visits')}.`,
    ...list('New', added.map(visit)),
    ...list('No longer', removed.map(visit)),
    ...list(
      'Worse off than before',
      harmed.directly.map((person) => `  ${person}`),
    ),
    ...list(
      'Passed over',
      harmed.indirectly.map(({ person, slot, instead }) => `  ${person}: ${slot} went to ${instead}`),
    ),
    ...sureness(result.proof.gap),
  );
}

function ofPeople(title: string, changes: readonly PersonChange[]): string[] {
  const where = (visits: PersonChange['from']) =>
    visits.length > 0 ? visits.map(({ slot, tier }) => `${slot} (choice ${tier})`).join(', ') : 'nowhere';
  if (changes.length === 0) return [];
  return [
    `${title}:`,
    ...changes.map(({ person, from, to }) => `  ${person}: ${where(from)} → ${where(to)}`),
  ];
}

const ofEffect = ({ level, before, after }: Effect) => `${level} ${before} → ${after}`;
const sureness = (gap: number) => (gap > 0 ? ['Not proven: another plan may be better.'] : []);
const lines = (...all: string[]) => `${all.join('\n')}\n`;
