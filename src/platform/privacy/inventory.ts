/**
 * What is stored, column by column, as data: for whom it is, why it may be there, who sees it, how long it stays and
 * what erasing does with it. Each room says so of its own tables in its `inventory.ts`. Retention, access, erasure
 * and the register of processing are made from it, so nothing here is a sentence.
 */

/** What a column holds of a person. */
export type Holds =
  /** Nothing about anybody. */
  | 'nothing'
  /** An id of ours: it leads to somebody only with the row that it names. */
  | 'id'
  | 'name'
  /** A mail address. */
  | 'email'
  /** Something about somebody in fixed words, numbers or days: a choice, an answer, a function. */
  | 'fact'
  /** Typed freely, so it may hold anything. */
  | 'text'
  /** Opens something: a key, the secret of an app, or a digest of them. */
  | 'key'
  /** What a device leaves behind: its network address, which browser, when it was used. */
  | 'trace';

/**
 * `safety`: that somebody must not come somewhere, which is treated as data of a special category.
 * `secret-site`: where a secret site is, who works there, or when somebody is received there.
 */
export type Special = 'safety' | 'secret-site';

export type Purpose =
  /** To run rounds: dates, rules, who is invited. */
  | 'round'
  /** To know which organisations take part and who speaks for them. */
  | 'organisation'
  /** To offer places and receive people there. */
  | 'place'
  | 'sign-up'
  /** To ask the manager. */
  | 'permission'
  /** To keep somebody away from where they must not come. */
  | 'safety'
  | 'match'
  /** To let a visit take place: the offer, the day, and what both have to know. */
  | 'visit'
  /** To look back on a visit, and to know what it brought. */
  | 'reflection'
  /** To take over a workbook without losing or inventing anything. */
  | 'import'
  /** To tell people what they have to know, and whether it arrived. */
  | 'mail'
  /** To share what returns across organisations, and what was tried. */
  | 'dilemma'
  /** To let something come of a visit: what is offered, by whom, and when. */
  | 'follow-up'
  /** To let everybody read what two people tell of a visit, as long as both want that. */
  | 'story'
  /** To let colleagues in the programme find each other. */
  | 'directory'
  /** To know who may see what. */
  | 'account'
  | 'sign-in'
  /** To hold off who guesses and who floods. */
  | 'protection'
  /** To be able to say afterwards what happened. */
  | 'history'
  /** To keep the software going. */
  | 'operation';

/** `public-task`: somebody can object to it (article 21). `consent`: it goes when it is taken back. */
export type Ground = 'public-task' | 'consent' | 'legal-obligation';

/**
 * `self`: whom the row is about. `host`: who receives them. `participant`: everybody who takes part in the programme, who
 * goes and who receives. `contact`: the contact persons of the own organisation. `programme`: who takes part in the
 * programme, and every contact person in it. `mailed`: who gets a mail of the programme, for an answer to it goes to the
 * coordinators.
 */
export type Reader =
  | 'public'
  | 'self'
  | 'host'
  | 'participant'
  | 'manager'
  | 'contact'
  | 'programme'
  | 'coordinator'
  | 'operator'
  | 'mailed';

/** Somebody whom a row can be about. */
export type Who = 'participant' | 'manager' | 'host' | 'contact' | 'account' | 'addressee';

/** `null` or the values of a column for which something holds. */
export interface Only {
  column: string;
  is: null | readonly string[];
}

/** Of this row, or of the row that it points at. */
export interface Where {
  via?: { column: string; to: string };
  column: string;
  is: readonly string[];
}

/**
 * Which rows are of a secret place: by a column, or because a view lists them. `never`: the row is no secret, whatever it
 * points at. What says nothing is as secret as what it points at.
 */
export type SecretRows =
  | { column: string; is: readonly string[] }
  | { view: string; column: string }
  | 'never';

type Length = { years: number } | { days: number } | { hours: number };
type Limit =
  /**
   * After the last day of the round, or after the day or moment in this column. `last-round`: after the last round in which whom it
   * is about took part, and not as long as they still are something in the programme (the view `person_until`).
   */
  | ({ after: string } & Length)
  /** The row says itself until when. */
  | { until: string }
  /** As long as what it belongs to is there, or until it was handled. */
  | { while: 'account' | 'organisation' | 'programme' | 'mail' | 'card' | 'story' | 'waiting' | 'software' };

/** How long something stays; `only` when it holds for some of the rows. Of several the earliest counts. */
export type Term = Limit & { only?: Only };

/** Why something about somebody stays when they are erased. */
export type Stays =
  /** It is about nobody. */
  | 'about-nobody'
  /** Without it, a workbook or a reminder would bring back who wanted to leave. */
  | 'objection'
  /** It holds ids and words of ours, and the rows that they lead to are gone. */
  | 'history'
  /** The person wrote it for their organisation, and it is about that. */
  | 'organisation';

