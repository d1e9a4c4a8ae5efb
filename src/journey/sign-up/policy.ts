import type { ProgrammeId, Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOrganisationNames } from '../programme/reads.ts';

/** A function that takes one can trust that its reader is a contact of that organisation. */
export type OrganisationId = string & { readonly brand: 'OrganisationId' };

/**
 * The organisation with this code that the viewer is a contact of. Of another organisation, the answer is the
 * same as for a code that nobody has.
 */
export async function findOwnOrganisation(
  db: DbOrTrx,
  { roles }: Viewer,
  code: string,
): Promise<{ id: OrganisationId; name: string } | null> {
  const ids = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  const own = (await readOrganisationNames(db, ids)).find((organisation) => organisation.code === code);
  return own ? { id: own.id as OrganisationId, name: own.name } : null;
}

/** The programmes in which the viewer may look up their own sign-up. */
export function ownProgrammes({ roles }: Viewer): ProgrammeId[] {
  return roles.flatMap(({ kind, programmeId }) =>
    kind === 'participant' && programmeId ? [programmeId as ProgrammeId] : [],
  );
}
