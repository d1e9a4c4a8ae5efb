import { sql } from 'kysely';
import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import { readRound } from '../../programme/reads.ts';

/**
 * Who withdraws, and is nothing else in the programme, leaves the board. Who goes altogether does so as well, whichever way:
 * migration 0058 sees to that. This is for who stays only because they want no more mail.
 */
export const forgetInDilemmas: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  await sql`select forget_in_dilemmas(${personId}) where not exists (
    select from person_use where person_id = ${personId} and (
      kind in ('host', 'contact')
      or (kind = 'sign-up' and round_id <> ${roundId})
      or (kind = 'role' and exists (
        select from role where role.person_id = ${personId} and role.kind <> 'participant'))))`.execute(trx);
};
