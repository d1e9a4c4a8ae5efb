import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimumCostFlow } from './flow.ts';
import { flowFaults } from './flow-check.ts';
import { type FlowProblem, FlowProblemError } from './flow-problem.ts';
import { deadlineIn } from './highs.ts';
import { Program } from './program.ts';
import { Solver } from './solver.ts';

/** The least cost by linear programming; `null` when there is no flow. */
async function oracle(problem: FlowProblem): Promise<number | null> {
  const program = new Program();
  const arcs = Array.from(problem.from, (_, a) => a);
  for (const a of arcs) program.addColumn(problem.lower?.[a] ?? 0, problem.upper[a]!);
  for (let v = 0; v < problem.nodes; v++) {
    // An arc from a node to itself says nothing about conservation.
    const touching = arcs.filter((a) => (problem.from[a] === v) !== (problem.to[a] === v));
    const supply = problem.supply?.[v] ?? 0;
    program.addRow(supply, supply, {
      columns: touching,
      values: touching.map((a) => (problem.from[a] === v ? 1 : -1)),
    });
  }
  const solver = await Solver.open(program, deadlineIn());
  const costs = arcs.map((a) => problem.cost[a]!);
  const optimum = solver.optimise('min', { columns: arcs, values: costs }, 'flow');
  solver.close();
  return optimum?.value ?? null;
}

const problems: fc.Arbitrary<FlowProblem> = fc.integer({ min: 1, max: 8 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const arc = fc.record({
    from: node,
    to: node,
    lower: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 2 })),
    room: fc.integer({ min: 0, max: 4 }),
    cost: fc.integer({ min: -20, max: 20 }),
  });
  const supplies = fc.oneof(fc.constant([]), fc.array(node, { maxLength: 4 }));
  return fc.tuple(fc.array(arc, { minLength: 1, maxLength: 24 }), supplies).map(([arcs, ends]) => {
    const supply = new Array<number>(nodes).fill(0);
    ends.forEach((v, k) => {
      // In pairs, so that what enters also leaves.
      if (k % 2 === 1) {
        supply[ends[k - 1]!]!++;
        supply[v]!--;
      }
    });
    return {
      nodes,
      from: arcs.map((a) => a.from),
      to: arcs.map((a) => a.to),
      lower: arcs.map((a) => a.lower),
      upper: arcs.map((a) => a.lower + a.room),
      cost: arcs.map((a) => a.cost),
      supply,
    };
  });
});

/** What the nodes of a cut must send away beyond what the arcs leaving them can carry. */
function shortage(problem: FlowProblem, cut: Int32Array): number {
  const inside = new Set(cut);
  let short = cut.reduce((sum, v) => sum + (problem.supply?.[v] ?? 0), 0);
  for (let a = 0; a < problem.from.length; a++) {
    const [leaves, enters] = [inside.has(problem.from[a]!), inside.has(problem.to[a]!)];
    if (leaves && !enters) short -= problem.upper[a]!;
    if (enters && !leaves) short += problem.lower?.[a] ?? 0;
  }
  return short;
}

describe('minimum-cost flow', () => {
  test('the cost is that of the linear program, with a proof; a cut proves that there is no flow', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const result = minimumCostFlow(problem);
        const best = await oracle(problem);
        if (result.status === 'infeasible') {
          expect(best).toBe(null);
          expect(shortage(problem, result.cut)).toBeGreaterThan(0);
        } else {
          expect(result.cost).toBe(best);
          expect(flowFaults(problem, result)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('large costs stay exact', () => {
    const far = 2 ** 53 / 4 / (4 * 5) - 1;
    const cost = [Math.floor(far), -Math.floor(far), 1, 0];
    const problem = { nodes: 4, from: [0, 1, 2, 3], to: [1, 2, 3, 0], upper: [5, 5, 5, 5], cost };
    for (const [last, best] of [
      [-1, -5],
      [1, 0],
    ] as const) {
      const changed = { ...problem, cost: [...cost.slice(0, 2), last, 0] };
      const result = minimumCostFlow(changed);
      if (result.status !== 'optimal') throw new Error('a circulation has a flow');
      expect(result.cost).toBe(best);
      expect(flowFaults(changed, result)).toEqual([]);
    }
  });

  test('a random assignment of 400 by 400 is proven', () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return state / 0x7fffffff;
    };
    const size = 400;
    const from: number[] = [];
    const to: number[] = [];
    const cost: number[] = [];
    for (let u = 0; u < size; u++) {
      for (let k = 0; k < 8; k++) {
        from.push(u);
        to.push(size + (k === 0 ? u : Math.floor(random() * size)));
        cost.push(Math.floor(random() * 10000));
      }
    }
    const supply = Array.from({ length: 2 * size }, (_, v) => (v < size ? 1 : -1));
    const problem = { nodes: 2 * size, from, to, upper: from.map(() => 1), cost, supply };
    const result = minimumCostFlow(problem);
    if (result.status !== 'optimal') throw new Error('the diagonal is a flow');
    expect(flowFaults(problem, result)).toEqual([]);
  });

  test('what cannot be solved exactly is refused by name', () => {
    const arc = { nodes: 2, from: [0], to: [1], upper: [1], cost: [1] };
    const refused: [Partial<FlowProblem>, RegExp][] = [
      [{ nodes: -1 }, /nodes is -1/],
      [{ nodes: 2 ** 28, from: [], to: [], upper: [], cost: [] }, /nodes is 268435456/],
      [{ to: [] }, /to has 0 arcs, from has 1/],
      [{ to: [2] }, /arc 0 goes from 0 to 2/],
      [{ upper: [-1] }, /arc 0 has bounds 0 to -1/],
      [{ upper: [2 ** 30] }, /bounds/],
      [{ cost: [0.5] }, /arc 0 has cost 0.5/],
      [{ cost: [Number.NaN] }, /arc 0 has cost NaN/],
      [{ cost: [2 ** 51] }, /too large to stay exact/],
      [{ upper: [2 ** 29], cost: [2 ** 25] }, /with bounds, are too large/],
      [{ supply: [1] }, /supply has 1 nodes of 2/],
      [{ supply: [1, 1] }, /supplies sum to 2/],
      [{ supply: [0.5, -0.5] }, /node 0 has supply 0.5/],
    ];
    for (const [change, message] of refused) {
      expect(() => minimumCostFlow({ ...arc, ...change })).toThrow(FlowProblemError);
      expect(() => minimumCostFlow({ ...arc, ...change })).toThrow(message);
    }
  });

  test('the check finds a wrong flow, a wrong proof and a wrong cost', () => {
    const problem = { nodes: 2, from: [0, 1], to: [1, 0], upper: [2, 2], cost: [-1, 0] };
    const right = minimumCostFlow(problem);
    if (right.status !== 'optimal') throw new Error('a circulation has a flow');
    const codes = (change: Partial<typeof right>) =>
      [...new Set(flowFaults(problem, { ...right, ...change }).map((fault) => fault.code))].sort();
    expect(codes({})).toEqual([]);
    expect(codes({ flow: Int32Array.of(3, 3) })).toEqual(['bounds', 'cost']);
    expect(codes({ flow: Int32Array.of(2, 1) })).toContain('conservation');
    expect(codes({ flow: Int32Array.of(0, 0), cost: 0 })).toEqual(['reduced-cost']);
    expect(codes({ potential: Float64Array.of(0, 5) })).toEqual(['reduced-cost']);
    expect(codes({ cost: 7 })).toEqual(['cost']);
  });
});
