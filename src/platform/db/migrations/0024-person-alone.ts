import { type Kysely, sql } from 'kysely';

/** Who somebody is stands in `person` alone: what said it in each table goes. */
const statements = [
  `drop view place_claim`,
  `create view place_claim as
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
      join person on person.id = sign_up.person_id`,
  `alter table sign_up
    alter column person_id set not null,
    drop column name, drop column email, drop column manager_name, drop column manager_email`,
  `alter table permission_request drop column manager_email`,
  `delete from host where person_id is null`,
  `alter table host alter column person_id set not null, drop column name, drop column email`,
  `alter table place drop column host_name, drop column host_email`,
  // Two spellings of one person at one organisation.
  `delete from contact_person where ended_on is null and exists (
    select from contact_person as other where other.organisation_id = contact_person.organisation_id
      and other.person_id = contact_person.person_id and other.ended_on is null and other.id < contact_person.id)`,
  `alter table contact_person alter column person_id set not null, drop column name, drop column email`,
  `create unique index on contact_person (organisation_id, person_id) where ended_on is null`,
  `alter table organisation drop column contact_name, drop column contact_email`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
