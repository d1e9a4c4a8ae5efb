// `npm run crashes -- 500`: kills a real server so often at random moments, half on each database, and prints what became of it.
import { findPostgres, startPostgres } from '../testing/postgres.mjs';
import { isWhole, report } from './report.ts';
import { crash } from './run.ts';

const kills = Number(process.argv[2] ?? 500);
const programs = findPostgres();
const each = programs ? Math.ceil(kills / 2) : kills;
const progress = (killed: number) => {
  if (killed % 10 === 0) console.error(`${killed} of ${each}`);
};
const wholes: boolean[] = [];

const embedded = await crash({ kills: each, progress });
console.log(report('PGlite', embedded));
wholes.push(isWhole(embedded));

if (programs) {
  const cluster = await startPostgres(programs);
  try {
    const postgres = await crash({ kills: kills - each, databaseUrl: cluster.url, progress });
    console.log(report('PostgreSQL', postgres));
    wholes.push(isWhole(postgres));
  } finally {
    await cluster.stop();
  }
} else console.error('PostgreSQL is not on this machine: killed on the embedded database only.');
process.exitCode = wholes.every(Boolean) ? 0 : 1;
