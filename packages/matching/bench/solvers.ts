import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minimumCostFlow } from '../src/flow.ts';
import { flowFaults } from '../src/flow-check.ts';
import { ask, askNode, type Outcome } from './child.ts';
import type { Network } from './dimacs.ts';
import { SHARED } from './rounds.ts';

/** A flow problem: read for us, and as a file for the others. */
export type Problem = { name: string; file: string; network: Network };

/** `cost` is `null` when no flow exists. The time is that of the solve, without reading the file. */
export type Solved = { cost: number | null; seconds: number };

export type FlowSolver = {
  name: string;
  /** Why it takes no part, or `null`. */
  missing: string | null;
  /** The most arcs it is asked for; beyond that it would take hours. */
  most?: number;
  solve(problem: Problem, timeout: number): Promise<Outcome<Solved>>;
};

const ABSENT = 'not on this machine';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Ours and the yardsticks. `folder` is for what has to be compiled. */
export function flowSolvers(folder: string): FlowSolver[] {
  return [ours, lemon(folder), highs, python('scipy HiGHS', 'scipy', 'scipy_highs.py'), networkx()];
}

const ours: FlowSolver = {
  name: 'ours',
  missing: null,
  // In this process, so that from the second run on the code is compiled: the best time is that of a server.
  async solve({ network }) {
    const start = performance.now();
    const result = minimumCostFlow(network);
    const seconds = (performance.now() - start) / 1_000;
    if (result.status === 'infeasible') return { kind: 'answer', answer: { cost: null, seconds } };
    const [fault] = flowFaults(network, result);
    if (fault) return { kind: 'failed', message: `not proven: ${JSON.stringify(fault)}` };
    return { kind: 'answer', answer: { cost: result.cost, seconds } };
  },
};

const highs: FlowSolver = {
  name: 'HiGHS (WebAssembly)',
  missing: null,
  solve: (problem, timeout) => askNode(here('highs-child.ts'), [problem.file], timeout),
};

/** LEMON's cost scaling, through the shared yardstick: a program that the variable names, or its source. */
function lemon(folder: string): FlowSolver {
  const program = process.env.LEMON_BENCH ?? compiled(join(SHARED, 'lemon.cpp'), join(folder, 'lemon'));
  return {
    name: 'LEMON cost scaling',
    missing: program === null || !existsSync(program) ? ABSENT : null,
    solve: (problem, timeout) => ask(program!, [problem.file, '1'], timeout),
  };
}

function compiled(source: string, program: string): string | null {
  if (!existsSync(source)) return null;
  const { status } = spawnSync('g++', ['-O3', '-o', program, source], { stdio: 'ignore' });
  return status === 0 ? program : null;
}

function python(name: string, module: string, script: string): FlowSolver {
  const { status } = spawnSync('python3', ['-c', `import numpy, ${module}`], { stdio: 'ignore' });
  return {
    name,
    missing: status === 0 ? null : ABSENT,
    solve: (problem, timeout) => ask('python3', ['-B', here(script), problem.file], timeout),
  };
}

function networkx(): FlowSolver {
  return { ...python('networkx simplex', 'networkx', 'networkx_simplex.py'), most: 50_000 };
}
