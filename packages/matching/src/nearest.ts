import { SolverError } from './errors.ts';
import type { Deadline } from './highs.ts';
import { type Goal, perVisit } from './levels.ts';
import { atLeastAsGood } from './lexicographic.ts';
import { lot, SIDES } from './lots.ts';
import type { Model } from './model.ts';
import type { Expression } from './program.ts';
import type { Costs, MatchResult } from './result.ts';
import { Solver } from './solver.ts';

/**
 * Finds, among the plans that meet a demand at its exact price, the one that keeps the most visits of the present
 * plan, and tells who is worse off there. Of plans that keep as many, the one with the highest sum of lots counts:
 * without that the solver would choose, by nothing that anybody can check.
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
    const bounds = (at: number): [number, number] => atLeastAsGood(this.goals[at]!, this.goals[at]!.best);
    this.goals.forEach((goal, at) => {
      if (at === index) solver.bound(first + at, ...atLeastAsGood(goal, value));
      if (at > index) solver.bound(first + at, -Infinity, Infinity);
    });
    solver.bound(row, 1, Infinity);
    const optimum = solver.optimise('max', this.nearness, 'nearest plan');
    solver.bound(row, 0, Infinity);
    for (let at = index; at < this.goals.length; at++) solver.bound(first + at, ...bounds(at));
    if (optimum === null) throw new SolverError('The plan behind a price could not be found again.');

    const before = tiersBy(this.result.visits);
    const after = tiersBy(this.model.options.filter((_, column) => optimum.point[column] === 1));
    const loses: string[] = [];
    const worse: string[] = [];
    for (const [person, tiers] of before) {
      const now = after.get(person) ?? [];
      if (now.length < tiers.length) loses.push(person);
      else if (now.length === tiers.length && total(now) > total(tiers)) worse.push(person);
    }
    return { loses, worse };
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

/** Counts the present visits kept, each for more than all lots together, and adds the lots of all visits made. */
function nearness(model: Model, result: MatchResult): Expression {
  const { cat, byPerson } = model;
  const most = [...byPerson].map(([id, columns]) => Math.min(cat.people.get(id)!.visits, columns.length));
  const allLots = SIDES * total(most);
  const present = new Set(result.visits.map((visit) => JSON.stringify([visit.person, visit.slot])));
  return perVisit(model, (column) => {
    const { person, slot } = model.options[column]!;
    const kept = present.has(JSON.stringify([person, slot])) ? allLots : 0;
    return kept + lot(cat.instance.settings.seed, 'visit', person, slot);
  });
}

function tiersBy(visits: readonly { person: string; tier: number }[]): Map<string, number[]> {
  const tiers = new Map<string, number[]>();
  for (const { person, tier } of visits) tiers.set(person, [...(tiers.get(person) ?? []), tier]);
  return tiers;
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
