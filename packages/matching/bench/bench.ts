/**
 * Measures the engine on instances: `node bench/bench.ts [FILE…]`, by default the fixtures.
 * Prints one line per phase: how long, and what came out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain, match, parseInstance } from '../src/index.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : readdirSync(fixtures).filter((name) => name.endsWith('.json'));

async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.log(`  ${what.padEnd(22)} ${(performance.now() - start).toFixed(0).padStart(8)} ms`);
  return result;
}

for (const file of files) {
  const json = JSON.parse(readFileSync(given.length > 0 ? file : `${fixtures}${file}`, 'utf8'));
  console.log(basename(file));
  const instance = await timed('parse', () => parseInstance(json));
  const plan = await timed('levels', () => match(instance, { reasons: false }));
  const full = await timed('levels and reasons', () => match(instance));
  const why = await timed('explain', () => explain(instance, full));
  const codes = Object.entries(Object.groupBy(why, (row) => row.reason.code));
  console.log(
    `  ${plan.objective.map((row) => `${row.level} ${row.value}`).join(', ')}; ${plan.proof.method}`,
  );
  console.log(`  why: ${codes.map(([code, rows]) => `${code} ${rows?.length}`).join(', ')}`);
}
