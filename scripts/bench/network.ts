// How the network picture is: `npm run bench:network`. Made networks of 26 and 120 organisations, the same each time.
import { createHash } from 'node:crypto';
import { measure } from '../../src/journey/impact/network/measuring.ts';
import { place } from '../../src/journey/impact/network/picture.ts';
import { aNetwork } from '../../src/journey/impact/network/testing-networks.ts';

const SIZES = [
  [26, 73],
  [120, 300],
] as const;
const TIMES = 9;
const MOST_MS = 200;

const hashOf = (placement: ReturnType<typeof place>): string => {
  const dots = [...placement.dots.values()].map(({ id, x, y }) => `${id} ${x} ${y}`);
  return createHash('sha256').update(dots.join('\n')).digest('hex').slice(0, 16);
};

let isGood = true;
for (const [count, lines] of SIZES) {
  const network = aNetwork(count, lines);
  const times: number[] = [];
  const hashes = new Set<string>();
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    const placement = place(network.organisations, network.lines);
    times.push(performance.now() - start);
    hashes.add(hashOf(placement));
  }
  const ms = times.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
  const { crossings, stress, overlaps, smallest } = measure(network.organisations, network.lines);
  isGood &&= overlaps === 0 && hashes.size === 1 && ms < MOST_MS;
  console.log(`${count} organisations, ${lines} lines`);
  console.log(`  crossings              ${crossings}`);
  console.log(`  stress per pair        ${stress.toFixed(3)}`);
  console.log(`  overlaps of labels     ${overlaps}`);
  console.log(`  smallest distance      ${smallest.toFixed(1)} px`);
  console.log(
    `  layout                 ${ms.toFixed(0)} ms (median of ${TIMES}; slowest ${times.at(-1)!.toFixed(0)})`,
  );
  console.log(`  picture                ${[...hashes].join(' ≠ ')}`);
}
process.exitCode = isGood ? 0 : 1;
