import { type Kysely, sql } from 'kysely';

/** What says that an organisation is in a round: it was asked or answered, or something of it is there. */
const said = [
  'select round_id, organisation_id from invitation',
  'select round_id, organisation_id from place',
  'select round_id, organisation_id from sign_up',
];

/**
 * Organisations are of a programme, and in a round when somebody put them there. What has something in a round is in it,
 * whoever made that: the table takes care of it, so that no list can leave it out.
 */
const statements = [
  `create table membership (
    round_id uuid not null references round (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    primary key (round_id, organisation_id)
  )`,
  `create index on membership (organisation_id)`,
  `insert into membership (round_id, organisation_id) ${said.join(' union ')}`,
  // The newest round of a programme had all of its organisations, and so had every round those of which nothing is known.
  `insert into membership (round_id, organisation_id)
    select round.id, organisation.id from round
    join organisation on organisation.programme_id = round.programme_id
    where not exists (
        select from round as later
        where later.programme_id = round.programme_id and later.number > round.number)
      or not exists (select from membership where membership.organisation_id = organisation.id)
    on conflict do nothing`,
  // After, not before: by then the row of the round is locked, and who takes an organisation out of it is done.
  `create function join_round() returns trigger language plpgsql as $$
    begin
      insert into membership (round_id, organisation_id) values (new.round_id, new.organisation_id)
        on conflict do nothing;
      return null;
    end $$`,
  ...['invitation', 'place', 'sign_up'].map(
    (table) => `create trigger join_round after insert or update of organisation_id on ${table}
      for each row execute function join_round()`,
  ),
  // What an organisation has in a round, of every stage: with any of it, it cannot be taken out.
  `create view membership_content as
    select round_id, organisation_id, 'place' as kind from place
    union all
    select round_id, organisation_id, 'sign-up' from sign_up
    union all
    select round_id, organisation_id, 'withdrawal' from withdrawal
    union all
    select round_id, organisation_id, 'invitation' from invitation where invited_on is not null or answer is not null
    union all
    select draft.round_id, organisation.id, 'draft' from sign_up_draft as draft
      join round on round.id = draft.round_id
      join organisation on organisation.programme_id = round.programme_id
        and (organisation.code = draft.answers ->> 'organisation'
          or jsonb_exists(draft.answers -> 'avoid', organisation.code)
          or draft.answers -> 'choices'
            @> jsonb_build_array(jsonb_build_object('kind', 'organisation', 'code', organisation.code)))
    union all
    select sign_up.round_id, choice.organisation_id, 'sign-up'
      from choice join sign_up on sign_up.id = choice.sign_up_id where choice.organisation_id is not null
    union all
    select sign_up.round_id, exclusion.organisation_id, 'exclusion'
      from exclusion join sign_up on sign_up.id = exclusion.sign_up_id where exclusion.organisation_id is not null
    union all
    select sign_up.round_id, safety_answer.organisation_id, 'exclusion'
      from safety_answer join sign_up on sign_up.id = safety_answer.sign_up_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
