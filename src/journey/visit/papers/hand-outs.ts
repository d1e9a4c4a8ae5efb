import { inOrder } from '../../../language/order.ts';
import type { VisitRow } from '../overview/overview.ts';
import { AGREED, OFF } from '../visit.ts';

/** What an organisation gets: who comes there, and who of its own goes. */
export interface HandOut {
  code: string;
  name: string;
  comes: VisitRow[];
  goes: VisitRow[];
}

/** Names go to another organisation when both said yes, and not before. */
const isSure = ({ state }: VisitRow): boolean => AGREED.includes(state) && !OFF.includes(state);

const byDay = (a: VisitRow, b: VisitRow): number =>
  inOrder(a.days[0]!, b.days[0]!) || inOrder(a.from, b.from);

/**
 * A sheet per organisation that has something at an open place. One with visits at a secret place alone has none, as one
 * without visits, and nothing on a sheet counts: a number would be a wrong one where a visit is left out.
 */
export function handOutsOf(rows: readonly VisitRow[]): HandOut[] {
  const sure = rows.filter(isSure).toSorted(byDay);
  const names = new Map(sure.flatMap(({ home, host }) => [home, host]).map(({ code, name }) => [code, name]));
  return [...names]
    .map(([code, name]) => ({
      ...{ code, name },
      comes: sure.filter(({ host }) => host.code === code),
      goes: sure.filter(({ home }) => home.code === code),
    }))
    .toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.code, b.code));
}
