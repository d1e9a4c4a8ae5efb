import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aProgramme } from '../../programme/testing.ts';
import { beginVisitDay } from '../jobs.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('a mail goes the morning after it was handled, and within 30 days when nobody looked at it', async () => {
  const { db } = connection;
  const { programmeId } = await aProgramme(db, 'opgeruimd');
  const mails = [
    { key: 'new', came_at: '2027-03-08T10:00:00Z', handled_at: null },
    { key: 'handled', came_at: '2027-03-08T10:00:00Z', handled_at: '2027-03-08T15:00:00Z' },
    { key: 'old', came_at: '2027-02-07T10:00:00Z', handled_at: null },
    { key: 'waits', came_at: '2027-02-08T10:00:00Z', handled_at: null },
  ];
  for (const { key, came_at, handled_at } of mails)
    await db
      .insertInto('visit_mail_in')
      .values({
        ...{ key, why: 'unknown', raw: Buffer.from('van alles'), programme_id: programmeId, visit_id: null },
        ...{ came_at: new Date(came_at), handled_at: handled_at === null ? null : new Date(handled_at) },
      })
      .execute();
  const kept = async (today: string) => {
    await beginVisitDay(db, today);
    return (
      await db.selectFrom('visit_mail_in').select('key').orderBy('came_at').orderBy('key').execute()
    ).map(({ key }) => key);
  };
  expect(await kept('2027-03-08')).toEqual(['old', 'waits', 'handled', 'new']);
  expect(await kept('2027-03-09')).toEqual(['waits', 'new']);
  expect(await kept('2027-03-10')).toEqual(['new']);
  expect(await kept('2027-04-06')).toEqual(['new']);
  expect(await kept('2027-04-07')).toEqual([]);
});
