import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection, Db } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { cutAudit } from './cut.ts';
import { AUDIT_KIND_NAMES } from './kinds.ts';
import { note, noteAll } from './note.ts';
import { behindTriggers, makeLogged } from './testing.ts';
import { readEnd, verifyAudit } from './verify.ts';

let connection: Connection;
let db: Db;
let noor: Awaited<ReturnType<typeof makeLogged>>;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  noor = await makeLogged(db);
});
afterAll(() => connection.close());
const emptied = () =>
  behindTriggers(db, async () => {
    await sql`truncate audit`.execute(db);
    await sql`truncate audit_start`.execute(db);
  });
beforeEach(emptied);
afterEach(async () => {
  await db
    .selectFrom('audit_entry')
    .select('id')
    .execute()
    .then((left) => expect(left).toEqual([]));
});

const opened = () => ({
  ...{ kind: 'person-opened' as const, by: noor.userId, as: 'coordinator', programmeId: noor.programmeId },
  ...{ personId: noor.personId, about: { kind: 'round', id: randomUUID() } },
});
const rows = async () =>
  (await db.selectFrom('audit').selectAll().orderBy('id').execute()).map((row) => ({
    ...row,
    id: String(row.id),
  }));

test('what is noted stands at the end, by pseudonyms', async () => {
  await note(db, { kind: 'signed-in', by: noor.userId });
  await note(db, opened());
  const all = await rows();
  expect(all.map(({ kind, as_role, result }) => [kind, as_role, result])).toEqual([
    ['signed-in', null, 'done'],
    ['person-opened', 'coordinator', 'done'],
  ]);
  expect(all[0]!.who).toBe(all[1]!.who);
  expect(all[1]!.whom).not.toBe(all[1]!.who);
  expect(all[1]!.previous).toBe(all[0]!.hash);
  expect(await verifyAudit(db)).toMatchObject({ rows: 2, fault: null, end: { id: '2', hash: all[1]!.hash } });
});

test('every kind is one that the database takes', async () => {
  await noteAll(
    db,
    AUDIT_KIND_NAMES.map((kind) => ({ kind })),
  );
  expect((await rows()).map(({ kind }) => kind)).toEqual(AUDIT_KIND_NAMES);
});

test('what is rolled back is not noted', async () => {
  await note(db, opened());
  await db
    .transaction()
    .execute(async (trx) => {
      await note(trx, opened());
      throw new Error('roll back');
    })
    .catch(() => {});
  expect(await rows()).toHaveLength(1);
  expect((await verifyAudit(db)).fault).toBe(null);
});

test('nothing of it is changed or taken away, also not while it waits', async () => {
  await note(db, opened());
  const never = 'the audit log is never changed';
  for (const change of [
    sql`update audit set result = 'wrong'`,
    sql`delete from audit`,
    sql`truncate audit`,
    sql`update audit_start set hash = ''`,
    sql`delete from audit_start`,
    sql`truncate audit_start`,
    sql`truncate audit_entry`,
  ])
    await expect(change.execute(db)).rejects.toThrow(never);
  for (const change of [sql`delete from audit_entry`, sql`update audit_entry set kind = 'erased'`])
    await expect(
      db.transaction().execute(async (trx) => {
        await note(trx, opened());
        await change.execute(trx);
      }),
    ).rejects.toThrow(never);
  await expect(sql`update audit_key set made_for = 'account x'`.execute(db)).rejects.toThrow(
    'whose a pseudonym is never changes',
  );
  expect(await rows()).toHaveLength(1);
});

test('a row can be put in at the end only, as the database makes it', async () => {
  await note(db, opened());
  await sql`insert into audit (kind) values ('signed-in')`.execute(db);
  for (const put of [
    sql`insert into audit (id, kind) values (1, 'signed-in')`,
    sql`insert into audit (id, kind) values (9, 'signed-in')`,
    sql`insert into audit (kind, previous) values ('signed-in', ${'a'.repeat(64)})`,
  ])
    await expect(put.execute(db)).rejects.toThrow('only added to at its end');
  await expect(
    sql`insert into audit (kind, hash) values ('signed-in', ${'a'.repeat(64)})`.execute(db),
  ).rejects.toThrow('another hash');
  expect((await verifyAudit(db)).fault).toBe(null);
});

