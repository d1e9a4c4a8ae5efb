import { inOrder } from '../../../language/order.ts';

/** What an organisation gave and got in a round, and what was asked of it. */
export interface Gave {
  id: string;
  code: string;
  name: string;
  kind: string;
  /** Has a place or a site that is secret. */
  secret: boolean;
  sent: number;
  received: number;
  seats: number;
  /** People who chose it first. */
  first: number;
  /** People with permission and without a visit who had it among their choices. */
  missed: number;
}

/** Why somebody is asked first: for a seat more, for a place, for somebody who goes, or for other days. */
export type Reason = 'seats-missed' | 'seats-wanted' | 'place' | 'people' | 'days';

export interface Short extends Gave {
  reason: Reason | null;
}

/** So far apart sent and received may be, before it is asked about. */
const APART = 2;

export function reasonOf({ sent, received, seats, first, missed }: Gave): Reason | null {
  if (missed > 0) return 'seats-missed';
  if (first > seats) return 'seats-wanted';
  if (sent - received >= APART) return 'place';
  if (received - sent >= APART) return 'people';
  return seats > 0 && received === 0 ? 'days' : null;
}

const ORDER: readonly (Reason | null)[] = ['seats-missed', 'seats-wanted', 'place', 'people', 'days', null];

/** How much of what they are asked for there was too little. */
function weightOf({ reason, sent, received, seats, first, missed }: Short): number {
  if (reason === 'seats-missed') return missed;
  if (reason === 'seats-wanted') return first - seats;
  return reason === 'days' ? seats : Math.abs(sent - received);
}

/** Who is asked first: where people missed a seat, then where more was wanted than there was, then who gave little. */
export function whomFirst(all: readonly Gave[]): Short[] {
  return all
    .map((one): Short => ({ ...one, reason: reasonOf(one) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) ||
        weightOf(b) - weightOf(a) ||
        inOrder(a.name, b.name) ||
        inOrder(a.code, b.code),
    );
}

export interface Shortage {
  signedUp: number;
  /** With permission, and without a visit. */
  unplaced: number;
  /** Organisations where somebody could come. */
  offering: number;
  /** Of those: where nobody came. */
  empty: number;
}
