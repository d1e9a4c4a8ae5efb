import { createContext } from 'react-router';
import type { Both } from '../language/both.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { ListedMail } from '../platform/mail/kind.ts';

/** Where and when somebody presses, and about whom. */
export interface PressAt {
  programmeId: ProgrammeId;
  roundId: RoundId;
  /** In which mail goes to whom nothing else is known of. */
  locale: 'nl' | 'en';
  today: string;
  /** Ids of those who were chosen in a list; `null`: all whose turn it is. */
  those: readonly string[] | null;
}

/** Who gets no mail though somebody might expect it. */
export interface LeftOut {
  why: Both<string>;
  names: readonly string[];
}

/** A mail of a press, by what it is about. */
export type About = Record<string, unknown>;

/**
 * A press that mails many. What it would do is seen first, by doing it and taking all of it back; what it did can be
 * called back as long as the mails wait. So it says once whom it reaches, in `send`.
 */
export interface Press<Before extends object = object> {
  /** As the address has it. */
  name: string;
  title: Both<string>;
  /** The mail says what who presses writes: without it nothing goes. */
  ownWords?: boolean;
  /** The kinds of mail that it sends. */
  mails: readonly ListedMail<object>[];
  /** Notes and posts, all in this transaction. @returns what was noted before, for `putBack` */
  send(trx: DbOrTrx, at: PressAt): Promise<Before>;
  /** Notes again what was noted before, but of whom a mail had left. */
  putBack(trx: DbOrTrx, roundId: RoundId, before: Before, left: readonly About[]): Promise<void>;
  leftOut(db: DbOrTrx, at: PressAt): Promise<LeftOut[]>;
  /** The list that it belongs to. @param nobody nobody was left to mail */
  list(round: string, nobody?: true): string;
  /** The same of the home of the round. */
  home(round: string, nobody?: true): string;
}

export type Presses = ReadonlyMap<string, Press>;

/** Set for every request: the post room knows no stages. */
export const pressesContext = createContext<Presses>();
