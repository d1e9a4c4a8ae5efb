import { daysFrom } from '../../language/day.ts';
/** What saving a list did: rows that were new, rows that differed, rows that were there already. */
export interface Saved {
  added: number;
  changed: number;
  same: number;
}

/**
 * Sorts rows that come in against what is stored, so that saving the same rows twice changes nothing.
 * @param key names a row; rows compare by content
 */
export function compareRows<T>(
  stored: readonly T[],
  incoming: readonly T[],
  key: (row: T) => string,
): { added: T[]; changed: T[]; saved: Saved } {
  const present = new Map(stored.map((row) => [key(row), canonical(row)]));
  const added = incoming.filter((row) => !present.has(key(row)));
  const changed = incoming.filter((row) => {
    const before = present.get(key(row));
    return before !== undefined && before !== canonical(row);
  });
  return {
    added,
    changed,
    saved: {
      added: added.length,
      changed: changed.length,
      same: incoming.length - added.length - changed.length,
    },
  };
}

/** The same content gives the same text, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The dated deadlines of a round in the order in which they come; a day that is not set is `null`. */
export interface RoundDays {
  signUpOpens: string | null;
  signUpCloses: string | null;
  choosingCloses: string | null;
  matchOn: string | null;
  replyBy: string | null;
  firstDay: string | null;
  lastDay: string | null;
  lookBackOn: string | null;
}
export type RoundDay = keyof RoundDays;

export const ROUND_DAYS: readonly RoundDay[] = [
  'signUpOpens',
  'signUpCloses',
  'choosingCloses',
  'matchOn',
  'replyBy',
  'firstDay',
  'lastDay',
  'lookBackOn',
];

/**
 * Both days count: on the day that sign-up closes one can still sign up. With one of them it is open from the start, or
 * for good; with neither the round is still being prepared.
 */
export function signUpState(
  { signUpOpens, signUpCloses }: Pick<RoundDays, 'signUpOpens' | 'signUpCloses'>,
  today: string,
): 'not-yet' | 'open' | 'closed' {
  if (signUpOpens === null && signUpCloses === null) return 'not-yet';
  if (signUpCloses !== null && today > signUpCloses) return 'closed';
  return signUpOpens !== null && today < signUpOpens ? 'not-yet' : 'open';
}

/** Choices may change until choosing closes; without that day, as long as one can sign up. */
export function choosingState(
  round: Pick<RoundDays, 'signUpOpens' | 'signUpCloses' | 'choosingCloses'>,
  today: string,
): 'not-yet' | 'open' | 'closed' {
  return signUpState({ ...round, signUpCloses: round.choosingCloses ?? round.signUpCloses }, today);
}

/** The first day of the round that is today or later; `null` when there is none. */
export function nextDay(round: RoundDays, today: string): { what: RoundDay; day: string } | null {
  for (const what of ROUND_DAYS) {
    const day = round[what];
    if (day !== null && day >= today) return { what, day };
  }
  return null;
}

/** Whether visits of a round can still come. */
export const isCurrent = ({ lastDay }: Pick<RoundDays, 'lastDay'>, today: string): boolean =>
  lastDay === null || lastDay >= today;

/**
 * The round that an organisation is busy with: of those whose visits are not over and that it was asked for or
 * answered the one that is over first, so that the invitation to the next does not hide the one that is on; without
 * such a one the newest.
 * @param rounds the newest first
 * @param asked ids of the rounds that the organisation was asked for, or answered
 * @returns `null` when all are over
 */
export function roundAtHand<R extends { id: string; lastDay: string | null }>(
  rounds: readonly R[],
  asked: ReadonlySet<string>,
  today: string,
): R | null {
  const current = rounds.filter((round) => isCurrent(round, today));
  const own = current.filter(({ id }) => asked.has(id));
  const dated = own.filter(({ lastDay }) => lastDay !== null);
  const [soonest] = dated.sort((a, b) => (a.lastDay! < b.lastDay! ? -1 : 1));
  return soonest ?? own[0] ?? current[0] ?? null;
}

/** The first of these days that is today or later, else the last that is past; `null` when none is set. */
export function firstDue(days: readonly (string | null)[], today: string): string | null {
  const set = days.filter((day) => day !== null);
  return set.find((day) => day >= today) ?? set.at(-1) ?? null;
}

/** Days that come before one that should be earlier, each with the nearest such one. */
export function daysOutOfOrder(days: RoundDays): { what: RoundDay; before: RoundDay }[] {
  return ROUND_DAYS.flatMap((what, index) => {
    const day = days[what];
    if (day === null) return [];
    const before = ROUND_DAYS.slice(0, index).findLast((one) => days[one] !== null && days[one] > day);
    return before ? [{ what, before }] : [];
  });
}

/** What a round is called in its address: `Ronde najaar 2027` becomes `najaar-2027`. */
export function codeOf(name: string): string {
  const code = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-*(?:ronde-|round-)?|-+$/g, '');
  // `/rondes/nieuw` is a page.
  return code === '' || code === 'nieuw' ? 'ronde' : code;
}

const ROUND_MARK = '@';

/** How an organisation is called in an address when one of its rounds is meant: `POL@voorjaar-2027`. */
export function addressInRound(address: string, round: string): string {
  return `${splitAddress(address).organisation}${ROUND_MARK}${round}`;
}

/** The round that an address means, if it names one. */
export function splitAddress(address: string): { organisation: string; round: string | null } {
  const at = address.lastIndexOf(ROUND_MARK);
  return at < 1
    ? { organisation: address, round: null }
    : { organisation: address.slice(0, at), round: address.slice(at + 1) };
}

/** A short code for an organisation that has none: the first letters of its words, or of its one word. */
export function organisationCode(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z0-9 ]/g, '');
  const parts = plain.split(' ').filter(Boolean);
  const letters = parts.length > 1 ? parts.map((part) => part[0]).join('') : plain;
  const wanted = letters.slice(0, 4).toUpperCase() || 'ORG';
  let code = wanted;
  for (let number = 2; taken.has(code); number++) code = `${wanted}${number}`;
  return code;
}

/** At most one mail a day about one thing. @param mailed the days on which one about it went out, if any */
export const mayMailToday = (mailed: readonly (string | null)[], today: string): boolean =>
  mailed.every((day) => day === null || day < today);

/** So many days before something closes, who has not done it is reminded. */
export const STEPS: readonly number[] = [7, 2];

/** A reminder that is due: from which day on, and the name under which it goes out once. */
export interface StepDay {
  day: string;
  step: string;
}

/**
 * The step of which the day has come, also when that was a few days ago and nothing ran then; `null` before the
 * first and when it has closed. When the date changes, its steps come anew.
 */
export function lastDayDue(closes: string, today: string, steps = STEPS): StepDay | null {
  if (today > closes) return null;
  const before = steps.filter((days) => daysFrom(closes, -days) <= today).at(-1);
  if (before === undefined) return null;
  return { day: daysFrom(closes, -before), step: `${before} days before ${closes}` };
}
