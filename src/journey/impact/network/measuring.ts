import { overlapsOf } from './boxes.ts';
import { cross } from './crossings.ts';
import { type Placed, type PlacedLine, piecesOf, place, roomOf } from './picture.ts';
import { apart, type Edge, type Point, stressOf, wishedDistances } from './stress.ts';

/** What one would say of a picture without looking at it. */
export interface Measured {
  organisations: number;
  lines: number;
  /** Pairs of lines that cross as they are drawn, bent. */
  crossings: number;
  /** Per pair, at the best scale: 0 is as wished. */
  stress: number;
  /** Boxes of a dot and its words that are over each other. */
  overlaps: number;
  /** Between the middles of the two dots that are nearest to each other, in pixels. */
  smallest: number;
}

export function measure(organisations: readonly Placed[], lines: readonly PlacedLine[]): Measured {
  const placement = place(organisations, lines);
  const dots = organisations.map(({ id }) => placement.dots.get(id)!);
  const at = new Map(organisations.map(({ id }, index) => [id, index]));
  const edges = lines.map(({ ids: [one, other] }): Edge => [at.get(one)!, at.get(other)!]);
  const wished = wishedDistances(
    dots.length,
    edges,
    organisations.map(({ kin }) => kin),
  );
  return {
    organisations: dots.length,
    lines: lines.length,
    crossings: drawnCrossings(dots, edges),
    stress: scaledStress(dots, wished),
    overlaps: overlapsOf(
      dots,
      dots.map(({ label }) => roomOf(label, placement)),
    ),
    smallest: smallestDistance(dots),
  };
}

/** At the scale at which it is least. */
function scaledStress(points: readonly Point[], wished: readonly (readonly number[])[]): number {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const ratio = apart(points[i]!, points[j]!) / wished[i]![j]!;
      sum += ratio;
      squares += ratio * ratio;
    }
  }
  const scale = squares === 0 ? 1 : sum / squares;
  return stressOf(
    points.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    wished,
  );
}

function smallestDistance(points: readonly Point[]): number {
  let smallest = Infinity;
  for (let i = 0; i < points.length; i++)
    for (let j = 0; j < i; j++) smallest = Math.min(smallest, apart(points[i]!, points[j]!));
  return smallest;
}

function drawnCrossings(points: readonly Point[], edges: readonly Edge[]): number {
  const drawn = edges.map(([one, other]) => piecesOf(points[one]!, points[other]!));
  let count = 0;
  for (let i = 0; i < edges.length; i++) {
    for (let j = 0; j < i; j++) {
      const [[a, b], [c, d]] = [edges[i]!, edges[j]!];
      if (a !== c && a !== d && b !== c && b !== d && doPiecesCross(drawn[i]!, drawn[j]!)) count++;
    }
  }
  return count;
}

function doPiecesCross(one: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < one.length; i++)
    for (let j = 1; j < other.length; j++)
      if (cross(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) return true;
  return false;
}
