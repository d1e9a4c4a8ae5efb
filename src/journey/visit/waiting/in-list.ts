import { ordered } from '../../../language/order.ts';
import type { FreeSeat } from './waiting-list.ts';

/** So many of the seats that were free all along; the nearest come first. */
const MOST = 24;

/**
 * By day; those of secret places after them, by name: where one stands between others would tell its day, and so would whether
 * it is among the nearest.
 */
export function inList<Seat extends Pick<FreeSeat, 'secret' | 'fellOpen' | 'title' | 'slotId'>>(
  seats: readonly Seat[],
): Seat[] {
  const open = seats.filter(({ secret }) => !secret);
  const secret = seats.filter((seat) => seat.secret);
  return [
    ...open.filter(({ fellOpen }) => fellOpen),
    ...open.filter(({ fellOpen }) => !fellOpen).slice(0, MOST),
    ...ordered(secret, ({ title, slotId }) => [title, slotId]),
  ];
}
