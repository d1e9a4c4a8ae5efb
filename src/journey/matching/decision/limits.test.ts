import { expect, test } from 'vitest';
import { aPlace } from '../../place/testing.ts';
import { aRound } from '../testing.ts';
import { type MatchInput, turnOf, type Wish, withTurn } from './decision.ts';
import { limitsPassed } from './limits.ts';

const [ANNA, BO] = ['anna@a.example', 'bo@c.example'];
const DAY = '2027-03-09';
const VISITS = [{ person: ANNA, slot: `B-1/${DAY}` }];
const at = { place: 'B-1', day: DAY };
const guest: Wish = { kind: 'guest', name: 'Gijs', from: 'De Bibliotheek', ...at };

function passedBy(wish: Wish, over: Partial<MatchInput['rows']>, taken: [string, number][] = []) {
  const input: MatchInput = {
    rows: aRound(over),
    settings: { tolerance: 1, seed: 'x', taken: new Map(taken) },
  };
  const turn = turnOf(wish, { ...input, visits: VISITS })!;
  return limitsPassed(withTurn(input, turn), turn).map(({ code }) => code);
}

const secret = { places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { secret: true })] };

test.each<Wish>([
  { kind: 'seat', person: BO, ...at },
  { kind: 'swap', person: ANNA, other: BO },
])('nobody comes to a secret place by a $kind before their organisation confirmed them', (wish) => {
  expect(passedBy(wish, { ...secret, unconfirmed: [BO] })).toEqual(['unconfirmed']);
  expect(passedBy(wish, { ...secret, unconfirmed: [] })).toEqual([]);
  expect(passedBy(wish, { unconfirmed: [BO] })).toEqual([]);
});

test('a guest, whom no organisation confirms, comes to no secret place', () => {
  expect(passedBy(guest, secret)).toEqual(['unconfirmed']);
  expect(passedBy(guest, {})).toEqual([]);
});

test('guests are no more than there are seats', () => {
  expect(passedBy(guest, {}, [[`B-1/${DAY}`, 1]])).toEqual(['guests-over-capacity']);
  expect(passedBy({ ...guest, place: 'X-9' }, {})).toEqual(['guests-over-capacity']);
});

test('what is so already is not decided again, or taking it back would take away what was there', () => {
  const rows = aRound({
    locks: [{ email: ANNA, ...at }],
    exclusions: [{ email: BO, target: { kind: 'organisation', code: 'B' } }],
  });
  const given = { rows, settings: { setAside: [BO] }, visits: VISITS };
  for (const wish of [
    { kind: 'lock', person: ANNA, ...at },
    { kind: 'seat', person: ANNA, ...at },
    { kind: 'forbid', person: BO, organisation: 'B' },
    { kind: 'set-aside', person: BO },
    { kind: 'take-part', person: ANNA },
  ] satisfies Wish[]) {
    expect([wish.kind, turnOf(wish, given)]).toEqual([wish.kind, null]);
  }
});
