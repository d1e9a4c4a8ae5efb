import type { Basis, Highs, Model } from 'highs';
import { type Deadline, guarded, highsModule, prepare, run } from './highs.ts';
import { type IntegerProof, integerProof } from './integer-proof.ts';
import { INTEGRAL, rounded } from './integral.ts';
import { costOf } from './prepare.ts';
import { type Expression, Program, sumOf } from './program.ts';
import type { LinkedNetwork, SideRow } from './side-rows.ts';

/** Per side constraint, by its key, what breaking it by one costs on every step; in units of 1/`UNITS`. */
export type Multipliers = ReadonlyMap<string, Float64Array>;

/** Multipliers are rounded to so many parts of one; nearly all are whole, halves or quarters. */
export const UNITS = 12;

/** What a dual value smaller than this share of the largest cost is due to is rounding. */
const ROUNDING = 1e-8;

/** Per step a basis that is nearly the best, to begin from. */
export type Bases = readonly (Basis | null)[];

/** Bounds of all columns and rows of a relaxation. */
export type Box = Readonly<Record<'low' | 'high' | 'least' | 'most', Float64Array>>;

/** The optimum of one step of a relaxation within a box, with its duals. */
export type Stage = {
  box: Box;
  value: number;
  values: Float64Array;
  colDual: Float64Array;
  rowDual: Float64Array;
};

/** What the relaxation of a part of all plans tells. */
export type Relaxed = {
  multipliers: Multipliers;
  /** A flow that is nearly the best with the multipliers as costs, and its potentials per step, in the same units. */
  flow: Int32Array;
  potentials: Float64Array[];
  /** Arcs with a fraction of flow, on the first step on which the relaxation is better than the plan; none when there is no such step. */
  fractional: number[];
  /** The best point of all steps, when it is an integer one: nothing in the part is better, as far as HiGHS tells. */
  point: Int32Array | null;
  /** That nothing is better than the point, with integers; `null` where the duals do not prove it. */
  proof: IntegerProof | null;
};

/**
 * Lagrange multipliers of the side constraints: per step the duals of its linear relaxation over the optima of the steps
 * before. They are rounded, which may cost some of their worth but nothing else: any multipliers, as long as those of
 * inequalities are lexicographically ≥ 0, bound all plans (A. M. Geoffrion, Lagrangean relaxation for integer
 * programming, 1974).
 * Owns memory outside the garbage collector: call `close`.
 */
export class Relaxation {
  private readonly highs: Highs;
  private readonly model: Model;
  private linked: LinkedNetwork;
  private readonly costs: readonly Float64Array[];
  /** What the plan costs per step; `null` when none is known. */
  private readonly goals: readonly number[] | null;
  /** The program whose relaxation it is, with a row for everything that `hold` was told. */
  readonly program: Program;
  private readonly deadline: Deadline;
  /** Where each step begins: where it ended last. To a part that differs by a few decisions that is a short way. */
  private readonly begin: (Basis | null)[];

  private constructor(
    highs: Highs,
    linked: LinkedNetwork,
    costs: readonly Float64Array[],
    goals: readonly number[] | null,
    deadline: Deadline,
    bases: Bases,
  ) {
    this.highs = highs;
    this.begin = costs.map((_, k) => bases[k] ?? null);
    this.linked = linked;
    this.costs = costs;
    this.goals = goals;
    this.deadline = deadline;
    this.program = programOf(linked);
    this.model = guarded(() => highs.createModel(this.program.data({ columns: [], values: [] }, true)));
    guarded(() => prepare(this.model));
  }

  /**
   * @param costs per step the cost of each arc, to be made least; loops cost nothing.
   * @param bases where to begin; without one a step begins where the step before ended.
   */
  static async open(
    linked: LinkedNetwork,
    costs: readonly Float64Array[],
    goals: readonly number[] | null,
    deadline: Deadline,
    bases: Bases = [],
  ): Promise<Relaxation> {
    return new Relaxation(await highsModule(), linked, costs, goals, deadline, bases);
  }

  /** The bases that steps begin from. */
  get bases(): Bases {
    return this.begin;
  }

  /** Frees the memory of the solver. */
  close(): void {
    guarded(() => this.model.dispose());
  }

