import { type Kysely, sql } from 'kysely';

/** The pulse: whether two people who met were in touch since, asked of each of them three times. */
const statements = [
  `create table pulse (
    id uuid primary key default gen_random_uuid(),
    -- The same for all that is asked of the same two people, whichever of them: it says nobody's name, and stays when they go.
    pair_id uuid not null,
    visit_id uuid not null references visit (id) on delete cascade,
    person_id uuid references person (id) on delete set null,
    other_id uuid references person (id) on delete set null,
    side text not null check (side in ('visitor', 'host')),
    moment text not null check (moment in ('6-weeks', '3-months', '6-months')),
    asked_on date not null,
    reminded_on date,
    contact text check (contact in ('yes', 'not-yet', 'no-need')),
    about text[] not null default '{}'
      check (about <@ array['situation', 'referral', 'question', 'advice', 'together', 'else']),
    noticed text[] not null default '{}' check (noticed <@ array['sooner', 'once', 'safer', 'not-yet']),
    answered_on date,
    unique (visit_id, person_id, other_id, moment)
  )`,
  `create index on pulse (person_id)`,
  `create index on pulse (other_id)`,
  // Opens what somebody is asked about a round, from a mail. Only the digest is stored.
  `create table pulse_key (
    hash text primary key,
    round_id uuid not null references round (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    made_on date not null
  )`,
  `create index on pulse_key (person_id)`,
  // Who does not want to be asked any more.
  `create table pulse_stop (
    person_id uuid primary key references person (id) on delete cascade,
    stopped_on date not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
