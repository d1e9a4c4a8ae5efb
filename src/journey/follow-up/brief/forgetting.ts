import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import { readRound } from '../../programme/reads.ts';

/**
 * Who withdraws takes along the pages that they made of visits of that round, with their links, and what they asked as a reader;
 * what was counted stays, of nobody.
 */
export const forgetInBriefs: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const { email: address } = partsOfKey(email);
  await trx
    .deleteFrom('interest')
    .where('programme_id', '=', programmeId)
    .where('email', '=', address.toLowerCase())
    .execute();
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  await trx
    .updateTable('brief')
    .set({ struck: '', image: '', take: '', key_hash: null, expires_on: null, person_id: null })
    .where('person_id', '=', personId)
    .where('visit_id', 'in', (from) =>
      from.selectFrom('visit').select('visit.id').where('visit.round_id', '=', roundId),
    )
    .execute();
};
