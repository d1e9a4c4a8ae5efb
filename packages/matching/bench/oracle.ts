/**
 * `npm run oracle -w @wisselstage/matching -- ROUNDS=5000`: objectives against the integer program, and objectives and
 * explanations against all plans by enumeration, on so many random small rounds with every side constraint.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 5_000);
if (!(Number.isInteger(rounds) && rounds > 0))
  throw new RangeError(`${process.argv[2]} is no number of rounds`);
const tests = ['oracle', 'laws', 'reasons-laws'].map((name) => `packages/matching/src/${name}.test.ts`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project=unit', '--testTimeout=3600000', ...tests], {
  cwd: fileURLToPath(new URL('../../../', import.meta.url)),
  env: { ...process.env, ORACLE_ROUNDS: String(rounds) },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
