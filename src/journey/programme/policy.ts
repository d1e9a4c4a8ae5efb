import type { ProgrammeId, Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** A function that takes one can trust that its reader speaks for that organisation. */
export type OrganisationId = string & { readonly brand: 'OrganisationId' };

/** The programmes whose rounds the viewer runs. */
export function coordinatedBy({ roles }: Viewer): ProgrammeId[] {
  return roles.flatMap(({ kind, programmeId }) =>
    kind === 'coordinator' && programmeId ? [programmeId as ProgrammeId] : [],
  );
}

export interface OwnOrganisation {
  id: OrganisationId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
}

/**
 * The organisation with this code that the viewer speaks for. Of another organisation, the answer is the same
 * as for a code that nobody has.
 */
export async function findSpokenFor(
  db: DbOrTrx,
  { roles }: Viewer,
  code: string,
): Promise<OwnOrganisation | null> {
  const ids = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  if (ids.length === 0) return null;
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'programme_id', 'code', 'name'])
    .where('id', 'in', ids)
    .where('code', '=', code)
    .orderBy('name')
    .executeTakeFirst();
  if (!row) return null;
  const { id, programme_id, name } = row;
  return { id: id as OrganisationId, programmeId: programme_id as ProgrammeId, code: row.code, name };
}