test.each(['Noor Vermeer', 'noor@pol.example', 'noor vermeer', '06-12345678', 'Kerkstraat 12'])(
  'a text of somebody ("%s") does not go in anywhere',
  async (text) => {
    for (const column of ['who', 'as_role', 'kind', 'about_kind', 'whom', 'result'])
      await expect(
        sql`insert into audit_entry (kind, ${sql.ref(column)}) values ('signed-in', ${text})`.execute(db),
      ).rejects.toThrow();
  },
);

describe('with seven rows', () => {
  beforeEach(async () => {
    for (let count = 0; count < 7; count++) await note(db, opened());
  });

  const other: Record<string, string> = {
    at: `now()`,
    programme_id: `gen_random_uuid()`,
    who: `null`,
    as_role: `'contact'`,
    organisation_id: `gen_random_uuid()`,
    kind: `'secret-opened'`,
    about_kind: `'visit'`,
    about: `gen_random_uuid()`,
    whom: `who`,
    result: `'refused'`,
    previous: `repeat('a', 64)`,
    hash: `repeat('a', 64)`,
  };

  test('a change in any column is found, at its row', async () => {
    const { rows: known } = await sql<{ name: string }>`select column_name as name
      from information_schema.columns where table_name = 'audit' and column_name <> 'id'`.execute(db);
    expect(known.map(({ name }) => name).sort()).toEqual(Object.keys(other).sort());
    for (const [column, value] of Object.entries(other)) {
      await emptied();
      for (let count = 0; count < 3; count++) await note(db, opened());
      await behindTriggers(db, () =>
        sql`update audit set ${sql.ref(column)} = ${sql.raw(value)} where id = 2`.execute(db),
      );
      expect([column, (await verifyAudit(db)).fault]).toMatchObject([column, { what: 'row', id: '2' }]);
    }
  });

  test('a row that is gone, or stands elsewhere, is found', async () => {
    await behindTriggers(db, () => sql`delete from audit where id = 4`.execute(db));
    expect((await verifyAudit(db)).fault).toEqual({ what: 'row', id: '5', why: 'number' });
    await behindTriggers(db, () => sql`update audit set id = id - 1 where id > 4`.execute(db));
    expect((await verifyAudit(db)).fault).toEqual({ what: 'row', id: '4', why: 'previous' });
  });

  test('two rows that changed places are found', async () => {
    await behindTriggers(db, async () => {
      for (const [from, to] of [
        [3, 0],
        [4, 3],
        [0, 4],
      ])
        await sql`update audit set id = ${to} where id = ${from}`.execute(db);
    });
    expect((await verifyAudit(db)).fault).toEqual({ what: 'row', id: '3', why: 'previous' });
  });

  test('what was cut off at the end is found by a checkpoint, and by that alone', async () => {
    const checkpoint = await readEnd(db);
    expect((await verifyAudit(db, checkpoint)).fault).toBe(null);
    await behindTriggers(db, () => sql`delete from audit where id > 5`.execute(db));
    expect((await verifyAudit(db)).fault).toBe(null);
    expect((await verifyAudit(db, checkpoint)).fault).toEqual({ what: 'checkpoint', id: '7', why: 'gone' });
  });

  test('a chain that was made anew is found by a checkpoint', async () => {
    const checkpoint = await readEnd(db);
    await behindTriggers(db, () => sql`truncate audit`.execute(db));
    for (let count = 0; count < 8; count++) await note(db, opened());
    expect((await verifyAudit(db)).fault).toBe(null);
    expect((await verifyAudit(db, checkpoint)).fault).toEqual({ what: 'checkpoint', id: '7', why: 'other' });
  });

  test('a pseudonym that was given to somebody else is found', async () => {
    const lena = await makeLogged(db, 'Lena Bos');
    await behindTriggers(db, () =>
      sql`update audit_key set user_id = ${lena.userId} where user_id = ${noor.userId}`.execute(db),
    );
    expect((await verifyAudit(db)).fault).toMatchObject({ what: 'pseudonym' });
    await behindTriggers(db, () =>
      sql`update audit_key set user_id = ${noor.userId} where user_id = ${lena.userId}`.execute(db),
    );
    expect((await verifyAudit(db)).fault).toBe(null);
  });

  test('a younger row never goes, also not with a start that says so', async () => {
    await expect(
      sql`insert into audit_start (id, hash, at) select id, hash, at from audit where id = 3`.execute(db),
    ).rejects.toThrow('too old');
    expect(await cutAudit(db)).toBe(0);
  });
});

