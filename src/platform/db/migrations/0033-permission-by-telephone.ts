import { type Kysely, sql } from 'kysely';

/** A manager says yes or no by telephone: who said it and when, who noted it, and what was there before. */
const statements = [
  `create table permission_by_telephone (
    request_id uuid primary key references permission_request (id) on delete cascade,
    said_by text not null,
    said_on date not null,
    noted_by text references "user" ("id") on delete set null,
    noted_at timestamptz not null default now(),
    made_request boolean not null,
    earlier_permission boolean not null,
    earlier_answer text check (earlier_answer in ('yes', 'no')),
    earlier_note text not null default '',
    earlier_answered_at timestamptz
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
