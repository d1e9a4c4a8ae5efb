import type { Program } from './program.ts';

/**
 * What bounds the costs of a step from below: a multiplier for every row, those of the nodes too, all of them integers in
 * units of 1/`units`.
 */
export type StepProof = { units: number; multipliers: Float64Array };

/** Per step what proves that no plan of a part is better than a point. */
export type IntegerProof = readonly StepProof[];

/** Bounds of the columns. */
type Bounds = { lower: ArrayLike<number>; upper: ArrayLike<number> };

/** What is to be proven of a point: that in a program, within bounds, no integer point costs less, step by step. */
export type Claim = { program: Program; bounds: Bounds; costs: readonly Float64Array[]; point: Int32Array };

/**
 * Duals are rounded to so many parts of one: halves, thirds, quarters stay what they are, others lose little. The fewer are
 * for where numbers get too large.
 */
const FINE = [12 * 2 ** 16, 12];

/** Sums up to here stay exact, also when they are off by what it takes to see that they do. */
const EXACT = 2 ** 52;

/**
 * Proves with integers that nothing is better than a point, from the duals of the steps of its relaxation: `null` where that
 * does not succeed. Nothing is asked of the duals: right or wrong, what they prove is so.
 * @param duals per step one for every row, as HiGHS signs them.
 */
export function integerProof(claim: Claim, duals: readonly Float64Array[]): IntegerProof | null {
  const checker = new Checker(claim);
  const proof: StepProof[] = [];
  for (const [k, own] of duals.entries()) {
    const step = FINE.map((units) => ({ units, multipliers: checker.rounded(own, units) })).find((each) =>
      checker.proves(k, each),
    );
    if (step === undefined) return null;
    proof.push(step);
  }
  return proof.length === claim.costs.length ? proof : null;
}

/** What is known of the points that tie with the point on the steps so far; narrower with every step that is proven. */
class Checker {
  private readonly claim: Claim;
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  constructor(claim: Claim) {
    this.claim = claim;
    this.low = Float64Array.from(claim.bounds.lower);
    this.high = Float64Array.from(claim.bounds.upper);
    this.least = Float64Array.from(claim.program.rows, ({ lower }) => lower);
    this.most = Float64Array.from(claim.program.rows, ({ upper }) => upper);
  }

  /** Duals as multipliers; a sign that bounds nothing is rounding. */
  rounded(duals: Float64Array, units: number): Float64Array {
    return this.least.map((least, row) => {
      const own = Math.round(duals[row]! * units);
      return Number.isFinite(own > 0 ? least : this.most[row]!) ? own : 0;
    });
  }

  /**
   * Whether no point that is left costs less on a step than the point does. Of each the cost is Σ multiplier · row + Σ reduced
   * cost · column, and every term has a least value within the bounds (weak duality); so what a point that costs as much
   * can be away from those is known, and narrows the bounds for the steps to come (reduced-cost fixing).
   */
  proves(k: number, { units, multipliers }: StepProof): boolean {
    const { program, costs, point } = this.claim;
    const cost = costs[k]!;
    const reduced = new Float64Array(this.low.length);
    const size = new Float64Array(this.low.length);
    for (let a = 0; a < cost.length; a++) {
      reduced[a] = units * cost[a]!;
      size[a] = Math.abs(reduced[a]!);
    }
    let bound = 0;
    let total = 0;
    const count = (amount: number, times: number) => {
      if (amount === 0) return;
      bound += amount * times;
      total += Math.abs(amount * times);
    };
    for (const [row, { columns, values }] of program.rows.entries()) {
      const own = multipliers[row]!;
      if (own === 0) continue;
      count(own, own > 0 ? this.least[row]! : this.most[row]!);
      for (let at = 0; at < columns.length; at++) {
        const part = own * values[at]!;
        reduced[columns[at]!]! -= part;
        size[columns[at]!]! += Math.abs(part);
      }
    }
    let value = 0;
    for (let a = 0; a < reduced.length; a++) {
      count(reduced[a]!, reduced[a]! > 0 ? this.low[a]! : this.high[a]!);
      value += (cost[a] ?? 0) * point[a]!;
    }
    const largest = size.reduce((all, each) => Math.max(all, each), total);
    if (!(largest <= EXACT && units * Math.abs(value) <= EXACT)) return false;
    const room = units * value - bound;
    // Costs are integers, so what is less than a unit better is not better.
    if (!(room >= 0 && room < units)) return false;
    this.narrow(reduced, multipliers, room);
    return true;
  }

  private narrow(reduced: Float64Array, multipliers: Float64Array, room: number): void {
    const { low, high, least, most } = this;
    for (let a = 0; a < reduced.length; a++) {
      if (reduced[a]! > 0) high[a] = Math.min(high[a]!, low[a]! + Math.floor(room / reduced[a]!));
      if (reduced[a]! < 0) low[a] = Math.max(low[a]!, high[a]! - Math.floor(room / -reduced[a]!));
    }
    for (let row = 0; row < least.length; row++) {
      const own = multipliers[row]!;
      if (own > 0) most[row] = Math.min(most[row]!, least[row]! + Math.floor(room / own));
      if (own < 0) least[row] = Math.max(least[row]!, most[row]! - Math.floor(room / -own));
    }
  }
}
