import type { z } from 'zod';
import type { Both } from '../../language/both.ts';
import type { Db } from '../db/connect.ts';
import type { MailKeys } from './keys.ts';
import type { Letter } from './letter.ts';
import type { Subject } from './subject.ts';

/** What there is at hand to write a letter. */
export interface AtDesk {
  db: Db;
  baseUrl: string;
  keys: Pick<MailKeys, 'accountKey'>;
  /** On which day a letter is written; a mail that was sent again may be days late. */
  today(): string;
}

/** What a letter is written for. */
export interface Addressed {
  to: string;
  locale: 'nl' | 'en';
}

/** Who gets a mail, by what they are in the programme. */
export type Addressee = 'account' | 'contact' | 'coordinator' | 'host' | 'manager' | 'participant';

/** A kind of mail, with all that is to be known of it; made with {@link defineMail}, in a file of its own. */
export interface MailKind<About extends object, Facts = unknown, At = AtDesk> {
  /** Of which room, and which: `sign-up.confirm` stands in `mail/confirm.ts` of that stage, or of one of its parts. */
  name: string;
  /** What it is called where somebody sees which mails went out. */
  label: Both<string>;
  goesTo: readonly [Addressee, ...Addressee[]];
  /** The ids that its letter is written from at the moment of sending. */
  about: z.ZodType<About>;
  /** The things that these ids lead to: when one of them is forgotten, so is the mail. */
  subjects(about: About): readonly Subject[];
  /** Somebody waits for it at the screen: it goes before the rest. */
  first?: boolean;
  /** Who gets it can stop it. */
  reminder?: boolean;
  /** Anybody can ask for it for any address: of one that was not needed nothing is kept. */
  forStrangers?: boolean;
  /** Everything that the letter says; `null` when it is no longer needed. Asked at the moment of sending, at each try. */
  read(at: At, about: About, mail: Addressed): Promise<Facts | null>;
  letter: {
    nl(facts: Facts): Letter;
    en(facts: Facts): Letter;
  };
}

/** Says what a kind of mail is; the compiler finds out of itself what it is about and what its letter says. */
export const defineMail = <About extends object, Facts, At = AtDesk>(
  kind: MailKind<About, Facts, At>,
): MailKind<About, Facts, At> => kind;

declare const listed: unique symbol;

/** A kind of mail that stands in a list; only such a one can be sent. */
export type ListedMail<About extends object, Facts = unknown, At = AtDesk> = MailKind<About, Facts, At> & {
  readonly [listed]: true;
};

/**
 * The mails of a stage, or of another room: the one way to one that can be sent, so that none goes out that is in no
 * list, and the pages about mail know each by its own name.
 */
export const listMails = <Kinds extends Record<string, MailKind<object, unknown, never>>>(kinds: Kinds) =>
  kinds as unknown as {
    readonly [Name in keyof Kinds]: Kinds[Name] & { readonly [listed]: true };
  };

/** What is to be known of mails without writing them, by the name of their kind. */
export type MailKinds = ReadonlyMap<string, Pick<MailKind<object>, 'label' | 'goesTo'>>;
