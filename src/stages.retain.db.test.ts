import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExample } from './example/example.ts';
import { eraser } from './inventory.ts';
import { dayOf, daysFrom } from './language/day.ts';
import type { ProgrammeId } from './people/ids.ts';
import { readAllComing } from './people/retention/coming.ts';
import { readKeeping, saveKeeping } from './people/retention/keeping.ts';
import { retain } from './people/retention/retain.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { withOpened } from './platform/db/testing-opened.ts';
import { tablesOf } from './platform/privacy/inventory-ways.ts';
import { letPass } from './platform/privacy/retention/apply.ts';
import { figuresOf } from './testing.ts';

/** Four rounds of the example: people who went, received, told of it, and are still to go. */
let connection: Connection;
const today = dayOf(new Date());
/** After every term that there is, of the last of the rounds. */
const LATER = daysFrom(today, 4 * 366);
const NEVER = '9999-01-01';
const at = (day: string) => ({ today: day, dataFolder: 'memory' });

beforeAll(async () => {
  connection = await openTestDatabase();
  await makeExample(connection.db, 'visits');
}, 300_000);
afterAll(() => connection.close());

const tables = tablesOf(eraser.inventories).map(({ name }) => name);

/** Every row of every table as a text; those of one table together. */
async function everything(db: Db): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const name of tables) {
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(row, E'\n' order by row collate "C"), '') as text
      from (select row_to_json(t)::text as row from ${sql.table(name)} as t) as rows`.execute(db);
    all.set(name, withOpened(rows[0]!.text));
  }
  return all;
}

interface Named {
  id: string;
  texts: string[];
}

/** Everybody with what they are known by: ids, addresses, and names of two words, for one alone is of others as well. */
async function everybody(db: Db): Promise<Named[]> {
  const { rows } = await sql<{ id: string; name: string; emails: string[] }>`
    select person.id, name, coalesce(array_agg(email) filter (where email is not null), '{}') as emails
    from person left join person_address on person_address.person_id = person.id
    where not stands_in group by person.id`.execute(db);
  return rows.map(({ id, name, emails }) => ({
    id,
    texts: [id, ...emails, ...(name.includes(' ') ? [name] : [])],
  }));
}

/** Where one of these stands, as `table: text`. History is never changed: the ids there lead to nobody. */
async function traces(db: Db, people: readonly Named[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, text] of await everything(db)) {
    if (name === 'happened') continue;
    const small = text.toLowerCase();
    for (const { texts } of people)
      for (const one of texts) if (small.includes(one.toLowerCase())) found.push(`${name}: ${one}`);
  }
  return found;
}

async function retainUntilDone(db: Db, day: string): Promise<number> {
  let people = 0;
  for (let morning = 0; morning < 5; morning += 1) {
    const gone = await retain(db, eraser, at(day));
    people += gone.people;
    if (morning > 0 && gone.people === 0 && gone.passed.length === 0) return people;
  }
  throw new Error('There is always more to let go of');
}

const stillSomething = sql<boolean>`exists (select from person_until
  where person_until.person_id = person.id and until = 'infinity')`;

test('before its term nothing of anybody goes, of no table', async () => {
  const { db } = connection;
  const coming = await readAllComing(db, eraser, { today: '1990-01-01', until: NEVER });
  const first = coming.map(({ day }) => day).sort()[0]!;
  const before = await everything(db);
  const gone = await retain(db, eraser, at(daysFrom(first, -1)));
  expect(gone).toEqual({ people: 0, accounts: 0, passed: [] });
  expect(await everything(db)).toEqual(before);
}, 300_000);

const UNDO = new Error('undo');

/** Does it, and afterwards all is as it was. */
async function tried<T>(db: Db, what: (trx: Db) => Promise<T>): Promise<T> {
  let result: T | undefined;
  await db
    .transaction()
    .execute(async (trx) => {
      result = await what(trx as unknown as Db);
      throw UNDO;
    })
    .catch((error: unknown) => {
      if (error !== UNDO) throw error;
    });
  return result as T;
}

test('what a preview counts is what goes: of every table, on the first day and on a later one', async () => {
  const { db } = connection;
  for (const day of [today, daysFrom(today, 200)]) {
    const coming = await readAllComing(db, eraser, { today: day, until: day });
    const rows = coming.filter(({ table }) => table !== 'person' && table !== 'match_run');
    const counted = Map.groupBy(rows, ({ table, column }) => `${table}.${column ?? ''}`);
    const sums = [...counted].map(([what, those]) => [what, those.reduce((sum, one) => sum + one.count, 0)]);
    // What hangs on another row goes along with it; so each is counted before anything goes.
    const before = await tried(db, async (trx) => letPass(trx, eraser.inventories, day));
    const gone = new Map(before.map(({ table, column, count }) => [`${table}.${column ?? ''}`, count]));
    expect(sums.length).toBeGreaterThan(5);
    for (const [what, count] of sums) expect([what, gone.get(String(what)) ?? 0]).toEqual([what, count]);
  }
}, 300_000);

test('a programme can have its terms shorter, by what was previewed, and no other programme changes by it', async () => {
  const { db } = connection;
  const { id } = await db.selectFrom('programme').select('id').executeTakeFirstOrThrow();
  const programmeId = id as ProgrammeId;
  const asked = { today, until: daysFrom(today, 60) };
  const countOf = async (trx: Db, wish: object | null) =>
    (await readAllComing(trx, eraser, { ...asked, wish: wish as null })).reduce(
      (sum, one) => sum + one.count,
      0,
    );
  const now = await countOf(db, null);
  const shorter = await countOf(db, { programmeId, months: 8, mailMonths: 1 });
  expect(shorter).toBeGreaterThan(now);
  const other = await countOf(db, {
    programmeId: '00000000-0000-4000-8000-000000000000',
    months: 8,
    mailMonths: 1,
  });
  expect(other).toBe(now);
  const saved = await tried(db, async (trx) => {
    await saveKeeping(trx, programmeId, { months: 8, mailMonths: 1 });
    return countOf(trx, null);
  });
  expect(saved).toBe(shorter);
  expect(await readKeeping(db, programmeId)).toEqual({ months: 12, mailMonths: 12 });
  await expect(
    tried(db, (trx) => saveKeeping(trx, programmeId, { months: 7, mailMonths: 1 })),
  ).rejects.toThrow();
}, 300_000);

test('after its term nothing personal is left, the figures are as they were, and so is the chain of the log', async () => {
  const { db } = connection;
  const figures = await figuresOf(db, 'all', LATER);
  const all = await everybody(db);
  expect(all.length).toBeGreaterThan(100);
  expect((await traces(db, all)).length).toBeGreaterThan(1000);
  await retainUntilDone(db, LATER);
  expect(await figuresOf(db, 'all', LATER)).toEqual(figures);
  expect((await verifyAudit(db)).fault).toBe(null);
  // Beginning again the next morning finds nothing more.
  expect(await retain(db, eraser, at(LATER))).toEqual({ people: 0, accounts: 0, passed: [] });
  // Who speaks for an organisation, coordinates, or stands in a story that they want to be read, is still there.
  const staying = await db
    .selectFrom('person')
    .select('id')
    .where('stands_in', '=', false)
    .where(stillSomething)
    .execute();
  const left = await everybody(db);
  expect(left.map(({ id }) => id).sort()).toEqual(staying.map(({ id }) => id).sort());
  const stay = new Set(left.map(({ id }) => id));
  expect(
    await traces(
      db,
      all.filter(({ id }) => !stay.has(id)),
    ),
  ).toEqual([]);
}, 600_000);
