import type { ProgrammeId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { OrganisationId, OwnOrganisation } from '../programme/reads-own.ts';

export { findSpokenFor, type OrganisationId, type OwnOrganisation } from '../programme/reads-own.ts';

/** The organisation of which a place is: its contact speaks for it, or a coordinator runs its programme. */
export type Offerer = Pick<OwnOrganisation, 'id' | 'programmeId' | 'code' | 'name'> &
  Partial<Pick<OwnOrganisation, 'roundCode'>>;

/** For a coordinator, whose programme the edge has checked: any organisation of it. */
export async function findOfProgramme(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  code: string,
): Promise<Offerer | null> {
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'code', 'name'])
    .where('programme_id', '=', programmeId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row ? { ...row, id: row.id as OrganisationId, programmeId } : null;
}
