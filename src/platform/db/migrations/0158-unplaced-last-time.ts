import { type Kysely, sql } from 'kysely';

/**
 * Who had no visit the last time that they signed up, though they took part and gave none back: in the next round they come
 * first, as the mail told them. Of rounds of which nothing was ever offered the sign-up itself says it, from a workbook.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create view unplaced_last_time as
    select now.id as sign_up_id from sign_up as now
    join round as its_round on its_round.id = now.round_id
    join lateral (
      select earlier.id, earlier.permission, earlier.set_aside from sign_up as earlier
      join round on round.id = earlier.round_id
      where earlier.person_id = now.person_id and round.programme_id = its_round.programme_id
        and round.number < its_round.number
        and exists (select from visit where visit.round_id = round.id)
      order by round.number desc limit 1
    ) as last on true
    where last.permission and not last.set_aside
      and not exists (
        select from visit where visit.sign_up_id = last.id
          and (visit.state not in ('declined', 'lapsed', 'cancelled') or visit.ended_by = 'visitor'
            or (visit.state = 'lapsed' and visit.visitor_agreed_at is null)))`.execute(db);
}
