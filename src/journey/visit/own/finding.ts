import { z } from 'zod';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import { ownIn, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type HostOfVisit, readHosts, readVisit, type Visit } from '../reads.ts';
import type { Side } from '../visit.ts';

/** A visit of the viewer's own. */
export interface Found {
  visit: Visit;
  side: Side;
  /** Who the viewer is. */
  personId: PersonId;
  hosts: HostOfVisit[];
}

/** @returns `null` for who neither goes nor receives, as for a visit that is not there */
export async function findOwnVisit(
  db: DbOrTrx,
  viewer: Pick<Viewer, 'email' | 'selves' | 'undecided'>,
  visitId: string,
): Promise<Found | null> {
  if (!z.uuid().safeParse(visitId).success) return null;
  const visit = await readVisit(db, visitId);
  const personId = visit && ownIn(viewer, visit.programmeId as ProgrammeId)?.personId;
  if (!personId) return null;
  const hosts = await readHosts(db, visit.placeId);
  if (visit.visitorId === personId) return { visit, side: 'visitor', personId, hosts };
  return hosts.some((host) => host.personId === personId) ? { visit, side: 'host', personId, hosts } : null;
}
