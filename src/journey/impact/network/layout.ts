import { type Canvas, type Room, spread } from './boxes.ts';
import { lotsFrom, seedOf } from './drawing-lots.ts';
import { type Edge, type Point, relax, wishedDistances } from './stress.ts';
import { untangle } from './untangle.ts';

/** What is to be placed: nothing of a round but what was there by then. */
export interface Drawn {
  /** Always the same for the same organisation: from it comes where it starts. */
  id: string;
  /** The number of its family; -1: of none. */
  kin: number;
  /** The first round in which it was there, from 0. */
  since: number;
  room: Room;
}

/** A line, by the places of its ends in the list, and the round in which it came, from 0. */
export interface DrawnLine {
  ends: Edge;
  since: number;
}

/** How strongly a round that came later leaves what was there where it was. */
const HOLD = 0.45;
/** Trials to untangle, per organisation: the first time, and when a round came. */
const FIRST = 200;
const LATER = 40;
/** Never more than this, so that a hundred organisations do not have to wait: what a trial costs grows with their lines. */
const MOST_TRIALS = 240_000;

/**
 * Where each stands. Round after round is laid out from the one before, to which what was there is held, so that an organisation
 * keeps its place when a round is added. The same on every machine: it reckons with sums, products and square roots alone, in a
 * fixed order, and what is drawn by lot comes from a seed.
 */
export function layOut(
  nodes: readonly Drawn[],
  lines: readonly DrawnLine[],
  canvas: Canvas,
): { points: Point[]; canvas: Canvas } {
  const order = nodes.map((_, index) => index).sort((a, b) => (nodes[a]!.id < nodes[b]!.id ? -1 : 1));
  const rounds = [...new Set([...nodes, ...lines].map(({ since }) => since))].sort((a, b) => a - b);
  let placed = new Map<number, Point>();
  for (const round of rounds) {
    const here = order.filter((index) => nodes[index]!.since <= round);
    const edges = edgesAmong(lines, here, round);
    placed = layOutRound({ nodes, here, edges, placed, seed: seedOf('wisselstage') + round });
  }
  const points = nodes.map((_, index) => placed.get(index) ?? { x: 0, y: 0 });
  const rooms = nodes.map(({ room }) => room);
  return spread(fitted(points, rooms, canvas), rooms, canvas);
}

function edgesAmong(lines: readonly DrawnLine[], here: readonly number[], round: number): Edge[] {
  const at = new Map(here.map((index, position) => [index, position]));
  const edges = lines.flatMap(({ ends: [one, other], since }): Edge[] => {
    const [a, b] = [at.get(one), at.get(other)];
    if (since > round || a === undefined || b === undefined || a === b) return [];
    return [a < b ? [a, b] : [b, a]];
  });
  return edges.sort(([a, b], [c, d]) => a - c || b - d);
}

interface Round {
  nodes: readonly Drawn[];
  here: readonly number[];
  edges: readonly Edge[];
  placed: ReadonlyMap<number, Point>;
  seed: number;
}

function layOutRound({ nodes, here, edges, placed, seed }: Round): Map<number, Point> {
  const wished = wishedDistances(
    here.length,
    edges,
    here.map((index) => nodes[index]!.kin),
  );
  const before = here.map((index) => placed.get(index) ?? null);
  const isFirst = before.every((one) => one === null);
  const start = before.map((was, at) => was ?? startOf(nodes[here[at]!]!.id, at, before, edges));
  const held = { before, hold: isFirst ? 0 : HOLD };
  const relaxed = relax({ points: start, wished, ...held });
  const most = Math.floor(MOST_TRIALS / (edges.length + here.length + 1));
  const trials = Math.min(most, here.length * (isFirst ? FIRST : LATER));
  const untangled = untangle({ points: relaxed, edges, wished, ...held, trials, seed });
  return new Map(here.map((index, at) => [index, untangled[at]!]));
}

/** In the middle of those whom it has a line with, a little aside; or anywhere. */
function startOf(id: string, at: number, before: readonly (Point | null)[], edges: readonly Edge[]): Point {
  const lot = lotsFrom(seedOf(id));
  const aside = { x: lot() - 0.5, y: lot() - 0.5 };
  const near = edges
    .filter((ends) => ends.includes(at))
    .flatMap(([one, other]) => before[one === at ? other : one] ?? []);
  if (near.length === 0) return { x: aside.x * 4, y: aside.y * 4 };
  const sum = near.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / near.length + aside.x, y: sum.y / near.length + aside.y };
}

/** Stretched over the canvas, so that what is outermost stands at its edge with all that it takes up. */
function fitted(points: readonly Point[], rooms: readonly Room[], { width, height }: Canvas): Point[] {
  const margin = {
    x: Math.max(0, ...rooms.map(({ half }) => half)),
    above: Math.max(0, ...rooms.map(({ above }) => above)),
    below: Math.max(0, ...rooms.map(({ below }) => below)),
  };
  const stretch = (values: number[], from: number, to: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const by = high > low ? (to - from) / (high - low) : 0;
    return values.map((value) => (by === 0 ? (from + to) / 2 : from + (value - low) * by));
  };
  const xs = stretch(
    points.map(({ x }) => x),
    margin.x,
    width - margin.x,
  );
  const ys = stretch(
    points.map(({ y }) => y),
    margin.above,
    height - margin.below,
  );
  return points.map((_, index) => ({ x: xs[index]!, y: ys[index]! }));
}
