import { sql } from 'kysely';
import type { Ending } from '../../../people/erasing/ending.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { setAside } from '../writes.ts';
import { digestOf } from './digest.ts';
import { withdrawIn } from './withdrawal.ts';

/**
 * Who is erased withdraws from what is still to come. A round that was, or in which a visit of theirs was, goes on counting them:
 * that sign-up stays without anything that was written, of who stands in for them.
 */
export const eraseInSignUps: Ending = async (trx, { personId, keys, today }, forgets) => {
  const [main = ''] = keys;
  for (const { roundId, counts } of await readRoundsOf(trx, { personId, today })) {
    if (!counts) {
      await withdrawIn(trx, forgets, { roundId, personId, email: main });
      await forgetName(trx, roundId, keys);
      continue;
    }
    await setAside(trx, roundId, main, true);
    await keepExclusions(trx, roundId, personId);
  }
};

interface OfRound {
  roundId: RoundId;
  /** What was goes on counting. */
  counts: boolean;
}

async function readRoundsOf(
  trx: DbOrTrx,
  { personId, today }: { personId: PersonId; today: string },
): Promise<OfRound[]> {
  const { rows } = await sql<OfRound>`
    select round.id as "roundId",
      coalesce(round.last_day < ${today}::date, false) or exists (select from visit
        join sign_up on sign_up.id = visit.sign_up_id
        where sign_up.person_id = ${personId} and visit.round_id = round.id
          and visit.state in ('took-place', 'missed')) as counts
    from round where exists (select from sign_up where sign_up.round_id = round.id and sign_up.person_id = ${personId})
      or exists (select from sign_up_draft as draft where draft.round_id = round.id and draft.person_id = ${personId})
    order by round.number`.execute(trx);
  return rows;
}

/** Coordinators hear that somebody withdrew, and not who. */
async function forgetName(trx: DbOrTrx, roundId: RoundId, keys: readonly string[]): Promise<void> {
  const digests = keys.map((key) => digestOf(roundId, key));
  await sql`update withdrawal set name = null
    where round_id = ${roundId} and digest = any(${digests}::text[])`.execute(trx);
}

/** As when a sign-up goes: who must not come somewhere is not rid of that by being erased. See decision 0062. */
async function keepExclusions(trx: DbOrTrx, roundId: RoundId, personId: PersonId): Promise<void> {
  await sql`
    insert into exclusion_kept (programme_id, person_id, digests, sealed, made_in, made_at, file_name, user_id)
      select round.programme_id, sign_up.person_id, digests_of(sign_up.person_id), sealed, made_in, made_at, file_name,
          user_id
        from exclusion_sealed join sign_up on sign_up.id = exclusion_sealed.sign_up_id
          join round on round.id = sign_up.round_id
        where sign_up.person_id = ${personId} and sign_up.round_id = ${roundId}`.execute(trx);
}
