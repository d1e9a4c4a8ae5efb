import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PersonId } from '../../../people/ids.ts';
import { DEFINITIONS, definitionOf, type Figures, nameOf } from '../impact.ts';
import { someFacts, someOrganisations, someVisit } from '../testing.ts';
import { lastedOf } from './count-lines.ts';
import { countForOthers, countRound } from './counting.ts';
import { writeDocument } from './document.ts';
import type { MeasureAnswer, RoundFacts } from './facts.ts';
import { FAMILIES } from './families.ts';

const ORGANISATIONS = someOrganisations({
  a: ['politie', 'Noord'],
  b: ['vrouwenopvang', 'Noord'],
  c: ['wijkteam', 'Zuid'],
});

const figure = (facts: Partial<RoundFacts>, id: string, part: string | null = null) =>
  countRound(someFacts({ organisations: ORGANISATIONS, ...facts })).find(id, part)!;

/** How many, and of how many; a part stands behind a slash. */
function told(facts: Partial<RoundFacts>, name: string): (number | null)[] {
  const [id = '', part = null] = name.split('/');
  const { numerator, denominator } = figure(facts, id, part);
  return [numerator, denominator];
}

test('each figure that is listed is counted once for each of its parts, and no other', () => {
  const all = countRound(someFacts()).all;
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(DEFINITIONS.map(({ id }) => id)));
  const split = all.filter(({ part }) => part !== null).map(({ id }) => id);
  expect(new Set(split)).toEqual(new Set(DEFINITIONS.filter(({ by }) => by).map(({ id }) => id)));
  for (const one of all.filter((each) => definitionOf(each).by === 'family'))
    expect(FAMILIES).toContain(one.part);
});

test('docs/figures.md says of each figure what the code says', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../../docs/figures.md'), 'utf8');
  // When this fails: npm run docs:figures
  expect(page).toBe(writeDocument());
});

test('a round in which nothing happened has figures, and none of them is a share of nobody', () => {
  for (const one of countRound(someFacts()).all) {
    expect(Object.values(one).some(Number.isNaN)).toBe(false);
    if (one.denominator === 0) expect(one.value).toBeNull();
  }
});

const personOf = (id: string) => `person of ${id}` as PersonId;

const signUp = (id: string, over = {}) => ({
  ...{ id, personId: personOf(id), organisationId: 'a', newcomer: false, permission: true },
  ...over,
});

test('people: who signed up, was allowed, got a visit and went, each out of the one before; who left counts on', () => {
  const facts = {
    signUps: [signUp('1'), signUp('2'), signUp('3', { permission: false }), signUp('4')],
    placed: ['1', '2'],
    visits: [
      someVisit('v1', 'a', 'b', { signUpId: '1' }),
      someVisit('v2', 'a', 'b', { signUpId: '1' }),
      someVisit('v3', 'a', 'c', { signUpId: '2', state: 'cancelled', bothAgreed: false }),
      someVisit('v4', 'b', 'a', { signUpId: null, isFirstChoice: null }),
    ],
  };
  expect(['signed-up', 'permission', 'placed', 'went'].map((step) => told(facts, `people.${step}`))).toEqual([
    [5, null],
    [4, 5],
    [3, 4],
    [2, 3],
  ]);
});

test('visits: only those of which it was said take place; a yes that was called off was a yes', () => {
  const facts = {
    visits: [
      someVisit('v1', 'a', 'b'),
      someVisit('v2', 'a', 'b', { state: 'missed' }),
      someVisit('v3', 'a', 'b', { state: 'accepted', isFirstChoice: false }),
      someVisit('v4', 'a', 'b', { state: 'cancelled' }),
      someVisit('v5', 'a', 'b', { state: 'offered', bothAgreed: false }),
      someVisit('v6', 'a', 'b', { state: 'ready', isFirstChoice: null, signUpId: null }),
    ],
  };
  expect(
    ['offered', 'accepted', 'planned', 'took-place', 'held'].map((step) => told(facts, `visits.${step}`)),
  ).toEqual([
    [6, null],
    [5, 6],
    [3, 5],
    [1, 3],
    [1, 6],
  ]);
  expect(told(facts, 'choice.first')).toEqual([4, 5]);
});

test('organisations, and what each family sent and received, also to another region', () => {
  const facts = {
    members: ['a', 'b', 'c'],
    offering: ['b'],
    signUps: [signUp('1')],
    visits: [
      someVisit('v1', 'a', 'b'),
      someVisit('v2', 'a', 'c'),
      someVisit('v3', 'b', 'a', { state: 'missed' }),
    ],
  };
  expect(told(facts, 'organisations.active')).toEqual([3, 3]);
  expect(told(facts, 'organisations.offering')).toEqual([3, 3]);
  expect(told(facts, 'organisations.received')).toEqual([2, 3]);
  expect(told(facts, 'organisations.both')).toEqual([0, 3]);
  expect(told(facts, 'sent/justice')).toEqual([2, 2]);
  expect(told(facts, 'sent-elsewhere/justice')).toEqual([1, 2]);
  expect(told(facts, 'received/shelter')).toEqual([1, 2]);
});

