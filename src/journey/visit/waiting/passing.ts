import type { Db } from '../../../platform/db/connect.ts';
import { moveVisit } from '../moving/move.ts';

/**
 * Ends what the waiting list offered by itself and to which who would go said nothing: the seat goes to the next of the line.
 * Where they said yes and who receives is silent, a coordinator rings; so she does for what she offered herself.
 */
export async function passTerms(db: Db, today: string): Promise<void> {
  const silent = await db
    .selectFrom('visit')
    .innerJoin('waiting_list', 'waiting_list.round_id', 'visit.round_id')
    .select('visit.id')
    .where('visit.state', '=', 'offered')
    .where('visit.by_itself', '=', true)
    .where('waiting_list.by_itself', '=', true)
    .where('visit.visitor_agreed_at', 'is', null)
    .where('visit.reply_by', '<', today)
    .orderBy('visit.id')
    .execute();
  for (const { id } of silent) {
    await db.transaction().execute((trx) => moveVisit(trx, { visitId: id, event: 'term-passes', today }));
  }
}
