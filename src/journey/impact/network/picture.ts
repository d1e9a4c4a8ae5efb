import type { Room } from './boxes.ts';
import { type Drawn, layOut } from './layout.ts';
import { linesOf, widthOf } from './lettering.ts';
import type { LineState } from './lines.ts';
import type { Point } from './stress.ts';

/** Above so many the dots have codes instead of names, and what is beside the picture comes before it. */
export const MOST_NAMED = 40;

/** An organisation as the picture needs it, with everything that is known over all rounds: its place does not depend on what is shown. */
export interface Placed {
  id: string;
  code: string;
  name: string;
  /** The number of its family; -1: of none. */
  kin: number;
  /** The first round in which it was there, by its number. */
  since: number;
}

export interface PlacedLine {
  ids: readonly [string, string];
  since: number;
}

export interface Dot extends Point {
  id: string;
  label: readonly string[];
}

export interface Placement {
  width: number;
  height: number;
  /** Of the letters, in the pixels of the picture. */
  letter: number;
  /** The largest dot there may be. */
  most: number;
  /** Codes, because there are too many for names. */
  coded: boolean;
  dots: ReadonlyMap<string, Dot>;
}

const NAMED = { letter: 14, most: 23, widest: 172, leading: 15.5 };
const CODED = { letter: 13, most: 12, widest: 90, leading: 14 };
/** Between a dot and its words, and around everything. */
const GAP = 3;
const AROUND = 4;

/** Where every dot and its words are. */
export function place(known: readonly Placed[], lines: readonly PlacedLine[]): Placement {
  // By what never changes: boxes that are moved apart one after the other end elsewhere in another order.
  const organisations = known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const coded = organisations.length > MOST_NAMED;
  const { letter, most, widest } = coded ? CODED : NAMED;
  const labels = organisations.map(({ name, code }) =>
    coded ? linesOf(code, letter, widest).slice(0, 1) : linesOf(name, letter, widest),
  );
  const nodes = organisations.map(({ id, kin, since }, index): Drawn => {
    return { id, kin, since, room: roomOf(labels[index]!, { coded }) };
  });
  const at = new Map(organisations.map(({ id }, index) => [id, index]));
  const drawn = lines.flatMap(({ ids: [one, other], since }) => {
    const [a, b] = [at.get(one), at.get(other)];
    return a === undefined || b === undefined ? [] : [{ ends: [a, b] as const, since }];
  });
  const canvas = canvasFor(organisations.length, coded);
  const { points, canvas: used } = layOut(nodes, drawn, canvas);
  const dots = organisations.map(({ id }, index): [string, Dot] => [
    id,
    { id, label: labels[index]!, ...points[index]! },
  ]);
  return { ...used, letter, most, coded, dots: new Map(dots) };
}

function canvasFor(count: number, coded: boolean): { width: number; height: number } {
  if (coded) return { width: 1240, height: 1000 };
  return count > 28 ? { width: 1000, height: 860 } : { width: 800, height: 730 };
}

/** What a dot and its words take up. */
export function roomOf(label: readonly string[], { coded }: Pick<Placement, 'coded'>): Room {
  const { letter, most, leading } = coded ? CODED : NAMED;
  const words = Math.max(...label.map((line) => widthOf(line, letter)));
  return {
    half: Math.max(most, words / 2) + AROUND,
    above: most + AROUND / 2,
    below: most + GAP + label.length * leading + AROUND / 2,
  };
}

/** How large a dot is: its area grows with its lines, and the one with the most has the largest. */
export function radiusOf(lines: number, mostLines: number, largest: number): number {
  const least = largest * 0.5;
  const share = mostLines === 0 ? 0 : Math.sqrt(lines / mostLines);
  return Math.round((least + (largest - least) * share) * 10) / 10;
}

/** Where the words of a dot stand, a line each. */
export function labelLines(
  { x, y, label }: Dot,
  radius: number,
  { coded, letter }: Pick<Placement, 'coded' | 'letter'>,
) {
  const { leading } = coded ? CODED : NAMED;
  return label.map((text, index) => ({
    text,
    x,
    y: tenth(y + radius + GAP + letter * 0.82 + index * leading),
  }));
}

export interface DrawnPath {
  path: string;
  middle: Point;
}

/** How far a line bends, as a share of its length: enough to tell two apart that begin in one direction. */
const BEND = 0.06;

/** A line between two dots, slightly bent, always to the same side. */
export function pathBetween(one: Point, other: Point): DrawnPath {
  const bend = bendOf(one, other);
  const middle = {
    x: tenth((one.x + other.x) / 4 + bend.x / 2),
    y: tenth((one.y + other.y) / 4 + bend.y / 2),
  };
  return { path: `M${one.x} ${one.y}Q${tenth(bend.x)} ${tenth(bend.y)} ${other.x} ${other.y}`, middle };
}

function bendOf(one: Point, other: Point): Point {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  return { x: (one.x + other.x) / 2 - dy * BEND, y: (one.y + other.y) / 2 + dx * BEND };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What is drawn last lies on top. */
export const DRAWN_IN_ORDER: readonly LineState[] = ['faded', 'unknown', 'new', 'kept'];

/** For measuring: the line that is drawn, in so many straight pieces. */
export function piecesOf(one: Point, other: Point, pieces = 8): Point[] {
  const bend = bendOf(one, other);
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const share = index / pieces;
    const [a, b, c] = [(1 - share) * (1 - share), 2 * share * (1 - share), share * share];
    return { x: a * one.x + b * bend.x + c * other.x, y: a * one.y + b * bend.y + c * other.y };
  });
}
