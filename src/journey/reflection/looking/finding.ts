import { z } from 'zod';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { ownIn, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHosts, readVisit, type Visit } from '../../visit/reads.ts';
import type { Side } from '../../visit/visit.ts';
import { mayLookBack } from '../reflection-due.ts';
import { findKeyholder } from './keys.ts';

/** A visit on which somebody can look back, and who they are there. */
export interface Found {
  visit: Visit;
  side: Side;
  personId: PersonId;
  /** Who reads what is for the other: who went, or who received there when it was asked. */
  others: { personId: PersonId; name: string; email: string }[];
  /** Of which rounds they can look back this way; `null`: of all, as they are signed in. */
  rounds: readonly RoundId[] | null;
  today: string;
}

interface Asking {
  viewer: Pick<Viewer, 'email' | 'selves' | 'undecided'> | null;
  /** Of a mail; empty without one. */
  key: string;
  today: string;
}

/**
 * By the key of the mail, or signed in.
 * @returns `null` for everybody else, before one can look back, and for a visit that is not there
 */
export async function findLooking(
  db: DbOrTrx,
  visitId: string,
  { viewer, key, today }: Asking,
): Promise<Found | null> {
  if (!z.uuid().safeParse(visitId).success) return null;
  const visit = await readVisit(db, visitId);
  if (!visit || !mayLookBack(visit, today)) return null;
  const holder = key === '' ? null : await findKeyholder(db, key);
  const keyholder = holder?.roundIds.some((roundId) => roundId === visit.roundId) ? holder : null;
  const rounds = keyholder?.roundIds ?? null;
  const personId = keyholder
    ? keyholder.personId
    : viewer && ownIn(viewer, visit.programmeId as ProgrammeId)?.personId;
  if (!personId) return null;
  const hosts = await readHostsThen(db, visit);
  if (visit.visitorId === personId) return { visit, side: 'visitor', personId, others: hosts, rounds, today };
  // Who was asked can take back what they wrote, also when they receive there no more.
  if (!hosts.some((host) => host.personId === personId) && !(await wasHost(db, visit.id, personId)))
    return null;
  const { visitorId, visitorName, visitorEmail } = visit;
  const visitor = { name: visitorName ?? '', email: visitorEmail ?? '' };
  const others = visitorId ? [{ ...visitor, personId: visitorId }] : [];
  return { visit, side: 'host', personId, others, rounds, today };
}

const wasHost = async (db: DbOrTrx, visitId: string, personId: PersonId): Promise<boolean> =>
  (await db
    .selectFrom('reflection')
    .select('id')
    .where('visit_id', '=', visitId)
    .where('person_id', '=', personId)
    .where('side', '=', 'host')
    .executeTakeFirst()) !== undefined;

/** Who received: once it was asked, those who were asked, for whoever comes to receive later has read nothing of it. */
export async function readHostsThen(db: DbOrTrx, visit: Pick<Visit, 'id' | 'placeId'>) {
  const hosts = await readHosts(db, visit.placeId);
  const asked = await db
    .selectFrom('reflection')
    .select(['person_id', 'side'])
    .where('visit_id', '=', visit.id)
    .where('asked_on', 'is not', null)
    .execute();
  if (asked.length === 0) return hosts;
  const those = new Set(asked.filter(({ side }) => side === 'host').map(({ person_id }) => person_id));
  return hosts.filter(({ personId }) => those.has(personId));
}
