import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { settingsWith, type Wish } from '../../platform/privacy/retention/settings.ts';
import type { PersonId } from '../ids.ts';
import { MOST_MONTHS } from './keeping.ts';

/** Until when each is something in their programme, and the day on which their term has passed. */
const termsWith = (wish: Wish | null) => sql`
  select person.id, person.programme_id, person.number, (max(person_until.until)
      + make_interval(months => least(${MOST_MONTHS}::int, min(programme.keep_months)::int)))::date as due
    from person join person_until on person_until.person_id = person.id
      join ${settingsWith(wish)} as programme on programme.id = person.programme_id
    where not person.stands_in group by person.id`;

/** Whose term has passed, who came first in the programme first. */
export async function readPassed(db: DbOrTrx, today: string, most: number): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select id from (${termsWith(null)}) as term where due <= ${today}::date order by number limit ${most}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export interface PeopleComing {
  programmeId: string;
  day: string;
  count: number;
}

/** How many go on which day, until that day. */
export async function readPeopleComing(
  db: DbOrTrx,
  { today, until, wish = null }: { today: string; until: string; wish?: Wish | null },
): Promise<PeopleComing[]> {
  const { rows } = await sql<PeopleComing>`
    select programme_id as "programmeId", to_char(greatest(due, ${today}::date), 'YYYY-MM-DD') as day,
      count(*)::int as count
    from (${termsWith(wish)}) as term where due <= ${until}::date group by 1, 2 order by 2`.execute(db);
  return rows;
}

/** Accounts with which nobody is anything, and nobody was for so many days. */
export async function readIdleAccounts(db: DbOrTrx, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from "user" where "updatedAt" < ${today}::date - ${IDLE_DAYS}::int
      and not exists (select from role where role.user_id = "user".id)
      and not exists (select from person_address where person_address.email = lower("user".email))
      and not exists (select from session where session."userId" = "user".id and session."expiresAt" > ${today}::date)
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

const IDLE_DAYS = 30;
