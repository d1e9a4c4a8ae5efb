import { type Kysely, sql } from 'kysely';

const statements = [
  // Who must not meet whom in a round, each way: the person that is named, and who signed up of an organisation.
  `create view kept_apart as
    with named as (
      select sign_up.round_id, sign_up.person_id, exclusion.other_person_id as other_id
        from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
        where exclusion.other_person_id is not null
      union
      select sign_up.round_id, sign_up.person_id, staff.person_id
        from (select sign_up_id, organisation_id from exclusion where organisation_id is not null
            union select sign_up_id, organisation_id from safety_answer) as avoided
          join sign_up on sign_up.id = avoided.sign_up_id
          join sign_up as staff on staff.round_id = sign_up.round_id
            and staff.organisation_id = avoided.organisation_id
    )
    select round_id, person_id, other_id from named where person_id <> other_id
    union
    select round_id, other_id, person_id from named where person_id <> other_id`,
  // Where somebody must not come because of who receives there, first or not, as the place or they themselves say.
  `create view barred_place as
    select distinct sign_up.id as sign_up_id, receives.place_id
      from kept_apart
        join sign_up on sign_up.round_id = kept_apart.round_id and sign_up.person_id = kept_apart.person_id
        join (select place_id, person_id from host
            union select hosts_place_id, person_id from sign_up where hosts_place_id is not null) as receives
          on receives.person_id = kept_apart.other_id
        join place on place.id = receives.place_id and place.round_id = sign_up.round_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
