import type { Edge, Point } from './stress.ts';

export interface Tangled {
  points: readonly Point[];
  edges: readonly Edge[];
  wished: readonly (readonly number[])[];
  before?: readonly (Point | null)[];
  /** What moving a step away from where it was weighs. */
  hold?: number;
}

/** What a crossing, a line through somebody else's dot, and standing too near weigh against the stress. */
const CROSSING = 0.35;
const THROUGH = 0.8;
const CROWDED = 1.5;
/** In steps between neighbours: nearer than this a line runs through a dot, or two dots are in each other's way. */
const DOT = 0.15;
const ROOM = 0.4;

/** Where all are, in rows of numbers, because what a move costs is asked some thousands of times. */
export class Plan {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #wished: readonly (readonly number[])[];
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Of each the numbers of its lines. */
  readonly #own: readonly (readonly number[])[];
  readonly #before: readonly (Point | null)[];
  readonly #hold: number;

  constructor({ points, edges, wished, before, hold = 0 }: Tangled) {
    this.#x = Float64Array.from(points, ({ x }) => x);
    this.#y = Float64Array.from(points, ({ y }) => y);
    this.#wished = wished;
    this.#from = Int32Array.from(edges, ([one]) => one);
    this.#to = Int32Array.from(edges, ([, other]) => other);
    this.#own = points.map((_, i) => edges.flatMap((edge, number) => (edge.includes(i) ? [number] : [])));
    this.#before = before ?? points.map(() => null);
    this.#hold = hold;
  }

  points(): Point[] {
    return Array.from(this.#x, (x, i) => ({ x, y: this.#y[i]! }));
  }

  at(i: number): Point {
    return { x: this.#x[i]!, y: this.#y[i]! };
  }

  /** In the middle of those with whom it has a line; where it is, if there are none. */
  friendsOf(i: number): Point {
    const own = this.#own[i]!;
    if (own.length === 0) return this.at(i);
    let [x, y] = [0, 0];
    for (const number of own) {
      const friend = this.#from[number] === i ? this.#to[number]! : this.#from[number]!;
      x += this.#x[friend]!;
      y += this.#y[friend]!;
    }
    return { x: x / own.length, y: y / own.length };
  }

  /** It goes there if that is better for all. */
  tryMove(i: number, to: Point): void {
    const was = this.at(i);
    const cost = this.#costOf(i, Infinity);
    this.#put(i, to);
    if (this.#costOf(i, cost) >= cost) this.#put(i, was);
  }

  /** They change places if that is better for all. */
  trySwap(i: number, j: number): void {
    const [one, other] = [this.at(i), this.at(j)];
    const cost = this.#costOf(i, Infinity) + this.#costOf(j, Infinity);
    this.#put(i, other);
    this.#put(j, one);
    const first = this.#costOf(i, cost);
    if (first < cost && first + this.#costOf(j, cost - first) < cost) return;
    this.#put(i, one);
    this.#put(j, other);
  }

  #put(i: number, { x, y }: Point): void {
    this.#x[i] = x;
    this.#y[i] = y;
  }

  /** What is wrong where it stands; not reckoned to the end once it is more than `most`. */
  #costOf(i: number, most: number): number {
    let cost = this.#stress(i) + this.#moved(i);
    if (cost >= most) return cost;
    for (const number of this.#own[i]!) {
      cost += this.#crossings(number) * CROSSING + this.#dotsOn(number) * THROUGH;
      if (cost >= most) return cost;
    }
    return cost + this.#linesOver(i) * THROUGH;
  }

  #moved(i: number): number {
    const was = this.#before[i];
    if (!was || this.#hold === 0) return 0;
    const [dx, dy] = [this.#x[i]! - was.x, this.#y[i]! - was.y];
    return this.#hold * Math.sqrt(dx * dx + dy * dy);
  }

  #stress(i: number): number {
    const wished = this.#wished[i]!;
    const [x, y] = [this.#x[i]!, this.#y[i]!];
    let sum = 0;
    for (let j = 0; j < wished.length; j++) {
      if (j === i) continue;
      const [dx, dy] = [this.#x[j]! - x, this.#y[j]! - y];
      const distance = Math.sqrt(dx * dx + dy * dy);
      const off = distance / wished[j]! - 1;
      sum += off * off;
      if (distance < ROOM) sum += CROWDED * (1 - distance / ROOM);
    }
    return sum;
  }

  #crossings(number: number): number {
    const [a, b] = [this.#from[number]!, this.#to[number]!];
    const [ax, ay, bx, by] = [this.#x[a]!, this.#y[a]!, this.#x[b]!, this.#y[b]!];
    const [dx, dy] = [bx - ax, by - ay];
    let count = 0;
    for (let other = 0; other < this.#from.length; other++) {
      const c = this.#from[other]!;
      const d = this.#to[other]!;
      if (c === a || c === b || d === a || d === b) continue;
      const cx = this.#x[c]!;
      const cy = this.#y[c]!;
      const ex = this.#x[d]!;
      const ey = this.#y[d]!;
      // On which side of the line its ends are, and the other way round.
      if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (ey - ay) - dy * (ex - ax)) >= 0) continue;
      const [fx, fy] = [ex - cx, ey - cy];
      if ((fx * (ay - cy) - fy * (ax - cx)) * (fx * (by - cy) - fy * (bx - cx)) < 0) count++;
    }
    return count;
  }

  /** Through how many dots a line runs. */
  #dotsOn(number: number): number {
    const [a, b] = [this.#from[number]!, this.#to[number]!];
    let count = 0;
    for (let j = 0; j < this.#x.length; j++) if (j !== a && j !== b && this.#isOn(j, a, b)) count++;
    return count;
  }

  #linesOver(i: number): number {
    let count = 0;
    for (let number = 0; number < this.#from.length; number++) {
      const [a, b] = [this.#from[number]!, this.#to[number]!];
      if (a !== i && b !== i && this.#isOn(i, a, b)) count++;
    }
    return count;
  }

  #isOn(i: number, a: number, b: number): boolean {
    const ax = this.#x[a]!;
    const ay = this.#y[a]!;
    const dx = this.#x[b]! - ax;
    const dy = this.#y[b]! - ay;
    const px = this.#x[i]! - ax;
    const py = this.#y[i]! - ay;
    const squared = dx * dx + dy * dy;
    const along = px * dx + py * dy;
    if (along < 0 || along > squared) return false;
    const off = px * dy - py * dx;
    return off * off < DOT * DOT * squared;
  }
}
