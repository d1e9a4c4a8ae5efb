/** Where something is; in steps between neighbours, or in pixels. */
export interface Point {
  x: number;
  y: number;
}

export type Edge = readonly [number, number];

/** Somebody's square root is exact on every machine; `Math.hypot` is not. */
export const apart = (a: Point, b: Point): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

/** Of one family and not neighbours: a little nearer than the steps between them, so that a family is seen as one. */
const KIN = 0.82;
/** How far apart what is so many steps away should be: ever less for each step more, or the last in a row takes half the picture. */
const FAR = [0, 1, 1.8, 2.4, 2.8];
const FARTHEST = 3.1;
/** Between what does not hang together: at the edge, and no farther. */
const LOOSE = 2.3;

/**
 * How far each two should be apart: the fewest lines from one to the other.
 * @param kin what has the same number is of one family; -1 is of none
 */
export function wishedDistances(count: number, edges: readonly Edge[], kin: readonly number[]): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const [one, other] of edges) {
    next[one]!.push(other);
    next[other]!.push(one);
  }
  const all = next.map((_, from) => stepsFrom(from, next));
  return all.map((row, from) =>
    row.map((steps, to) => {
      if (steps <= 1) return steps;
      const far = steps === Infinity ? LOOSE : (FAR[steps] ?? FARTHEST);
      return kin[from] === kin[to] && kin[from] !== -1 ? far * KIN : far;
    }),
  );
}

function stepsFrom(from: number, next: readonly number[][]): number[] {
  const steps = next.map(() => Infinity);
  steps[from] = 0;
  const queue = [from];
  for (const at of queue) {
    for (const to of next[at]!) {
      if (steps[to] !== Infinity) continue;
      steps[to] = steps[at]! + 1;
      queue.push(to);
    }
  }
  return steps;
}

/**
 * How badly a picture keeps the wished distances: the weighted squares of what differs (Kamada and Kawai), per pair.
 */
export function stressOf(points: readonly Point[], wished: readonly (readonly number[])[]): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      sum += misfit(apart(points[i]!, points[j]!), wished[i]![j]!);
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** Of one pair: as a share of the distance wished for, squared. */
export function misfit(distance: number, wished: number): number {
  const off = (distance - wished) / wished;
  return off * off;
}

interface Relaxed {
  points: readonly Point[];
  wished: readonly (readonly number[])[];
  /** Where something was in the picture before, to which it is drawn; `null`: it is new. */
  before?: readonly (Point | null)[];
  /** How strongly: 1 is as strong as all others together. */
  hold?: number;
  turns?: number;
}

const TURNS = 50;

/**
 * Moves each to where the others would have it, in turns: localised stress majorization (Gansner, Koren and North, Graph Drawing by
 * Stress Majorization, 2004, section 2.3). The stress never goes up.
 */
export function relax({ points, wished, before, hold = 0, turns = TURNS }: Relaxed): Point[] {
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  for (let turn = 0; turn < turns; turn++) {
    for (let i = 0; i < xs.length; i++) {
      const to = wantedPlace(xs, ys, wished[i]!, i);
      const was = before?.[i];
      const share = was ? hold / (1 + hold) : 0;
      xs[i] = to.x * (1 - share) + (was?.x ?? 0) * share;
      ys[i] = to.y * (1 - share) + (was?.y ?? 0) * share;
    }
  }
  return Array.from(xs, (x, i) => ({ x, y: ys[i]! }));
}

function wantedPlace(xs: Float64Array, ys: Float64Array, wished: readonly number[], i: number): Point {
  const ownX = xs[i]!;
  const ownY = ys[i]!;
  let x = 0;
  let y = 0;
  let weights = 0;
  for (let j = 0; j < xs.length; j++) {
    if (j === i) continue;
    const wish = wished[j]!;
    const weight = 1 / (wish * wish);
    const dx = ownX - xs[j]!;
    const dy = ownY - ys[j]!;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const pull = distance > 1e-9 ? wish / distance : 0;
    x += weight * (xs[j]! + dx * pull);
    y += weight * (ys[j]! + dy * pull);
    weights += weight;
  }
  return weights === 0 ? { x: ownX, y: ownY } : { x: x / weights, y: y / weights };
}