const reflection = (id: string, personId: string | null, mark: number | null, over = {}) => ({
  ...{ id, visitId: id, personId: personId as PersonId | null, side: 'visitor' as const, given: true, mark },
  ...over,
});

test('marks: who went twice counts once, with the mean of both; who was silent is in the whole', () => {
  const five = ['b', 'c', 'd', 'e', 'f'].map((who) => reflection(who, who, 8));
  const facts = {
    reflections: [
      ...[reflection('1', 'a', 6), reflection('2', 'a', 10), ...five],
      reflection('3', 'g', null, { given: false }),
      reflection('4', 'h', 1, { side: 'host' }),
    ],
  };
  const mark = figure(facts, 'mark.visitors');
  expect([mark.value, mark.n, mark.denominator]).toEqual([8, 6, 7]);
  expect(told(facts, 'answered.visitors')).toEqual([6, 7]);
  // Of fewer than five there is no mean, for coordinators neither: that would nearly be an answer.
  expect(figure(facts, 'mark.hosts')).toMatchObject({ value: null, n: 1, interval: null });
});

const knows = (
  measuredId: string,
  moment: MeasureAnswer['moment'],
  value: number,
  over: Partial<MeasureAnswer> = {},
): MeasureAnswer => ({ measuredId, moment, measure: 'knows', about: 'politie', item: 0, value, ...over });

/** Six people who went to a police station and answered all; one who was not there; one who answered once. */
const MEASURED: Partial<RoundFacts> = {
  signUps: ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) =>
    signUp(id, { organisationId: 'c', newcomer: id < '4' }),
  ),
  placed: ['1', '2', '3', '4', '5', '6', '8'],
  visits: ['1', '2', '3', '4', '5', '6', '8'].map((id) => someVisit(`v${id}`, 'c', 'a', { signUpId: id })),
  measured: ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => ({ id, personId: personOf(id) })),
  answers: [
    ...['1', '2', '3', '4', '5', '6', '7'].flatMap((id, index) => [
      knows(id, 'before', 1 + (index % 2)),
      knows(id, 'after', 4 + (index % 2)),
      knows(id, 'after', 1, { measure: 'as-it-was' }),
      knows(id, 'before', 3, { about: 'ggz' }),
      knows(id, 'after', 3, { about: 'ggz' }),
      // Passed over afterwards: it says nothing of a change.
      knows(id, 'before', 5, { about: 'onderwijs' }),
    ]),
    knows('8', 'before', 5),
  ],
};

test('knowing whom to call: of who went and answered all, and of each only what they answered each time', () => {
  expect(told(MEASURED, 'knows.answered')).toEqual([6, 7]);
  expect(told(MEASURED, 'knows.share/before')).toEqual([0, 6]);
  expect(told(MEASURED, 'knows.share/after')).toEqual([6, 6]);
  expect(figure(MEASURED, 'knows.mean', 'before').value).toBe(1.5);
  expect(figure(MEASURED, 'knows.mean', 'after').value).toBe(4.5);
  expect(figure(MEASURED, 'knows.family-after', 'local')).toMatchObject({ value: 4.5, n: 6 });
  expect(figure(MEASURED, 'knows.family-after', 'justice')).toMatchObject({ value: null, n: 0 });
  // Both kinds count in a change: three less than nothing at one, nothing at the other.
  expect(figure(MEASURED, 'knows.change', 'after')).toMatchObject({ value: 1.5, n: 6 });
});

test('compared: where somebody was beside where they were not, of the same people', () => {
  expect(figure(MEASURED, 'compared.visited')).toMatchObject({ value: 3, n: 6 });
  expect(figure(MEASURED, 'compared.not-visited')).toMatchObject({ value: 0, n: 6 });
  expect(figure(MEASURED, 'compared.by-visit')).toMatchObject({ value: 3, n: 6 });
  expect(figure(MEASURED, 'compared.newcomers')).toMatchObject({ value: null, n: 3 });
});

test('not placed by lot stands apart from other reasons, by what they answer before the next round', () => {
  const people = ['1', '2', '3', '4', '5', '6', '7'];
  const facts: Partial<RoundFacts> = {
    signUps: people.map((id) => signUp(id)),
    byLot: new Set(people.slice(0, 5).map((id) => `person of ${id}`)),
    measured: people.map((id) => ({ id, personId: personOf(id) })),
    answers: people.map((id) => knows(id, 'before', 2)),
    next: people.map((id) => ({ personId: personOf(id), about: 'politie', value: 3 })),
  };
  expect(figure(facts, 'compared.next-lot')).toMatchObject({ value: 1, n: 5 });
  expect(figure(facts, 'compared.next-other')).toMatchObject({ value: null, n: 2 });
  expect(figure(facts, 'compared.next-went')).toMatchObject({ value: null, n: 0 });
});

