import { parentPort, workerData } from 'node:worker_threads';
import { hostileTexts } from './hostile.ts';

const { source, flags, lengths } = workerData as { source: string; flags: string; lengths: number[] };

/** The fastest of five: what is slower has to do with the machine. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const pattern = new RegExp(source, flags.replace('y', 'g'));
    const started = performance.now();
    // Without the matches themselves, which cost memory and not work.
    do {
      const before = pattern.lastIndex;
      if (!pattern.test(text)) break;
      if (pattern.lastIndex === before) pattern.lastIndex += 1;
    } while (pattern.global);
    best = Math.min(best, performance.now() - started);
    // Of a long turn there is no noise.
    if (best > 200) break;
  }
  return best;
}

// All at the shortest length, and of those the slowest at the full ones.
const texts = (hostileTexts({ source, flags }) ?? [])
  .map((text) => ({ text, first: time(text(lengths[0]!)) }))
  .sort((a, b) => b.first - a.first)
  .slice(0, 5);
let worst = { shorter: 0, longer: 0 };
for (const { text } of texts) {
  const shorter = time(text(lengths[1]!));
  const longer = time(text(lengths[2]!));
  if (longer > worst.longer) worst = { shorter, longer };
}
parentPort?.postMessage(worst);
