import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, figuresOf } from './contact-figures.ts';
import { ABOUTS, CONTACTS, MOMENTS, NOTICES } from './contact-pulse.ts';
import { isNewIn, type Told, tieOf } from './contact-tie.ts';

const told = (moment: Told['moment'], contact: Told['contact'], round = 1): Told => ({
  round,
  moment,
  contact,
});
const stateOf = (rounds: number[], all: Told[]) => {
  const { state, when } = tieOf(rounds, all);
  return [state, when.round, when.moment];
};

test('new until it is asked, unknown as long as nobody tells', () => {
  expect(stateOf([1], [])).toEqual(['new', 1, null]);
  expect(stateOf([1], [told('6-weeks', null)])).toEqual(['unknown', 1, '6-weeks']);
  expect(stateOf([1], [told('6-weeks', null), told('3-months', null)])).toEqual(['unknown', 1, '3-months']);
});

test('kept or faded by the last moment of which anybody told', () => {
  expect(stateOf([1], [told('6-weeks', 'yes')])).toEqual(['kept', 1, '6-weeks']);
  expect(stateOf([1], [told('6-weeks', 'yes'), told('3-months', 'not-yet')])).toEqual([
    ...['faded', 1, '3-months'],
  ]);
  expect(stateOf([1], [told('6-weeks', 'no-need'), told('3-months', 'yes')])).toEqual([
    ...['kept', 1, '3-months'],
  ]);
  // Silence is no answer: what was known before holds.
  expect(stateOf([1], [told('6-weeks', 'yes'), told('6-months', null)])).toEqual(['kept', 1, '6-weeks']);
});

test('one yes of either side is enough', () => {
  for (const other of [null, 'not-yet', 'no-need', 'yes'] as const)
    expect(stateOf([1], [told('6-weeks', other), told('6-weeks', 'yes')])).toEqual(['kept', 1, '6-weeks']);
});

test('who met again in a later round kept the tie, and is new in the first alone', () => {
  const tie = tieOf([1, 3], [told('6-months', 'not-yet')]);
  expect([tie.state, tie.since, tie.when]).toEqual(['kept', 1, { round: 3, moment: null }]);
  expect([1, 2, 3].map((round) => isNewIn(tie, round))).toEqual([true, false, false]);
  expect(stateOf([1, 3], [told('6-weeks', 'not-yet', 3)])).toEqual(['faded', 3, '6-weeks']);
  expect(stateOf([1, 3], [told('6-weeks', null, 3)])).toEqual(['kept', 3, null]);
});

const aTold = fc.record({
  round: fc.integer({ min: 1, max: 3 }),
  moment: fc.constantFrom(...MOMENTS),
  contact: fc.constantFrom(...CONTACTS, null),
});
const rounds = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 });
const some = fc.array(aTold, { maxLength: 8 });

test('the state does not change when rows are permuted, or told twice', () => {
  fc.assert(
    fc.property(rounds, some, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (met, all, order) => {
      const permuted = all.map((one, index) => ({ one, at: order[index]! })).sort((a, b) => a.at - b.at);
      const tie = tieOf(met, all);
      expect(tieOf(met.toReversed(), [...permuted.map(({ one }) => one), ...all])).toEqual(tie);
    }),
  );
});

test('silence changes nothing of what is known', () => {
  fc.assert(
    fc.property(rounds, some, aTold, (met, all, one) => {
      const before = tieOf(met, all);
      const after = tieOf(met, [...all, { ...one, contact: null }]);
      if (before.state === 'kept' || before.state === 'faded') expect(after).toEqual(before);
      else expect(after.state).toBe('unknown');
    }),
  );
});

test('a yes at the last moment keeps, whatever was told before or beside it', () => {
  fc.assert(
    fc.property(some, (all) => {
      expect(tieOf([1, 3], [...all, told('6-months', 'yes', 3)]).state).toBe('kept');
    }),
  );
});

test('a tie is faded only when somebody said so', () => {
  fc.assert(
    fc.property(rounds, some, (met, all) => {
      const { state, when } = tieOf(met, all);
      const lately = all.filter(({ round, moment }) => round === when.round && moment === when.moment);
      if (state !== 'faded') return;
      expect(lately.some(({ contact }) => contact !== null)).toBe(true);
      expect(lately.some(({ contact }) => contact === 'yes')).toBe(false);
    }),
  );
});

const anAnswer = fc
  .record({
    pairId: fc.constantFrom('a', 'b', 'c'),
    moment: fc.constantFrom(...MOMENTS),
    contact: fc.constantFrom(...CONTACTS, null),
    about: fc.subarray([...ABOUTS]),
    noticed: fc.subarray([...NOTICES]),
  })
  // Who was not in touch has nothing to tell of it.
  .map((one): Answer => (one.contact === 'yes' ? one : { ...one, about: [], noticed: [] }));

test('nobody is counted twice: what adds up adds up, and both answering alike is as one of them', () => {
  fc.assert(
    fc.property(fc.array(anAnswer, { maxLength: 12 }), (answers) => {
      const figures = figuresOf(answers);
      expect(figuresOf([...answers, ...answers])).toEqual(figures);
      for (const { moment, asked, answered, contacts, about, noticed } of figures) {
        const pairs = new Set(answers.filter((one) => one.moment === moment).map(({ pairId }) => pairId));
        expect(asked).toBe(pairs.size);
        expect(contacts.yes + contacts['not-yet'] + contacts['no-need']).toBe(answered);
        expect(answered).toBeLessThanOrEqual(asked);
        for (const part of [...Object.values(about), ...Object.values(noticed)])
          expect(part).toBeLessThanOrEqual(contacts.yes);
      }
    }),
  );
});

test('a pair of whom the one noticed something and the other not yet, noticed it', () => {
  const one: Answer = { pairId: 'a', moment: '6-weeks', contact: 'yes', about: [], noticed: ['not-yet'] };
  const [figures] = figuresOf([one, { ...one, noticed: ['safer'] }]);
  expect(figures?.noticed).toEqual({ sooner: 0, once: 0, safer: 1, 'not-yet': 0 });
});
