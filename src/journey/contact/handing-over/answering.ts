import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { dropCard } from '../card/cards.ts';
import { handOverMoved } from '../schema.ts';
import { type HandOverEvent, handOverAfter } from './handing-over.ts';
import { readHandOver } from './reading.ts';

interface Answering {
  id: string;
  /** Who is asked. */
  personId: PersonId;
  event: HandOverEvent;
  today: string;
  userId: string;
}

/**
 * The colleague takes the card over, and then it is no longer that of who leaves; or would rather not.
 * @returns `false`: it was over
 */
export async function answerHandOver(
  trx: DbOrTrx,
  { id, personId, event, today, userId }: Answering,
): Promise<boolean> {
  const found = await readHandOver(trx, { id, personId, today });
  if (!found) return false;
  const row = await trx
    .selectFrom('hand_over')
    .select(['state', 'programme_id as programmeId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const to = row && handOverAfter(row.state, event);
  if (!to) return false;
  await trx.updateTable('hand_over').set({ state: to, lines: [] }).where('id', '=', id).execute();
  await happened(trx, handOverMoved, { handOverId: id, programmeId: row.programmeId, to }, userId);
  if (to === 'taken') await dropCard(trx, found.fromId, userId);
  return true;
}
