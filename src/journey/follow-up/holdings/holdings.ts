import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover, StageHoldings } from '../../programme/programme-holdings.ts';

export const holdings: StageHoldings = { handOver: handOverFollowUps };

/**
 * What an organisation offered and took is of the one that it went up in. Of a part that goes on by itself it is not known: who
 * is left has it still.
 */
async function handOverFollowUps(trx: DbOrTrx, { from, to, only }: Handover): Promise<void> {
  if (only !== null) return;
  for (const column of ['maker_organisation_id', 'taker_organisation_id', 'for_organisation_id'] as const)
    await trx
      .updateTable('follow_up')
      .set({ [column]: to.id })
      .where(column, '=', from.id)
      .execute();
}
