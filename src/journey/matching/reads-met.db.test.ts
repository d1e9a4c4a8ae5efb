import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundId } from '../../people/ids.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { placeIds } from '../place/reads.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureRound, saveMembers } from '../programme/writes.ts';
import { saveSignUps } from '../sign-up/writes.ts';
import { readInstance, readWantedTies } from './reads.ts';
import { readMet } from './reads-met.ts';
import { aRound, storeRound } from './testing.ts';
import { saveWantedTies } from './writes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const ANNA = 'anna@a.example';

test('where somebody was in earlier rounds comes from the newest proposal of each, and reaches the match', async () => {
  const { db } = connection;
  const first = await storeRound(db, 'eerder');
  const { programmeId } = first;
  const next = { programmeId, roundId: await ensureRound(db, { programmeId, code: 'later', name: 'later' }) };
  const rows = aRound();
  await saveMembers(db, next, rows.organisations);
  const organisations = await organisationIds(db, programmeId);
  await savePlaces(db, next.roundId, rows.places, organisations);
  const targets = { organisations, places: await placeIds(db, next.roundId) };
  await saveSignUps(db, next.roundId, rows.signUps, targets);

  const propose = async (roundId: RoundId, number: number, visits: [string, string][] | null) => {
    const result = visits && {
      status: 'optimal' as const,
      visits: visits.map(([person, slot]) => ({ person, slot, tier: 1 })),
      ...{ objective: [], balance: [], unplaced: [], why: [], proof: { method: 'flow' as const, gap: 0 } },
    };
    await db
      .insertInto('match_run')
      .values({ round_id: roundId, number, status: 'done', result: result && JSON.stringify(result) })
      .execute();
  };
  await propose(first.roundId, 1, [[ANNA, 'A-1/2026-03-09']]);
  await propose(first.roundId, 2, [
    [ANNA, 'B-1/2026-03-09'],
    ['cem@b.example', 'gone-1/2026-03-09'],
  ]);
  // One that broke off says nothing.
  await propose(first.roundId, 3, null);
  await propose(next.roundId, 1, [[ANNA, 'A-1/2027-03-09']]);
  expect(await readMet(db, next)).toEqual(new Map([[ANNA, ['B']]]));
  expect(await readMet(db, first)).toEqual(new Map());

  const instance = await readInstance(db, next, []);
  expect(instance.people.map(({ id, met }) => [id, met])).toContainEqual([ANNA, ['B']]);
  expect(instance.settings?.levels).toContain('variety');
  expect((await readInstance(db, first, [])).settings?.levels).toBe(undefined);
});

test('wanted ties are kept once, in whatever order, and reach the match', async () => {
  const { db } = connection;
  const scope = await storeRound(db, 'gewenst');
  const codes = await organisationIds(db, scope.programmeId);
  const save = (ties: [string, string][]) => saveWantedTies(db, scope.roundId, ties, codes);
  expect(
    await save([
      ['A', 'B'],
      ['A', 'Z'],
    ]),
  ).toEqual({ added: 1, changed: 0, same: 0 });
  expect(
    await save([
      ['A', 'B'],
      ['B', 'C'],
    ]),
  ).toEqual({ added: 1, changed: 0, same: 1 });
  const ties = [
    ['A', 'B'],
    ['B', 'C'],
  ];
  expect(await readWantedTies(db, scope.roundId)).toEqual(ties);
  const instance = await readInstance(db, scope, []);
  expect([instance.wanted, instance.settings?.levels]).toEqual([ties, expect.arrayContaining(['wanted'])]);
});
