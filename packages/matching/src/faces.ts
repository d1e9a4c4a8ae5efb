import type { Highs } from 'highs';
import { bestInteger } from './best-integer.ts';
import { type Certainty, UNCERTAIN } from './gap.ts';
import { type Deadline, highsModule, passed } from './highs.ts';
import { INTEGRAL, rounded, roundedUp } from './integral.ts';
import type { Step } from './levels.ts';
import { breathe } from './lexicographic.ts';
import { Loops } from './loops.ts';
import { searchBy } from './multiplier-search.ts';
import { type Bases, type Box, narrowedBy, Relaxation, type Stage, smallFor } from './multipliers.ts';
import { flowOf } from './network.ts';
import { costOf, type Prepared } from './prepare.ts';
import type { Program } from './program.ts';
import { type LinkedNetwork, linked, type SideRow } from './side-rows.ts';

/** So many flows are settled by multipliers, before integer programs. */
const BRIEF = 400;

/** Of larger costs no value by itself is tried. */
const STEPWISE = 1_000;

/** A plan, as the indices of the options that it makes, and what becomes of it until the time is up. */
export type Beginning = {
  made: number[];
  /** Makes a plan better, never worse, by the steps in their order. */
  improve: (made: number[]) => number[];
  /** How sure `made` is. */
  known: Certainty;
};

/** What plans have to keep besides, and where the steps of the relaxation begin. */
export type Asked = { rows: SideRow[]; bases: Bases };

/** The visits of the best plan, as indices of the options, and what proved it. */
export type Found = { made: number[]; method: 'branch' | 'milp' };

/**
 * The best plan by the faces of the linear relaxation. Step after step the relaxation is solved over the optima of the
 * steps before, which are a face of it: bounds and equations, and no row with the costs of a step in it, so what is left
 * stays nearly a network. Where that ends in an integer point, its duals prove it, with integers; else they are multipliers by
 * which the search on flows does, where little is in conflict. Otherwise an integer program proves it from the first step whose optimum has fractions: on the face,
 * where little is free any more.
 *
 * A step whose relaxation has an integer value is taken to reach it; when a later face has no integer point, the last
 * step before that has one is solved by itself. Its optimum costs more than the relaxation then, and what cannot be part of
 * a plan within that difference is fixed (reduced-cost fixing, Dantzig, Fulkerson and Johnson 1954).
 * @param settles how many flows the search may settle before integer programs; with none of them it is left out.
 * @param asked what is asked of plans besides the side constraints.
 * @returns `null` when there is no plan.
 * @throws {TimeLimitError} when the deadline passed first; `beginning` then holds the best plan found.
 */
export async function solveByFaces(
  prepared: Prepared,
  deadline: Deadline,
  before: (step: Step, index: number) => void,
  beginning: Beginning | null,
  settles = BRIEF,
  asked: Asked = { rows: [], bases: [] },
): Promise<Found | null> {
  const own = linked(prepared.network);
  const links = { ...own, rows: [...own.rows, ...asked.rows] };
  const { costs } = prepared;
  const relaxation = await Relaxation.open(links, costs, null, deadline, asked.bases);
  try {
    const highs = await highsModule();
    const faces = new Faces(highs, prepared, links, relaxation, deadline, beginning);
    return await faces.best(before, settles);
  } finally {
    relaxation.close();
  }
}

class Faces {
  private readonly highs: Highs;
  private readonly prepared: Prepared;
  private readonly links: LinkedNetwork;
  private readonly loops: Loops;
  private readonly relaxation: Relaxation;
  private readonly deadline: Deadline;
  private readonly beginning: Beginning | null;
  /** The best plan so far with its loops. */
  private point: Int32Array | null = null;
  /** What each step costs at best, as far as that is known or taken to be so. */
  private readonly held: number[] = [];
  /** Per step its relaxation, in the box that the steps before leave. */
  private readonly stages: Stage[] = [];

