import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection, Db } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { post } from './mail.ts';
import { forgetMailAbout } from './subject.ts';
import { aMailKind } from './testing.ts';

const ids = z.object({ roundId: z.string(), programmeId: z.string() });
const letter = { subject: 'x', paragraphs: [], action: { text: 'x', url: 'https://x.example' }, why: 'x' };
/** About two things; of a round and a programme there are tables. */
const news = aMailKind({
  name: 'test.news',
  about: ids,
  subjects: ({ roundId, programmeId }) => [
    { kind: 'round', id: roundId },
    { kind: 'programme', id: programmeId },
  ],
  read: async () => letter,
});
const nothing = aMailKind({ name: 'test.nothing', about: z.object({}), read: async () => letter });

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());
beforeEach(() => connection.db.deleteFrom('mail').execute());

const [roundId, programmeId] = [randomUUID(), randomUUID()];
const about = { roundId, programmeId };
const mail = { to: 'kees@pol.example', locale: 'nl' as const };

async function listed(): Promise<[kind: string, id: string][]> {
  const rows = await connection.db
    .selectFrom('mail_subject')
    .innerJoin('mail', 'mail.id', 'mail_subject.mail_id')
    .select(['mail_subject.kind', 'mail_subject.id'])
    .orderBy('mail.number')
    .orderBy('mail_subject.kind')
    .execute();
  return rows.map(({ kind, id }) => [kind, id]);
}

test('a mail is listed with what it is about, in the statement that makes it, and goes back with it', async () => {
  let statements = 0;
  const counted = connection.db.withPlugin({
    transformQuery({ node }) {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  }) as Db;
  expect(await post(counted, news, { ...mail, about })).toBe(true);
  expect(await post(counted, nothing, { ...mail, about: {} })).toBe(true);
  expect(statements).toBe(2);
  expect(await listed()).toEqual([
    ['programme', programmeId],
    ['round', roundId],
  ]);
  await connection.db
    .transaction()
    .execute(async (trx) => {
      await post(trx, news, { ...mail, about: { ...about, roundId: randomUUID() } });
      throw new Error('back');
    })
    .catch(() => {});
  expect(await listed()).toHaveLength(2);
});

test('a mail that is there already is listed once, with what it was about', async () => {
  const { db } = connection;
  expect(await post(db, news, { ...mail, about, dedupe: 'once' })).toBe(true);
  expect(await post(db, news, { ...mail, about: { ...about, roundId: randomUUID() }, dedupe: 'once' })).toBe(
    false,
  );
  expect(await listed()).toEqual([
    ['programme', programmeId],
    ['round', roundId],
  ]);
});

test('who forgets a thing forgets the mails about it, also those that were sent, and no other', async () => {
  const { db } = connection;
  const programme = await sql<{ id: string }>`
    insert into programme (code, name) values (${randomUUID()}, 'p') returning id`.execute(db);
  const elsewhere = programme.rows[0]!.id;
  const other = { ...about, programmeId: randomUUID() };
  await post(db, news, { ...mail, about: { ...about, programmeId: elsewhere } });
  await db.updateTable('mail').set({ status: 'sent' }).execute();
  await post(db, news, { ...mail, about: { ...about, programmeId: elsewhere } });
  await post(db, news, { ...mail, about: other });
  await post(db, nothing, { ...mail, about: {} });
  // The same id in another table is another thing.
  await forgetMailAbout(db, 'round', db.selectFrom('programme').select('id').where('id', '=', elsewhere));
  expect(await db.selectFrom('mail').select('id').execute()).toHaveLength(4);
  await forgetMailAbout(db, 'programme', db.selectFrom('programme').select('id').where('id', '=', elsewhere));
  expect(await db.selectFrom('mail').select('kind').orderBy('number').execute()).toEqual([
    { kind: 'test.news' },
    { kind: 'test.nothing' },
  ]);
  expect(await listed()).toEqual([
    ['programme', other.programmeId],
    ['round', roundId],
  ]);
});
