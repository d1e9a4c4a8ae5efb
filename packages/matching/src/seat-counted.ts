import type { WeightedFlow } from './weighted.ts';

/**
 * The flow when the row that counts the seats of a slot, if it has a multiplier, counts one more: the loop, which says that
 * the slot receives somebody, is worth so much more.
 */
export function seatCounted(flow: WeightedFlow, slot: string | undefined): WeightedFlow {
  const row = flow.rows.find(({ key }) => key === `capacity ${slot}`);
  if (row === undefined) return flow;
  const last = row.arcs.length - 1;
  const values = row.values.map((value, index) => (index === last ? value - 1 : value));
  const state = flow.state.recosted(
    row.arcs[last]!,
    row.weight.map((each) => -each),
  );
  return { state, rows: flow.rows.map((each) => (each === row ? { ...row, values } : each)) };
}
