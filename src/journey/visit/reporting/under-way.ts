import type { Visit } from '../reads.ts';
import { isOn } from '../visit-end.ts';

type WithDay = Pick<Visit, 'state' | 'days' | 'startTime' | 'endTime'>;

/** It is one of its days, or the morning after a night: somebody may be at the door. */
export const isUnderWay = (visit: WithDay, today: string): boolean =>
  (visit.state === 'arranged' || visit.state === 'ready') && isOn(visit, today);
