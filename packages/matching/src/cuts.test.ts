import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeBy } from './at-hand.ts';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { cutsAt } from './cuts.ts';
import { deadlineIn } from './highs.ts';
import { Loops } from './loops.ts';
import { match } from './match.ts';
import { Relaxation, type Stage } from './multipliers.ts';
import { flowOf } from './network.ts';
import { prepare } from './prepare.ts';
import { type LinkedNetwork, linked, type SideRow } from './side-rows.ts';
import { instances } from './testing-instances.ts';
import { runs } from './testing-runs.ts';

test('cuts leave every plan and take the fractional point away', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      instances({ locks: false }),
      fc.array(fc.string(), { maxLength: 3 }),
      async (given, seeds) => {
        const instance = canonical(given);
        const { network, costs } = prepare(catalogue(instance));
        const links = linked(network);
        const points = await relaxed(links, costs);
        const cuts = points.flatMap((values) => {
          const own = cutsAt(links, values);
          for (const cut of own) expect(amount(cut, values)).toBeGreaterThan(cut.most);
          return own;
        });
        found += cuts.length;
        // Other levels and another lottery lead to other plans.
        for (const seed of ['', ...seeds]) {
          for (const levels of [instance.settings.levels, []]) {
            const { visits } = await match(
              { ...instance, settings: { ...instance.settings, levels, seed } },
              { reasons: false },
            );
            const flow = new Int32Array(links.from.length);
            flow.set(flowOf(network, madeBy(network, visits)));
            const plan = new Loops(network, links).right(flow);
            for (const cut of cuts) expect(amount(cut, plan)).toBeLessThanOrEqual(cut.most);
          }
        }
      },
    ),
    { numRuns: runs(100) },
  );
  expect(found).toBeGreaterThan(0);
});

function amount({ arcs, values }: SideRow, flow: ArrayLike<number>): number {
  return arcs.reduce((sum, arc, index) => sum + values[index]! * flow[arc]!, 0);
}

/** Per step a best point of the relaxation. */
async function relaxed(links: LinkedNetwork, costs: readonly Float64Array[]): Promise<Float64Array[]> {
  if (links.from.length === 0) return [];
  const relaxation = await Relaxation.open(links, costs, null, deadlineIn());
  try {
    const stages: Stage[] = [];
    relaxation.within(links, stages);
    return stages.map(({ values }) => values);
  } finally {
    relaxation.close();
  }
}
