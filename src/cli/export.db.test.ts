import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventories } from '../inventory.ts';
import { storeRound } from '../journey/matching/testing.ts';
import { aSignUp } from '../journey/sign-up/testing.ts';
import { isUntold } from '../journey/visit/reads-told.ts';
import { anOfferedRound } from '../journey/visit/testing.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { exportRound } from '../platform/privacy/export/export.ts';
import { AFTER_ROUND, aboutNobody, type Table, via } from '../platform/privacy/inventory.ts';
import type { Inventories } from '../platform/privacy/inventory-ways.ts';
import { groupsOf } from './export-groups.ts';

const TODAY = '2027-02-01';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

async function exported(
  scope: { roundId: RoundId; programmeId: ProgrammeId },
  declared: Inventories = inventories,
) {
  const tables = new Map<string, Record<string, unknown>[]>();
  const untold = { table: 'visit', rows: isUntold(TODAY) };
  const asked = { inventories: declared, scope, untold, groups: groupsOf(TODAY) };
  const described = await exportRound(connection.db, asked, async (name) => {
    const rows: Record<string, unknown>[] = [];
    tables.set(name, rows);
    return { write: async (line) => void rows.push(JSON.parse(line)), end: async () => {} };
  });
  return { tables, described };
}

const later = (column: object): Table => ({
  ...aboutNobody,
  ...{ purpose: 'visit', seenBy: ['coordinator'], term: AFTER_ROUND, scope: via('visit_id', 'visit') },
  columns: { id: 'nothing', visit_id: 'nothing', ...column },
});

test('a table that is new comes along by what its room says of it, and of a secret place keeps ids and words of ours', async () => {
  const { db } = connection;
  // Who works where something is secret is as secret: so Dina is of neither.
  const signUps = [aSignUp('Anna', 'A', ['B-1']), aSignUp('Dina', 'C', ['A-1'])];
  const at = await anOfferedRound(db, 'nieuw', { signUps });
  await db
    .updateTable('visit')
    .set({ state: 'took-place', days: ['2026-03-09'] })
    .execute();
  await db.updateTable('round').set({ last_day: '2026-03-26' }).where('id', '=', at.roundId).execute();
  await sql`create table later (id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade, mood text, told text, on_day date)`.execute(
    db,
  );
  const [anna, dina] = [at.visits.get('Anna')!, at.visits.get('Dina')!];
  for (const id of [anna, dina])
    await sql`insert into later (visit_id, mood, told, on_day)
      values (${id}, 'very-good', 'Het was bij de Maas', '2026-03-09')`.execute(db);
  // Anna went to B.
  await db
    .updateTable('place')
    .set({ secret: true })
    .where('id', '=', (from) => from.selectFrom('visit').select('place_id').where('id', '=', anna))
    .execute();
  const table = later({ mood: 'nothing', told: 'text', on_day: 'nothing' });
  const { tables, described } = await exported(at, {
    ...inventories,
    'src/later': { tables: { later: table } },
  });
  const said = tables.get('later')!.map((row) => [row.visit_id, row.mood, row.told, row.on_day]);
  expect(said.toSorted()).toEqual(
    [
      [anna, 'very-good', null, null],
      [dina, 'very-good', 'Het was bij de Maas', '2026-03-09'],
    ].toSorted(),
  );
  expect(described.tables.find(({ name }) => name === 'later')).toMatchObject({ rows: 2, of: 'round' });
  await sql`drop table later`.execute(db);
});

test('of another round, and of another programme, no row of people, places or visits comes along', async () => {
  const { db } = connection;
  const here = await anOfferedRound(db, 'hier');
  const elsewhere = await storeRound(db, 'daar');
  const { tables } = await exported(here);
  for (const name of ['sign_up', 'place', 'visit', 'match_run'])
    expect([name, new Set(tables.get(name)!.map((row) => row.round_id))]).toEqual([
      name,
      new Set([here.roundId]),
    ]);
  const names = tables.get('person')!.map(({ name }) => name);
  expect(names).toHaveLength(new Set(names).size);
  const { rows } = await sql<{ id: string }>`select id from person
    where programme_id = ${elsewhere.programmeId}`.execute(db);
  expect(rows.length).toBeGreaterThan(2);
  const ids = new Set(rows.map(({ id }) => id));
  expect(
    [...tables.values()].flat().filter((row) => Object.values(row).some((one) => ids.has(one as string))),
  ).toEqual([]);
});
