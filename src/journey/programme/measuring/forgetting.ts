import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import { readRound } from '../reads.ts';

/** Of who withdraws nothing leads to them any more; what they answered goes on counting, and is nobody's. */
export const forgetMeasured: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  const gone = await trx
    .updateTable('measured')
    .set({ person_id: null })
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  if (gone) await trx.deleteFrom('measure_key').where('measured_id', '=', gone.id).execute();
};
