import { type Kysely, sql } from 'kysely';

/** Looking back on a visit: who was asked, what they answered, and per text who may read it. */
const statements = [
  `create table reflection (
    id uuid primary key default gen_random_uuid(),
    visit_id uuid not null references visit (id) on delete cascade,
    -- Who leaves takes their texts along; what was answered goes on counting without them.
    person_id uuid references person (id) on delete set null,
    side text not null check (side in ('visitor', 'host')),
    state text not null check (state in ('asked', 'begun', 'given', 'refused')),
    asked_on date,
    reminded_on date,
    screen smallint not null default 1,
    knows text check (knows in ('no', 'search', 'number', 'somebody', 'called')),
    mark smallint check (mark between 1 and 10),
    worthwhile text check (worthwhile in ('yes', 'partly', 'no')),
    again text check (again in ('yes', 'maybe', 'no')),
    unique (visit_id, person_id)
  )`,
  `create index on reflection (person_id)`,
  `create table reflection_text (
    reflection_id uuid not null references reflection (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    question text not null check (question in ('struck', 'image', 'take')),
    text text not null,
    readers text not null check (readers in ('me', 'other', 'coordinators', 'everyone')),
    primary key (reflection_id, question)
  )`,
  `create index on reflection_text (person_id)`,
  `create table reflection_key (
    hash text primary key,
    round_id uuid not null references round (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on reflection_key (person_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
