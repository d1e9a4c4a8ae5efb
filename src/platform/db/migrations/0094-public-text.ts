import { type Kysely, sql } from 'kysely';

/** What a programme says of itself on public pages, in its own words: version after version, and apart from them a draft. */
const statements = [
  `create table public_text (
    programme_id uuid not null references programme (id) on delete cascade,
    piece text not null check (piece in ('home', 'questions', 'contact', 'privacy', 'accessibility')),
    locale text not null check (locale in ('nl', 'en')),
    number integer not null check (number > 0),
    -- Null: from then on it is our text again.
    texts text[],
    -- The version that it says again.
    restored integer,
    published_at timestamptz not null default now(),
    published_by text references "user" (id) on delete set null,
    primary key (programme_id, piece, locale, number)
  )`,
  `create index on public_text (published_by)`,
  // A row stays when there is no draft: its version says whether a form is of before or after the last change.
  `create table public_draft (
    programme_id uuid not null references programme (id) on delete cascade,
    piece text not null check (piece in ('home', 'questions', 'contact', 'privacy', 'accessibility')),
    locale text not null check (locale in ('nl', 'en')),
    texts text[],
    version integer not null default 0,
    changed_at timestamptz not null default now(),
    changed_by text references "user" (id) on delete set null,
    primary key (programme_id, piece, locale)
  )`,
  `create index on public_draft (changed_by)`,
  // A draft is on no page that everybody reads.
  `create trigger shared_pages_changed after insert or update or delete or truncate on public_text
    for each statement execute function shared_pages_changed()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