  /**
   * Solves the relaxation within narrower bounds, step by step; `null` when they leave nothing.
   * @param stages gets the optimum of every step.
   * @throws {TimeLimitError} or {SolverError}.
   */
  within(bounds: Pick<LinkedNetwork, 'lower' | 'upper'>, stages: Stage[] = []): Relaxed | null {
    stages.length = 0;
    const { linked, costs, goals } = this;
    const { nodes, rows } = linked;
    const found = rows.map(() => new Float64Array(costs.length));
    const potentials = costs.map(() => new Float64Array(nodes));
    const flow = new Int32Array(bounds.lower.length);
    /** Whether the relaxation costs as much as the plan so far. */
    let equal = goals !== null;
    let fractional: number[] = [];
    let box = this.boxOf(bounds);
    for (const [k, cost] of costs.entries()) {
      const stage = this.stage(k, box);
      if (stage === null) return null;
      stages.push(stage);
      const { value, values, rowDual } = stage;
      const small = smallFor(cost);
      rows.forEach((_, index) => {
        const dual = rowDual[nodes + index]!;
        if (Math.abs(dual) > small) found[index]![k] = Math.round(-dual * UNITS);
      });
      for (let v = 0; v < nodes; v++) potentials[k]![v] = Math.round(rowDual[v]! * UNITS);
      for (let a = 0; a < flow.length; a++) flow[a] = Math.round(values[a]!);
      const near = 1e-6 + 1e-9 * Math.abs(value);
      const apart = equal ? value - goals![k]! : 0;
      if (Math.abs(apart) > near) equal = false;
      if (apart < -near) {
        fractional = [...values.keys()].filter(
          (arc) => Math.abs(values[arc]! - Math.round(values[arc]!)) > 1e-6,
        );
      }
      box = this.faceOf(k, stage);
    }
    const multipliers = new Map(
      rows.flatMap(({ key, exact }, index) => (binds(found[index]!, exact) ? [[key, found[index]!]] : [])),
    );
    const point = this.pointOf(flow, stages);
    return {
      multipliers,
      flow,
      potentials,
      fractional,
      point,
      proof: point && this.proofOf(point, bounds, stages),
    };
  }

  /** A flow, when it is an integer point that costs on every step what the relaxation does; checked in integers. */
  private pointOf(flow: Int32Array, stages: readonly Stage[]): Int32Array | null {
    const last = stages.at(-1);
    if (!last || rounded(last.values) === null) return null;
    const reached = stages.every(({ value }, k) => {
      const own = costOf(this.costs[k]!, flow.subarray(0, this.costs[k]!.length));
      return Math.abs(own - value) <= INTEGRAL + 1e-9 * Math.abs(value);
    });
    if (!reached) return null;
    const { low, high } = stages[0]!.box;
    for (let a = 0; a < flow.length; a++) if (flow[a]! < low[a]! || flow[a]! > high[a]!) return null;
    this.program.check(flow);
    return flow;
  }

  private proofOf(
    point: Int32Array,
    bounds: Pick<LinkedNetwork, 'lower' | 'upper'>,
    stages: readonly Stage[],
  ): IntegerProof | null {
    const { program, costs } = this;
    return integerProof(
      { program, bounds, costs, point },
      stages.map(({ rowDual }) => rowDual),
    );
  }

  /** The network with the side constraints and all cuts. */
  get links(): LinkedNetwork {
    return this.linked;
  }

  /** Takes in rows that every plan keeps; before anything is held. */
  cut(rows: readonly SideRow[]): void {
    for (const { arcs, values, most } of rows) this.addRow(-Infinity, most, { columns: arcs, values });
    this.linked = { ...this.linked, rows: [...this.linked.rows, ...rows] };
  }

  /** Adds a row that binds nothing in the bases at hand. */
  private addRow(lower: number, upper: number, terms: Expression): void {
    const before = this.program.rows.length;
    this.program.addRow(lower, upper, terms);
    guarded(() => this.model.addRow(lower, upper, { indices: terms.columns, values: terms.values }));
    for (const [step, basis] of this.begin.entries()) {
      if (basis === null) continue;
      const rowStatus = new Int32Array(before + 1).fill(INSIDE);
      rowStatus.set(basis.rowStatus);
      this.begin[step] = { colStatus: basis.colStatus, rowStatus };
    }
  }

  /** All rows as they are, and columns within these bounds. */
  boxOf({ lower, upper }: Pick<LinkedNetwork, 'lower' | 'upper'>): Box {
    return {
      low: Float64Array.from(lower),
      high: Float64Array.from(upper),
      least: Float64Array.from(this.program.rows, (row) => row.lower),
      most: Float64Array.from(this.program.rows, (row) => row.upper),
    };
  }

