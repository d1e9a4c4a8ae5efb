// `npm run test:veiligheid`: every test of who may what, headers, secret places, hostile input, floods and crashes, and their figures.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError } from './set-up/install.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';
import { ensureBrowser, noBrowser } from './testing/browser.mjs';
import { stopRunning, vitest } from './testing/steps.mjs';

/** A filter is a piece of a path. A part without any test fails: it is said to be there. */
const PARTS = [
  ['who may open what', ['browser'], ['e2e/policy.test.ts', 'e2e/access.test.ts']],
  ['matrix of routes, forms and roles', ['browser'], ['e2e/matrix.test.ts', 'e2e/matrix-of-code']],
  ['ids of others', ['browser', 'database'], ['e2e/swapped', 'src/platform/db/one-programme/']],
  [
    'keys of mails, sessions, a copied database',
    ['browser'],
    ['e2e/mailed-keys', 'e2e/copied', 'e2e/step-again'],
  ],
  [
    'leaks, erasing and terms',
    ['browser', 'database'],
    ['e2e/leak', 'e2e/my-data', 'src/leaks', 'src/stages.erase', 'src/stages.retain'],
  ],
  [
    'headers and security.txt',
    ['browser', 'unit'],
    ['e2e/internet-nl', 'src/web/security-text', 'src/web/signed-security-text'],
  ],
  ['secret places: canaries', ['browser'], ['e2e/canary']],
  ['attacks', ['browser'], ['e2e/attacks', 'e2e/hostile']],
  ['fuzzed requests', ['browser'], ['e2e/fuzz.test.ts']],
  ['fuzzed files, mails and photos', ['unit'], ['scripts/fuzz/']],
  ['patterns that could hang', ['unit'], ['scripts/patterns/']],
  ['floods, slow clients and a rush', ['browser'], ['e2e/rush.test.ts']],
  [
    'crashes, and several processes at once',
    ['browser', 'unit', 'database'],
    ['e2e/crash', 'e2e/database-away', 'disk-full', 'events/crash', 'e2e/several-at-once'],
  ],
  ['audit log', ['browser', 'database'], ['e2e/audit', 'src/platform/audit/']],
  ['requirements and their evidence', ['unit'], ['scripts/veiligheid/']],
];

const HELP = `npm run test:veiligheid [-- PART]

Runs what an attacker would try and what must not get lost, part by part, and prints a table with figures: what
\`npm test\` walks as four people, as all nine. It takes half an hour or more on two cores. PART is a piece of the name of a part:
${PARTS.map(([name]) => `  ${name}`).join('\n')}

More of the same: npm run fuzz, npm run rush, npm run scanners, npm run crashes. What is open: docs/veiligheid/open.md.`;

const [wanted = ''] = process.argv.slice(2);
if (wanted === '--help' || wanted === '-h') console.log(HELP);
else {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopRunning);
  try {
    await ensureInstalled(console.error);
    await ensureBuilt(console.error);
    await runAll(PARTS.filter(([name]) => name.includes(wanted)));
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}

async function runAll(parts) {
  const browser = ensureBrowser(console.error);
  if (!browser) console.error(noBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'wisselstage-figures-'));
  // What the parts start from is made once for all of them.
  const TEST_FOLDERS = mkdtempSync(join(tmpdir(), 'wisselstage-folders-'));
  const rows = [];
  try {
    for (const [at, [name, projects, filters]] of parts.entries()) {
      console.log(`\n== ${name}`);
      const FIGURES = join(folder, String(at));
      const env = {
        FIGURES,
        TEST_FOLDERS,
        WALKS: '1',
        TEST_DATABASE_URL: undefined,
        ...(browser ? { CHROMIUM: browser } : {}),
      };
      const began = Date.now();
      const { passed, failed } = await vitest(projects, filters, env);
      rows.push({
        name,
        passed,
        failed,
        seconds: Math.round((Date.now() - began) / 1000),
        figures: figuresIn(FIGURES),
      });
    }
  } finally {
    for (const each of [folder, TEST_FOLDERS]) rmSync(each, { recursive: true, force: true });
  }
  print(rows);
  process.exitCode =
    rows.length > 0 && rows.every(({ passed, failed }) => passed > 0 && failed === 0) ? 0 : 1;
}

function figuresIn(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function print(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${'part'.padEnd(width)}  passed  failed  seconds`);
  for (const { name, passed, failed, seconds, figures } of rows) {
    const none = passed + failed === 0 ? '  no test was found' : '';
    console.log(
      `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${String(seconds).padStart(7)}${none}`,
    );
    for (const [what, value] of figures) console.log(`  ${what}: ${value}`);
  }
  const sum = (of) => rows.reduce((total, row) => total + row[of], 0);
  console.log(
    `\nWhat could not be closed stands in docs/veiligheid/open.md.\n${sum('passed')} passed, ${sum('failed')} failed`,
  );
}
