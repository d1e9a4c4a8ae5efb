import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { OrganisationId, OwnOrganisation } from '../programme/reads-own.ts';

/** The organisation of which a place is: its contact speaks for it, or a coordinator runs its programme. */
export type Offerer = Pick<OwnOrganisation, 'id' | 'programmeId' | 'code' | 'name'> &
  Partial<Pick<OwnOrganisation, 'roundCode'>>;

/** For a coordinator, whose round the edge has checked: any organisation that is in it. */
export async function findOfRound(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
  code: string,
): Promise<Offerer | null> {
  const row = await db
    .selectFrom('organisation')
    .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
    .select(['id', 'code', 'name'])
    .where('membership.round_id', '=', roundId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row ? { ...row, id: row.id as OrganisationId, programmeId } : null;
}