  /** The optimum of step `k` in a box; `null` when there is nothing in it. */
  stage(k: number, box: Box): Stage | null {
    const { model } = this;
    const own = new Float64Array(box.low.length);
    own.set(this.costs[k]!);
    // What was held later binds nothing in a box from before.
    const least = longer(box.least, this.program.rows.length, -Infinity);
    const most = longer(box.most, this.program.rows.length, Infinity);
    guarded(() => {
      model.changeColsBounds({ kind: 'range', from: 0, to: own.length - 1 }, box.low, box.high);
      model.changeRowsBounds({ kind: 'range', from: 0, to: least.length - 1 }, least, most);
      model.changeColsCost({ kind: 'range', from: 0, to: own.length - 1 }, own);
    });
    const basis = this.begin[k];
    if (basis) guarded(() => model.setBasis(basis));
    const values = run(this.highs, model, this.deadline, 'multipliers');
    if (values === null) return null;
    this.begin[k] = guarded(() => model.getBasis());
    const { colDual, rowDual } = guarded(() => model.getSolution());
    const value = own.reduce((sum, each, arc) => sum + each * values[arc]!, 0);
    return { box, value, values, colDual, rowDual };
  }

  /** What is left of a box when step `k` costs so much at most. */
  hold(k: number, box: Box, most: number): Box {
    const terms = sumOf(this.costs[k]!);
    const before = this.program.rows.length;
    this.addRow(-Infinity, Infinity, terms);
    return {
      ...box,
      least: longer(box.least, before + 1, -Infinity),
      most: longer(longer(box.most, before, Infinity), before + 1, most),
    };
  }

  /** What has a price on this step stays as it is on later ones: the optima of a linear program are a face of it. */
  faceOf(k: number, stage: Stage): Box {
    return narrowedBy(stage, this.program, smallFor(this.costs[k]!), 0);
  }
}

/** As HiGHS numbers what is in a basis. */
const INSIDE = 1;

function longer(list: Float64Array, length: number, value: number): Float64Array {
  if (list.length === length) return list;
  const own = new Float64Array(length).fill(value);
  own.set(list);
  return own;
}

/** What a dual value has to exceed to be one. */
export function smallFor(cost: Float64Array): number {
  return ROUNDING * cost.reduce((all, value) => Math.max(all, Math.abs(value)), 1);
}

/**
 * The part of a box that holds every integer point that costs up to `room` more than the optimum of a step (reduced-cost
 * fixing); with none to spare that is the face of its optima.
 * @param small duals up to this are rounding.
 */
export function narrowedBy(
  { box, values, colDual, rowDual }: Stage,
  { rows }: Program,
  small: number,
  room: number,
): Box {
  const [low, high] = [box.low.slice(), box.high.slice()];
  const [least, most] = [box.least.slice(), box.most.slice()];
  for (let a = 0; a < low.length; a++) {
    const price = Math.abs(colDual[a]!);
    if (price <= small) continue;
    const at = Math.round(values[a]!);
    const steps = Math.floor(room / price + 1e-6);
    if (colDual[a]! > 0) high[a] = Math.min(high[a]!, at + steps);
    else low[a] = Math.max(low[a]!, at - steps);
  }
  for (let row = 0; row < least.length; row++) {
    if (Math.abs(rowDual[row]!) <= small + room) continue;
    const { lower, upper } = rows[row]!;
    if (rowDual[row]! < 0 && upper < Infinity) least[row] = upper;
    if (rowDual[row]! > 0 && lower > -Infinity) most[row] = lower;
  }
  return { low, high, least, most };
}

/** Whether a multiplier counts, and has a sign that bounds. */
function binds(own: Float64Array, exact: boolean): boolean {
  const first = own.find((value) => value !== 0) ?? 0;
  return first > 0 || (exact && first !== 0);
}

/** The flows of a network that keep the side constraints, fractions allowed. */
function programOf({ nodes, from, to, lower, upper, rows }: LinkedNetwork): Program {
  const program = new Program();
  const ends = Array.from({ length: nodes }, () => ({ columns: [] as number[], values: [] as number[] }));
  for (let a = 0; a < from.length; a++) {
    program.addColumn(lower[a]!, upper[a]!);
    if (from[a] === to[a]) continue;
    ends[from[a]!]!.columns.push(a);
    ends[from[a]!]!.values.push(-1);
    ends[to[a]!]!.columns.push(a);
    ends[to[a]!]!.values.push(1);
  }
  for (const terms of ends) program.addRow(0, 0, terms);
  for (const { arcs, values, most, exact } of rows) {
    program.addRow(exact ? most : -Infinity, most, { columns: arcs, values });
  }
  return program;
}
