import { createContext } from 'react-router';
import type { Conclusion, KnownEvent } from '../platform/calendar/conclude.ts';
import type { CameIn } from '../platform/calendar/read-mail.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** A mail that came in, with what follows from it. */
export interface Concluded {
  mail: CameIn;
  /** In the order of the mail. Of what changes nothing a coordinator hears as well, when it is to be asked. */
  conclusions: readonly Conclusion[];
  /** As it came, for who has to look at it. */
  raw: Uint8Array;
  /** Equal for a mail that is handed in again: mail servers do when they had no answer. */
  key: string;
}

/** What a stage does with answers from calendars; there is one such stage. */
export interface Answers {
  /**
   * Of the events with these uids, whom it invited and what they answered. What it reads it keeps others from changing
   * until this transaction is over: an answer on the page may come at the same moment.
   */
  known(trx: DbOrTrx, uids: readonly string[]): Promise<ReadonlyMap<string, KnownEvent>>;
  /** Notes what follows, in the same transaction. What is handed in again changes nothing. */
  take(trx: DbOrTrx, concluded: Concluded): Promise<void>;
}

/** Set for every request: the post room knows no stages. */
export const answersContext = createContext<Answers | null>();
