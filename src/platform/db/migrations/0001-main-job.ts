import { type Kysely, sql } from 'kysely';

/** From a workbook to a match: programme, places, sign-ups, imports, match runs, and who may see them. */
const statements = [
  `create table "user" (
    "id" text primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null default false,
    "image" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create table "session" (
    "id" text primary key,
    "userId" text not null references "user" ("id") on delete cascade,
    "token" text not null unique,
    "expiresAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create table "account" (
    "id" text primary key,
    "userId" text not null references "user" ("id") on delete cascade,
    "accountId" text not null,
    "providerId" text not null,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create table "verification" (
    "id" text primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`,
  `create index on "verification" ("identifier")`,
  `create table mail (
    id uuid primary key default gen_random_uuid(),
    recipient text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null default now()
  )`,
  `create table programme (
    id uuid primary key default gen_random_uuid(),
    code text not null unique,
    name text not null,
    created_at timestamptz not null default now()
  )`,
  `create table round (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    code text not null unique,
    name text not null,
    first_day date,
    last_day date,
    tolerance integer not null default 1 check (tolerance >= 0),
    seed text not null,
    created_at timestamptz not null default now()
  )`,
  `create index on round (programme_id)`,
  `create table organisation (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    code text not null,
    name text not null,
    kind text not null,
    region text not null,
    contact_name text not null,
    contact_email text not null,
    earlier_rounds text not null,
    standing integer not null default 0,
    unique (programme_id, code)
  )`,
  `create table role (
    user_id text not null references "user" ("id") on delete cascade,
    kind text not null check (kind in ('coordinator', 'contact', 'participant', 'operator')),
    programme_id uuid references programme (id) on delete cascade,
    organisation_id uuid references organisation (id) on delete cascade,
    unique nulls not distinct (user_id, kind, programme_id, organisation_id),
    check (kind = 'operator' or programme_id is not null),
    check (kind <> 'contact' or organisation_id is not null)
  )`,
  `create table place (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    code text not null,
    title text not null,
    secret boolean not null,
    host_name text not null,
    host_email text not null,
    condition text not null check (condition in ('none', 'own-declaration', 'screening', 'client-contact')),
    minimum integer not null default 1 check (minimum >= 1),
    unique (round_id, code)
  )`,
  `create table slot (
    id uuid primary key default gen_random_uuid(),
    place_id uuid not null references place (id) on delete cascade,
    first_day text not null,
    days text[] not null,
    capacity integer not null check (capacity >= 1),
    unique (place_id, first_day)
  )`,
  `create table sign_up (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    name text not null,
    email text not null,
    job_title text not null,
    newcomer boolean not null,
    unplaced_before boolean not null,
    learning_goal text not null,
    image_before text not null,
    days text[] not null,
    visits integer not null check (visits between 1 and 2),
    hosts_place_id uuid references place (id),
    manager_name text not null,
    manager_email text not null,
    permission boolean not null,
    screening_seen boolean not null,
    client_contact boolean not null,
    set_aside boolean not null default false,
    unique (round_id, email)
  )`,
  `create table choice (
    sign_up_id uuid not null references sign_up (id) on delete cascade,
    number integer not null check (number between 1 and 5),
    place_id uuid references place (id),
    organisation_id uuid references organisation (id),
    primary key (sign_up_id, number),
    check (num_nonnulls(place_id, organisation_id) = 1)
  )`,
  `create table exclusion (
    id uuid primary key default gen_random_uuid(),
    sign_up_id uuid not null references sign_up (id) on delete cascade,
    place_id uuid references place (id),
    organisation_id uuid references organisation (id),
    unique nulls not distinct (sign_up_id, place_id, organisation_id),
    check (num_nonnulls(place_id, organisation_id) = 1)
  )`,
  `create table visit_lock (
    sign_up_id uuid not null references sign_up (id) on delete cascade,
    slot_id uuid not null references slot (id) on delete cascade,
    primary key (sign_up_id, slot_id)
  )`,
  `create table match_run (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    number integer not null,
    status text not null check (status in ('waiting', 'running', 'done', 'failed')),
    progress jsonb,
    instance jsonb,
    result jsonb,
    faults jsonb,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    unique (round_id, number)
  )`,
  `create table import_batch (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    file_name text not null,
    digest text not null,
    raw jsonb not null,
    decisions jsonb not null,
    corrections jsonb not null,
    status text not null check (status in ('open', 'done')),
    summary jsonb,
    created_at timestamptz not null default now()
  )`,
  `create index on import_batch (round_id, created_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
