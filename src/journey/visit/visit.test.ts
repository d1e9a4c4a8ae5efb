import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENTS, type Facts, SEATED, STATES, type State, stepOn, TABLE, type VisitEvent } from './visit.ts';

const facts = fc.record({
  bothAgree: fc.boolean(),
  otherDayAsked: fc.boolean(),
  prepared: fc.boolean(),
  termPassed: fc.boolean(),
  tooLate: fc.boolean(),
  dayBegun: fc.boolean(),
  dayOver: fc.boolean(),
}) satisfies fc.Arbitrary<Facts>;
const happening = fc.tuple(fc.constantFrom(...EVENTS), facts);

/** Where a sequence of events leads; what cannot happen changes nothing. */
function walk(events: readonly [VisitEvent, Facts][]): State[] {
  const states: State[] = ['offered'];
  for (const [event, known] of events)
    states.push(stepOn(states.at(-1)!, event, known)?.to ?? states.at(-1)!);
  return states;
}

test('no sequence of events leads outside the table', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      expect(walk(events).every((state) => STATES.includes(state))).toBe(true);
    }),
  );
});

test('what is off stays off, whatever happens', () => {
  fc.assert(
    fc.property(fc.constantFrom('declined', 'lapsed', 'cancelled'), happening, (state, [event, known]) => {
      expect(stepOn(state as State, event, known)).toBeNull();
    }),
  );
});

test('nobody is arranged, ready or received without both having said yes', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      const never = events.map(([event, known]) => [event, { ...known, bothAgree: false }] as const);
      const reached = walk(never.map(([event, known]) => [event, known]));
      expect(
        reached.filter((state) => !['offered', 'declined', 'lapsed', 'cancelled'].includes(state)),
      ).toEqual([]);
    }),
  );
});

test('no visit takes place or is missed before its day', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
      const before = events.map(([event, known]): [VisitEvent, Facts] => [
        event,
        { ...known, dayBegun: false },
      ]);
      expect(walk(before).filter((state) => state === 'took-place' || state === 'missed')).toEqual([]);
    }),
  );
});

test('nobody says yes when it is too late', () => {
  fc.assert(
    fc.property(fc.constantFrom('visitor-agrees', 'host-agrees'), facts, (event, known) => {
      expect(stepOn('offered', event, { ...known, tooLate: true })).toBeNull();
    }),
  );
});

test('what was stays: from the day after on no visit that was arranged is called off', () => {
  fc.assert(
    fc.property(fc.constantFrom('arranged', 'ready'), fc.array(happening), (state, events) => {
      const after = events.map(
        ([event, known]) => [event, { ...known, dayBegun: true, dayOver: true }] as const,
      );
      const reached = after.reduce<State>((at, [event, known]) => stepOn(at, event, known)?.to ?? at, state);
      expect(['arranged', 'ready', 'took-place', 'missed']).toContain(reached);
    }),
  );
});

test('from every state in which a seat is kept one can see how it is given free, and no row comes twice', () => {
  for (const state of SEATED.filter((one) => one !== 'took-place')) {
    const free = TABLE.filter(({ from, to }) => from === state && !SEATED.includes(to));
    expect(free.length, state).toBeGreaterThan(0);
  }
  const rows = TABLE.map(({ from, on, when }) => [from, on, when].join(' '));
  expect(new Set(rows).size).toBe(rows.length);
});

test('every row can be reached: one that is behind another without a guard is none', () => {
  for (const [index, step] of TABLE.entries()) {
    const before = TABLE.slice(0, index).filter(({ from, on }) => from === step.from && on === step.on);
    expect(before.filter(({ when }) => when === undefined)).toEqual([]);
  }
});

/** Nothing is known of the visit. */
const none = {
  bothAgree: false,
  otherDayAsked: false,
  prepared: false,
  termPassed: false,
  tooLate: false,
  dayBegun: false,
  dayOver: false,
};

test.each([
  ['offered', 'visitor-agrees', { bothAgree: true }, 'arranged'],
  ['offered', 'host-agrees', { bothAgree: true, otherDayAsked: true }, 'accepted'],
  ['offered', 'host-agrees', {}, 'offered'],
  ['accepted', 'day-agreed', {}, 'arranged'],
  ['arranged', 'prepared', { prepared: true }, 'ready'],
  ['ready', 'unprepared', {}, 'arranged'],
  ['ready', 'host-cancels', {}, 'cancelled'],
  ['ready', 'host-cancels', { dayBegun: true }, 'cancelled'],
  ['accepted', 'host-cancels', { dayBegun: true, dayOver: true }, 'cancelled'],
  ['ready', 'took-place', { dayBegun: true }, 'took-place'],
  ['took-place', 'missed', { dayBegun: true }, 'missed'],
] as const)('%s, %s %j: %s', (from, event, known, to) => {
  expect(stepOn(from, event, { ...none, ...known })?.to).toBe(to);
});

test.each([
  ['offered', 'term-passes'],
  ['offered', 'took-place'],
  ['accepted', 'took-place'],
  ['arranged', 'prepared'],
  ['arranged', 'visitor-agrees'],
  ['took-place', 'visitor-cancels'],
] as const)('%s, %s: cannot be', (from, event) => {
  expect(stepOn(from, event, none)).toBeNull();
});
