// The day that sign-up opens: how thousands of people fare, alone and in a flood.
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { SEED } from '../../e2e/support/fuzz/seeded.ts';
import { flood, slowClients } from '../../e2e/support/rush/floods.ts';
import { type Rushed, signUpDay } from '../../e2e/support/rush/sign-up-day.ts';
import { openRushStage } from '../../e2e/support/rush/stage.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { findPostgres, startPostgres } from '../testing/postgres.mjs';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    database: { type: 'string' },
    people: { type: 'string' },
    seconds: { type: 'string', default: '600' },
    only: { type: 'string' },
  },
});

const HELP = `npm run rush -- [options]

People sign up on the day that this opens, from the first page to the receipt, from many addresses of this machine: on the real
server, with a real mail server. Then a fifth of them in a fifth of the time, in a flood of requests from few and from many
addresses, with clients that never finish. Prints what went wrong, how long answers took, and how long people waited for mail.

  --database pglite|postgresql   one of the two (both, when PostgreSQL is on this machine)
  --people N                     (2000 on the embedded database, 5000 on PostgreSQL)
  --seconds N                    in which they begin (600); with fewer people and seconds it is a shorter one
  --only rush|flood              one of the two

Ends with 1 when somebody met an error, or waited longer than a minute for a mail.`;

const MOST_SECONDS = 60;
let failed = false;

function print(database: string, part: string, told: Rushed, held: string): void {
  const { people, done, errors, requests, median, p95, slowest, mails, offices, largestOffice } = told;
  console.log(
    `${database}, ${part}: ${done} of ${people} signed up, ${largestOffice} of them in the largest of ${offices} offices; ${errors.length} errors`,
  );
  console.log(`  ${requests} requests: median ${median} ms, p95 ${p95} ms, slowest ${slowest} ms; ${held}`);
  console.log(
    `  ${mails.count} mails: median ${mails.median} s, p95 ${mails.p95} s, slowest ${mails.slowest} s (must: ${MOST_SECONDS})`,
  );
  for (const error of errors.slice(0, 10)) console.log(`  ${error}`);
  failed ||= done < people || errors.length > 0 || !(mails.slowest <= MOST_SECONDS);
}

const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

async function measure(database: string, databaseUrl: string | undefined, people: number): Promise<void> {
  const seconds = Number(values.seconds);
  const { site, post, stop } = await openRushStage({ databaseUrl, long: true });
  try {
    const before = await site.measure();
    const held = async () => `the server held ${mb(before.rss)}, and then ${mb((await site.measure()).rss)}`;
    if (values.only !== 'flood')
      print(
        database,
        `rush of ${seconds} s`,
        await signUpDay(site.url, post, { people, seconds, seed: SEED }),
        await held(),
      );
    if (values.only === 'rush') return;
    const slow = await slowClients(site.url, 300);
    const floods = [
      flood(site.url, { from: 'few', atOnce: 10 }),
      flood(site.url, { from: 'many', atOnce: 10 }),
    ];
    const some = {
      people: Math.ceil(people / 5),
      seconds: Math.ceil(seconds / 5),
      seed: SEED,
      first: people,
    };
    const told = await signUpDay(site.url, post, some);
    await Promise.all(floods.map((each) => each.stop()));
    print(database, `rush of ${some.seconds} s in floods`, told, await held());
    for (const [at, { sent, statuses }] of floods.entries())
      console.log(
        `  flood from ${at === 0 ? 'five addresses' : 'many addresses'}: ${sent} requests: ${Object.entries(
          statuses,
        )
          .map(([status, times]) => `${status} ${times}×`)
          .join(', ')}`,
      );
    console.log(`  slow clients: ${slow.opened} opened, ${slow.ended()} ended by the server`);
    slow.stop();
  } finally {
    await stop();
  }
}

async function onPostgres(): Promise<void> {
  const programs = findPostgres();
  if (!programs)
    return console.error('PostgreSQL is not on this machine: measured on the embedded database only.');
  const cluster = await startPostgres(programs);
  try {
    const connection = await connect({ databaseUrl: cluster.url, dataFolder: '' });
    await sql`create database rush`.execute(connection.db);
    await connection.close();
    const url = new URL(cluster.url);
    url.pathname = '/rush';
    await measure('postgresql', url.href, Number(values.people ?? 5_000));
  } finally {
    await cluster.stop();
  }
}

if (values.help) console.log(HELP);
else {
  if (values.database !== 'postgresql') await measure('pglite', undefined, Number(values.people ?? 2_000));
  if (values.database !== 'pglite') await onPostgres();
  process.exitCode = failed ? 1 : 0;
}
