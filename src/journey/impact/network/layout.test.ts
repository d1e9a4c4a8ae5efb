import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsOf } from './boxes.ts';
import { cross } from './crossings.ts';
import { linesOf, widthOf } from './lettering.ts';
import { measure } from './measuring.ts';
import { place, roomOf } from './picture.ts';
import { apart, relax, stressOf, wishedDistances } from './stress.ts';
import { aNetwork } from './testing-networks.ts';

const dotsOf = (network: ReturnType<typeof aNetwork>) => {
  const placement = place(network.organisations, network.lines);
  return { placement, dots: network.organisations.map(({ id }) => placement.dots.get(id)!) };
};

test.each([
  [26, 73],
  [120, 300],
])('of %i organisations and %i lines no words lie over others, and all stands inside', (count, lines) => {
  const { placement, dots } = dotsOf(aNetwork(count, lines));
  const rooms = dots.map(({ label }) => roomOf(label, placement));
  expect(overlapsOf(dots, rooms)).toBe(0);
  for (const [index, { x, y }] of dots.entries()) {
    const { half, above, below } = rooms[index]!;
    expect(x - half).toBeGreaterThanOrEqual(-1);
    expect(x + half).toBeLessThanOrEqual(placement.width + 1);
    expect(y - above).toBeGreaterThanOrEqual(-1);
    expect(y + below).toBeLessThanOrEqual(placement.height + 1);
  }
});

test('whatever the network, boxes never overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 1000 }), (count, seed) => {
      const most = (count * (count - 1)) / 2;
      const { placement, dots } = dotsOf(aNetwork(count, Math.min(count, Math.floor(most / 3)), seed));
      return (
        overlapsOf(
          dots,
          dots.map(({ label }) => roomOf(label, placement)),
        ) === 0
      );
    }),
    { numRuns: 25 },
  );
});

/** Written down, so that another machine that draws it otherwise is noticed. */
test('the same network is the same picture, also in another order of the rows and on another machine', () => {
  const { organisations, lines } = aNetwork(26, 73);
  const hash = (placement: ReturnType<typeof place>) => {
    const dots = [...placement.dots.values()].map(({ id, x, y }) => `${id} ${x} ${y}`).sort();
    return createHash('sha256').update(dots.join('\n')).digest('hex').slice(0, 16);
  };
  const picture = hash(place(organisations, lines));
  expect(hash(place(organisations.toReversed(), lines.toReversed()))).toBe(picture);
  expect(picture).toBe('957997ccd4259826');
});

test('an organisation keeps about its place when a round comes', () => {
  const { organisations, lines } = aNetwork(26, 73);
  const before = place(
    organisations,
    lines.filter(({ since }) => since < 3),
  );
  const after = place(organisations, lines);
  const moved = organisations.map(({ id }) => apart(before.dots.get(id)!, after.dots.get(id)!));
  const mean = moved.reduce((sum, one) => sum + one, 0) / moved.length;
  // Of a picture that is 800 wide.
  expect(mean).toBeLessThan(130);
});

test('relaxing never makes the stress larger', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 15 }), fc.integer({ min: 1, max: 500 }), (count, seed) => {
      const { lines } = aNetwork(count, count - 1, seed);
      const edges = lines.map(({ ids: [one, other] }) => [Number(one), Number(other)] as const);
      const wished = wishedDistances(
        count,
        edges,
        Array.from({ length: count }, () => -1),
      );
      const start = Array.from({ length: count }, (_, index) => ({
        x: (index * 7) % 5,
        y: ((index * 3) % 4) + index / 9,
      }));
      // Each turn betters the sum of squares in steps, and what is measured is that sum, per pair.
      return stressOf(relax({ points: start, wished }), wished) <= stressOf(start, wished) + 1e-9;
    }),
  );
});

test('a picture has far fewer crossings than one laid out by lot', () => {
  const { organisations, lines } = aNetwork(26, 73);
  expect(measure(organisations, lines).crossings).toBeLessThan(200);
});

test('lines that share an end do not cross, and those like an X do', () => {
  const [a, b, c, d] = [
    { x: 0, y: 0 },
    { x: 2, y: 2 },
    { x: 0, y: 2 },
    { x: 2, y: 0 },
  ];
  expect(cross(a, b, c, d)).toBe(true);
  expect(cross(a, c, b, d)).toBe(false);
  expect(cross(a, b, a, c)).toBe(false);
});

test('a name goes in two lines, and what does not fit ends in an ellipsis', () => {
  expect(linesOf('Politie', 14, 126)).toEqual(['Politie']);
  expect(linesOf('Veilig Thuis Maasmond', 14, 126)).toEqual(['Veilig Thuis', 'Maasmond']);
  const long = linesOf('Gecertificeerdejeugdbeschermingsinstelling Zuid', 14, 126);
  expect(long[0]).toMatch(/…$/);
  for (const line of long) expect(widthOf(line, 14)).toBeLessThanOrEqual(126);
});
