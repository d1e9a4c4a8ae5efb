import { daysFrom } from '../../../language/day.ts';
import type { Visit } from '../reads.ts';
import { goesPastMidnight } from '../visit-end.ts';

type WithDay = Pick<Visit, 'state' | 'days' | 'startTime' | 'endTime'>;

/** It is one of its days, or the morning after a night: somebody may be at the door. */
export function isUnderWay(visit: WithDay, today: string): boolean {
  const { state, days } = visit;
  if (state !== 'arranged' && state !== 'ready') return false;
  return days.includes(today) || (goesPastMidnight(visit) && days.includes(daysFrom(today, -1)));
}
