import type { Option } from './allowed.ts';
import { BestFirst } from './best-first.ts';
import { InstanceError, SolverError, TimeLimitError } from './errors.ts';
import { type Beginning, solveByFaces } from './faces.ts';
import { gapOf, UNCERTAIN } from './gap.ts';
import { type Deadline, passed } from './highs.ts';
import { infeasible } from './infeasible.ts';
import type { Step } from './levels.ts';
import { breathe } from './lexicographic.ts';
import { LexicographicSolver, lexicographicFaults } from './lexicographic-flow.ts';
import { flowOf } from './network.ts';
import type { Prepared } from './prepare.ts';
import {
  anyPlan,
  type Budget,
  bestLike,
  bestPlan,
  checkRegions,
  type Region,
  SPENT,
  Splitter,
} from './regions.ts';
import type { Proof } from './result.ts';
import { SearchTree } from './search-tree.ts';
import { wholeAlike } from './whole-region.ts';

/** A solved instance. */
export type Solved = {
  prepared: Prepared;
  visits: Option[];
  proof: Proof;
  /** The best flow without side constraints, with its potentials. */
  flow: LexicographicSolver;
  /** How branching led to the plan, if it did from the start. */
  tree: SearchTree | null;
};

/** So much branching is soon: about 20 ms. It may begin from that of an instance before, but no longer than this. */
export const SOON: Readonly<Budget> = { work: 3e5, bytes: 3e8 };

/** What branching may take before the relaxation is quicker: some tenths of a second. */
export const branching = (): Budget => ({ work: 2e6, bytes: 3e8 });

/**
 * Finds the best plan: first the best flow without side constraints; that is the plan when it keeps them. Otherwise by
 * branch and bound on flows; when that grows too large, by the faces of the relaxation.
 * @param start a best flow to start from, or its first levels.
 * @param left how much branching may take.
 * @param earlier how branching led to the plan of nearly the same instance.
 * @throws {InstanceError} when locks leave no plan, with the locks at fault.
 * @throws {TimeLimitError} when the deadline passed before there was any plan.
 */
export async function solve(
  prepared: Prepared,
  deadline: Deadline,
  before: (step: Step, index: number) => void = () => {},
  start?: LexicographicSolver,
  left: Budget = branching(),
  earlier?: SearchTree | null,
): Promise<Solved> {
  const { network, sides, steps, costs, given } = prepared;
  const flow = start ?? LexicographicSolver.open(network);
  const refuse = async () => {
    // Without locks the empty plan is possible.
    if (given.locks.length === 0) return new SolverError('No plan was found, though there is one.');
    return new InstanceError(await infeasible(given, deadline));
  };
  if (flow === null) throw await refuse();
  for (const [index, step] of steps.entries()) {
    if (index < flow.potentials.length) continue;
    if (passed(deadline)) break;
    before(step, index);
    await breathe();
    flow.optimise(costs[index]!);
  }
  const done = flow.potentials.length;
  const [fault] = lexicographicFaults(network, costs.slice(0, done), flow);
  if (fault !== undefined) throw new SolverError(`The flow has no proof at arc ${fault}.`);
  const stop = () => passed(deadline);
  const planOf = ({ state }: Region) => visitsOf(prepared, state.flow);
  const proven = (method: Proof['method'], visits: Option[], tree: SearchTree | null = null): Solved => {
    return { prepared, visits, proof: { method, gap: 0 }, flow, tree };
  };

  if (done === steps.length && sides.broken(flow.flow).length === 0) {
    return proven('flow', visitsOf(prepared, flow.flow));
  }

  const { whole, weights } = wholeAlike(prepared, flow, earlier?.weights);
  const alike = done === steps.length && earlier?.weights === weights;
  if (alike) {
    const near = earlier.regionsOf(prepared, whole);
    const found = bestPlan(near, sides, { ...SOON }, stop);
    if (found !== null && found !== SPENT) {
      checkRegions([found, ...near.all()]);
      return proven('branch', planOf(found));
    }
  }
  const open = new BestFirst<Region>();
  open.add(whole);
  if (done === steps.length) {
    let tree: SearchTree | null = new SearchTree(prepared, whole, weights);
    const enough = left.work - SOON.work;
    const found = bestPlan(open, sides, left, stop, new Splitter(), (...split) => {
      // A tree holds all regions that were ever split, so a long search has none.
      if (left.work < enough) tree = null;
      tree?.noted(...split);
    });
    if (found === null) throw await refuse();
    if (found !== SPENT) {
      checkRegions([found, ...open.all()]);
      return proven('branch', planOf(found), tree);
    }
  }
  if (done === steps.length && !stop()) {
    const any = anyPlan(whole, sides, stop);
    const beginning = any ? beginningOf(prepared, whole, any, stop) : null;
    try {
      const found = await solveByFaces(prepared, deadline, before, beginning);
      // With a plan at hand an empty face is rounding, and says nothing of the round.
      if (found === null)
        throw beginning ? new SolverError('the faces of the relaxation became empty') : await refuse();
      return proven(
        found.method,
        found.made.map((arc) => network.options[arc]!),
      );
    } catch (error) {
      // Neither leaves a proof, but there is a plan to give.
      if (!(error instanceof TimeLimitError || error instanceof SolverError)) throw error;
      if (beginning) {
        const made = flowOf(network, beginning.made);
        const gap = gapOf(prepared, made, flow, open.peek()!.state.flow, beginning.known);
        return {
          prepared,
          visits: visitsOf(prepared, made),
          proof: { method: 'milp', ...gap },
          flow,
          tree: null,
        };
      }
    }
  }
  const plan = anyPlan(open.peek()!, sides, stop) ?? anyPlan(whole, sides, stop);
  if (plan === null) throw new TimeLimitError(deadline.seconds, steps[done]?.name ?? 'side constraints');
  const gap = gapOf(prepared, plan.state.flow, flow, open.peek()!.state.flow);
  return { prepared, visits: planOf(plan), proof: { method: 'branch', ...gap }, flow, tree: null };
}

/** A plan for HiGHS to begin with, which flows make better whenever it has decided more of the side constraints. */
function beginningOf(
  { network, sides }: Prepared,
  whole: Region,
  plan: Region,
  stop: () => boolean,
): Beginning {
  const madeBy = (flow: Int32Array) => [...network.options.keys()].filter((arc) => flow[arc] === 1);
  const improve = (made: number[]) =>
    stop() ? made : madeBy(bestLike(whole, sides, flowOf(network, made)).state.flow);
  return { made: improve(madeBy(plan.state.flow)), improve, known: UNCERTAIN };
}

/** The visits that a flow makes. */
export function visitsOf({ network: { options } }: Prepared, flow: Int32Array): Option[] {
  return options.filter((_, arc) => flow[arc] === 1);
}
