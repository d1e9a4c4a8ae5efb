import { daysFrom } from '../../../language/day.ts';
import type { Visit } from '../reads.ts';

/** So long the two have to find each other after both said yes: what waits longer often never comes to a day. */
const DAYS = 14;

/**
 * The last day for a first contact: two weeks, or the day before the visit when that is sooner. Of a secret place never sooner,
 * for it would tell the day.
 */
export function contactBy({ secret, days }: Pick<Visit, 'secret' | 'days'>, today: string): string {
  const term = daysFrom(today, DAYS);
  const before = daysFrom(days[0]!, -1);
  if (secret || before >= term) return term;
  return before < today ? today : before;
}

type Contact = Pick<Visit, 'state' | 'contactBy' | 'inTouchOn'>;

/** It was asked for, and nobody said that it was. */
export const isUntouched = ({ state, contactBy: by, inTouchOn }: Contact): boolean =>
  (state === 'accepted' || state === 'arranged' || state === 'ready') && by !== null && inTouchOn === null;
