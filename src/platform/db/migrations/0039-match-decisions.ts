import { type Kysely, sql } from 'kysely';

/**
 * What coordinators decide about a proposal, line by line: each gives the plan that came of it, a run of its own with the
 * next step. What a run was made of is known by a digest, so that nobody has to read all of it to see that it changed.
 */
const statements = [
  `alter table match_run
    add column step integer not null default 0,
    add column input text,
    add column note text not null default '',
    drop constraint match_run_round_id_number_key,
    add constraint match_run_step unique (round_id, number, step)`,
  `create table match_guest (
    id uuid primary key default gen_random_uuid(),
    slot_id uuid not null references slot (id) on delete cascade,
    name text not null,
    organisation text not null,
    here boolean not null
  )`,
  `create index on match_guest (slot_id)`,
  `create table match_decision (
    id uuid primary key default gen_random_uuid(),
    line bigint generated always as identity,
    round_id uuid not null references round (id) on delete cascade,
    run_id uuid not null references match_run (id) on delete cascade,
    kind text not null
      check (kind in ('lock', 'release', 'seat', 'forbid', 'swap', 'set-aside', 'take-part', 'guest')),
    sign_up_id uuid references sign_up (id) on delete cascade,
    other_id uuid references sign_up (id) on delete cascade,
    slot_id uuid references slot (id) on delete cascade,
    organisation_id uuid references organisation (id) on delete cascade,
    guest_id uuid references match_guest (id) on delete cascade,
    turns uuid references match_decision (id) on delete cascade,
    holds boolean not null,
    user_id text references "user" (id) on delete set null,
    made_at timestamptz not null default now()
  )`,
  `create index on match_decision (round_id, line)`,
  `create index on match_decision (run_id)`,
  `create table match_decision_lock (
    decision_id uuid not null references match_decision (id) on delete cascade,
    sign_up_id uuid not null references sign_up (id) on delete cascade,
    slot_id uuid not null references slot (id) on delete cascade,
    adds boolean not null,
    primary key (decision_id, sign_up_id, slot_id)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
