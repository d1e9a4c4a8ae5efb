import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dilemmaNoted } from '../schema.ts';

interface Hiding {
  /** What can be seen of the programme: the edge has checked that it is one of those. */
  id: string;
  dilemmaId: string;
  hidden: boolean;
  userId: string;
}

/** A coordinator takes out of sight what was tried, or shows it again. @returns `false` when it is so already */
export async function hideAttempt(trx: DbOrTrx, { id, dilemmaId, hidden, userId }: Hiding): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('dilemma_attempt')
    .set({ hidden })
    .where('id', '=', id)
    .where('hidden', '=', !hidden)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const what = hidden ? 'attempt-hidden' : 'attempt-shown';
  await happened(trx, dilemmaNoted, { dilemmaId, what }, userId);
  return true;
}

/** The same with what somebody said. */
export async function hideReaction(
  trx: DbOrTrx,
  { id, dilemmaId, hidden, userId }: Hiding,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('dilemma_reaction')
    .set({ hidden })
    .where('id', '=', id)
    .where('hidden', '=', !hidden)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const what = hidden ? 'reaction-hidden' : 'reaction-shown';
  await happened(trx, dilemmaNoted, { dilemmaId, what }, userId);
  return true;
}
