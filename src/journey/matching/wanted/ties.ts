import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { roundOrganisationIds } from '../../programme/reads.ts';
import type { WantedTie } from '../schema.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/**
 * Two organisations of the round should meet. Noted twice, also the other way round, it is one pair.
 * @returns whether both are in the round, and not the same
 */
export async function addWantedTie(db: Db, { roundId }: At, pair: WantedTie): Promise<boolean> {
  const ids = await idsOf(db, roundId, pair);
  if (!ids) return false;
  await db
    .insertInto('wanted_tie')
    .values({ round_id: roundId, ...ids })
    .onConflict((on) => on.doNothing())
    .execute();
  return true;
}

/** They need not meet any more. @returns whether there was such a pair */
export async function removeWantedTie(
  db: Db,
  { roundId, programmeId }: At,
  pair: WantedTie,
): Promise<boolean> {
  const ids = db.selectFrom('organisation').select('id').where('programme_id', '=', programmeId);
  const [one, other] = pair.map((code) => ids.where('code', '=', code));
  const { numDeletedRows } = await db
    .deleteFrom('wanted_tie')
    .where('round_id', '=', roundId)
    .where((eb) =>
      eb.or([
        eb.and([eb('organisation_id', '=', one!), eb('other_id', '=', other!)]),
        eb.and([eb('organisation_id', '=', other!), eb('other_id', '=', one!)]),
      ]),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The lower id comes first. */
async function idsOf(db: DbOrTrx, roundId: RoundId, pair: WantedTie) {
  const known = await roundOrganisationIds(db, roundId, pair);
  const [organisation_id, other_id] = pair.flatMap((code) => known.get(code) ?? []).sort();
  return organisation_id && other_id && organisation_id !== other_id ? { organisation_id, other_id } : null;
}
