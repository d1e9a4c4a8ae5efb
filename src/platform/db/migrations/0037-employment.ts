import { type Kysely, sql } from 'kysely';

/**
 * Whether the own organisation says that somebody works there. It says so of a sign-up and of the organisation that
 * stood in it: who names another one afterwards is not confirmed by the first. Of what was there before, nobody said it.
 */
const statements = [
  `create table employment (
    sign_up_id uuid primary key references sign_up (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    answer text not null check (answer in ('yes', 'no')),
    said_in text not null check (said_in in ('page', 'telephone')),
    told_by text not null default '',
    user_id text references "user" ("id") on delete set null,
    answered_at timestamptz not null default now()
  )`,
  'create index on employment (organisation_id)',
  `create view employment_state as
    select sign_up.id as sign_up_id, sign_up.round_id, sign_up.organisation_id,
      case employment.answer when 'yes' then 'confirmed' when 'no' then 'denied' else 'open' end as state
    from sign_up left join employment
      on employment.sign_up_id = sign_up.id and employment.organisation_id = sign_up.organisation_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
