import type { Basis } from 'highs';
import type { Bases } from './multipliers.ts';
import type { LinkedNetwork } from './side-rows.ts';

/** Per node, arc and step of a changed round the same of the one before, or −1. */
export type Ways = { nodes: Int32Array; arcs: Int32Array; steps: readonly number[] };

/** As HiGHS numbers them. */
const [OUT, IN] = [0, 1];

/** The bases of a relaxation for that of a changed round: columns that are new begin outside, rows that are new bind nothing. */
export function carriedBases(
  bases: Bases,
  before: LinkedNetwork,
  after: LinkedNetwork,
  { nodes, arcs, steps }: Ways,
): Bases {
  const known = new Map(before.rows.map(({ key }, index) => [key, before.nodes + index]));
  const rows = [...nodes, ...after.rows.map(({ key }) => known.get(key) ?? -1)];
  return steps.map((step) => {
    const basis = bases[step];
    if (!basis) return null;
    const colStatus = arcs.map((arc) => (arc < 0 ? OUT : basis.colStatus[arc]!));
    const rowStatus = Int32Array.from(rows, (row) => (row < 0 ? IN : basis.rowStatus[row]!));
    return completed({ colStatus, rowStatus });
  });
}

/** A basis has as many inside as there are rows: what went with a change leaves too few of them, or too many. */
function completed({ colStatus, rowStatus }: Basis): Basis {
  const inside = (list: Int32Array) => list.reduce((sum, status) => sum + (status === IN ? 1 : 0), 0);
  let missing = rowStatus.length - inside(colStatus) - inside(rowStatus);
  for (let row = rowStatus.length - 1; row >= 0 && missing !== 0; row--) {
    if ((rowStatus[row] === IN) === missing > 0) continue;
    rowStatus[row] = missing > 0 ? IN : OUT;
    missing -= Math.sign(missing);
  }
  return { colStatus, rowStatus };
}
