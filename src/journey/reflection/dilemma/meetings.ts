import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dilemmaNoted } from '../schema.ts';

interface About {
  dilemmaId: string;
  userId: string;
}

/** Puts a dilemma on the agenda of a meeting; twice is once. */
export async function setMeeting(
  trx: DbOrTrx,
  { dilemmaId, userId, day, meeting }: About & { day: string; meeting: string },
): Promise<void> {
  const added = await trx
    .insertInto('dilemma_meeting')
    .values({ dilemma_id: dilemmaId, day, meeting })
    .onConflict((one) => one.columns(['dilemma_id', 'day', 'meeting']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) await happened(trx, dilemmaNoted, { dilemmaId, what: 'meeting-set' }, userId);
}

/** Takes it off again. @returns `false` when it is not on it */
export async function dropMeeting(
  trx: DbOrTrx,
  { dilemmaId, userId, meetingId }: About & { meetingId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('dilemma_meeting')
    .where('id', '=', meetingId)
    .where('dilemma_id', '=', dilemmaId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await happened(trx, dilemmaNoted, { dilemmaId, what: 'meeting-dropped' }, userId);
  return true;
}

/** What came of it there. @returns `false` when it is not on it */
export async function tellOutcome(
  trx: DbOrTrx,
  { dilemmaId, userId, meetingId, outcome }: About & { meetingId: string; outcome: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('dilemma_meeting')
    .set({ outcome })
    .where('id', '=', meetingId)
    .where('dilemma_id', '=', dilemmaId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await happened(trx, dilemmaNoted, { dilemmaId, what: 'outcome-told' }, userId);
  return true;
}
