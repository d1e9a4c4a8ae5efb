import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Side } from '../visit.ts';

interface Phone {
  visitId: string;
  side: Side;
  number: string;
  gone_on: string;
}

/** On which number one side is reached; a later one takes the place of it. */
export async function storePhone(trx: DbOrTrx, { visitId, side, number, gone_on }: Phone): Promise<void> {
  await trx
    .insertInto('visit_phone')
    .values({ visit_id: visitId, side, number, gone_on })
    .onConflict((on) => on.columns(['visit_id', 'side']).doUpdateSet({ number, gone_on }))
    .execute();
}
