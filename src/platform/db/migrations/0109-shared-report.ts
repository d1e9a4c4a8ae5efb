import { type Kysely, sql } from 'kysely';

/**
 * What others than coordinators see of a round: an edition that stands still, so that nobody learns of one person by looking again
 * the day after. The figures as they were counted stay beside it, for the next edition to be compared with.
 */
const statements = [
  `create table report_edition (
    round_id uuid primary key references round (id) on delete cascade,
    made_on date not null,
    counted jsonb not null,
    shown jsonb not null
  )`,
  `create table report_link (
    id uuid primary key default gen_random_uuid(),
    round_id uuid not null references round (id) on delete cascade,
    label text not null check (char_length(label) between 1 and 120),
    -- Only the digest of the key.
    key_hash text not null unique,
    made_on date not null,
    expires_on date not null,
    check (expires_on > made_on)
  )`,
  `create index on report_link (round_id)`,
  // A text that its writer shared with everybody, and a coordinator put into the report. Whoever takes it back takes it out.
  `create table report_quote (
    reflection_id uuid not null references reflection (id) on delete cascade,
    question text not null,
    round_id uuid not null references round (id) on delete cascade,
    primary key (reflection_id, question),
    foreign key (reflection_id, question) references reflection_text (reflection_id, question) on delete cascade
  )`,
  `create index on report_quote (round_id)`,
  // The home of everybody shows figures of the last edition, and is kept until something that it shows changes.
  `create trigger shared_pages_changed after insert or update or delete or truncate on report_edition
    for each statement execute function shared_pages_changed()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
