// `npm test`: sets up whatever is missing, then runs every test; the last line is "N passed, N failed".
import { join } from 'node:path';
import { SetUpError } from './set-up/install.mjs';
import { programOf, root, whenAbandoned } from './set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';
import { ensureBrowser, noBrowser } from './testing/browser.mjs';
import { help, parts } from './testing/help.mjs';
import { findPostgres, startPostgres } from './testing/postgres.mjs';
import { find } from './testing/programs.mjs';
import { check, nothing, oneFailed, stopRunning, vitest } from './testing/steps.mjs';

const [part, ...filters] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];
const remarks = [];
let cluster;
let stopped = false;
// The tests take PGlite when no other database is named.
const onPglite = { TEST_DATABASE_URL: undefined };

if (part === '--help' || part === '-h') {
  console.log(help);
} else if (part && !parts.includes(part)) {
  console.error(`There is no part "${part}".\n\n${help}`);
  process.exitCode = 2;
} else {
  // We end our own children and the database cluster; left to itself, Ctrl-C would leave them behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  whenAbandoned(stop);
  await everything();
}

async function everything() {
  const wants = (name) => !part || part === name;
  try {
    await ensureInstalled(console.log);
    if (wants('checks')) await checks();
    // Before the unit tests, because some of them read what the build made.
    const built = !(wants('browser') || !part) || (await step('Build', build)).failed === 0;
    if (wants('unit'))
      await step('Unit and database tests on PGlite', () => vitest(['unit', 'database'], filters, onPglite));
    if (part === 'database')
      await step('Database tests on PGlite', () => vitest(['database'], filters, onPglite));
    if (wants('database')) await step('Database tests on PostgreSQL', onPostgres);
    if (wants('browser')) await step('Browser tests', () => inBrowser(built));
  } catch (error) {
    total.failed += 1;
    console.error(error instanceof SetUpError ? error.message : error);
  } finally {
    await cluster?.stop();
  }
  if (failures.length > 0) console.log(`\n== What failed\n${failures.join('\n\n')}\n`);
  for (const remark of remarks) console.log(remark);
  if (total.passed + total.failed === 0) console.log('No test ran.');
  process.exitCode = stopped ? 130 : total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

async function checks() {
  await step('Types', () =>
    check(
      [programOf('@react-router/dev', 'react-router'), 'typegen'],
      [programOf('typescript', 'tsc'), '--noEmit'],
    ),
  );
  await step('Lint and format', () =>
    check([programOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
  );
  await step('Structure', () => check([join(root, 'scripts', 'check-house.ts')]));
}

/** Runs one step under its heading and adds its counts to the total. */
async function step(heading, run) {
  if (stopped) return nothing;
  const began = Date.now();
  console.log(`\n== ${heading}`);
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  // Repeated at the end with the step it failed in, because who reads the end of a log of CI has nothing else.
  if (counts.failed > 0)
    failures.push(
      ...(counts.failures.length > 0 ? counts.failures : ['See above.']).map((it) => `${heading}: ${it}`),
    );
  const outcome =
    counts.failed > 0 ? `${counts.failed} failed` : counts.passed > 0 ? `${counts.passed} passed` : 'done';
  console.log(`-- ${heading}: ${outcome}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return counts;
}

async function build() {
  try {
    await ensureBuilt(console.log);
    return nothing;
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    return oneFailed;
  }
}

async function onPostgres() {
  let url = process.env.TEST_DATABASE_URL;
  const programs = url ? undefined : findPostgres();
  if (!url && !programs) {
    remarks.push('PostgreSQL not found: the database tests ran on PGlite only.');
    return nothing;
  }
  if (programs) {
    try {
      cluster = await startPostgres(programs);
      url = cluster.url;
    } catch (error) {
      remarks.push(
        `PostgreSQL is here but did not start: the database tests ran on PGlite only. ${error.message}`,
      );
      // On somebody's laptop that is their PostgreSQL; in CI it is a hole in what is tested.
      return process.env.CI ? oneFailed : nothing;
    }
  }
  if (stopped) return nothing;
  return await vitest(['database'], filters, { TEST_DATABASE_URL: url });
}

async function inBrowser(built) {
  if (!built) {
    remarks.push('The browser tests did not run, because the pages could not be built.');
    return oneFailed;
  }
  const browser = ensureBrowser(console.log);
  const proxies = ['nginx', 'caddy', 'pgbouncer'].filter(
    (name) => !find([name], ['/usr/sbin', '/usr/local/sbin']),
  );
  if (proxies.length > 0 && !process.env.CI)
    remarks.push(`Not found: ${proxies.join(' and ')}. The tests behind a proxy or a pooler ran without.`);
  if (browser) return await vitest(['browser'], filters, { CHROMIUM: browser, TEST_DATABASE_URL: undefined });
  remarks.push(noBrowser);
  return oneFailed;
}

function stop() {
  stopped = true;
  stopRunning();
}
