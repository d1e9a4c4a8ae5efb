import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KindDemand, kindsShort, placesShort, wantedElsewhere } from './demand.ts';
import { proposal } from './proposal.ts';
import { type Gave, reasonOf } from './shortage.ts';

const POLICE = { kind: 'politie', title: 'Meekijken', organisation: 'Politie', secret: false, seats: 1 };
const SHELTER = { kind: 'opvang', title: 'Een nacht mee', organisation: 'Huis', secret: true, seats: 2 };
const OFFERED = [
  { ...POLICE, id: 'p1' },
  { ...POLICE, id: 'p2', title: 'Op straat' },
  { ...SHELTER, id: 's1' },
];
const wish = (signUpId: string, placeId: string | null, kind = 'politie') => ({
  ...{ signUpId, homeId: `home ${signUpId}`, kind, placeId },
});

test('what people chose first and did not get is told by kind and by place; of no secret place by itself', () => {
  const round = {
    wishes: [wish('a', 'p1'), wish('b', 'p1'), wish('c', null), wish('d', 's1', 'opvang')],
    // A got another place of the same kind, B nothing, C went to the police, D elsewhere.
    got: [
      { signUpId: 'a', kind: 'politie', placeId: 'p2' },
      { signUpId: 'c', kind: 'politie', placeId: 'p1' },
      { signUpId: 'd', kind: 'politie', placeId: 'p2' },
    ],
    offered: OFFERED,
  };
  expect(kindsShort(round)).toEqual([
    { kind: 'politie', first: 3, unmet: 1, seats: 2, unmetFrom: ['home b'] },
    { kind: 'opvang', first: 1, unmet: 1, seats: 2, unmetFrom: ['home d'] },
  ]);
  expect(placesShort(round)).toEqual([
    { id: 'p1', title: 'Meekijken', organisation: 'Politie', seats: 1, first: 2, unmet: 2 },
  ]);
  const met = { ...round, got: round.wishes.map((one) => ({ ...one, placeId: one.placeId ?? 'p2' })) };
  expect([kindsShort(met), placesShort(met)]).toEqual([[], []]);
});

const GAVE: Gave = {
  ...{ id: 'own', code: 'A', name: 'A', kind: 'politie', secret: false },
  ...{ sent: 3, received: 0, seats: 0, first: 0, missed: 0 },
};

test('an organisation reads of what others wanted by fives, and never of fewer, whoever of them is its own', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('own', 'other', 'third'), { maxLength: 30 }),
      fc.record({
        first: fc.integer({ min: 0, max: 12 }),
        seats: fc.integer({ min: 0, max: 12 }),
        sent: fc.integer({ min: 0, max: 6 }),
        secret: fc.boolean(),
      }),
      (unmetFrom, over) => {
        const demand: KindDemand = {
          ...{ kind: 'politie', first: unmetFrom.length, unmet: unmetFrom.length, seats: 0, unmetFrom },
        };
        const elsewhere = wantedElsewhere(demand, 'own');
        const others = unmetFrom.filter((id) => id !== 'own').length;
        expect([elsewhere % 5, elsewhere <= others, others - elsewhere < 5]).toEqual([0, true, true]);
        const gave = { ...GAVE, ...over };
        const about = { gave: { ...gave, reason: reasonOf(gave) }, round: 'Ronde', elsewhere };
        for (const text of [proposal.nl(about), proposal.en(about)]) {
          const told = [...text.matchAll(/(\d+) (?:mensen|people)/g)].map(([, number]) => Number(number));
          expect(told.filter((number) => number < 5)).toEqual([]);
          // How many chose this one first, or how many wanted its kind: never both.
          expect(told.length).toBeLessThan(2);
          if (gave.secret) expect(told).toEqual([]);
        }
      },
    ),
  );
  expect(wantedElsewhere(undefined, 'own')).toBe(0);
});

test('who offers nothing is told that others wanted to come, and asked for a place', () => {
  const about = { gave: { ...GAVE, reason: 'place' as const }, round: 'Ronde', elsewhere: 10 };
  expect(proposal.nl(about)).toBe(
    'In Ronde gingen 3 collega’s van jullie op stage.\n\nMinstens 10 mensen wilden meelopen bij een organisatie als die van jullie, en konden niet. Bieden jullie deze ronde een plek aan? Ontvangen brengt net zo veel als gaan.',
  );
  expect(proposal.en(about)).toContain('At least 10 people wanted to visit an organisation such as yours');
});
