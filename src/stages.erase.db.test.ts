import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExample } from './example/example.ts';
import { eraser, inventories } from './inventory.ts';
import { dayOf } from './language/day.ts';
import { erasePerson } from './people/erasing/erase.ts';
import type { PersonId } from './people/ids.ts';
import { note } from './platform/audit/note.ts';
import { verifyAudit } from './platform/audit/verify.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { About } from './platform/privacy/erasing/about.ts';
import { readCatalog } from './platform/privacy/export/catalog.ts';
import type { Who } from './platform/privacy/inventory.ts';
import { columnsOf } from './platform/privacy/inventory-ways.ts';
import { figuresOf } from './testing.ts';

/** Four rounds of the example: people who went, received, told of it, and are still to go. */
let connection: Connection;
const today = dayOf(new Date());

beforeAll(async () => {
  connection = await openTestDatabase();
  await makeExample(connection.db, 'visits');
}, 300_000);
afterAll(() => connection.close());

interface Marks {
  texts: string[];
  ids: string[];
}

/** Said by nobody else: what two people wrote in the same words is of both. */
async function isOwn(
  db: Db,
  { name, column, value, rows }: { name: string; column: string; value: unknown; rows: RawBuilder<boolean> },
): Promise<boolean> {
  if (typeof value !== 'string' || value.length < 8 || !/[ @]/.test(value)) return false;
  const others = await sql`select from ${sql.table(name)}
    where ${sql.ref(column)} = ${value} and not coalesce(${rows}, false)`.execute(db);
  return others.rows.length === 0;
}

/** All that somebody can be known by: each name, address and text of the rows that are about them, and their id. */
async function marksOf(db: Db, personId: PersonId): Promise<Marks> {
  const addresses = await db
    .selectFrom('person_address')
    .select('email')
    .where('person_id', '=', personId)
    .execute();
  const emails = addresses.map(({ email }) => email);
  const about = new About(inventories, await readCatalog(db), { personId, addresses: emails });
  const texts = new Set(emails);
  for (const [name, table] of about.tables) {
    const written = columnsOf(table).filter(
      ({ holds, keys, of: whose }) => !keys && !whose && ['name', 'email', 'text'].includes(holds),
    );
    if (written.length === 0) continue;
    for (const who of Object.keys(table.people) as Who[]) {
      const rows = about.rows(name, who);
      if (!rows) continue;
      const found = await sql<
        Record<string, unknown>
      >`select * from ${sql.table(name)} where ${rows}`.execute(db);
      for (const row of found.rows)
        for (const { name: column } of written)
          if (await isOwn(db, { name, column, value: row[column], rows })) texts.add(row[column] as string);
    }
  }
  return { texts: [...texts], ids: [personId] };
}

/** Where a text stands, as `table.column`, in every table of every schema. */
async function placesOf(db: Db, text: string): Promise<string[]> {
  const { rows } = await sql<{ schema: string; table: string; column: string; type: string }>`
    select columns.table_schema as schema, columns.table_name as "table", column_name as "column", data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and columns.table_schema not in ('pg_catalog', 'information_schema')
      and data_type in ('text', 'character varying', 'uuid', 'jsonb', 'json', 'ARRAY') order by 1, 2, 3`.execute(
    db,
  );
  const asked = rows.map(
    ({ schema, table, column }) => sql`select ${`${table}.${column}`}::text as at where exists (
      select from ${sql.table(`${schema}.${table}`)} where position(lower(${text}) in lower(${sql.ref(column)}::text)) > 0 or exists (
        select from regexp_matches(${sql.ref(column)}::text, '[0-9]+[.][0-9a-f]{64,}', 'g') as found
          where position(lower(${text}) in lower(open_sealed(found[1]))) > 0))`,
  );
  const { rows: found } = await sql<{ at: string }>`${sql.join(asked, sql` union all `)}`.execute(db);
  return found.map(({ at }) => at);
}

const figures = (db: Db, only: 'over' | 'all') => figuresOf(db, only, today);

const erase = (db: Db, personId: PersonId) =>
  db.transaction().execute((trx) => erasePerson(trx, eraser, { personId, by: null, today }));

/** Somebody with most of what this asks for. */
async function findOne(db: Db, condition: string): Promise<{ id: PersonId; name: string }> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select id, name from person where name <> '' and not stands_in and ${sql.raw(condition)}
      and not exists (select from follow_up where person.id in (maker_id, taker_id) and state in ('open', 'taken', 'agreed'))
      and not exists (select from dilemma where raised_by = person.id) order by number limit 1`.execute(db);
  return rows[0]!;
}

const WENT = `exists (select from sign_up join visit on visit.sign_up_id = sign_up.id join round on round.id = visit.round_id
  where sign_up.person_id = person.id and visit.state = 'took-place' and round.last_day < current_date)`;

test.each([
  [
    'went, told of it, and was asked whether the line stayed',
    `${WENT} and exists (select from pulse where pulse.person_id = person.id)`,
  ],
  [
    'received',
    `exists (select from host where host.person_id = person.id) and exists (select from reflection where reflection.person_id = person.id)`,
  ],
  [
    'went twice',
    `(select count(*) from visit join sign_up on sign_up.id = visit.sign_up_id where sign_up.person_id = person.id and visit.state = 'took-place') > 1`,
  ],
])(
  'of somebody who %s nothing is found any more, and every figure of what was stays',
  async (_what, condition) => {
    const { db } = connection;
    const one = await findOne(db, condition);
    await note(db, { kind: 'person-opened', personId: one.id });
    const marks = await marksOf(db, one.id);
    const before = await figures(db, 'over');
    const log = await verifyAudit(db);
    expect(marks.texts.length).toBeGreaterThan(1);
    expect(await placesOf(db, one.id)).not.toEqual([]);
    await erase(db, one.id);
    expect(await figures(db, 'over')).toEqual(before);
    const after = await verifyAudit(db);
    expect(after.fault).toBe(null);
    expect(after.rows).toBeGreaterThan(log.rows);
    const traces: string[] = [];
    for (const text of [...marks.texts, ...marks.ids])
      for (const at of await placesOf(db, text)) traces.push(`${at}: ${text}`);
    // History is never changed: the id there leads to nobody.
    expect(traces.filter((each) => !each.startsWith('happened.about'))).toEqual([]);
    expect(await erase(db, one.id)).toBe(null);
  },
  300_000,
);
