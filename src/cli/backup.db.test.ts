import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillExampleRound } from '../example/round.ts';
import { ensureProgramme, ensureRound } from '../journey/programme/writes.ts';
import { note } from '../platform/audit/note.ts';
import { verifyAudit } from '../platform/audit/verify.ts';
import { dump } from '../platform/backup/dump.ts';
import type { Line } from '../platform/backup/lines.ts';
import { makeBackup } from '../platform/backup/make.ts';
import { OpensHere } from '../platform/backup/opens-here.ts';
import { restore } from '../platform/backup/restore.ts';
import { seal } from '../platform/backup/seal.ts';
import { BackupError } from '../platform/backup/unseal.ts';
import { secretsOf } from '../platform/config/secrets.ts';
import { type Connection, connect, type Db } from '../platform/db/connect.ts';
import { openBareTestDatabase, openTestDatabase, TEST_SECRET } from '../platform/db/testing.ts';
import { startJobs } from '../platform/jobs/jobs.ts';
import { ALL_SEALED } from './resealing.ts';

const MADE_AT = new Date('2026-11-30T01:30:00Z');
const about = { version: '1.2.3', secretKey: 'a secret of thirty-two characters' };
let connection: Connection;
let identity: string;
let recipient: string;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'voorbeeld', 'Voorbeeld');
  const roundId = await ensureRound(db, { programmeId, code: 'voorbeeld', name: 'Voorbeeld' });
  await fillExampleRound(db, { programmeId, roundId, today: '2027-01-15' });
  await insertMail(db, 'queued');
  for (const kind of ['signed-in', 'file-taken', 'signed-out'] as const) await note(db, { kind });
  const jobs = await startJobs(connection);
  await jobs.handle({ name: 'busy', payload: anything }, () => new Promise(() => {}));
  await jobs.stop();
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  file = await bytesOf((await makeBackup({ db, ...about }, [recipient], MADE_AT)).file);
}, 120_000);
afterAll(() => connection.close());

const anything = { parse: (value: object) => value } as never;

const insertMail = (db: Db, status: 'queued' | 'sent') =>
  db.insertInto('mail').values({ recipient: 'fatma@oost.example', about: '{}', status }).execute();

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

const streamOf = (bytes: Uint8Array) => () =>
  new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<Uint8Array>;

async function linesOf(db: Db): Promise<Line[]> {
  const lines: Line[] = [];
  await dump(db, { ...about, madeAt: MADE_AT }, async (line) => void lines.push(line));
  return lines;
}

