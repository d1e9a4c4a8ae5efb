import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { checkProgrammes } from './programmes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase('0116-asked-for-nobody');
});
afterAll(() => connection.close());

const insert = async (statement: ReturnType<typeof sql<{ id: string }>>) =>
  (await statement.execute(connection.db)).rows[0]!.id;

test('a row of two programmes that is there already stays, is named, and can be mended; another one is refused', async () => {
  const { db } = connection;
  const ids: Record<string, { round: string; organisation: string }> = {};
  for (const code of ['a', 'b']) {
    const programme = await insert(
      sql`insert into programme (code, name) values (${code}, ${code}) returning id`,
    );
    const organisation =
      await insert(sql`insert into organisation (programme_id, code, name, kind, region, earlier_rounds)
        values (${programme}, 'ORG', ${code}, '', '', '') returning id`);
    const round = await insert(sql`insert into round (programme_id, code, name, seed)
        values (${programme}, ${code}, ${code}, 's') returning id`);
    ids[code] = { round, organisation };
  }
  const join = (round: string, organisation: string) =>
    sql`insert into membership (round_id, organisation_id) values (${round}, ${organisation})`.execute(db);
  const { a, b } = ids as { a: (typeof ids)[string]; b: (typeof ids)[string] };
  await join(a.round, a.organisation);
  await join(a.round, b.organisation);

  await migrate(db);
  const points = `organisation_id ${b.organisation}, round_id ${a.round}`;
  expect(await checkProgrammes(db)).toEqual({
    ...{ what: 'programmes', ok: false, says: `1 rows point to two programmes: membership (${points})` },
  });
  expect(await db.selectFrom('membership').selectAll().execute()).toHaveLength(2);
  await expect(join(b.round, a.organisation)).rejects.toMatchObject({ constraint: 'one_programme' });

  await db.deleteFrom('membership').where('organisation_id', '=', b.organisation).execute();
  expect(await checkProgrammes(db)).toMatchObject({ ok: true });
  // A round that goes to another programme would take along what points to it.
  const moved = sql`update round set programme_id = (select id from programme where code = 'b') where code = 'a'`;
  await expect(moved.execute(db)).rejects.toMatchObject({ constraint: 'one_programme' });
});
