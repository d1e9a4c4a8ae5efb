import { type Kysely, sql } from 'kysely';

/** Who leaves asks one colleague to take their card over; and who waved the question for a card away is not asked for a while. */
const statements = [
  `create table hand_over (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null references programme (id) on delete cascade,
    -- Both work there; who takes it over must still, who asked need not.
    organisation_id uuid not null references organisation (id) on delete cascade,
    from_id uuid not null unique references person (id) on delete cascade,
    to_id uuid not null references person (id) on delete cascade,
    -- As they stood when it was asked: the card may be gone before there is an answer.
    lines text[] not null,
    state text not null check (state in ('asked', 'taken', 'declined')),
    asked_on date not null,
    check ((state = 'asked') = (cardinality(lines) > 0)),
    check (from_id <> to_id)
  )`,
  `create index on hand_over (to_id)`,
  `create table card_not_now (
    person_id uuid primary key references person (id) on delete cascade,
    said_on date not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
