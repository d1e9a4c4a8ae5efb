/** The place of something in an order somebody made: the first choice, the second. */
export function OrderDot({ value }: { value: number }) {
  return <span className="ws-order-dot">{value}</span>;
}
