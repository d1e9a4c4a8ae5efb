import { type Kysely, sql } from 'kysely';

/** What is measured of a round as in the literature: a quiz, whom somebody knows to call, and how well they work together. */
const statements = [
  `alter table programme add column asks_coordination boolean not null default false`,
  // A situation of the programme itself; those that come along with the software stand in no table. It is never changed.
  `create table quiz_situation (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    text text not null,
    functions text[] not null check (cardinality(functions) between 2 and 8),
    answers smallint[] not null check (cardinality(answers) between 1 and 8),
    number bigint generated always as identity
  )`,
  `create index on quiz_situation (programme_id)`,
  // Which five a round asks; no rows: the five that come along.
  `create table round_quiz (
    round_id uuid not null references round (id) on delete cascade,
    number smallint not null check (number between 1 and 5),
    ours text,
    situation_id uuid references quiz_situation (id),
    primary key (round_id, number),
    check ((ours is null) <> (situation_id is null))
  )`,
  `create index on round_quiz (situation_id)`,
  // Somebody in a round: a number that leads to them as long as they are there, and to nobody after that.
  `create table measured (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    person_id uuid references person (id) on delete set null,
    unique (round_id, person_id)
  )`,
  `create index on measured (person_id)`,
  `create table measure_moment (
    measured_id uuid not null references measured (id) on delete cascade,
    moment text not null check (moment in ('before', 'after', 'six-weeks', 'three-months', 'six-months')),
    asked_on date not null,
    done boolean not null default false,
    primary key (measured_id, moment)
  )`,
  `create table measure_answer (
    measured_id uuid not null references measured (id) on delete cascade,
    moment text not null,
    measure text not null
      check (measure in ('works-with', 'knows', 'as-it-was', 'quiz', 'partner', 'coordination')),
    -- A kind of organisation, as the programme calls it; empty where it is about none.
    about text not null default '',
    -- Which situation, or which question of several.
    item smallint not null default 0,
    value smallint not null,
    primary key (measured_id, moment, measure, about, item),
    foreign key (measured_id, moment) references measure_moment (measured_id, moment) on delete cascade
  )`,
  // Opens the questions for who has no account. Only the digest is stored.
  `create table measure_key (
    hash text primary key,
    measured_id uuid not null references measured (id) on delete cascade,
    made_at timestamptz not null default now()
  )`,
  `create index on measure_key (measured_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
