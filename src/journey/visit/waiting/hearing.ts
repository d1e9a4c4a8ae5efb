import { dayOf } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import type { State } from '../visit.ts';
import { fillByItself } from './waiting-list.ts';

/** A visit is off: when the list works by itself, its seat is offered to who waits. */
export async function hearVisitMoved(
  trx: DbOrTrx,
  { roundId, to }: { roundId: RoundId; to: State },
): Promise<void> {
  if (to !== 'declined' && to !== 'cancelled' && to !== 'lapsed') return;
  const { programmeId } = await readRound(trx, roundId);
  await fillByItself(trx, { roundId, programmeId: programmeId as ProgrammeId }, dayOf(new Date()));
}
