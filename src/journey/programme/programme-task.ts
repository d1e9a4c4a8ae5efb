import type { Locale } from '../../language/format.ts';
import { firstDue, isCurrent, type RoundDays, signUpState } from './programme.ts';

/**
 * Something that waits for somebody. Each stage says in its `tasks.ts` what waits because of it, and the homes sort
 * that. What a task is stands with the programme because that is the first stage, whose rules each stage and each home
 * may import, and because the dates of the round say until when it waits and how much it weighs. It brings its own words and where it is
 * done along, so that a home shows what a later stage asks without knowing of it.
 */
export interface Task<Name extends string = string> {
  name: Name;
  /** How many it is about; of none nothing waits. */
  count: number;
  /** Until when it makes sense; the day may be past. */
  by: string | null;
  /**
   * The heaviest comes first; no two in one home weigh the same. For a coordinator: 900 what stops somebody and only a
   * coordinator can undo, 800 what the round cannot go on without, 700 who has to be settled before the next date,
   * 600 organisations, 500 people, 400 dates, 300 what is good to know, 200 what can wait. A stage chooses a number
   * for what it asks, which may be another in another part of the round.
   */
  weight: number;
  says(locale: Locale): TaskWords;
  /** Where it is done. */
  to: string;
  /** What is pressed there, of what can be done at once. */
  press?: string | undefined;
}

export interface TaskWords {
  /** The number that the title goes on from; absent: it is a whole sentence. */
  count?: number;
  title: string;
  note?: string | undefined;
  /** What the link or the button says; absent: there is something to look at. */
  action?: string;
}

/** For `filter`: of none nothing waits. */
export const isWaiting = ({ count }: Task): boolean => count > 0;

/**
 * The part of a round, as far as it changes what is urgent: `preparing` until there are dates or people, `signing-up`
 * until the last day of that, and `matching` afterwards, or when that has no last day.
 */
export type Phase = 'preparing' | 'signing-up' | 'matching';

/** A round on a day. */
export interface RoundOn {
  round: RoundDays & { code: string };
  today: string;
  phase: Phase;
}

/** @param hasPeople whether somebody signed up, which a later stage knows */
export function phaseOf(round: RoundDays, hasPeople: boolean, today: string): Phase {
  // Nobody can sign up, nor look around, before there are dates.
  const announced = round.signUpOpens !== null || round.signUpCloses !== null;
  if (!announced && !hasPeople) return 'preparing';
  return round.signUpCloses !== null && signUpState(round, today) !== 'closed' ? 'signing-up' : 'matching';
}

/** Until when something waits of whoever signs up, of whoever chooses, for the match, and for the first visit. */
export function dueDays(round: RoundDays, today: string) {
  return {
    signUp: firstDue([round.signUpCloses, round.matchOn], today),
    choosing: firstDue([round.choosingCloses ?? round.signUpCloses, round.matchOn], today),
    match: firstDue([round.matchOn], today),
    visits: firstDue([round.matchOn, round.firstDay], today),
  };
}

/** What an organisation was asked and said, for what waits for who speaks for it. */
export interface OrganisationOn {
  /** Of its pages; it may name a round. */
  address: string;
  round: RoundDays;
  answer: 'yes' | 'no' | null;
  invitedOn: string | null;
  /** Has places on some day, or people, in the round; later stages know. */
  active: boolean;
}

/** Who does not take part has nothing to do but to change its mind; of a round that is over nothing can be put right. */
export const hasToDo = (
  { round, answer }: Pick<OrganisationOn, 'round' | 'answer'>,
  today: string,
): boolean => answer !== 'no' && isCurrent(round, today);
