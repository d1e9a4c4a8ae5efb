import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { table } from '../../packages/matching/bench/tables.ts';
import { gatherPatterns } from './gather.ts';
import { hostileTexts } from './hostile.ts';

/** Ten times the text may take so many times as long: a little more than ten, for memory. */
const MOST = 15;
/** So fast at 10⁶ characters nothing is that does more than in proportion: a square would be 10¹² steps. */
const FAST_MS = 50;
const LENGTHS = [10_000, 100_000, 1_000_000];
const PATIENCE_MS = 30_000;

export interface Asked {
  source: string;
  flags: string;
}

const help = `Usage: npm run bench:patterns [-- PART]

Measures every pattern of the product on texts that are made to keep it busy, of 10⁵ and of 10⁶ characters, and prints the
worst text of each. Linear is: ten times the text takes at most ${MOST} times as long. Ends with 1 when one is not.
With PART only the patterns whose place holds it: npm run bench:patterns -- privacy`;

const [part = ''] = process.argv.slice(2);
if (part === '--help') {
  console.log(help);
} else {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const patterns = gatherPatterns(root).filter(({ at }) => at.includes(part));
  const rows: string[][] = [];
  let slow = 0;
  for (const { at, source, flags } of patterns) {
    if (hostileTexts({ source, flags }) === null) continue;
    const { shorter, longer } = await measure({ source, flags });
    const linear = longer < FAST_MS || longer / shorter <= MOST;
    if (!linear) slow += 1;
    const ratio = longer === Number.POSITIVE_INFINITY ? '–' : (longer / Math.max(shorter, 0.01)).toFixed(1);
    const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source;
    rows.push([
      at,
      shown.replaceAll('|', '\\|'),
      ms(shorter),
      ms(longer),
      ratio,
      linear ? 'linear' : 'NOT LINEAR',
    ]);
  }
  console.log(table(['pattern', 'source', '10⁵ characters', '10⁶ characters', 'ratio', ''], rows));
  const bounded = patterns.length - rows.length;
  console.log(
    `\n${rows.length} patterns measured, ${slow} not linear; ${bounded} more repeat nothing without end.`,
  );
  process.exitCode = slow > 0 ? 1 : 0;
}

function ms(value: number): string {
  return value === Number.POSITIVE_INFINITY ? 'stopped' : `${value.toFixed(1)} ms`;
}

/** In a thread that can be stopped: what is not linear would not come back. */
function measure(asked: Asked): Promise<{ shorter: number; longer: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bench-thread.ts', import.meta.url), {
      workerData: { ...asked, lengths: LENGTHS },
    });
    const stop = { shorter: Number.POSITIVE_INFINITY, longer: Number.POSITIVE_INFINITY };
    const timer = setTimeout(() => {
      resolve(stop);
      void worker.terminate();
    }, PATIENCE_MS);
    worker.once('message', (measured) => {
      clearTimeout(timer);
      resolve(measured);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}
