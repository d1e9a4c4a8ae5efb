import type { Role } from './reads.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A session is written to at most this often, so "last used" is true to five minutes. */
export const REFRESH_AFTER = 5 * MINUTE;
/** Without activity a session ends: after a working day for who can see others, after a month for a participant. */
const ENDS_AFTER = { strong: 12 * HOUR, participant: 30 * DAY };
/** However often it is used: who can see others signs in anew every week, a participant a few times in a round. */
const ENDS_AT_LAST = { strong: 7 * DAY, participant: 90 * DAY };
/** Time to find the app, from the first step on; activity does not lengthen it. */
const SECOND_STEP_WITHIN = 30 * MINUTE;

/** The longest any session lives without activity. */
export const LONGEST_SECONDS = ENDS_AFTER.participant / 1000;

/** Who sees more than their own sign-up gives a second factor. */
export function needsSecondFactor(roles: Pick<Role, 'kind'>[]): boolean {
  return roles.some(({ kind }) => kind !== 'participant');
}

/** Who gives a second factor of their own accord gives it again after a working day; their session lasts longer. */
export function isSecondFactorGiven(
  { secondFactorAt }: Pick<Times, 'secondFactorAt'>,
  roles: Pick<Role, 'kind'>[],
): boolean {
  if (!secondFactorAt) return false;
  return needsSecondFactor(roles) || Date.now() - secondFactorAt.getTime() < ENDS_AFTER.strong;
}

/**
 * What asks for the second step again asks it when the page opens, and so rarely when a form comes back that nobody loses what
 * they typed.
 */
const PROVEN_FOR = { open: 15 * MINUTE, send: HOUR };

/** Whether the second step was given lately enough for what asks for it again. */
export const isProvenLately = (secondFactorAt: Date | null, what: keyof typeof PROVEN_FOR): boolean =>
  secondFactorAt !== null && Date.now() - secondFactorAt.getTime() < PROVEN_FOR[what];

interface Times {
  createdAt: Date;
  updatedAt: Date;
  secondFactorAt?: Date | null | undefined;
}

/** When a session ends if nothing more is done with it; and at last whatever is done. */
export function endOf(session: Times, roles: Pick<Role, 'kind'>[]): Date {
  if (!needsSecondFactor(roles)) return endAs('participant', session);
  if (!session.secondFactorAt) return new Date(session.createdAt.getTime() + SECOND_STEP_WITHIN);
  return endAs('strong', session);
}

const endAs = (kind: keyof typeof ENDS_AFTER, { createdAt, updatedAt }: Times): Date =>
  new Date(Math.min(updatedAt.getTime() + ENDS_AFTER[kind], createdAt.getTime() + ENDS_AT_LAST[kind]));
