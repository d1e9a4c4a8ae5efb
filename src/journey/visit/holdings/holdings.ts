import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover, StageHoldings } from '../../programme/programme-holdings.ts';

export const holdings: StageHoldings = { handOver: handOverVisits };

/** Whom an organisation sent goes on as sent by the other, as far as the sign-ups do; where they go follows the place. */
async function handOverVisits(trx: DbOrTrx, { from, to, roundIds, only }: Handover): Promise<void> {
  if (roundIds.length === 0) return;
  await trx
    .updateTable('visit')
    .set({ organisation_id: to.id })
    .where('organisation_id', '=', from.id)
    .where('round_id', 'in', [...roundIds])
    // Of who withdrew nobody knows any more with whom they would have gone.
    .$if(only !== null, (query) =>
      query.where('sign_up_id', 'in', (eb) =>
        eb.selectFrom('sign_up').select('sign_up.id').where('sign_up.organisation_id', '=', to.id),
      ),
    )
    .execute();
}
