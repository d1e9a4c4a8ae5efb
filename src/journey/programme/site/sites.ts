import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { OrganisationId } from '../reads-own.ts';

import { type SiteForm, siteSchema } from '../schema.ts';

/** As it is stored: of a secret site there is no address to store. */
function rowOf(site: SiteForm) {
  if (site.kind === 'open') {
    const { kind, name, address } = site;
    return { kind, name, address, region: null, meeting_point: null, host_rings: false };
  }
  const { kind, name, region, meeting, meetingPoint } = site;
  const host_rings = meeting === 'host-rings';
  return { kind, name, address: null, region, meeting_point: host_rings ? null : meetingPoint, host_rings };
}

/**
 * Adds a site; the same form sent twice adds one. Checks again what it stores: what may not be known of a secret
 * site must not depend on who calls.
 */
export async function addSite(
  db: DbOrTrx,
  organisationId: OrganisationId,
  submission: string,
  site: SiteForm,
): Promise<void> {
  await db
    .insertInto('site')
    .values({ organisation_id: organisationId, submission, ...rowOf(siteSchema.parse(site)) })
    .onConflict((on) => on.column('submission').doNothing())
    .execute();
}

/**
 * Changes a site. Made secret, it loses its address at once.
 * @returns whether the version was still the newest
 */
export async function changeSite(
  db: DbOrTrx,
  organisationId: OrganisationId,
  at: { id: string; version: number },
  site: SiteForm,
): Promise<boolean> {
  const changed = await db
    .updateTable('site')
    .set((eb) => ({ ...rowOf(siteSchema.parse(site)), version: eb('version', '+', 1) }))
    .where('id', '=', at.id)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', at.version)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/**
 * Removes a site. Doing it twice changes nothing.
 * @returns whether it is gone; not so when somebody changed it since it was shown
 */
export async function removeSite(
  db: DbOrTrx,
  organisationId: OrganisationId,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const own = db.selectFrom('site').select('id').where('id', '=', id);
  await db
    .deleteFrom('site')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('version', '=', version)
    .execute();
  return !(await own.where('organisation_id', '=', organisationId).executeTakeFirst());
}
