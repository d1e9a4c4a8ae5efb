import type { FamilyKey } from './by-family.ts';
import { byFamily, familyOf, type Shown } from './choosing.ts';
import type { LineState } from './lines.ts';

/** The lower half of everybody against everybody. */
export interface MatrixView {
  /** In their order, from above and from the left. */
  heads: { code: string; family: FamilyKey }[];
  /** Which row and which column, from 0; the row is the later one. */
  marks: { row: number; column: number; state: LineState }[];
}

export function viewMatrix({ organisations, lines }: Shown): MatrixView {
  const order = byFamily(organisations);
  const at = new Map(order.map(({ id }, index) => [id, index]));
  const marks = lines.map(({ ids, state }) => {
    const [one, other] = [at.get(ids[0])!, at.get(ids[1])!];
    return { row: Math.max(one, other), column: Math.min(one, other), state };
  });
  return {
    heads: order.map((one) => ({ code: one.code, family: familyOf(one) })),
    marks: marks.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
