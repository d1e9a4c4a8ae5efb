import { type Kysely, sql } from 'kysely';

/**
 * Of what is read for the pages of a round, and not for those that everybody sees: each change is told as well, apart, so
 * that it does not empty the memory of the public pages. See 0042.
 */
const READ_OF_A_ROUND = [
  'employment',
  'exclusion',
  'match_decision',
  'match_guest',
  'match_run',
  'match_settings',
  'permission_by_telephone',
  'permission_request',
  'role',
  'safety_answer',
  'sign_up_draft',
  '"user"',
  'visit_lock',
  'wanted_tie',
  'withdrawal',
];

const tells = `create function reads_of_rounds_changed() returns trigger language plpgsql as $$
  begin
    perform pg_notify('shared_pages', 'rounds');
    return null;
  end $$`;

const telling = (table: string) =>
  `create trigger reads_of_rounds_changed after insert or update or delete or truncate on ${table}
    for each statement execute function reads_of_rounds_changed()`;

/**
 * The same two views, for one round at what that round costs: a question about a round reaches down to the tables, and
 * nobody is set beside all who receive before it is known whom they must not meet. As they were, a database without
 * statistics took seconds for it in every round beside one of two thousand people.
 */
const views = [
  `create or replace view kept_apart as
    select distinct named.round_id, pair.person_id, pair.other_id
      from (
          select sign_up.round_id, sign_up.person_id, exclusion.other_person_id as other_id
            from exclusion join sign_up on sign_up.id = exclusion.sign_up_id
            where exclusion.other_person_id is not null
          union all
          select sign_up.round_id, sign_up.person_id, staff.person_id
            from (select sign_up_id, organisation_id from exclusion where organisation_id is not null
                union all select sign_up_id, organisation_id from safety_answer) as avoided
              join sign_up on sign_up.id = avoided.sign_up_id
              join sign_up as staff on staff.round_id = sign_up.round_id
                and staff.organisation_id = avoided.organisation_id
        ) as named
        cross join lateral (values (named.person_id, named.other_id), (named.other_id, named.person_id))
          as pair (person_id, other_id)
      where named.person_id <> named.other_id`,
  `create or replace view barred_place as
    select distinct sign_up.id as sign_up_id, receives.place_id, receives.round_id
      from kept_apart
        join (select place.round_id, host.place_id, host.person_id
              from host join place on place.id = host.place_id
            union select place.round_id, place.id, sign_up.person_id
              from sign_up join place on place.id = sign_up.hosts_place_id) as receives
          on receives.round_id = kept_apart.round_id and receives.person_id = kept_apart.other_id
        join sign_up on sign_up.round_id = kept_apart.round_id and sign_up.person_id = kept_apart.person_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const triggers = READ_OF_A_ROUND.map(telling);
  for (const statement of [...views, tells, ...triggers]) await sql.raw(statement).execute(db);
}