test('what is older than two years goes, and the rest stays a chain', async () => {
  const at = (months: number) => sql`insert into audit_entry (kind, at)
    values ('signed-in', now() - make_interval(months => ${months}::int))`;
  // The clock went back for a moment: what is young in between keeps what comes after it.
  for (const months of [40, 30, 26, 20, 25, 1]) await at(months).execute(db);
  const before = await rows();
  expect(await cutAudit(db)).toBe(3);
  expect((await rows()).map(({ id }) => id)).toEqual(before.slice(3).map(({ id }) => id));
  expect(await verifyAudit(db, before[2]!)).toMatchObject({ rows: 3, fault: null });
  expect((await verifyAudit(db, before[1]!)).fault).toMatchObject({ why: 'before-start' });
  expect((await verifyAudit(db, before[5]!)).fault).toBe(null);
  await note(db, opened());
  expect(await verifyAudit(db)).toMatchObject({ rows: 4, fault: null, start: { id: before[2]!.id } });
  expect(await cutAudit(db)).toBe(0);
  // A start that somebody moved.
  await behindTriggers(db, () => sql`update audit_start set hash = repeat('b', 64)`.execute(db));
  expect((await verifyAudit(db)).fault).toMatchObject({ what: 'row', why: 'previous' });
});

test('when all is too old, what comes next follows on it', async () => {
  await sql`insert into audit_entry (kind, at) values ('signed-in', now() - interval '3 years')`.execute(db);
  expect(await cutAudit(db)).toBe(1);
  expect(await verifyAudit(db)).toMatchObject({ rows: 0, fault: null, end: { id: '1' } });
  await note(db, opened());
  expect(await verifyAudit(db)).toMatchObject({ rows: 1, fault: null, end: { id: '2' } });
});

test('who is erased leaves a log that holds, and nobody finds them in it', async () => {
  const lena = await makeLogged(db, 'Lena Bos');
  await note(db, { ...opened(), personId: lena.personId });
  await note(db, { kind: 'signed-in', by: lena.userId });
  await note(db, opened());
  const all = await rows();
  const theirs = [all[0]!.whom, all[1]!.who];
  await sql`delete from "user" where id = ${lena.userId}`.execute(db);
  await sql`delete from person where id = ${lena.personId}`.execute(db);
  expect(await verifyAudit(db)).toMatchObject({ rows: 3, fault: null });
  expect(await rows()).toEqual(all);
  const keys = await db.selectFrom('audit_key').selectAll().execute();
  expect(keys.filter(({ pseudonym }) => theirs.includes(pseudonym))).toEqual([]);
  // Whoever knows whom they look for, and has all that is left, makes another pseudonym of it.
  const copy = JSON.stringify([all, keys]);
  for (const known of [lena.userId, lena.personId, lena.email, lena.name]) expect(copy).not.toContain(known);
  await note(db, opened());
  expect((await verifyAudit(db)).fault).toBe(null);
});

test('many at once stand in one chain', async () => {
  const people = await Promise.all([1, 2, 3, 4].map((count) => makeLogged(db, `Bo ${count}`)));
  await Promise.all(
    people.flatMap((one) =>
      Array.from({ length: 10 }, (_, count) =>
        db.transaction().execute(async (trx) => {
          await note(trx, { ...opened(), by: one.userId });
          if (count % 2) await note(trx, { ...opened(), by: one.userId, personId: one.personId });
        }),
      ),
    ),
  );
  expect(await verifyAudit(db)).toMatchObject({ rows: 60, fault: null });
});
