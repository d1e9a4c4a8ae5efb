/**
 * Holds the engine against brute force on many random small rounds: `npm run oracle -w @wisselstage/matching -- 5000`.
 * The laws are those of the tests, each tried so many times; exits with 1 when one of them breaks.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LAWS = [
  'oracle',
  'laws',
  'what-if',
  'at-hand',
  'capacity',
  'repair',
  'reasons-laws',
  'parts-pricing',
  'integer-proof',
];

const [count = '5000'] = process.argv.slice(2);
// The laws also count whether every case came up, which takes fifteen hundred.
if (!/^\d{4,7}$/.test(count) || Number(count) < 1500) {
  const usage = 'npm run oracle -w @wisselstage/matching -- [ROUNDS=5000]';
  console.error(`${usage}\n\n"${count}" is not a number of rounds, 1500 or more`);
  process.exit(2);
}
const root = fileURLToPath(new URL('../../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
const files = LAWS.map((law) => `packages/matching/src/${law}.test.ts`);
// A law tried five thousand times takes longer than a test may.
const args = [vitest, 'run', '--project=unit', '--testTimeout=3600000', ...files];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ORACLE_RUNS: count },
});
process.exitCode = status ?? 1;
