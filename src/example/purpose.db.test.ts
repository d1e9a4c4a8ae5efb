import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureProgramme } from '../journey/programme/writes.ts';
import { readConfig } from '../platform/config/config.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { EXAMPLE_PROGRAMME, keepPurpose } from './purpose.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('an example of before is known by its programme, until there is another', async () => {
  const { db } = connection;
  const config = readConfig({});
  const asExample = async () => {
    await keepPurpose(db, 'example', config);
    return db.selectFrom('purpose').selectAll().execute();
  };
  expect(await asExample()).toEqual([{ id: true, purpose: 'example' }]);
  // As a version before this one left it.
  const unmarked = () => db.deleteFrom('purpose').execute();
  await unmarked();
  await ensureProgramme(db, EXAMPLE_PROGRAMME, 'Maasmond');
  expect(await asExample()).toEqual([{ id: true, purpose: 'example' }]);
  await unmarked();
  await ensureProgramme(db, 'oost', 'Oost');
  await expect(asExample()).rejects.toThrow('holds rounds of your own');
  expect(await db.selectFrom('purpose').selectAll().execute()).toEqual([]);
  await keepPurpose(db, 'real', config);
  await expect(asExample()).rejects.toThrow('holds rounds of your own');
});
