import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aProgramme } from '../testing.ts';
import { readTelephone, saveTelephone } from './telephone.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('is of one programme, can be taken away, and is not saved over what somebody else saved', async () => {
  const { db } = connection;
  const [here, other] = [await aProgramme(db, 'hier'), await aProgramme(db, 'daar')];
  const save = (phone: string, was: string) => saveTelephone(db, here.programmeId, { phone, was });
  expect(await readTelephone(db, here.programmeId)).toBe('');
  expect(await save('06 12 34 56 70', '')).toBe(true);
  // The same form sent twice is no conflict.
  expect(await save('06 12 34 56 70', '')).toBe(true);
  expect(await save('06 12 34 56 71', '')).toBe(false);
  expect(await readTelephone(db, here.programmeId)).toBe('06 12 34 56 70');
  expect(await readTelephone(db, other.programmeId)).toBe('');
  expect(await save('', '06 12 34 56 70')).toBe(true);
  expect(await readTelephone(db, here.programmeId)).toBe('');
});
