import type { Point } from './stress.ts';

/** What something takes up around its point: its dot and the words below it. */
export interface Room {
  /** To the left and to the right. */
  half: number;
  above: number;
  below: number;
}

export interface Canvas {
  width: number;
  height: number;
}

/** How far two overlap in each direction; nothing above zero in one of them: they do not. */
function overlap(a: Point, b: Point, one: Room, other: Room): { x: number; y: number } {
  const x = one.half + other.half - Math.abs(a.x - b.x);
  const y = a.y <= b.y ? one.below + other.above - (b.y - a.y) : other.below + one.above - (a.y - b.y);
  return { x, y };
}

/** How many pairs of boxes are over each other. */
export function overlapsOf(points: readonly Point[], rooms: readonly Room[]): number {
  let count = 0;
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const { x, y } = overlap(points[i]!, points[j]!, rooms[i]!, rooms[j]!);
      if (x > 0 && y > 0) count++;
    }
  }
  return count;
}

const TURNS = 400;
/** Beyond touching, so that rounding makes no overlap. */
const SLACK = 0.5;
const LARGER = 1.06;

/**
 * Moves boxes away from each other until none overlaps, each as little as it can, inside the canvas. Where there is no room the
 * canvas gets larger: boxes do not grow along, so that it ends.
 */
export function spread(
  points: readonly Point[],
  rooms: readonly Room[],
  canvas: Canvas,
): { points: Point[]; canvas: Canvas } {
  let now = points.map(({ x, y }) => ({ x, y }));
  let { width, height } = canvas;
  for (;;) {
    for (let turn = 0; turn < TURNS; turn++) if (!push(now, rooms, { width, height })) break;
    const rounded = now.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
    if (overlapsOf(rounded, rooms) === 0) {
      return { points: rounded, canvas: { width: Math.round(width), height: Math.round(height) } };
    }
    now = now.map(({ x, y }, index) => ({ x: x * LARGER + index * 1e-3, y: y * LARGER }));
    width *= LARGER;
    height *= LARGER;
  }
}

/** @returns whether anything had to move */
function push(now: Point[], rooms: readonly Room[], canvas: Canvas): boolean {
  let moved = false;
  for (let i = 0; i < now.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [now[i]!, now[j]!];
      const over = overlap(a, b, rooms[i]!, rooms[j]!);
      if (over.x <= 0 || over.y <= 0) continue;
      moved = true;
      // In the direction in which it is least.
      if (over.x < over.y) {
        const by = ((over.x + SLACK) / 2) * (a.x < b.x ? -1 : 1);
        a.x += by;
        b.x -= by;
      } else {
        const by = ((over.y + SLACK) / 2) * (a.y < b.y ? -1 : 1);
        a.y += by;
        b.y -= by;
      }
    }
  }
  for (const [index, point] of now.entries()) {
    const { half, above, below } = rooms[index]!;
    point.x = Math.min(canvas.width - half, Math.max(half, point.x));
    point.y = Math.min(canvas.height - below, Math.max(above, point.y));
  }
  return moved;
}