/**
 * What happens when somebody is erased. `delete`: the row goes. `blank`: the column is emptied, in JSON the keys that
 * are about this person. `pseudonym`: what named the person becomes a word without meaning, so that figures stay.
 *
 * What a table says is done for everybody whom it is about, but for those that a column names with `of`: for them
 * only what those columns say. A manager who is erased does not take a sign-up along.
 */
export type Erasing = 'delete' | 'blank' | 'pseudonym' | { stays: Stays };

/** From a row to whom or what it is about. */
export type Way =
  /** This column names them. */
  | { at: string }
  /** By a foreign key, and on from there; `loose`: there is none, so that the row outlives the other. */
  | { via: string; to: string; loose?: true }
  /** A row is about many: they are named at these keys of its JSON. */
  | { in: string; keys: readonly string[] }
  /** A row is about many: this table lists them, each by the table in which it stands and what names it there. */
  | { listed: string; kinds: readonly string[] };

export const at = (column: string): Way => ({ at: column });
export const via = (column: string, to: string): Way => ({ via: column, to });
export const within = (column: string, ...keys: string[]): Way => ({ in: column, keys });
export const listedIn = (listed: string, ...kinds: string[]): Way => ({ listed, kinds });

/** A key in JSON, or a column in so far as it does not differ from its table. */
export interface Part {
  holds: Holds;
  special?: Special;
  /** Whom alone it is about; without it, whom the table is about. */
  of?: Who;
}

/** By path: `people[].id`; `*` stands for any one key, `**` for all below. What is not named is not stored. */
export type Keys = Readonly<Record<string, Holds | Part>>;

/** A column: what it holds, and where it differs from its table. */
export interface Column extends Part {
  purpose?: Purpose;
  ground?: Ground;
  seenBy?: readonly Reader[];
  /** Who sees it besides when the site is open. */
  seenByWhenOpen?: readonly Reader[];
  /** When it has passed, the column is treated as in erasing, and the row stays. */
  term?: Term;
  erasing?: Erasing;
  /** Coordinators see it in rows of which all of this holds; without it, in all that they see. */
  readIn?: readonly Where[];
  /** It leads to a secret place, or to a day there, when a secret row of this table names the row. */
  tellsOf?: { table: string; column: string };
  /** Until it may be told that somebody was at a secret place, one word stands for another, and the rest of the row is not told. */
  untilClosed?: Readonly<Record<string, string>>;
  /** The table seals it as a text (`open_note`): what is read of it by this inventory opens it. */
  sealed?: true;
  /** Of JSON, and of it always: what is at which key; `by-kind`: as the rooms say of each kind of mail or event. */
  keys?: Keys | 'by-kind';
}

/** A table: what holds for all of its columns that do not say otherwise. */
export interface Table {
  purpose: Purpose;
  ground: Ground;
  /** Empty: nobody, only the software. */
  seenBy: readonly Reader[];
  /** When it has passed, the row goes. */
  term: Term | readonly Term[];
  erasing: Erasing;
  /** Whom a row is about, and how it leads to them; empty: nobody. */
  people: Partial<Record<Who, Way>>;
  /** The way to its round or programme; `null`: it belongs to none. */
  scope: Way | null;
  secret?: SecretRows;
  /** Coordinators see no row, and all of them counted together: an export has it without whose it is. */
  counted?: true;
  columns: Readonly<Record<string, Holds | Column>>;
}

/** What a room stores. */
export interface Inventory {
  tables?: Readonly<Record<string, Table>>;
  /** A view stores nothing: it shows what stands in these tables. */
  views?: Readonly<Record<string, readonly string[]>>;
  /** What a job of each kind carries. */
  jobs?: Readonly<Record<string, Keys>>;
  /** What a mail of each kind is written from. */
  mails?: Readonly<Record<string, Keys>>;
  /** What is kept of each kind of thing that happens. */
  events?: Readonly<Record<string, Keys>>;
  /** Schemas of libraries, kept by them; all that is ours in them are the jobs. */
  schemas?: readonly string[];
}

/** The term of nearly everything of a round. */
export const AFTER_ROUND: Term = { after: 'round', years: 1 };

/** What goes together with whom it is about: without it, figures and what keeps people apart would not hold any more. */
export const WITH_PERSON: Term = { after: 'last-round', years: 1 };

/** For a table that is about nobody. */
export const aboutNobody = {
  ground: 'public-task',
  people: {},
  erasing: { stays: 'about-nobody' },
} as const satisfies Partial<Table>;
