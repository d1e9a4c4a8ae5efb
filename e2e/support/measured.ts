import { performance } from 'node:perf_hooks';

/**
 * Loaded before the server: on a signal it says what it holds after everything that nobody needs was thrown away, and how long
 * its loop was kept busy at most since it was asked before.
 */
const collect = (globalThis as { gc?: () => void }).gc;
let longest = 0;
let expected = performance.now() + 100;
setInterval(() => {
  longest = Math.max(longest, performance.now() - expected);
  expected = performance.now() + 100;
}, 100).unref();

process.on('SIGUSR2', () => {
  // What is only let go by the first time is thrown away by the second.
  collect?.();
  collect?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const open = process.getActiveResourcesInfo();
  process.stderr.write(
    `${JSON.stringify({ measured: { rss, heapUsed, external, open: open.length, longest: Math.round(longest), of: count(open) } })}\n`,
  );
  longest = 0;
});

function count(names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}
