import { sql } from 'kysely';
import { z } from 'zod';
import { ordered } from '../../../language/order.ts';
import { programmesAs, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** As what somebody may close a place: who speaks for its organisation, looks after safety there, or runs the programme. */
export type ClosesAs = 'coordinator' | 'contact' | 'security';

export interface Closable {
  id: string;
  title: string;
  code: string;
  secret: boolean;
  organisation: string;
  organisationId: string;
  programmeId: string;
  /** The entry in the register, when it is closed already. */
  leakId: string | null;
  as: ClosesAs;
}

type Asking = Pick<Viewer, 'roles' | 'email'>;

/** The places that the viewer may close, each as it is offered last; nobody else has any. */
export async function readClosable(db: DbOrTrx, viewer: Asking, placeId?: string): Promise<Closable[]> {
  if (placeId !== undefined && !z.uuid().safeParse(placeId).success) return [];
  const programmes = programmesAs(viewer, 'coordinator');
  const own = viewer.roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  const runs = sql<boolean>`organisation.programme_id = any(${programmes}::uuid[])`;
  const speaks = sql<boolean>`organisation.id = any(${own}::uuid[])`;
  const guards = sql<boolean>`(place.secret and exists (select from place_guard
    where place_guard.organisation_id = organisation.id and place_guard.email = ${viewer.email.toLowerCase()}))`;
  const rows = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('round', 'round.id', 'place.round_id')
    .select(['place.id', 'place.title', 'place.code', 'place.secret', 'place.site_id as siteId'])
    .select(['organisation.name as organisation', 'organisation.id as organisationId'])
    .select('organisation.programme_id as programmeId')
    .select(
      sql<ClosesAs>`case when ${runs} then 'coordinator' when ${speaks} then 'contact' else 'security' end`.as(
        'as',
      ),
    )
    .select(
      sql<string | null>`(select min(leak_id::text) from closed_place where place_id = place.id)`.as(
        'leakId',
      ),
    )
    .where(sql<boolean>`(${runs} or ${speaks} or ${guards})`)
    .$if(placeId !== undefined, (query) => query.where('place.id', '=', placeId!))
    .orderBy('round.number', 'desc')
    .execute();
  // The same place of an earlier round is closed along with it.
  const last = new Map(rows.toReversed().map((row) => [`${row.organisationId} ${row.code}`, row]));
  return ordered([...last.values()], ({ organisation, title, code }) => [organisation, title, code]);
}

/** As what the viewer may close this place; `null`: they may not, and it is not there for them. */
export async function findClosable(db: DbOrTrx, viewer: Asking, placeId: string): Promise<Closable | null> {
  return (await readClosable(db, viewer, placeId))[0] ?? null;
}
