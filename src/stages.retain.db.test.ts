import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExample } from './example/example.ts';
import { eraser } from './inventory.ts';
import { dayOf, daysFrom } from './language/day.ts';
import { readAllComing } from './people/retention/coming.ts';
import { retain } from './people/retention/retain.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { readCatalog } from './platform/privacy/export/catalog.ts';
import { tablesOf } from './platform/privacy/inventory-ways.ts';
import { rulesOf } from './platform/privacy/retention/rules.ts';
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
    all.set(name, rows[0]!.text);
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

test('what a preview counts is what goes on that day', async () => {
  const { db } = connection;
  const undo = new Error('undo');
  const catalog = await readCatalog(db);
  const rules = rulesOf(eraser.inventories, catalog);
  expect(rules.length).toBeGreaterThan(40);
  const coming = await readAllComing(db, eraser, { today: LATER, until: LATER });
  expect(coming.find(({ table }) => table === 'person')?.count).toBeGreaterThan(50);
  expect(undo.message).toBe('undo');
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
