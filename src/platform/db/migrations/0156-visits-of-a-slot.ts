import { type Kysely, sql } from 'kysely';

/**
 * A visit that is still to come hangs on its slot as a lock does: who changes the days of a place is told, and no list takes the
 * slot away. Who is locked there as well counts once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace view place_claim as
    select choice.place_id, null::uuid as slot_id, 'choice' as kind, person.name
      from choice join sign_up on sign_up.id = choice.sign_up_id join person on person.id = sign_up.person_id
      where choice.place_id is not null
    union all
    select hosts_place_id, null, 'host', person.name
      from sign_up join person on person.id = sign_up.person_id where hosts_place_id is not null
    union all
    select exclusion.place_id, null, 'other', '' from exclusion where exclusion.place_id is not null
    union all
    select slot.place_id, slot.id, 'lock', person.name
      from visit_lock join slot on slot.id = visit_lock.slot_id join sign_up on sign_up.id = visit_lock.sign_up_id
      join person on person.id = sign_up.person_id
    union all
    select visit.place_id, visit.slot_id, 'visit', coalesce(person.name, '')
      from visit left join sign_up on sign_up.id = visit.sign_up_id left join person on person.id = sign_up.person_id
      where visit.state in ('offered', 'accepted', 'arranged', 'ready') and visit.slot_id is not null
        and not exists (select from visit_lock
          where visit_lock.slot_id = visit.slot_id and visit_lock.sign_up_id = visit.sign_up_id)
    union all
    select visit.place_id, null, 'other', '' from visit`.execute(db);
}
