import { daysFrom } from '../../language/day.ts';
import type { Visit } from './reads.ts';
import { isClosed } from './visit-secret.ts';

type Lasting = Pick<Visit, 'days' | 'startTime' | 'endTime'>;

/** It ends on the day after the one it begins on. */
export const goesPastMidnight = ({ startTime, endTime }: Omit<Lasting, 'days'>): boolean =>
  endTime !== '' && endTime <= startTime;

/** On which day a visit is over: its last one, or the day after that when it is a night. */
export const endsOn = (visit: Lasting): string =>
  goesPastMidnight(visit) ? daysFrom(visit.days.at(-1)!, 1) : visit.days.at(-1)!;

/** It is one of its days, or the morning after a night: somebody may be on the way, or at the door. */
export const isOn = (visit: Lasting, day: string): boolean =>
  visit.days.includes(day) || (goesPastMidnight(visit) && visit.days.includes(daysFrom(day, -1)));

/** From which day on nothing is kept any more that was for the visit alone: the day after it ends. */
export const goneOn = (visit: Lasting): string => daysFrom(endsOn(visit), 1);

/**
 * Whether it is over for all who have to do with it: from then on it is asked how it was, and nobody calls it off any more. Of
 * a secret place only when that tells nothing of its day.
 */
export const isOver = (visit: Lasting & Pick<Visit, 'secret' | 'roundLast'>, today: string): boolean =>
  visit.secret ? isClosed(visit, today) : endsOn(visit) < today;

/**
 * Whether it is too late to say yes: its day has begun. Of a secret place only when that tells nothing of its day.
 */
export const isTooLate = (visit: Pick<Visit, 'days' | 'secret' | 'roundLast'>, today: string): boolean =>
  visit.secret ? isClosed(visit, today) : visit.days[0]! <= today;
