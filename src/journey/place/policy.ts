import type { ProgrammeId, Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** A function that takes one can trust that its reader may change the offer of that organisation. */
export type OrganisationId = string & { readonly brand: 'OrganisationId' };

export interface Offerer {
  id: OrganisationId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
}

const organisations = (db: DbOrTrx) =>
  db.selectFrom('organisation').select(['id', 'programme_id', 'code', 'name']);

type Row = { id: string; programme_id: string; code: string; name: string };

const toOfferer = ({ id, programme_id, code, name }: Row): Offerer => ({
  id: id as OrganisationId,
  programmeId: programme_id as ProgrammeId,
  code,
  name,
});

/**
 * The organisation with this code that the viewer is a contact of. Of another organisation, the answer is the
 * same as for a code that nobody has.
 */
export async function findOwnOrganisation(
  db: DbOrTrx,
  { roles }: Viewer,
  code: string,
): Promise<Offerer | null> {
  const ids = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  if (ids.length === 0) return null;
  const row = await organisations(db)
    .where('id', 'in', ids)
    .where('code', '=', code)
    .orderBy('name')
    .executeTakeFirst();
  return row ? toOfferer(row) : null;
}

/** For a coordinator, whose programme the edge has checked: any organisation of it. */
export async function findOfProgramme(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  code: string,
): Promise<Offerer | null> {
  const row = await organisations(db)
    .where('programme_id', '=', programmeId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row ? toOfferer(row) : null;
}
