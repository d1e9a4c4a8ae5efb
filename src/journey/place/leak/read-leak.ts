import { sql } from 'kysely';
import { z } from 'zod';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import { programmesAs, type Viewer } from '../../../people/scope.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { ClosesAs } from './may-close.ts';

/** What was closed, and what the register says of it. */
export type Leak = Awaited<ReturnType<typeof readLeaks>>[number];

const leaks = (db: DbOrTrx) =>
  db
    .selectFrom('leak')
    .innerJoin('programme', 'programme.id', 'leak.programme_id')
    .innerJoin('organisation', 'organisation.id', 'leak.organisation_id')
    .leftJoin('user as closer', 'closer.id', 'leak.closed_by')
    .leftJoin('site', 'site.id', 'leak.site_id')
    .select(['leak.id', 'leak.programme_id as programmeId', 'leak.organisation_id as organisationId'])
    // The one that it went up in speaks for it from then on.
    .select(sql<string>`coalesce(organisation.merged_into, organisation.id)`.as('speaksFor'))
    .select(['programme.name as programme', 'programme.code as programmeCode', 'leak.secret'])
    .select('programme.phone')
    .select(['organisation.name as organisation', 'site.name as site', 'closer.name as closedBy'])
    .select(['closed_at as closedAt', 'closed_as as closedAs', 'opened_at as openedAt'])
    .select(['address_changed as addressChanged', 'known_at as knownAt', 'leak.happened', 'affected'])
    .select(['consequences', 'measures', 'authority', 'authority_at as authorityAt'])
    .select(['authority_why as authorityWhy', 'people', 'people_at as peopleAt', 'people_why as peopleWhy'])
    .select(['released_at as releasedAt', 'finished_at as finishedAt', 'finished_why as finishedWhy'])
    .select('leak.version')
    .orderBy('closed_at', 'desc')
    .orderBy('leak.id');

/** The register of a programme, the newest first. */
export const readLeaks = (db: DbOrTrx, programmeId: string) =>
  leaks(db).where('leak.programme_id', '=', programmeId).execute();

export async function readLeak(db: DbOrTrx, leakId: string): Promise<Leak | null> {
  if (!z.uuid().safeParse(leakId).success) return null;
  return (await leaks(db).where('leak.id', '=', leakId).executeTakeFirst()) ?? null;
}

/**
 * A leak that the viewer has to do with, and as what: of another organisation or programme it is not there. Who looks after safety
 * sees it as whoever speaks for the organisation.
 */
export async function findLeak(
  db: DbOrTrx,
  viewer: Pick<Viewer, 'roles' | 'email'>,
  leakId: string,
): Promise<{ leak: Leak; as: ClosesAs } | null> {
  const leak = await readLeak(db, leakId);
  if (!leak) return null;
  if (programmesAs(viewer, 'coordinator').some((id) => id === leak.programmeId))
    return { leak, as: 'coordinator' };
  if (viewer.roles.some((role) => role.kind === 'contact' && role.organisationId === leak.speaksFor))
    return { leak, as: 'contact' };
  const guard = await db
    .selectFrom('place_guard')
    .select('email')
    .where('organisation_id', '=', leak.speaksFor)
    .where('email', '=', viewer.email.toLowerCase())
    .executeTakeFirst();
  return guard && leak.secret ? { leak, as: 'security' } : null;
}

/** The places that a leak closed, or closes: each code once, as it was called last. */
export async function readPlacesOfLeak(db: DbOrTrx, leakId: string) {
  const rows = await db
    .selectFrom('place')
    .innerJoin('round', 'round.id', 'place.round_id')
    .select(['place.code', 'place.title'])
    .where(ofLeak(leakId))
    .orderBy('round.number')
    .execute();
  const last = new Map(rows.map((row) => [row.code, row]));
  return ordered([...last.values()], ({ title, code }) => [title, code]);
}

/** For a query that has `place` in it. */
const ofLeak = (leakId: string) =>
  sql<boolean>`place.id in (select place_id from leak_place where leak_id = ${leakId}::uuid
    union select place_id from closed_place where leak_id = ${leakId}::uuid)`;

/** How many mails wait because of it. */
export async function countHeld(db: DbOrTrx, programmeId: string): Promise<number> {
  const { count } = await db
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('programme_id', '=', programmeId)
    .where('status', '=', 'queued')
    .where(sql<boolean>`mail.id in (select mail_id from held_mail)`)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface Ahead {
  personId: PersonId;
  email: string;
  locale: 'nl' | 'en';
}

/** Who has a visit there that is still ahead: who goes and who receives, each once. */
export async function readAhead(db: DbOrTrx, leakId: string): Promise<Ahead[]> {
  const { rows } = await sql<Ahead>`
    select distinct person.id as "personId", person_main.email, coalesce(person.locale, 'nl') as locale
      from visit join place on place.id = visit.place_id
        left join sign_up on sign_up.id = visit.sign_up_id
        left join host on host.place_id = place.id
        join person on person.id in (sign_up.person_id, host.person_id)
        join person_main on person_main.id = person.id and person_main.email <> ''
      where visit.state in ('offered', 'accepted', 'arranged', 'ready') and ${ofLeak(leakId)}
      order by person.id`.execute(db);
  return rows;
}
