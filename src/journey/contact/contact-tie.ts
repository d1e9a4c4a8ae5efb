import { type Contact, MOMENTS, type Moment } from './contact-pulse.ts';

/**
 * How it is between two who met, people or organisations. `new`: nothing was asked since. `kept`: they were in touch, or met once
 * more in a later round. `faded`: at the last moment of which anybody told, they had not been in touch. `unknown`: it was asked,
 * and nobody told.
 */
export const TIE_STATES = ['new', 'kept', 'faded', 'unknown'] as const;
export type TieState = (typeof TIE_STATES)[number];

/** Something that is known of the two, by round and moment: a day is never told, for that of a secret visit would be one. */
export interface When {
  /** The number of the round. */
  round: number;
  /** `null`: the visit itself. */
  moment: Moment | null;
}

/** What one of them told, or that they were silent. */
export interface Told extends When {
  moment: Moment;
  /** `null`: asked, and not answered. */
  contact: Contact | null;
}

export interface Tie {
  state: TieState;
  /** The round in which they first met. */
  since: number;
  /** Of when the last is that is known; of `unknown`, when it was last asked. */
  when: When;
}

/** By round, and within it the visit before what was asked after it. */
const order = ({ round, moment }: When) =>
  round * (MOMENTS.length + 1) + (moment === null ? 0 : MOMENTS.indexOf(moment) + 1);

const last = <Each extends When>(all: readonly Each[]): Each | undefined =>
  all.reduce<Each | undefined>((best, one) => (best && order(best) >= order(one) ? best : one), undefined);

/**
 * @param rounds the numbers of the rounds in which they met; at least one
 * @param told of both sides together: one yes is enough, and two yeses of one moment are no more than one
 */
export function tieOf(rounds: readonly number[], told: readonly Told[]): Tie {
  const since = Math.min(...rounds);
  const answered = last(told.filter(({ contact }) => contact !== null));
  const again = Math.max(...rounds);
  const meeting: When = { round: again, moment: null };
  if (answered && order(answered) > order(meeting)) {
    const { round, moment } = answered;
    return { state: wereInTouch(told, answered) ? 'kept' : 'faded', since, when: { round, moment } };
  }
  if (again > since) return { state: 'kept', since, when: meeting };
  const asked = last(told);
  if (!asked) return { state: 'new', since, when: meeting };
  return { state: 'unknown', since, when: { round: asked.round, moment: asked.moment } };
}

const wereInTouch = (told: readonly Told[], { round, moment }: When): boolean =>
  told.some((one) => one.round === round && one.moment === moment && one.contact === 'yes');

/** Whether the two met for the first time in this round. */
export const isNewIn = ({ since }: Pick<Tie, 'since'>, round: number): boolean => since === round;

/** What two told of one moment, as one answer: a yes of either is a yes. */
export function together(contacts: readonly (Contact | null)[]): Contact | null {
  for (const contact of ['yes', 'not-yet', 'no-need'] as const)
    if (contacts.includes(contact)) return contact;
  return null;
}
