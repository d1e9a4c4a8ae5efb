// `npm run claims`: 100,000 claims of seats on each database, which `npm test` makes 5,000 of; it prints how that goes.
import { SetUpError } from './set-up/install.mjs';
import { ensureInstalled } from './set-up.mjs';
import { findPostgres, startPostgres } from './testing/postgres.mjs';
import { stopRunning, vitest } from './testing/steps.mjs';

const TESTS = ['src/journey/visit/moving/claims.db.test.ts'];
const CLAIMS = process.env.CLAIMS ?? '100000';

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopRunning);
let failed = 0;
try {
  await ensureInstalled(console.error);
  failed += (await vitest(['database'], TESTS, { CLAIMS, TEST_DATABASE_URL: undefined })).failed;
  const programs = findPostgres();
  if (!programs) console.error('PostgreSQL is not on this machine: claimed on the embedded database only.');
  else failed += await onPostgres(programs);
} catch (error) {
  failed += 1;
  console.error(error instanceof SetUpError ? error.message : error);
}
process.exitCode = failed > 0 ? 1 : 0;

async function onPostgres(programs) {
  const cluster = await startPostgres(programs);
  try {
    return (await vitest(['database'], TESTS, { CLAIMS, TEST_DATABASE_URL: cluster.url })).failed;
  } finally {
    await cluster.stop();
  }
}
