import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personFor } from '../../people/person/writes.ts';
import { secretsOf } from '../../platform/config/secrets.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { sealingSettings, tellKeys } from '../../platform/db/sealing.ts';
import { openTestDatabase, TEST_SECRET } from '../../platform/db/testing.ts';
import { ensureProgramme, ensureRound } from '../programme/writes.ts';
import { resealAnswers } from './sign-up-sealed.ts';

const NEXT = 'another secret of the test that is as long as it must be';

let connection: Connection;
let at: { signUp: string; organisations: string[] };

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'sla', 'Sla');
  const roundId = await ensureRound(db, { programmeId, code: 'sla', name: 'Sla' });
  const organisations: string[] = [];
  for (const code of ['AAA', 'BBB', 'CCC'])
    organisations.push(
      await one(
        sql`insert into organisation (programme_id, code, name, kind, region, earlier_rounds)
          values (${programmeId}, ${code}, ${code}, '', '', '') returning id`,
      ),
    );
  const { id: personId } = await personFor(db, programmeId, { email: 'mo@sla.example', name: 'Mo' });
  const signUp =
    await one(sql`insert into sign_up (round_id, organisation_id, person_id, job_title, newcomer, unplaced_before,
      learning_goal, image_before, days, visits, permission, screening_seen, client_contact)
    values (${roundId}, ${organisations[0]!}, ${personId}, 'agent', true, false, 'x', 'x', '{}', 1, false, false, false)
    returning id`);
  await sql`insert into sign_up_draft (round_id, email, locale, answers, expires_at)
    values (${roundId}, 'mo@sla.example', 'nl', ${JSON.stringify({ name: 'Mo', avoid: ['BBB', 'CCC'] })},
      now() + interval '1 day')`.execute(db);
  at = { signUp, organisations };
});
afterAll(() => connection.close());
beforeEach(() => connection.db.deleteFrom('safety_answer').execute());

const one = async (statement: RawBuilder<unknown>) =>
  ((await statement.execute(connection.db)).rows[0] as { id: string }).id;

const say = (organisation_id: string) =>
  connection.db.insertInto('safety_said').values({ sign_up_id: at.signUp, organisation_id }).execute();
const said = async () =>
  (await connection.db.selectFrom('safety_said').select('organisation_id').execute()).map(
    (row) => row.organisation_id,
  );
const sealed = async () =>
  (await connection.db.selectFrom('safety_answer').select('sealed').execute()).map((row) => row.sealed);
const openedDraft = async () =>
  (
    await sql<{
      avoid: string[];
    }>`select open_answers(answers) -> 'avoid' as avoid from sign_up_draft`.execute(connection.db)
  ).rows[0]!.avoid;

/** Only for this work: on one connection, which has these keys afterwards as before. */
async function withKeys<T>(keys: readonly [string, ...string[]], work: (db: Db) => Promise<T>): Promise<T> {
  return connection.db.connection().execute(async (db) => {
    const tell = async ([now, ...before]: readonly [string, ...string[]]) => {
      const { text, values } = tellKeys(secretsOf(now, before));
      await db.executeQuery(CompiledQuery.raw(text, values));
    };
    for (const name of sealingSettings([TEST_SECRET, NEXT]).map(([setting]) => setting))
      await sql`select set_config(${name}, '', false)`.execute(db);
    await tell(keys);
    try {
      return await work(db);
    } finally {
      await tell([TEST_SECRET, NEXT]);
    }
  });
}

describe('where somebody must not come', () => {
  test('is in no column of the table, nor in what was not sent yet, and is never the same twice', async () => {
    await say(at.organisations[1]!);
    await say(at.organisations[2]!);
    expect((await said()).toSorted()).toEqual([at.organisations[1]!, at.organisations[2]!].toSorted());
    const stored = JSON.stringify([
      (await sql`select * from safety_answer`.execute(connection.db)).rows,
      (await sql`select * from sign_up_draft`.execute(connection.db)).rows,
    ]);
    for (const told of [...at.organisations, 'BBB', 'CCC']) expect(stored).not.toContain(told);
    const before = await sealed();
    await connection.db
      .deleteFrom('safety_said')
      .where('organisation_id', '=', at.organisations[1]!)
      .execute();
    expect(await said()).toEqual([at.organisations[2]!]);
    await say(at.organisations[1]!);
    expect(before).not.toEqual(expect.arrayContaining(await sealed()));
    expect(await openedDraft()).toEqual(['BBB', 'CCC']);
  });

  test('is said once, of an organisation that is there, and goes with it', async () => {
    await say(at.organisations[2]!);
    await say(at.organisations[2]!);
    expect(await said()).toEqual([at.organisations[2]!]);
    await expect(say('00000000-0000-4000-8000-000000000000')).rejects.toThrow();
    await connection.db.deleteFrom('organisation').where('id', '=', at.organisations[2]!).execute();
    expect(await sealed()).toEqual([]);
  });

  test('is an error to who has not the key, and not an answer with less in it', async () => {
    await say(at.organisations[1]!);
    await withKeys([NEXT], async (db) => {
      await expect(db.selectFrom('safety_said').select('organisation_id').execute()).rejects.toThrow(
        /SECRET_KEY/,
      );
      await expect(sql`select * from kept_apart`.execute(db)).rejects.toThrow(/SECRET_KEY/);
      await expect(sql`select open_answers(answers) from sign_up_draft`.execute(db)).rejects.toThrow(
        /SECRET_KEY/,
      );
    });
    expect(await said()).toEqual([at.organisations[1]!]);
  });

  test('is sealed anew with another key, after which the earlier one opens nothing', async () => {
    await say(at.organisations[1]!);
    await withKeys([NEXT], async (db) =>
      expect(await resealAnswers(db)).toEqual({ now: 0, anew: 0, lost: 2 }),
    );
    await withKeys([NEXT, TEST_SECRET], async (db) => {
      expect(await resealAnswers(db)).toEqual({ now: 0, anew: 2, lost: 0 });
      expect(await resealAnswers(db)).toEqual({ now: 2, anew: 0, lost: 0 });
    });
    await withKeys([TEST_SECRET], async (db) => {
      await expect(db.selectFrom('safety_said').select('organisation_id').execute()).rejects.toThrow(
        /SECRET_KEY/,
      );
    });
    expect(await said()).toEqual([at.organisations[1]!]);
    expect(await openedDraft()).toEqual(['BBB', 'CCC']);
  });
});
