import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Handover } from '../../programme/programme-holdings.ts';
import { holdRuns, keepRun } from '../writes.ts';
import { withOrganisation } from './recoding.ts';

/** Who should meet the one should meet the other; nobody is fixed at a place of where they work. */
export async function handOverTies(trx: DbOrTrx, { from, to, roundIds, only }: Handover): Promise<void> {
  const rounds = sql`any(${[...roundIds]}::uuid[])`;
  if (only === null) {
    await sql`insert into wanted_tie (round_id, organisation_id, other_id)
      select round_id, least(${to.id}, other), greatest(${to.id}, other) from (
        select round_id, case when organisation_id = ${from.id} then other_id else organisation_id end as other
        from wanted_tie where ${from.id} in (organisation_id, other_id) and round_id = ${rounds}
      ) as theirs where other <> ${to.id}
      on conflict do nothing`.execute(trx);
    // What was decided of it can be taken back of the other.
    await sql`update match_decision set sealed = seal(${to.id})
      where open_sealed(sealed) = ${from.id} and round_id = ${rounds}`.execute(trx);
    await sql`delete from wanted_tie
      where ${from.id} in (organisation_id, other_id) and round_id = ${rounds}`.execute(trx);
  }
  await sql`delete from visit_lock using sign_up, slot, place
    where sign_up.id = visit_lock.sign_up_id and slot.id = visit_lock.slot_id and place.id = slot.place_id
      and sign_up.organisation_id = place.organisation_id and place.organisation_id = ${to.id}
      and place.round_id = ${rounds}`.execute(trx);
}

/** Proposals name organisations by code: the same one is called by the new one, in every round. */
export async function recodeRuns(
  trx: DbOrTrx,
  { programmeId, from, to }: { programmeId: ProgrammeId; from: string; to: string },
): Promise<void> {
  for (const { id, ...run } of await holdRuns(trx, programmeId)) {
    await keepRun(trx, id, withOrganisation(run, from, to));
  }
}
