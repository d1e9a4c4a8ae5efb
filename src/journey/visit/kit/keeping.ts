import { beginsOf } from '../../../platform/calendar/spans.ts';
import { TIME_ZONE } from '../calendar/event.ts';
import type { Visit } from '../reads.ts';
import { AGREED, AHEAD } from '../visit.ts';
import { goneOn } from '../visit-end.ts';

/** Says so of the page of a visit; the worker on the phone (`public/stage/dagkaart.js`) reads it. */
export const KEEP_UNTIL = 'Wisselstage-Keep-Until';

type Keeping = Pick<Visit, 'secret' | 'state' | 'days' | 'startTime' | 'endTime'>;

/**
 * Until when a phone may keep the page of a visit: the midnight after it, by the clock on the wall.
 * @returns `null` when nothing of it may be kept: of a secret place ever, of others before both said yes and once it is over
 */
export function keptUntil(visit: Keeping): string | null {
  const { secret, state } = visit;
  if (secret || !AGREED.includes(state) || !AHEAD.includes(state)) return null;
  return beginsOf({
    times: [{ day: goneOn(visit), from: '00:00', until: '01:00' }],
    timeZone: TIME_ZONE,
  })[0]!;
}