  constructor(
    highs: Highs,
    prepared: Prepared,
    links: LinkedNetwork,
    relaxation: Relaxation,
    deadline: Deadline,
    beginning: Beginning | null,
  ) {
    this.highs = highs;
    this.prepared = prepared;
    this.links = links;
    this.loops = new Loops(prepared.network, links);
    this.relaxation = relaxation;
    this.deadline = deadline;
    this.beginning = beginning;
    if (beginning) {
      beginning.known = { ...UNCERTAIN };
      this.point = this.pointOf(beginning.made);
    }
  }

  async best(before: (step: Step, index: number) => void, settles: number): Promise<Found | null> {
    const { steps } = this.prepared;
    const relaxed = this.relaxation.within(this.links, this.stages);
    if (relaxed === null) return null;
    await breathe();
    if (relaxed.point && relaxed.proof) {
      this.take(relaxed.point);
      return { made: this.madeAt(this.point!), method: 'branch' };
    }
    const { prepared, links, loops } = this;
    const stop = () => passed(this.deadline);
    const searched = settles > 0 ? searchBy(relaxed, { prepared, links, loops, settles }, stop) : null;
    if (searched?.plan) this.take(searched.plan.flow);
    if (searched?.proven) return searched.plan && { made: this.madeAt(this.point!), method: 'branch' };
    let told = -1;
    for (let index = 0; index < steps.length; ) {
      if (index > told) before(steps[index]!, index);
      told = Math.max(told, index);
      await breathe();
      const next = this.step(index);
      if (next === null) return null;
      index = next;
    }
    return { made: this.madeAt(this.point!), method: 'milp' };
  }

  /** Solves one step and tells which is next; `null` when there is no plan at all. */
  private step(index: number): number | null {
    const stage = this.stages[index] ?? this.relaxed(index);
    if (stage === null) return this.exactly(index - 1);
    const { value, values } = stage;
    const least = roundedUp(value);
    const own = this.onFace(index) ? this.costAt(index, this.point!) : null;
    this.sure(index, least);
    if (own === least) return this.settled(index, least);
    const point = rounded(values);
    if (point) {
      this.take(this.checked(point, stage.box));
      return this.settled(index, least);
    }
    const last = index === this.prepared.steps.length - 1;
    if (Math.abs(value - least) > INTEGRAL || last) return this.exactly(index);
    this.settle(index, least);
    return index + 1;
  }

  /** Solves a step by integer programs in its box; when that holds no integer point, the one before. */
  private exactly(start: number): number | null {
    let empty: Box | null = null;
    for (let index = start; index >= 0; index--) {
      this.held.length = index;
      const stage = this.stages[index]!;
      if (empty && same(stage.box, empty)) continue;
      const found = this.integer(index, stage, index < start);
      if (found) this.take(found);
      if (this.onFace(index)) return this.settled(index, this.costAt(index, this.point!));
      empty = stage.box;
    }
    return null;
  }

  /** A best point of a step, or `null` when there is none, or none better than the plan at hand. */
  private integer(index: number, stage: Stage, back: boolean): Int32Array | null {
    const cost = this.prepared.costs[index]!;
    const most = this.onFace(index) ? this.costAt(index, this.point!) - 1 : Infinity;
    const least = roundedUp(stage.value);
    const largest = cost.reduce((all, each) => Math.max(all, Math.abs(each)), 1);
    // Lots leave so many values between that the plan at hand says most.
    const targets = back || (most < Infinity && largest > STEPWISE) ? [most] : [least, least + largest, most];
    for (const target of targets) {
      if (target > most) continue;
      const found = this.upTo(index, stage, target);
      if (found || target === most) return found;
    }
    return null;
  }

  private upTo(index: number, stage: Stage, target: number): Int32Array | null {
    const { costs, steps } = this.prepared;
    const box = target === Infinity ? stage.box : this.near(index, stage, target);
    const found = bestInteger(this.highs, this.programIn(box), costs[index]!, target, {
      deadline: this.deadline,
      name: steps[index]!.name,
    });
    return found && this.checked(found, box);
  }

