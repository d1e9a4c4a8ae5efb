import { inOrder } from '../../../language/order.ts';

export interface Urgent {
  /** Whether there is something to do, and until when. */
  waits: boolean;
  by: string | null;
}

const NEVER = '9999-12-31';

/** What waits comes first, the nearest day before the later ones; otherwise the order stays. */
export function byUrgency<D extends Urgent>(doors: readonly D[]): D[] {
  return doors.toSorted(
    (a, b) => Number(b.waits) - Number(a.waits) || (a.waits ? inOrder(a.by ?? NEVER, b.by ?? NEVER) : 0),
  );
}