/** What acts and what is refused, as the database writes it down. */
async function rulesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
    -- From version 18 on PostgreSQL lists there what may not be absent as well; before, with the columns.
    where connamespace = 'public'::regnamespace and contype <> 'n'
    union all
    select attrelid::regclass || ' ' || attname || ' not null' from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and attnotnull and not attisdropped
    union all
    select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
  `.execute(db);
  return rows.map(({ rule }) => rule).sort();
}

/** A restore into a database that is closed afterwards. */
async function restoring<Result>(
  open: () => Promise<Connection>,
  bytes: Uint8Array,
  look: (connection: Connection) => Promise<Result>,
  options: { sendMail?: boolean } = { sendMail: true },
): Promise<Result> {
  const target = await open();
  try {
    await restore(target, streamOf(bytes), [identity], options);
    return await look(target);
  } finally {
    await target.close();
  }
}

const inMemory = () => connect({ dataFolder: 'memory' });

describe('a backup', () => {
  test('puts back every row, reference and rule, also in a database of the other kind and from there again', async () => {
    const lines = await linesOf(connection.db);
    const rules = await rulesOf(connection.db);
    expect(lines.length).toBeGreaterThan(1000);
    // On PostgreSQL this goes from there to the embedded database, and back.
    const again = await restoring(inMemory, file, async ({ db }) => {
      expect(await linesOf(db)).toEqual(lines);
      expect(await rulesOf(db)).toEqual(rules);
      return bytesOf((await makeBackup({ db, ...about }, [recipient], MADE_AT)).file);
    });
    await restoring(openBareTestDatabase, again, async ({ db }) => {
      expect(await linesOf(db)).toEqual(lines);
      expect(await rulesOf(db)).toEqual(rules);
    });
  });

  test('brings the audit log along, sound, and it goes on at its end', async () => {
    const before = await verifyAudit(connection.db);
    expect([before.rows > 2, before.fault]).toEqual([true, null]);
    await restoring(openBareTestDatabase, file, async ({ db }) => {
      expect(await verifyAudit(db)).toEqual(before);
      await note(db, { kind: 'signed-in' });
      const after = await verifyAudit(db, before.end);
      expect([after.rows, after.fault]).toEqual([before.rows + 1, null]);
      await expect(sql`delete from audit`.execute(db)).rejects.toThrow('never changed');
    });
  });

  test('counts on after the highest number that was given out', async () => {
    const numbers = (db: Db) => db.selectFrom('mail').select('number').orderBy('number').execute();
    const before = (await numbers(connection.db)).at(-1)!.number;
    await restoring(openBareTestDatabase, file, async ({ db }) => {
      await insertMail(db, 'sent');
      expect((await numbers(db)).at(-1)!.number).toBe(before + 1);
    });
  });

  test('mail that was waiting is not sent by itself, for it perhaps went out since', async () => {
    const statuses = async ({ db }: Connection) =>
      (
        await db.selectFrom('mail').select('status').where('status', 'in', ['queued', 'unknown']).execute()
      ).map(({ status }) => status);
    const waiting = await statuses(connection);
    expect(waiting.length).toBeGreaterThan(0);
    expect(await restoring(openBareTestDatabase, file, statuses, {})).toEqual(waiting.map(() => 'unknown'));
    expect(await restoring(openBareTestDatabase, file, statuses)).toEqual(waiting);
  });

  test('tells nothing to who has it without the key', async () => {
    const text = Buffer.from(file).toString('latin1');
    expect(text.startsWith('age-encryption.org/v1')).toBe(true);
    expect(['oost.example', 'voorbeeld', about.secretKey].filter((told) => text.includes(told))).toEqual([]);
  });

  test('the work that was to be done is done after it', async () => {
    const { db } = connection;
    const kind = { name: 'later', payload: anything };
    const jobs = await startJobs(connection);
    await jobs.handle(kind, async () => {});
    await jobs.stop();
    const sender = await startJobs(connection);
    await sender.send(db, kind, { roundId: 'x' });
    await sender.stop();
    const bytes = await bytesOf((await makeBackup({ db, ...about }, [recipient], MADE_AT)).file);
    const done = await restoring(openBareTestDatabase, bytes, async (target) => {
      const { promise, resolve } = Promise.withResolvers<object>();
      const worker = await startJobs(target);
      await worker.handle(kind, async (payload: object) => resolve(payload));
      const payload = await promise;
      await worker.stop();
      return payload;
    });
    expect(done).toEqual({ roundId: 'x' });
  });
});

describe('what is no whole backup for this database is refused, and nothing of it stays', () => {
  /** What it says, and how many rows it left. */
  async function refused(
    bytes: Uint8Array,
    key = identity,
    open: () => Promise<Connection> = openBareTestDatabase,
  ) {
    const target = await open();
    try {
      const error = await restore(target, streamOf(bytes), [key]).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(BackupError);
      const { rows } = await sql<{
        there: boolean;
      }>`select to_regclass('programme') is not null as there`.execute(target.db);
      const left = rows[0]!.there ? await target.db.selectFrom('programme').select('code').execute() : [];
      return { says: (error as BackupError).message, left: left.length };
    } finally {
      await target.close();
    }
  }

  test('cut off anywhere, or with one bit turned', async () => {
    const half = Math.floor(file.length / 2);
    for (const at of [0, 40, half, file.length - 1]) expect((await refused(file.slice(0, at))).left).toBe(0);
    for (const at of [0, 40, 300, half, file.length - 1]) {
      const turned = file.slice();
      turned[at]! ^= 1;
      expect((await refused(turned)).left).toBe(0);
    }
  }, 120_000);

  test('for the key of somebody else', async () => {
    const other = await generateX25519Identity();
    expect((await refused(file, other)).says).toContain('another key');
    expect((await refused(file, 'AGE-SECRET-KEY-1NONE')).says).toContain('no secret key');
  });

  test('for keys of the site that are not here: looked at before a row is written', async () => {
    const target = await openBareTestDatabase();
    const refusal = async (...secrets: string[]) => {
      const opensHere = new OpensHere(ALL_SEALED, secretsOf(secrets[0]!, secrets.slice(1)));
      const error = await restore(target, streamOf(file), [identity], { opensHere }).catch((one) => one);
      const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(target.db);
      return { refused: error instanceof BackupError && error.message, tables: rows.length };
    };
    try {
      expect(await refusal('another secret of the test that is as long')).toEqual({
        ...{ refused: expect.stringContaining('opens with no key that is here'), tables: 0 },
      });
      // The key of the site opens it, also as one of before; and then it is in wholly.
      const opened = await refusal('another secret of the test that is as long', TEST_SECRET);
      expect([opened.refused, opened.tables > 50]).toEqual([false, true]);
    } finally {
      await target.close();
    }
  });

  test('without its end, of a later version, with other columns, or of something else', async () => {
    const lines = await linesOf(connection.db);
    const sealed = async (changed: readonly object[]) =>
      bytesOf(
        (
          await seal([recipient], async (write) => {
            for (const line of changed) await write(line as Line);
          })
        ).file,
      );
    const head = lines[0]!;
    const other = lines.map((line) =>
      'table' in line && !Array.isArray(line) && line.table === 'programme'
        ? { ...line, columns: line.columns.map((column) => ({ ...column, name: `${column.name}_x` })) }
        : line,
    );
    expect((await refused(await sealed(lines.slice(0, -1)))).says).toContain('end is missing');
    expect((await refused(await sealed([...lines.slice(0, -2), lines.at(-1)!]))).says).toContain(
      'as many rows',
    );
    expect(
      (await refused(await sealed([{ ...head, migration: '9999-later' }, ...lines.slice(1)]))).says,
    ).toContain('later version');
    expect((await refused(await sealed(other))).says).toContain('programme');
    expect((await refused(await sealed([{ hello: 'world' }]))).says).toContain('does not know');
    expect((await refused(await sealed(lines.slice(1)))).says).toContain('no backup');
  }, 120_000);

  test('into a database in which there is something', async () => {
    const target = await openTestDatabase();
    try {
      await expect(restore(target, streamOf(file), [identity])).rejects.toThrow('something in this database');
    } finally {
      await target.close();
    }
  });
});
