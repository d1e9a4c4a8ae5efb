import { daysFrom } from '../../../language/day.ts';
import { isUntouched } from '../preparing/first-contact.ts';
import type { Visit } from '../reads.ts';
import { isClosed } from '../visit-secret.ts';
import { READY_BEFORE, RISK_BEFORE } from '../visit-waiting.ts';

/**
 * What a coordinator rings about for a visit at a secret place: an answer that did not come in time, a day to agree on, two who
 * did not speak yet, something still to be done, or that it may get so far.
 */
export const SECRET_WAITS = ['answer', 'day', 'contact', 'unready', 'risk'] as const;
export type SecretWait = (typeof SECRET_WAITS)[number];

type Facts = Pick<
  Visit,
  'state' | 'replyBy' | 'contactBy' | 'inTouchOn' | 'days' | 'roundFirst' | 'roundLast'
>;

/** The first of them that holds, by the dates of the round and of their answers alone: none of it follows the day. */
export function secretWaitOf(visit: Facts, today: string): SecretWait | null {
  const { state, replyBy, contactBy } = visit;
  // After the round all of it stops together, and so in each window for what is made up later.
  if (isClosed(visit, today)) return null;
  if (state === 'accepted') return 'day';
  if (state === 'offered') return replyBy < today ? 'answer' : null;
  if (isUntouched(visit) && contactBy! < today) return 'contact';
  if (state !== 'arranged') return null;
  const begins = beginsFrom(visit);
  if (begins === null) return null;
  if (begins <= daysFrom(today, READY_BEFORE)) return 'unready';
  return begins <= daysFrom(today, RISK_BEFORE.missing) ? 'risk' : null;
}

/**
 * From when on it is as if it were to be: the first day of the round, or when the two have to have spoken, whichever is later.
 * Of every secret visit that both said yes to at the same time it is the same.
 */
const beginsFrom = ({ roundFirst, contactBy }: Facts): string | null =>
  roundFirst !== null && contactBy !== null && contactBy > roundFirst ? contactBy : (roundFirst ?? contactBy);
