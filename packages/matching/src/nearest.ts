import { SolverError } from './errors.ts';
import type { Deadline } from './highs.ts';
import { kept } from './levels.ts';
import { atLeastAsGood } from './lexicographic.ts';
import { pairLots, SIDES } from './lots.ts';
import type { Model } from './model.ts';
import type { Expression } from './program.ts';
import { type Goal, perVisit } from './program-levels.ts';
import type { Costs, MatchResult } from './result.ts';
import { Solver } from './solver.ts';
import { worseOff } from './worse-off.ts';

const NO_BOUND: [number, number] = [-Infinity, Infinity];

/**
 * Finds the best plan that meets a demand: by the levels, then the one that keeps the most visits of the present plan,
 * then by lots; and tells who is worse off there. Without the lots the solver would choose, by nothing that anybody can
 * check.
 */
export class NearestPlan {
  private readonly model: Model;
  private readonly result: MatchResult;
  private readonly goals: Goal[];
  private readonly deadline: Deadline;
  private readonly nearness: Expression;
  private opened: Solver | undefined;

  /** `model.program` already has the rows of the demands. */
  constructor(model: Model, result: MatchResult, goals: Goal[], deadline: Deadline) {
    this.model = model;
    this.result = result;
    this.goals = goals;
    this.deadline = deadline;
    this.nearness = nearness(model, result);
  }

  /** Frees the memory of the solver. */
  close(): void {
    this.opened?.close();
  }

  /** Who is worse off when the demand in `row` makes the goal at `index` go to `value`. */
  async changes(row: number, index: number, value: number): Promise<Pick<Costs, 'loses' | 'worse'>> {
    const solver = await this.solver();
    const first = this.model.program.rows.length;
    const later = this.goals.slice(index);
    later.forEach((goal, at) => {
      solver.bound(first + index + at, ...(at === 0 ? atLeastAsGood(goal, value) : NO_BOUND));
    });
    solver.bound(row, 1, Infinity);
    // The levels behind the one that gets worse are again as good as they can be, one after the other.
    for (const [at, goal] of later.entries()) {
      if (at === 0) continue;
      const best = solver.optimise(goal.sense, goal.terms, goal.name);
      if (best) solver.bound(first + index + at, ...atLeastAsGood(goal, best.value));
    }
    const optimum = solver.optimise('max', this.nearness, 'nearest plan');
    solver.bound(row, 0, Infinity);
    later.forEach((goal, at) => {
      solver.bound(first + index + at, ...atLeastAsGood(goal, goal.best));
    });
    if (optimum === null) throw new SolverError('The plan behind a price could not be found again.');

    const made = this.model.options.filter((_, column) => optimum.point[column] === 1);
    return worseOff(this.result.visits, made);
  }

  private async solver(): Promise<Solver> {
    if (this.opened) return this.opened;
    const solver = await Solver.open(this.model.program, this.deadline);
    this.opened = solver;
    for (const goal of this.goals) solver.addRow(...atLeastAsGood(goal, goal.best), goal.terms);
    solver.startFrom('max', this.nearness, 'nearest plan');
    return solver;
  }
}

/** Counts the present visits kept, each for more than all lots together; then their lots, less those of what is new. */
function nearness(model: Model, result: MatchResult): Expression {
  const { cat, byPerson } = model;
  const most = [...byPerson].map(([id, columns]) => Math.min(cat.people.get(id)!.visits, columns.length));
  const allLots = 2 * SIDES * most.reduce((sum, value) => sum + value, 0);
  const isKept = kept(result.visits);
  const draw = pairLots(cat.instance.settings.seed, 'visit');
  return perVisit(model, (column) => {
    const option = model.options[column]!;
    const own = draw(option.person, option.slot);
    return isKept(option) === 1 ? allLots + own : -own;
  });
}
