import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import { readRound } from '../../programme/reads.ts';

/** Who withdraws takes along what they wrote as a visitor; what was answered goes on counting, and is nobody's. */
export const forgetInReflections: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  const theirs = trx
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .select('reflection.id')
    .where('reflection.person_id', '=', personId)
    .where('reflection.side', '=', 'visitor')
    .where('visit.round_id', '=', roundId);
  await trx.deleteFrom('reflection_text').where('reflection_id', 'in', theirs).execute();
  const rows = await theirs.execute();
  if (rows.length > 0)
    await trx
      .updateTable('reflection')
      .set({ person_id: null })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  await trx
    .deleteFrom('reflection_key')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .execute();
};
