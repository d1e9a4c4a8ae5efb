import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { introductionMoved } from '../schema.ts';
import { type IntroductionEvent, type IntroductionState, introductionAfter } from './introducing.ts';

interface Moving {
  id: string;
  event: IntroductionEvent;
  /** The account that did it; `null`: a morning. */
  userId: string | null;
}

/**
 * The one way in which an introduction changes.
 * @returns where it is now; `null` when it does not go that way any more, or is gone
 */
export async function moveIntroduction(
  trx: DbOrTrx,
  { id, event, userId }: Moving,
): Promise<IntroductionState | null> {
  const row = await trx
    .selectFrom('introduction')
    .select(['state', 'programme_id as programmeId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const to = row && introductionAfter(row.state, event);
  if (!to) return null;
  await trx.updateTable('introduction').set({ state: to }).where('id', '=', id).execute();
  await happened(trx, introductionMoved, { introductionId: id, programmeId: row.programmeId, to }, userId);
  return to;
}