test('the quiz: right or wrong, of the questions answered both times', () => {
  const quiz = (id: string, moment: 'before' | 'after', item: number, value: number) =>
    knows(id, moment, value, { measure: 'quiz', about: '', item });
  const facts: Partial<RoundFacts> = {
    measured: ['1', '2', '3', '4', '5'].map((id) => ({ id, personId: null })),
    right: [[0], [1, 2]],
    answers: ['1', '2', '3', '4', '5'].flatMap((id) => [
      ...[quiz(id, 'before', 1, 3), quiz(id, 'before', 2, 1)],
      ...[quiz(id, 'after', 1, 0), quiz(id, 'after', 2, 2)],
    ]),
  };
  expect(figure(facts, 'quiz.mean', 'before').value).toBe(0.5);
  expect(figure(facts, 'quiz.mean', 'after').value).toBe(1);
  expect(figure(facts, 'quiz.change')).toMatchObject({ value: 0.5, n: 5, effect: null });
});

test('lines: each pair of organisations once, by the last moment at which either said yes', () => {
  const pulse = (
    visitId: string,
    moment: '6-weeks' | '3-months' | '6-months',
    contact: 'yes' | 'no-need' | null,
  ) => ({
    ...{ visitId, pairId: `pair ${visitId}`, moment, contact },
    noticed: contact === 'yes' ? (['sooner'] as const) : [],
  });
  const facts: Partial<RoundFacts> = {
    members: ['a', 'b', 'c'],
    signUps: [signUp('1')],
    visits: [
      someVisit('v1', 'a', 'b'),
      someVisit('v2', 'b', 'a'),
      someVisit('v3', 'a', 'c'),
      someVisit('v4', 'a', 'a'),
    ],
    pulses: [
      ...[pulse('v1', '6-weeks', 'yes'), pulse('v2', '3-months', 'yes'), pulse('v1', '6-months', 'no-need')],
      pulse('v3', '6-weeks', null),
    ],
    metBefore: new Set(['a c']),
  };
  expect(told(facts, 'ties.met')).toEqual([2, 3]);
  expect(told(facts, 'ties.new')).toEqual([1, 2]);
  expect(told(facts, 'ties.lasted/3-months')).toEqual([1, 2]);
  expect(told(facts, 'ties.lasted/unknown')).toEqual([1, 2]);
  expect(told(facts, 'contact.yes/6-weeks')).toEqual([1, 2]);
  expect(told(facts, 'contact.answered/6-weeks')).toEqual([1, 2]);
  expect(told(facts, 'clients.noticed/sooner')).toEqual([2, 2]);
  expect([lastedOf([]), lastedOf([{ moment: '6-weeks', contact: 'not-yet' }])]).toEqual([
    'not-asked',
    'none',
  ]);
});

test('to others two who met at a secret place alone are no line, and were none before', () => {
  const facts = someFacts({
    organisations: ORGANISATIONS,
    members: ['a', 'b', 'c'],
    signUps: [signUp('1')],
    visits: [someVisit('v1', 'a', 'b', { secret: true }), someVisit('v2', 'a', 'c')],
    metBefore: new Set(['a c']),
  });
  const counted = countRound(facts);
  const shared = countForOthers(facts, counted);
  const toldOf = (figures: Figures, id: string, part: string | null = null) => {
    const { numerator, denominator } = figures.find(id, part)!;
    return [numerator, denominator];
  };
  expect([toldOf(counted, 'ties.met'), toldOf(counted, 'ties.new')]).toEqual([
    [2, 3],
    [1, 2],
  ]);
  expect([toldOf(shared, 'ties.met'), toldOf(shared, 'ties.new')]).toEqual([
    [1, 3],
    [1, 1],
  ]);
  expect(toldOf(shared, 'ties.lasted', 'not-asked')).toEqual([1, 1]);
  expect(toldOf(shared, 'visits.held')).toEqual(toldOf(counted, 'visits.held'));
});

test('what came of it, and what a visit cost with and without working time', () => {
  const facts: Partial<RoundFacts> = {
    visits: [
      someVisit('v1', 'a', 'b'),
      someVisit('v2', 'a', 'b'),
      someVisit('v3', 'a', 'b', { state: 'missed' }),
    ],
    briefs: [{ sharedWith: 12 }, { sharedWith: null }, { sharedWith: 3 }],
    followUps: [
      { state: 'took-place', reached: 9 },
      { state: 'agreed', reached: null },
      { state: 'open', reached: null },
    ],
    dilemmas: [{ takenUp: true }, { takenUp: false }],
    costs: [
      { cents: 10_001, workingTime: false },
      { cents: 5000, workingTime: true },
    ],
  };
  expect(figure(facts, 'colleagues.reached')).toMatchObject({ numerator: 15, n: 2 });
  expect(told(facts, 'follow-ups.agreed')).toEqual([2, 3]);
  expect(told(facts, 'follow-ups.held')).toEqual([1, 2]);
  expect(told(facts, 'follow-ups.reached')).toEqual([9, null]);
  expect(told(facts, 'dilemmas.taken-up')).toEqual([1, 2]);
  expect(figure(facts, 'cost.visit').value).toBe(5000.5);
  expect(figure(facts, 'cost.visit-with-time').value).toBe(7500.5);
  expect(figure({ ...facts, costs: [] }, 'cost.visit').value).toBeNull();
});
