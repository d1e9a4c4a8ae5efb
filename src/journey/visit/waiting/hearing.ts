import { dayOf } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isLast } from '../../../platform/events/listen.ts';
import { readRound } from '../../programme/reads.ts';
import { visitMoved } from '../schema.ts';
import type { State, VisitEvent } from '../visit.ts';
import { fillByItself } from './waiting-list.ts';

/** States in which a seat falls open. */
const OPENS: readonly State[] = ['declined', 'cancelled', 'lapsed'];

/**
 * A visit is off, or is on another day by now: when the list works by itself, its seat is offered to who waits. Of many that come
 * together the last fills what all of them left.
 */
export async function hearVisitMoved(
  trx: DbOrTrx,
  { roundId, to, event }: { roundId: RoundId; to: State; event: VisitEvent },
  eventId: string,
): Promise<void> {
  const alike = event === 'day-agreed' ? { event } : OPENS.includes(to) ? { to: OPENS } : null;
  if (alike === null || !(await isLast(trx, visitMoved, eventId, { roundId, ...alike }))) return;
  const { programmeId } = await readRound(trx, roundId);
  await fillByItself(trx, { roundId, programmeId: programmeId as ProgrammeId }, dayOf(new Date()));
}
