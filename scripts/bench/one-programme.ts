// What it costs that the database refuses rows of two programmes (decision 0076), on both databases when PostgreSQL is there.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Connection, connect } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { findPostgres, startPostgres } from '../testing/postgres.mjs';

const [PEOPLE, CHOICES, AT_ONCE, TIMES] = [2_000, 3, 500, 5];
const PLACES = 200;

const programs = findPostgres();
await measure('PGlite', await connect({ dataFolder: 'memory' }));
if (programs) {
  const server = await startPostgres(programs);
  try {
    await measure('PostgreSQL', await connect({ databaseUrl: server.url, dataFolder: '' }));
  } finally {
    await server.stop();
  }
} else console.log('PostgreSQL: not on this machine');

async function measure(engine: string, { db, close }: Connection): Promise<void> {
  await migrate(db);
  const one = async (statement: ReturnType<typeof sql<{ id: string }>>) =>
    (await statement.execute(db)).rows[0]!.id;
  const programme = await one(sql`insert into programme (code, name) values ('een', 'Een') returning id`);
  const round = await one(sql`insert into round (programme_id, code, name, seed)
    values (${programme}, 'een', 'Een', 's') returning id`);
  const organisation =
    await one(sql`insert into organisation (programme_id, code, name, kind, region, earlier_rounds)
    values (${programme}, 'EEN', 'Een', '', '', '') returning id`);
  const places = Array.from({ length: PLACES }, () => randomUUID());
  for (const [number, id] of places.entries())
    await sql`insert into place (id, round_id, organisation_id, code, title, secret, condition, minimum)
      values (${id}, ${round}, ${organisation}, ${`EEN-${number}`}, 't', false, 'none', 1)`.execute(db);
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  await inParts(people, (ids) =>
    sql`insert into person (id, programme_id, name)
    values ${sql.join(ids.map((id) => sql`(${id}, ${programme}, 'n')`))}`.execute(db),
  );

  const signUps = async (atOnce: number) => {
    const ids = people.map(() => randomUUID());
    await inParts(
      ids.map((id, at) => ({ id, person: people[at]! })),
      (some) =>
        sql`insert into sign_up (id, round_id, organisation_id, person_id, job_title, newcomer, unplaced_before,
          learning_goal, image_before, days, visits, permission, screening_seen, client_contact)
        values ${sql.join(
          some.map(
            ({ id, person }) => sql`(${id}, ${round}, ${organisation}, ${person}, '', false, false,
          '', '', '{}', 1, false, false, false)`,
          ),
        )}`.execute(db),
      atOnce,
    );
    const choices = ids.flatMap((id, at) =>
      Array.from({ length: CHOICES }, (_, number) => ({ id, number, at })),
    );
    await inParts(
      choices,
      (some) =>
        sql`insert into choice (sign_up_id, number, place_id)
        values ${sql.join(some.map(({ id, number, at }) => sql`(${id}, ${number}, ${places[(at + number) % PLACES]!})`))}`.execute(
          db,
        ),
      atOnce,
    );
  };

  const times: Record<string, number[]> = {
    with: [],
    without: [],
    'one by one, with': [],
    'one by one, without': [],
  };
  for (let time = 0; time <= TIMES; time++) {
    for (const [name, atOnce] of [
      ['', AT_ONCE],
      ['one by one, ', 1],
    ] as const) {
      for (const kept of ['with', 'without'] as const) {
        for (const table of ['sign_up', 'choice'])
          await sql
            .raw(`alter table ${table} ${kept === 'with' ? 'enable' : 'disable'} trigger one_programme`)
            .execute(db);
        const began = performance.now();
        await signUps(atOnce);
        // The first time everything is compiled.
        if (time > 0) times[name + kept]!.push(performance.now() - began);
        await sql`delete from choice`.execute(db);
        await sql`delete from sign_up`.execute(db);
      }
    }
  }
  const rows = PEOPLE * (1 + CHOICES);
  const median = (name: string) => times[name]!.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  for (const name of ['', 'one by one, ']) {
    const [kept, free] = [median(`${name}with`), median(`${name}without`)];
    console.log(
      `${engine}: ${rows} rows (${PEOPLE} sign-ups of ${CHOICES} choices), ${name || `${AT_ONCE} at once, `}${kept.toFixed(0)} ms; without what refuses ${free.toFixed(0)} ms: ${(((kept - free) * 1000) / rows).toFixed(1)} µs a row`,
    );
  }
  await close();
}

async function inParts<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
  size = AT_ONCE,
): Promise<void> {
  for (let at = 0; at < all.length; at += size) await work(all.slice(at, at + size));
}
