import { daysFrom } from '../../language/day.ts';
import type { Visit } from '../visit/reads.ts';
import { endsOn } from '../visit/visit-end.ts';
import { closesOn, isClosed } from '../visit/visit-secret.ts';

/** So many days after a visit it is asked for the last time; what is older was forgotten or settled elsewhere. */
const ASKED_WITHIN = 60;

type Looked = Pick<Visit, 'state' | 'secret' | 'roundLast' | 'days' | 'startTime' | 'endTime'>;

/**
 * Whether one can look back on it. On a visit at a secret place only when that tells nothing of its day: when the round is over, or
 * a window after it.
 */
export const mayLookBack = (visit: Looked, today: string): boolean =>
  visit.state === 'took-place' && (visit.secret ? isClosed(visit, today) : endsOn(visit) < today);

/** Whether it is still asked for. */
export function isAsked(visit: Looked, today: string): boolean {
  const since = visit.secret ? closesOn(visit) : endsOn(visit);
  return mayLookBack(visit, today) && since !== null && today <= daysFrom(since, ASKED_WITHIN);
}
