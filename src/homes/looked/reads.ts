import { sql } from 'kysely';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** That somebody looked at the details of a person, on a day. */
export interface Looked {
  day: string;
  /** As what they did: a function, and never a name. */
  role: string | null;
  /** Only when it is their own: of another, that it is told or not would tell whether it has a secret place. */
  organisation: string | null;
  times: number;
}

/** So many days with somebody who looked. */
const MOST = 200;

/**
 * Who looked at the details of these people, by day, the newest first. Nothing else of what the log has of them: of an
 * exclusion nobody may read that it is there.
 */
export async function readLooked(
  db: DbOrTrx,
  { people, userId }: { people: readonly PersonId[]; userId: string },
): Promise<Looked[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<Looked>`
    with looked as (
      select (audit.at at time zone 'Europe/Amsterdam')::date::text as day, audit.as_role as role,
          case when audit.organisation_id in (select organisation_id from person_home
            where person_id = any(${[...people]}::uuid[])) then organisation.name end as organisation
        from audit
          join audit_key on audit_key.pseudonym = audit.whom and audit_key.person_id = any(${[...people]}::uuid[])
          left join organisation on organisation.id = audit.organisation_id
        where audit.kind = 'person-opened'
          and not exists (select from audit_key as own where own.pseudonym = audit.who and own.user_id = ${userId})
    )
    select day, role, organisation, count(*)::int as times from looked
      group by day, role, organisation order by day desc limit ${MOST}`.execute(db);
  return rows;
}
