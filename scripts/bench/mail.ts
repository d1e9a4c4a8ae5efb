// How long people wait at the screen for their mail: the real server, a real mail server, real forms.
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../testing/postgres.mjs';
import { type Figure, scenarios } from './mail-scenarios.ts';
import { openStage } from './mail-stage.ts';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    database: { type: 'string' },
    only: { type: 'string', multiple: true },
    waiting: { type: 'string', default: '10000' },
    people: { type: 'string', default: '200' },
    flood: { type: 'string', default: '3000' },
  },
});

const HELP = `npm run bench:mail -- [options]

How long people wait for the mail that they asked for at the screen, in seconds, from sending the form until the
mail server has the mail. It starts the real server and a mail server on this machine, and takes some minutes.

  --database pglite|postgresql   one of the two (both, when PostgreSQL is on this machine)
  --only NAME                    one scenario, and more with another --only:
${scenarios.map(({ name, what }) => `                                 ${name.padEnd(9)} ${what}`).join('\n')}
  --waiting N --people N --flood N   how many mails wait, people sign up, and requests flood (10000, 200, 3000)
  --json                         a line of JSON per figure`;

const sizes = {
  waiting: Number(values.waiting),
  people: Number(values.people),
  flood: Number(values.flood),
};

if (values.help) console.log(HELP);
else if (Object.values(sizes).some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('A number is needed, of one or more.');
  process.exitCode = 2;
} else await measure();

async function measure(): Promise<void> {
  const chosen = scenarios.filter(({ name }) => !values.only || values.only.includes(name));
  const programs = findPostgres();
  for (const engine of ['pglite', 'postgresql']) {
    if (values.database && values.database !== engine) continue;
    if (engine === 'postgresql' && !programs) {
      console.error('PostgreSQL is not on this machine: measured on the embedded database only.');
      continue;
    }
    const cluster = engine === 'postgresql' ? await startPostgres(programs!) : null;
    try {
      for (const scenario of chosen) {
        const stage = await openStage(cluster?.url);
        try {
          print(engine, scenario.name, await scenario.play(stage, sizes));
        } finally {
          await stage.close();
        }
      }
    } finally {
      await cluster?.stop();
    }
  }
}

function print(database: string, scenario: string, figure: Figure): void {
  if (values.json) {
    console.log(JSON.stringify({ database, scenario, ...figure }));
    return;
  }
  const { asked, arrived, median, slowest, answered, twice, note } = figure;
  console.log(
    `${database.padEnd(10)} ${scenario.padEnd(9)} ${arrived} of ${asked} arrived, half within ${median} s, all within ${slowest} s, forms answered within ${answered} s, ${twice} twice${note ? `; ${note}` : ''}`,
  );
}
