import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/connect.ts';
import type { Whose } from './recount-whose.ts';

const PEOPLE = 120;

/** The same each time, and not in the same order for everything. */
const drawn = (below: number, ...seeds: number[]) =>
  seeds.reduce((sum, one) => Math.imul(sum ^ one, 0x9e3779b1) >>> 7, 41) % below;

/**
 * To a round that is over, and to the one after it, so many people that there are five of each sort of which something is told apart:
 * of each family, new and not, where they were and where they were not, who went, whom the lot left out, and who else had no visit.
 */
export async function addManyAnswers(db: Db, code: string, later: string): Promise<void> {
  const round = await db
    .selectFrom('round')
    .select(['id', 'programme_id', 'first_day'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const next = await db.selectFrom('round').select('id').where('code', '=', later).executeTakeFirstOrThrow();
  const homes = await db.selectFrom('organisation').select(['id', 'code', 'kind']).execute();
  homes.sort((one, other) => (one.code < other.code ? -1 : 1));
  const hosts = await db
    .selectFrom('place')
    .select(['id', 'code', 'organisation_id'])
    .where('round_id', '=', round.id)
    .execute();
  hosts.sort((one, other) => (one.code < other.code ? -1 : 1));
  const kinds = [...new Set(homes.map(({ kind }) => kind))];
  const lost: string[] = [];
  for (let at = 0; at < PEOPLE; at++) {
    const home = homes[at % homes.length]!;
    const email = `veel${at}@maasmond.example`;
    const { id: person } = await db
      .insertInto('person')
      .values({ programme_id: round.programme_id, name: `Veel ${at}` })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('person_address')
      .values({ person_id: person, programme_id: round.programme_id, email, number: 1, main: true })
      .execute();
    const { id: signUp } = await db
      .insertInto('sign_up')
      .values({
        ...{ round_id: round.id, organisation_id: home.id, person_id: person, job_title: 'medewerker' },
        ...{ newcomer: drawn(3, at, 1) === 0, unplaced_before: false, learning_goal: '', image_before: '' },
        ...{ days: [], visits: 1, permission: true, screening_seen: false, client_contact: false },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const host = hosts.find((_, index) => index === drawn(hosts.length, at, 2))!;
    // Of each organisation the one goes and the other does not.
    const went = (at + Math.floor(at / homes.length)) % 2 === 0 && host.organisation_id !== home.id;
    const hostKind = homes.find(({ id }) => id === host.organisation_id)!.kind;
    if (went)
      await db
        .insertInto('visit')
        .values({
          ...{ round_id: round.id, place_id: host.id, sign_up_id: signUp, organisation_id: home.id },
          ...{ state: drawn(9, at, 3) === 0 ? 'missed' : 'took-place', days: [round.first_day!] },
          ...{ reply_by: round.first_day!, slot_id: null, seat: null },
        })
        .execute();
    else if (drawn(2, at, 9) === 0) lost.push(email);
    const about = [...new Set([hostKind, ...[0, 1, 2].map((one) => kinds[drawn(kinds.length, at, one)]!)])];
    await answer(db, { round: round.id, person, at, about, times: ['before', 'after'] });
    // Some sign up again, and answer about some of the same.
    if (drawn(4, at, 4) > 0)
      await answer(db, { round: next.id, person, at: at + 1000, about: about.slice(1), times: ['before'] });
  }
  const unplaced = lost.map((person) => ({ person, reason: { code: 'lottery' } }));
  await sql`insert into match_run (round_id, number, status, result, finished_at)
    values (${round.id}, 7, 'done', ${JSON.stringify({ visits: [], unplaced })}::jsonb, now())`.execute(db);
}

interface Answering {
  round: string;
  person: string;
  at: number;
  about: readonly string[];
  times: readonly ('before' | 'after')[];
}

async function answer(db: Db, { round, person, at, about, times }: Answering): Promise<void> {
  const { rows } = await sql<{ id: string }>`insert into measured (round_id, person_id)
    values (${round}, ${person}) returning id`.execute(db);
  const measured = rows[0]!.id;
  for (const [step, moment] of times.entries()) {
    await sql`insert into measure_moment (measured_id, moment, asked_on, done)
      values (${measured}, ${moment}, '2026-04-01', true)`.execute(db);
    for (const [index, kind] of about.entries()) {
      // Now and then one is passed over.
      if (drawn(7, at, index, step) === 0) continue;
      const value = 1 + drawn(4, at, index, step + 5) + (step > 0 ? drawn(2, at, index) : 0);
      const measures = moment === 'after' ? ['knows', 'as-it-was'] : ['knows'];
      for (const [more, measure] of measures.entries())
        await sql`insert into measure_answer (measured_id, moment, measure, about, value)
          values (${measured}, ${moment}, ${measure}, ${kind}, ${Math.max(1, value - more)})`.execute(db);
    }
  }
}

/** Of whom answers are, for a round, as plain rows of the database. */
export async function readWhose(db: Db, code: string): Promise<Whose> {
  const measured = await sql<Whose['measured'][number]>`select measured.id, round.number as round_number,
    measured.person_id from measured join round on round.id = measured.round_id`.execute(db);
  const answers = await sql<Whose['answers'][number]>`select measured_id, moment, measure, about, value
    from measure_answer where measure in ('knows', 'as-it-was')`.execute(db);
  const runs = await sql<{ result: { unplaced: { person: string; reason: { code: string } | null }[] } }>`
    select open_parts(match_run.result) as result from match_run join round on round.id = match_run.round_id
    where round.code = ${code} and match_run.result is not null
    order by match_run.number desc, match_run.step desc limit 1`.execute(db);
  const lost = (runs.rows[0]?.result.unplaced ?? [])
    .filter(({ reason }) => reason?.code === 'lottery')
    .map(({ person }) => person);
  const people = await sql<{ id: string; key: string }>`select id, key from person_main`.execute(db);
  const by_lot = people.rows.flatMap(({ id, key }) => (lost.includes(key) ? [id] : []));
  return { measured: measured.rows, answers: answers.rows, by_lot };
}
