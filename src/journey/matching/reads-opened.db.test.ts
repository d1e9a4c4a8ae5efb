import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { noteAsked } from '../../platform/db/testing-asked.ts';
import { readLatestRun } from './reads.ts';
import { matchNow, storeRound } from './testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

test('a proposal that did not change is opened once', async () => {
  const { roundId } = await storeRound(connection.db, 'ONCE');
  await matchNow(connection.db, roundId);
  const { db, asked } = noteAsked(connection.db);
  const first = await readLatestRun(db, roundId);
  expect(first!.result!.unplaced.map(({ person }) => person)).toEqual(['bo@c.example']);
  expect(asked).toHaveLength(2);
  expect(await readLatestRun(db, roundId)).toEqual(first);
  expect(asked).toHaveLength(3);
});

test('what a transaction changes twice is read as it is each time, and as it was when it is taken back', async () => {
  const { db } = connection;
  const { roundId } = await storeRound(db, 'TWICE');
  await matchNow(db, roundId);
  const note = async (on: typeof db) => (await readLatestRun(on, roundId))!.note;
  const before = await note(db);
  const work = db.transaction().execute(async (trx) => {
    for (const said of ['Ring the shelter first.', 'They said yes.']) {
      await trx.updateTable('match_run').set({ note: said }).where('round_id', '=', roundId).execute();
      expect(await note(trx as typeof db)).toBe(said);
    }
    throw new Error('taken back');
  });
  await expect(work).rejects.toThrow('taken back');
  expect(await note(db)).toBe(before);
});

test('of a run that is gone nothing is shown', async () => {
  const { db } = connection;
  const { roundId } = await storeRound(db, 'GONE');
  await matchNow(db, roundId);
  expect(await readLatestRun(db, roundId)).not.toBeNull();
  await db.deleteFrom('match_run').where('round_id', '=', roundId).execute();
  expect(await readLatestRun(db, roundId)).toBeNull();
});
