import type { DbOrTrx } from '../platform/db/connect.ts';
import type { RoundId } from './ids.ts';

/** Where somebody is to go already: decided by hand, or proposed. */
export interface Seat {
  /** The code of the place. */
  place: string;
  /** On which its slot begins. */
  day: string;
  locked: boolean;
}

/**
 * What a later stage knows of where somebody is to go. Who changes a sign-up is told; the stage of sign-ups knows no later
 * one: the composition root gives it all of them.
 * @param who a round, and the key of a person
 */
export type ReadSeats = (db: DbOrTrx, who: { roundId: RoundId; key: string }) => Promise<Seat[]>;

/** Whether a later stage has given out seats of a round: from then on a proposal alone changes nothing for anybody. */
export type HasGivenSeats = (db: DbOrTrx, roundId: RoundId) => Promise<boolean>;
