import { type Kysely, sql } from 'kysely';

/** Who wants no reminders is a wish of a person; until now it was kept by address, whatever became of who has it. */
const statements = [
  `update person set reminders_stopped_at = stop.stopped_at
    from reminder_stop as stop join person_address as address
      on address.programme_id = stop.programme_id and address.email = lower(stop.email)
    where person.id = address.person_id`,
  `with nobody as (
      select programme_id, lower(email) as email, min(stopped_at) as stopped_at, gen_random_uuid() as id
      from reminder_stop as stop
      where not exists (select from person_address as address
        where address.programme_id = stop.programme_id and address.email = lower(stop.email))
      group by programme_id, lower(email)),
    made as (
      insert into person (id, programme_id, name, reminders_stopped_at)
        select id, programme_id, '', stopped_at from nobody)
    insert into person_address (person_id, programme_id, email, number, main)
      select id, programme_id, email, 1, true from nobody`,
  `drop table reminder_stop`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