  /** Goes on from a step that the plan at hand proves. */
  private settled(index: number, value: number): number {
    this.settle(index, value);
    if (this.beginning) this.beginning.known = { proven: index + 1, gap: Infinity };
    return index + 1;
  }

  private settle(index: number, value: number): void {
    if (Math.abs(value - this.stages[index]!.value) > INTEGRAL) this.stages.length = index + 1;
    this.held.length = index;
    this.held.push(value);
  }

  /** The relaxation of a step in what the steps before leave. */
  private relaxed(index: number): Stage | null {
    const before = this.stages[index - 1]!;
    const value = this.held[index - 1]!;
    const tight = Math.abs(value - before.value) <= INTEGRAL;
    const box = tight
      ? this.relaxation.faceOf(index - 1, before)
      : this.relaxation.hold(index - 1, this.near(index - 1, before, value), value);
    const stage = this.relaxation.stage(index, box);
    if (stage) this.stages[index] = stage;
    return stage;
  }

  /** The part of the box of a step that holds all points up to a cost. */
  private near(index: number, stage: Stage, most: number): Box {
    const small = smallFor(this.prepared.costs[index]!);
    const room = Math.max(0, most - stage.value) + INTEGRAL + 1e-9 * Math.abs(stage.value);
    return narrowedBy(stage, this.relaxation.program, small, room);
  }

  private programIn(box: Box): Program {
    const program = this.relaxation.program.copy();
    program.lower = [...box.low];
    program.upper = [...box.high];
    program.rows = program.rows
      .slice(0, box.least.length)
      .map((row, index) => ({ ...row, lower: box.least[index]!, upper: box.most[index]! }));
    return program;
  }

  /** Whether the plan at hand costs what the steps before one do at best. */
  private onFace(index: number): boolean {
    if (this.point === null) return false;
    for (let k = 0; k < index; k++) {
      if (this.costAt(k, this.point) !== this.held[k]) return false;
    }
    return true;
  }

  /** Notes how much better than the plan at hand a step could be. */
  private sure(index: number, least: number): void {
    const { beginning } = this;
    if (beginning === null || !this.onFace(index)) return;
    const own = this.costAt(index, this.point!);
    beginning.known = { proven: index, gap: own - least };
  }

  private checked(point: Int32Array, box: Box): Int32Array {
    this.programIn(box).check(point);
    return point;
  }

  /** Takes a plan, made better by flows, when it is better than the one at hand. */
  private take(found: Int32Array): void {
    const { beginning } = this;
    const made = this.madeAt(found);
    const point = this.pointOf(beginning ? beginning.improve(made) : made);
    if (this.point !== null && !this.isBetter(point, this.point)) return;
    this.point = point;
    if (beginning) beginning.made = this.madeAt(point);
  }

  private isBetter(one: Int32Array, other: Int32Array): boolean {
    for (const k of this.prepared.costs.keys()) {
      const change = this.costAt(k, one) - this.costAt(k, other);
      if (change !== 0) return change < 0;
    }
    return false;
  }

  /** What a point costs on a step; loops cost nothing. */
  private costAt(k: number, point: Int32Array): number {
    const cost = this.prepared.costs[k]!;
    return costOf(cost, point.subarray(0, cost.length));
  }

  private madeAt(point: Int32Array): number[] {
    return [...this.prepared.network.options.keys()].filter((arc) => point[arc] === 1);
  }

  private pointOf(made: readonly number[]): Int32Array {
    const flow = new Int32Array(this.links.from.length);
    flow.set(flowOf(this.prepared.network, made));
    return this.loops.right(flow);
  }
}

/** Whether two boxes are one. */
function same(one: Box, other: Box): boolean {
  return (['low', 'high', 'least', 'most'] as const).every((side) => {
    return one[side].length === other[side].length && one[side].every((value, k) => value === other[side][k]);
  });
}
