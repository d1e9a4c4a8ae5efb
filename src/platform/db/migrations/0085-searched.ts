import { type Kysely, sql } from 'kysely';

/** What was searched, as words counted by the month: without who, without when, and without the question that they stood in. */
const statements = [
  `create table searched_words (
    programme_id uuid not null references programme (id) on delete cascade,
    -- The first day of it.
    month date not null check (extract(day from month) = 1),
    -- Something was found: a few words as they were typed. Otherwise each word by itself.
    found boolean not null,
    words text not null check (char_length(words) between 2 and 80),
    times integer not null check (times between 1 and 10000),
    primary key (programme_id, month, found, words)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
