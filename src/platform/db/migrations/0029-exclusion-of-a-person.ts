import { type Kysely, sql } from 'kysely';

/**
 * An exclusion may name somebody who must not be met, in whatever round they are; and a round which organisations should
 * meet.
 */
const statements = [
  `alter table exclusion
    add column other_person_id uuid references person (id) on delete cascade,
    drop constraint exclusion_check,
    drop constraint exclusion_sign_up_id_place_id_organisation_id_key,
    add constraint exclusion_of_one check (num_nonnulls(place_id, organisation_id, other_person_id) = 1),
    add constraint exclusion_once unique nulls not distinct (sign_up_id, place_id, organisation_id, other_person_id)`,
  `create index on exclusion (other_person_id) where other_person_id is not null`,
  `create table wanted_tie (
    round_id uuid not null references round (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    other_id uuid not null references organisation (id) on delete cascade,
    primary key (round_id, organisation_id, other_id),
    check (organisation_id < other_id)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
