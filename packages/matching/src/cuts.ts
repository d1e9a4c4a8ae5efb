import type { Relaxation, Relaxed, Stage } from './multipliers.ts';
import type { LinkedNetwork, SideRow } from './side-rows.ts';

/** What is no further from a bound, or a row from its side, is there. */
const AT = 1e-6;

/** So many cuts are taken of one point, the shortest first. */
const MOST = 200;

/** Longer cuts tell little and cost much. */
const LONGEST = 600;

/** So often at most a relaxation is cut. */
const ROUNDS = 6;

/**
 * Relaxes within bounds, and takes cuts of what the steps gave into the relaxation until its best point is an integer one.
 * @param stages gets the optimum of every step.
 */
export function relaxedWithCuts(
  relaxation: Relaxation,
  bounds: Pick<LinkedNetwork, 'lower' | 'upper'>,
  stages: Stage[] = [],
): Relaxed | null {
  const known = new Set(relaxation.links.rows.map(({ key }) => key));
  for (let round = 0; ; round++) {
    const relaxed = relaxation.within(bounds, stages);
    if (relaxed === null || relaxed.point !== null || round === ROUNDS) return relaxed;
    const cuts: SideRow[] = [];
    for (const { values } of stages) {
      for (const cut of cutsAt(relaxation.links, values)) {
        if (known.has(cut.key)) continue;
        known.add(cut.key);
        cuts.push(cut);
      }
    }
    if (cuts.length === 0) return relaxed;
    relaxation.cut(cuts);
  }
}

type Combined = { columns: Set<number>; members: Set<number>; odd: boolean };
type Line = { arcs: readonly number[]; values: readonly number[]; most: number };

/** A row that follows from others: by half their sum, the bounds, and that all is whole. */
export type Cut = SideRow & { halfOf: readonly Line[] };

/**
 * Rows that every plan keeps and a fractional point does not: cuts of Chvátal and Gomory with multipliers of a half. Of rows
 * that the point meets exactly a sum is sought in which all that is not at a bound counts an even number of times, and the
 * right side an odd one; half of it, rounded down, is the cut (A. Caprara and M. Fischetti, {0, ½}-Chvátal-Gomory cuts,
 * 1996; by elimination modulo 2, as A. Koster, A. Zymolka and M. Kutschka, 2009). In these rounds they are the odd cycles of
 * hosts who would all travel on a day on which they receive. All is done in integers and with the bounds of the
 * network, so that a cut holds whatever the point was.
 */
export function cutsAt(links: LinkedNetwork, values: Float64Array): Cut[] {
  if (values.every((value) => Math.abs(value - Math.round(value)) <= AT)) return [];
  const { lower, upper } = links;
  const low = Array.from(values, (value, arc) => value - lower[arc]! <= upper[arc]! - value);
  const inside = Array.from(values, (value, arc) => {
    return Math.min(value - lower[arc]!, upper[arc]! - value) > AT;
  });
  const lines = linesOf(links).filter(({ arcs, values: own, most }) => {
    return most - arcs.reduce((sum, arc, index) => sum + own[index]! * values[arc]!, 0) < AT;
  });
  const rows = lines.map(({ arcs, values: own, most }, index): Combined => {
    const odd = arcs.filter((_, at) => own[at]! % 2 !== 0);
    const right = odd.reduce((sum, arc) => sum + (low[arc] ? lower : upper)[arc]!, most);
    const columns = new Set(odd.filter((arc) => inside[arc]));
    return { columns, members: new Set([index]), odd: right % 2 !== 0 };
  });
  const found = eliminated(rows).map((members) => {
    return halved(
      [...members].map((index) => lines[index]!),
      links,
      low,
    );
  });
  return found
    .filter(({ arcs, values: own, most }) => {
      const slack = most - arcs.reduce((sum, arc, index) => sum + own[index]! * values[arc]!, 0);
      return arcs.length <= LONGEST && slack < -0.01;
    })
    .sort((one, other) => one.arcs.length - other.arcs.length)
    .slice(0, MOST);
}

/** The equations of nodes and the side constraints, as Σ values · flow ≤ `most`. */
function linesOf({ nodes, from, to, rows }: LinkedNetwork): Line[] {
  const ends = Array.from({ length: nodes }, () => ({
    arcs: [] as number[],
    values: [] as number[],
    most: 0,
  }));
  for (let arc = 0; arc < from.length; arc++) {
    if (from[arc] === to[arc]) continue;
    ends[from[arc]!]!.arcs.push(arc);
    ends[from[arc]!]!.values.push(-1);
    ends[to[arc]!]!.arcs.push(arc);
    ends[to[arc]!]!.values.push(1);
  }
  return [...ends, ...rows];
}

/** Sums of rows, modulo 2, in which nothing is left and the right side is odd. Changes the rows. */
function eliminated(rows: Combined[]): Set<number>[] {
  const having = new Map<number, Set<Combined>>();
  for (const row of rows) {
    for (const column of row.columns) having.set(column, (having.get(column) ?? new Set()).add(row));
  }
  const found: Set<number>[] = [];
  // Columns in few rows first, so that sums stay short.
  const order = [...having.keys()].sort((a, b) => having.get(a)!.size - having.get(b)!.size || a - b);
  for (const column of order) {
    const own = having.get(column)!;
    const [pivot, ...others] = [...own].sort((a, b) => size(a) - size(b));
    if (!pivot) continue;
    for (const other of others) {
      for (const each of pivot.columns) {
        toggle(other.columns, each);
        toggle(having.get(each)!, other);
      }
      for (const each of pivot.members) toggle(other.members, each);
      other.odd = other.odd !== pivot.odd;
      if (other.columns.size === 0 && other.odd) found.push(other.members);
    }
    for (const each of pivot.columns) having.get(each)!.delete(pivot);
  }
  return found;
}

const size = ({ columns, members }: Combined) => columns.size + members.size;

function toggle<Item>(set: Set<Item>, item: Item): void {
  if (!set.delete(item)) set.add(item);
}

/** Half the sum of some rows, rounded down where arcs count from the bound at which they are. */
function halved(lines: readonly Line[], { lower, upper }: LinkedNetwork, low: readonly boolean[]): Cut {
  const sum = new Map<number, number>();
  let right = 0;
  for (const { arcs, values, most } of lines) {
    right += most;
    arcs.forEach((arc, index) => {
      sum.set(arc, (sum.get(arc) ?? 0) + values[index]!);
    });
  }
  for (const [arc, value] of sum) right -= value * (low[arc] ? lower : upper)[arc]!;
  let most = Math.floor(right / 2);
  const arcs: number[] = [];
  const values: number[] = [];
  for (const [arc, value] of [...sum].sort(([a], [b]) => a - b)) {
    // Counted from its upper bound an arc has the other sign.
    const own = low[arc] ? Math.floor(value / 2) : -Math.floor(-value / 2);
    if (own === 0) continue;
    arcs.push(arc);
    values.push(own);
    most += own * (low[arc] ? lower : upper)[arc]!;
  }
  return {
    key: `cut ${arcs.join(' ')} ${values.join(' ')}`,
    arcs,
    values,
    most,
    exact: false,
    halfOf: lines,
  };
}
