import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import { readRound } from '../../programme/reads.ts';

/** Of who withdraws nothing is asked, and nothing about them; what was answered of their visits goes on counting, and is nobody's. */
export const forgetInPulses: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  const visits = trx.selectFrom('visit').select('id').where('round_id', '=', roundId);
  await trx
    .updateTable('pulse')
    .set({ person_id: null })
    .where('person_id', '=', personId)
    .where('side', '=', 'visitor')
    .where('visit_id', 'in', visits)
    .execute();
  await trx
    .updateTable('pulse')
    .set({ other_id: null })
    .where('other_id', '=', personId)
    .where('side', '=', 'host')
    .where('visit_id', 'in', visits)
    .execute();
  await trx
    .deleteFrom('pulse_key')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .execute();
};
