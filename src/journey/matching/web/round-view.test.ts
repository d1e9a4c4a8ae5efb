import { expect, test } from 'vitest';
import { aPlace, aRound, aSignUp } from '../testing.ts';
import { viewRound } from './round-view.ts';

const view = (rows = aRound(), setAside: string[] = []) =>
  viewRound({ firstDay: null, lastDay: null, rows, setAside, latest: null, proposal: null, stale: false });

test('demand is counted per person, whether they name a place or the organisation, the most asked first', () => {
  const rows = aRound({
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { secret: true }), aPlace('B-2', 'B', { secret: true })],
    signUps: [
      aSignUp('Anna', 'A', ['B-1', 'B-2']),
      aSignUp('Bo', 'C', [], { choices: [null, { kind: 'organisation', code: 'B' }] }),
      aSignUp('Cem', 'C', ['A-1']),
      aSignUp('Dirk', 'C', ['A-1', 'B-1']),
    ],
  });
  const columns = view(rows).demand.map((row) => [
    row.code,
    row.sends,
    row.seats,
    row.asked,
    row.first,
    row.state,
    row.secret,
  ]);
  expect(columns).toEqual([
    ['B', 0, 2, 3, 1, 'balanced', true],
    ['A', 1, 1, 2, 2, 'much', false],
    ['C', 3, 0, 0, 0, 'no-places', false],
  ]);
});

test('ready are those with permission and a choice that can, who are not set aside', () => {
  const rows = aRound({
    signUps: [
      aSignUp('Anna', 'A', ['B-1']),
      aSignUp('Bo', 'C', ['B-1'], { permission: false }),
      aSignUp('Cem', 'C', ['A-1'], { days: [] }),
      aSignUp('Dirk', 'C', ['A-1']),
    ],
  });
  const { signUps, permission, impossible, ready } = view(rows, ['dirk@c.example']);
  expect({ signUps, permission, impossible, ready }).toEqual({
    signUps: 4,
    permission: 3,
    impossible: 1,
    ready: 1,
  });
});

test('an organisation that sends people and offers no places is named', () => {
  expect(view().sendOnly).toEqual(['Organisatie C']);
});

test('an empty round gives nothing to divide by', () => {
  const empty = view({ organisations: [], places: [], signUps: [], exclusions: [], locks: [] });
  expect([empty.active, empty.seats, empty.ready, empty.match]).toEqual([0, 0, 0, { state: 'none' }]);
});
