import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { catalogue } from './catalogue.ts';
import { SolverError } from './errors.ts';
import { deadlineIn } from './highs.ts';
import { type Arcs, LexicographicSolver, lexicographicFaults } from './lexicographic-flow.ts';
import { orderedArcs } from './ordered-arcs.ts';
import { OrderedFlow, orderedFaults } from './ordered-flow.ts';
import { parseInstance } from './parse.ts';
import { planOf } from './plan.ts';
import { prepare } from './prepare.ts';
import { checkRegions, regionOf } from './regions.ts';
import { solve } from './solve.ts';

/** Two arcs from node 0 to node 1 and one back: as much as possible, then as little as possible along the first. */
const arcs: Arcs = {
  nodes: 2,
  from: Int32Array.of(0, 0, 1),
  to: Int32Array.of(1, 1, 0),
  lower: Int32Array.of(0, 0, 0),
  upper: Int32Array.of(2, 2, 3),
};
const costs = [Float64Array.of(-1, -1, 0), Float64Array.of(1, 0, 0)];

function best() {
  const flow = LexicographicSolver.open(arcs)!;
  for (const cost of costs) flow.optimise(cost);
  return flow;
}

type Found = { arcs: Arcs; flow: Int32Array; potentials: Float64Array[] };
const corrupted = (change: (found: Found) => void): Found => {
  const { flow, potentials } = best();
  const found = {
    arcs: { ...arcs, lower: arcs.lower.slice(), upper: arcs.upper.slice() },
    flow: flow.slice(),
    potentials: potentials.map((each) => each.slice()),
  };
  change(found);
  return found;
};

/** What is spoilt, and the faults: an arc a as a, a node v as −1 − v. */
const cases: [string, (found: Found) => void, number[]][] = [
  ['nothing', () => {}, []],
  ['a flow that is worse by the second cost', ({ flow }) => flow.set([2, 1, 3]), [1]],
  ['a flow that is worse by the first cost', ({ flow }) => flow.set([0, 2, 2]), [2]],
  ['a flow that is lost on the way', ({ flow }) => flow.set([1, 2, 2]), [2, -1, -2]],
  ['a flow above its bound', ({ flow }) => flow.set([0, 3, 3]), [1]],
  ['an upper bound', ({ arcs: { upper } }) => upper.set([2, 1, 3]), [1]],
  ['a lower bound', ({ arcs: { lower } }) => lower.set([2, 0, 0]), [0]],
  ['a potential of the first cost', ({ potentials }) => potentials[0]!.set([0, 0]), [0, 2]],
  ['a potential of the second cost', ({ potentials }) => potentials[1]!.set([1, 0]), [0, 1]],
];

describe('the checks of a flow', () => {
  test('the flow to spoil is the only best one', () => {
    expect([...best().flow]).toEqual([1, 2, 3]);
  });

  test.each(cases)('spoilt is %s', (_, spoil, faults) => {
    const found = corrupted(spoil);
    expect(lexicographicFaults(found.arcs, costs, found)).toEqual(faults);
    const state = OrderedFlow.from(orderedArcs(arcs, costs), found.arcs, found);
    expect(orderedFaults(state)).toEqual(faults);
    const check = () => checkRegions([regionOf(state)]);
    if (faults.length === 0) check();
    else expect(check).toThrow(SolverError);
  });
});

const small = parseInstance({
  organisations: [{ id: 'A' }, { id: 'B' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/1', days: ['2027-03-08'], capacity: 1 }] }],
  people: ['ann', 'bob'].map((id) => ({
    id,
    organisation: 'A',
    choices: [['B-1']],
    days: ['2027-03-08'],
  })),
});

describe('the checks of a match', () => {
  test('a flow without proof is a SolverError', async () => {
    const prepared = prepare(catalogue(canonical(small)));
    const start = () => {
      const flow = LexicographicSolver.open(prepared.network)!;
      for (const cost of prepared.costs) flow.optimise(cost);
      return flow;
    };
    const sound = await solve(prepared, deadlineIn(), undefined, start());
    expect(sound.visits.length).toBe(1);
    // Nobody goes anywhere: allowed, but not the best.
    const idle = start();
    idle.flow.fill(0);
    await expect(solve(prepared, deadlineIn(), undefined, idle)).rejects.toThrow(SolverError);
  });

  test('a plan that the definitions do not allow is a SolverError', () => {
    const visit = (person: string) => ({ person, slot: 'B-1/1', tier: 1 });
    const proof = { method: 'flow', gap: 0 } as const;
    expect(planOf(small, [visit('ann')], proof).visits).toEqual([visit('ann')]);
    expect(() => planOf(small, [visit('ann'), visit('bob')], proof)).toThrow(SolverError);
    expect(() => planOf(small, [{ ...visit('ann'), tier: 2 }], proof)).toThrow(SolverError);
  });
});
