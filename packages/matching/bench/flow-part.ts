import { readFileSync } from 'node:fs';
import { type Network, readDimacs } from './dimacs.ts';
import { type FlowSolver, flowSolvers, type Problem, type Solved } from './solvers.ts';
import { median, seconds, table } from './tables.ts';

/** A solver slower than this, in seconds, has had its turn: another run would tell nothing new. */
const ONCE = 60;

type Runs = { solver: FlowSolver; solved: Solved[]; note: string | null };

/** How to run this part: `folder` for temporary files, `timeout` in seconds for one run. */
export type FlowOptions = { folder: string; repeat: number; timeout: number; without: string[] };

/**
 * Solves every problem with every solver, prints a table for each, and tells whether all is well: our flow proven
 * optimal, and the same objective everywhere.
 */
export async function flowPart(
  files: { name: string; problem: string }[],
  options: FlowOptions,
): Promise<boolean> {
  const solvers = flowSolvers(options.folder).filter(
    ({ name }) => !options.without.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  let well = true;
  for (const { name, problem } of files) {
    const network = networkIn(problem);
    const runs = await roundRobin({ name, file: problem, network }, solvers, options);
    const size = `${network.nodes.toLocaleString('en')} nodes, ${network.from.length.toLocaleString('en')} arcs`;
    console.log(`\n### Flow: ${name}, ${size}\n\n${report(runs)}`);
    well = agreed(runs) && well;
  }
  return well;
}

function networkIn(file: string): Network {
  try {
    return readDimacs(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

/** In turns, so that what else the machine does hits all of them alike. */
async function roundRobin(problem: Problem, solvers: FlowSolver[], options: FlowOptions): Promise<Runs[]> {
  const arcs = problem.network.from.length;
  const runs = solvers.map((solver): Runs => {
    const large = solver.most !== undefined && arcs > solver.most;
    return { solver, solved: [], note: solver.missing ?? (large ? 'not asked: too large for it' : null) };
  });
  for (let turn = 0; turn < options.repeat; turn++) {
    for (const run of runs) {
      if (run.note !== null || run.solved.some((solved) => solved.seconds > ONCE)) continue;
      const outcome = await run.solver.solve(problem, options.timeout);
      if (outcome.kind === 'answer') run.solved.push(outcome.answer);
      else run.note = outcome.kind === 'late' ? `> ${outcome.seconds} s` : `failed: ${outcome.message}`;
    }
  }
  return runs;
}

function report(runs: Runs[]): string {
  // LEMON tells its time in tenths of milliseconds, so that a tiny problem takes it none at all.
  const best = (run: Runs) => Math.max(1e-4, Math.min(...run.solved.map((solved) => solved.seconds)));
  const ours = best(runs[0]!);
  const rows = runs.map((run) => {
    if (run.solved.length === 0) return [run.solver.name, run.note ?? '', '', '', '', ''];
    const all = run.solved.map((solved) => solved.seconds);
    const { cost } = run.solved[0]!;
    return [
      run.solver.name,
      seconds(best(run)),
      seconds(median(all)),
      `${(best(run) / ours).toPrecision(3)}`,
      String(all.length),
      `${cost ?? 'infeasible'}${run.note ? ` (then ${run.note})` : ''}`,
    ];
  });
  const lemon = runs.find((run) => run.solver.name.startsWith('LEMON') && run.solved.length > 0);
  const compared = lemon ? `\n\nOurs takes ${(ours / best(lemon)).toFixed(2)} times as long as LEMON.` : '';
  return `${table(['solver', 'best', 'median', 'ours = 1', 'runs', 'objective'], rows)}${compared}`;
}

function agreed(runs: Runs[]): boolean {
  const costs = new Set(runs.flatMap((run) => run.solved.map((solved) => solved.cost)));
  if (costs.size > 1) console.error('The objectives differ.');
  const failed = runs[0]!.note !== null;
  if (failed) console.error(`Our own solver: ${runs[0]!.note}.`);
  return costs.size <= 1 && !failed;
}
