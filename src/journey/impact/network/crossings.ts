import { apart, type Edge, type Point } from './stress.ts';

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two straight lines cross, other than where they begin or end. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How many pairs of lines cross that do not begin at the same. */
export function crossingsOf(points: readonly Point[], edges: readonly Edge[]): number {
  let count = 0;
  for (let i = 0; i < edges.length; i++) {
    for (let j = 0; j < i; j++) if (doCross(points, edges[i]!, edges[j]!)) count++;
  }
  return count;
}

export function doCross(points: readonly Point[], [a, b]: Edge, [c, d]: Edge): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return cross(points[a]!, points[b]!, points[c]!, points[d]!);
}

/** How far a point is from a straight line between two others. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  const length = apart(from, to);
  if (length < 1e-9) return apart(point, from);
  const along =
    ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / (length * length);
  const share = Math.min(1, Math.max(0, along));
  return apart(point, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
}
