import { dayOf } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isLast } from '../../../platform/events/listen.ts';
import { readRound } from '../../programme/reads.ts';
import { visitMoved } from '../schema.ts';
import type { State } from '../visit.ts';
import { fillByItself } from './waiting-list.ts';

/** States in which a seat falls open. */
const OPENS: readonly State[] = ['declined', 'cancelled', 'lapsed'];

/**
 * A visit is off: when the list works by itself, its seat is offered to who waits. Of many that come together the last fills
 * what all of them left.
 */
export async function hearVisitMoved(
  trx: DbOrTrx,
  { roundId, to }: { roundId: RoundId; to: State },
  eventId: string,
): Promise<void> {
  if (!OPENS.includes(to) || !(await isLast(trx, visitMoved, eventId, { roundId, to: OPENS }))) return;
  const { programmeId } = await readRound(trx, roundId);
  await fillByItself(trx, { roundId, programmeId: programmeId as ProgrammeId }, dayOf(new Date()));
}
