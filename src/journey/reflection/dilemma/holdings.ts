import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover, StageHoldings } from '../../programme/programme-holdings.ts';

export const holdings: StageHoldings = { handOver: handOverDilemmas };

/**
 * What an organisation recognised and tried is of the one that it went up in. Of a part that goes on by itself it is not known: who
 * is left has it still.
 */
async function handOverDilemmas(trx: DbOrTrx, { from, to, only }: Handover): Promise<void> {
  if (only !== null) return;
  await sql`insert into recognition (dilemma_id, organisation_id, holds, shown)
    select dilemma_id, ${to.id}, holds, shown from recognition where organisation_id = ${from.id}
    on conflict (dilemma_id, organisation_id) do update
      set holds = recognition.holds or excluded.holds, shown = recognition.shown or excluded.shown`.execute(
    trx,
  );
  await trx.deleteFrom('recognition').where('organisation_id', '=', from.id).execute();
  await sql`insert into dilemma_tried (attempt_id, organisation_id, outcome)
    select attempt_id, ${to.id}, outcome from dilemma_tried where organisation_id = ${from.id}
    on conflict (attempt_id, organisation_id) do nothing`.execute(trx);
  await trx.deleteFrom('dilemma_tried').where('organisation_id', '=', from.id).execute();
  await trx
    .updateTable('dilemma')
    .set({ organisation_id: to.id })
    .where('organisation_id', '=', from.id)
    .execute();
}
