import { type Kysely, sql } from 'kysely';

/** Signing up without an account, the manager's permission by mail, and withdrawing. */
const statements = [
  `alter table sign_up
    add column wants_to_host boolean not null default false,
    add column listed boolean not null default false`,
  `create table sign_up_draft (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    email text not null,
    locale text not null check (locale in ('nl', 'en')),
    answers jsonb not null,
    confirmed_at timestamptz,
    sent_at timestamptz,
    expires_at timestamptz not null,
    created_at timestamptz not null default now()
  )`,
  `create unique index on sign_up_draft (round_id, email) where confirmed_at is not null`,
  `create table sign_up_key (
    hash text primary key,
    draft_id uuid not null references sign_up_draft (id) on delete cascade,
    kind text not null check (kind in ('browser', 'mail'))
  )`,
  `create index on sign_up_key (draft_id)`,
  `create table safety_answer (
    sign_up_id uuid not null references sign_up (id) on delete cascade,
    organisation_id uuid not null references organisation (id) on delete cascade,
    primary key (sign_up_id, organisation_id)
  )`,
  `create table permission_request (
    id uuid primary key default gen_random_uuid(),
    sign_up_id uuid not null unique references sign_up (id) on delete cascade,
    manager_email text not null,
    locale text not null default 'nl' check (locale in ('nl', 'en')),
    asked_at timestamptz not null default now(),
    mailed_on date,
    answer text check (answer in ('yes', 'no')),
    answered_at timestamptz,
    note text not null default ''
  )`,
  `create table permission_key (
    hash text primary key,
    request_id uuid not null references permission_request (id) on delete cascade
  )`,
  `create table withdrawal (
    round_id uuid not null references round (id) on delete cascade,
    email text not null,
    name text not null,
    organisation_id uuid not null references organisation (id) on delete cascade,
    withdrawn_at timestamptz not null default now(),
    primary key (round_id, email)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
