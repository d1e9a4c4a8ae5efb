import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readWantedTies } from '../reads.ts';
import { addWantedTie, removeWantedTie } from './ties.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('a pair is one whichever comes first, and goes again', async () => {
  const { db } = connection;
  const at = await aProgramme(db, 'gewenst');
  expect(await addWantedTie(db, at, ['B', 'A'])).toBe(true);
  expect(await addWantedTie(db, at, ['A', 'B'])).toBe(true);
  expect(await readWantedTies(db, at.roundId)).toEqual([['A', 'B']]);
  expect(await removeWantedTie(db, at, ['B', 'A'])).toBe(true);
  expect(await removeWantedTie(db, at, ['B', 'A'])).toBe(false);
  expect(await readWantedTies(db, at.roundId)).toEqual([]);
});

test('an organisation does not meet itself, nor one that is not in the round; other rounds stay as they are', async () => {
  const { db } = connection;
  const at = await aProgramme(db, 'hier');
  const elsewhere = await aProgramme(db, 'daar');
  expect(await addWantedTie(db, at, ['A', 'A'])).toBe(false);
  expect(await addWantedTie(db, at, ['A', 'NERGENS'])).toBe(false);
  await addWantedTie(db, elsewhere, ['A', 'B']);
  expect(await removeWantedTie(db, at, ['A', 'B'])).toBe(false);
  expect(await readWantedTies(db, elsewhere.roundId)).toEqual([['A', 'B']]);
});
