import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover, StageHoldings } from '../../programme/programme-holdings.ts';

export const holdings: StageHoldings = { handOver: handOverOfficers };

/** Who says yes for the organisation that another went up in goes on for that one, unless it has somebody of its own. */
async function handOverOfficers(trx: DbOrTrx, { from, to, only }: Handover): Promise<void> {
  if (only !== null) return;
  await trx
    .insertInto('story_officer')
    .columns(['organisation_id', 'kind', 'email', 'given_by'])
    .expression((eb) =>
      eb
        .selectFrom('story_officer')
        .select((one) => [one.val(to.id).as('organisation_id'), 'kind', 'email', 'given_by'])
        .where('organisation_id', '=', from.id),
    )
    .onConflict((on) => on.doNothing())
    .execute();
  await trx.deleteFrom('story_officer').where('organisation_id', '=', from.id).execute();
}
