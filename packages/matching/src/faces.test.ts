import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { solveByFaces } from './faces.ts';
import { deadlineIn } from './highs.ts';
import { match } from './match.ts';
import { planOf } from './plan.ts';
import { prepare } from './prepare.ts';
import type { Instance } from './schema.ts';
import { instances } from './testing-instances.ts';
import { runs } from './testing-runs.ts';

const ways = [
  { named: 'by integer programs alone', settles: 0 },
  { named: 'after a search on flows', settles: 400 },
];

describe.each(ways)('the faces of the relaxation, $named', ({ settles }) => {
  test('lead to the plan that branching on flows gives', async () => {
    let programs = 0;
    await fc.assert(
      fc.asyncProperty(instances({ locks: false }), async (instance) => {
        const own = await match(instance, { reasons: false });
        fc.pre(own.proof.method === 'branch');
        const { found, visits } = await byFaces(instance, settles);
        if (found.method === 'milp') programs++;
        expect(visits).toEqual(own.visits);
      }),
      { numRuns: runs(100), maxSkipsPerRun: 1000 },
    );
    expect(programs > 0).toBe(settles === 0);
  });
});

async function byFaces(instance: Instance, settles: number) {
  const ordered = canonical(instance);
  const prepared = prepare(catalogue(ordered));
  const found = await solveByFaces(prepared, deadlineIn(), () => {}, null, settles);
  const made = found!.made.map((arc) => prepared.network.options[arc]!);
  const { visits } = planOf(ordered, made, { method: found!.method, gap: 0 });
  return { found: found!, visits };
}
