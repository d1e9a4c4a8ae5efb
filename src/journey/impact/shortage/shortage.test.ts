import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposal } from './proposal.ts';
import { type Gave, reasonOf, whomFirst } from './shortage.ts';

const NOTHING: Gave = {
  ...{ id: 'id', code: 'A', name: 'A', kind: 'politie', secret: false },
  ...{ sent: 0, received: 0, seats: 0, first: 0, missed: 0 },
};

test.each([
  [{ missed: 1, seats: 4 }, 'seats-missed'],
  [{ first: 3, seats: 2, received: 2, sent: 2 }, 'seats-wanted'],
  [{ sent: 3, received: 1, seats: 1, first: 1 }, 'place'],
  [{ sent: 1, received: 3, seats: 3 }, 'people'],
  [{ sent: 1, received: 0, seats: 3 }, 'days'],
  [{ sent: 1, received: 2, seats: 2, first: 2 }, null],
] as const)('of what somebody gave and got (%o) the reason to ask is %s', (gave, reason) => {
  expect(reasonOf({ ...NOTHING, ...gave })).toBe(reason);
});

test('first comes where most people missed a seat, then where most was wanted, then who is furthest apart', () => {
  const all: Gave[] = [
    { ...NOTHING, name: 'ver', sent: 5, received: 1, seats: 1 },
    { ...NOTHING, name: 'niets' },
    { ...NOTHING, name: 'één gemist', missed: 1 },
    { ...NOTHING, name: 'gewild', first: 6, seats: 2, received: 2, sent: 2 },
    { ...NOTHING, name: 'vier gemist', missed: 4 },
    { ...NOTHING, name: 'dichtbij', sent: 3, received: 1, seats: 1 },
  ];
  expect(whomFirst(all).map(({ name }) => name)).toEqual([
    ...['vier gemist', 'één gemist', 'gewild', 'ver', 'dichtbij', 'niets'],
  ]);
});

const text = (gave: Partial<Gave>, locale: 'nl' | 'en' = 'nl') =>
  proposal[locale]({
    gave: { ...NOTHING, ...gave, reason: reasonOf({ ...NOTHING, ...gave }) },
    ...{ round: 'Ronde 1', elsewhere: 0 },
  });

test('a text begins with what its own people did and who came, and asks one thing', () => {
  expect(text({ sent: 3, received: 1, seats: 1 })).toBe(
    'In Ronde 1 gingen 3 collega’s van jullie op stage, en kwam 1 collega van elders bij jullie meelopen.\n\nBieden jullie deze ronde een plek aan? Ontvangen brengt net zo veel als gaan.',
  );
  expect(text({ sent: 1, received: 2, seats: 2, first: 9 }, 'en')).toBe(
    'In Ronde 1, 1 colleague of yours went on a visit, and 2 colleagues from elsewhere spent a day with you.\n\n9 people chose you first; there were 2 seats. Could you offer a seat or a day more this round?',
  );
  expect(text({})).toBe('');
});

const gaves = fc.record({
  ...{ sent: fc.nat(9), received: fc.nat(9), seats: fc.nat(9), first: fc.nat(30), missed: fc.nat(9) },
});

test('no text tells of fewer than five others who wanted something, whatever there was', () => {
  fc.assert(
    fc.property(gaves, fc.constantFrom('nl' as const, 'en' as const), (gave, locale) => {
      const told = text({ ...gave, first: gave.first % 5, sent: 0, received: 0 }, locale);
      expect(told).not.toMatch(/\d+ (mensen|iemand|people|person)/);
      // How many missed a seat is for coordinators.
      expect(text({ ...gave, missed: 1 }, locale)).toBe(text({ ...gave, missed: 9 }, locale));
    }),
  );
});

test('of an organisation with a secret place no text tells what happened or was wanted there', () => {
  fc.assert(
    fc.property(gaves, gaves, fc.constantFrom('nl' as const, 'en' as const), (one, other, locale) => {
      const about = (gave: Partial<Gave>) => text({ ...gave, secret: true, sent: 2 }, locale);
      expect(about(one)).toBe(about(other));
      expect(about(one)).toMatch(/2 (collega’s van jullie op stage|colleagues of yours)|gingen 2/);
    }),
  );
});
