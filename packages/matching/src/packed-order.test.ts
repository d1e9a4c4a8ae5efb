import fc from 'fast-check';
import { expect, test } from 'vitest';
import { before } from './ordered-arcs.ts';
import { allPacked } from './packed-costs.ts';

const arcs = 4;
/** Arcs that carry one unit at most, so that every choice of them is a flow along parallel arcs. */
const bounds = {
  from: new Int32Array(arcs),
  to: new Int32Array(arcs).fill(1),
  lower: new Int32Array(arcs),
  upper: new Int32Array(arcs).fill(1),
};
const some = fc.array(fc.boolean(), { minLength: arcs, maxLength: arcs });
/** From small costs, which share a number, to costs of which each needs its own. */
const costs = fc.array(
  fc
    .tuple(
      fc.constantFrom(3, 1000, 1e9, 1e14),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: arcs, maxLength: arcs }),
    )
    .map(([size, own]) => Float64Array.from(own, (cost) => cost * size || size)),
  { minLength: 1, maxLength: 5 },
);

test('packed values tell the first cost that differs, and what is lower by a unit up to a cost', () => {
  fc.assert(
    fc.property(
      costs,
      some,
      some,
      fc.nat(4),
      fc.integer({ min: 1, max: 12 }),
      (own, one, other, pick, unit) => {
        const last = pick % own.length;
        const potentials = own.map(() => new Float64Array(2));
        const { order, pack } = allPacked(bounds, [{ costs: own, potentials }]);
        const costOf = (taken: boolean[]) =>
          own.map((cost) => cost.reduce((sum, each, arc) => sum + (taken[arc] ? each : 0), 0));
        const [a, b] = [costOf(one), costOf(other)];
        const first = a.findIndex((value, k) => value !== b[k]);
        expect(order.firstDifference(pack(a), pack(b))).toBe(first);
        const isBelow = before(pack(b), order.below(pack(a), last, unit));
        // Lower on an earlier cost counts by any amount, on the last one by a unit.
        if (first < 0 || first > last || b[first]! > a[first]!) expect(isBelow).toBe(false);
        else if (first < last || a[first]! - b[first]! >= unit) expect(isBelow).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
