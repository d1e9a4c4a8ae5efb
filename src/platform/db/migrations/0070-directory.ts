import { type Kysely, sql } from 'kysely';

/** What is searched of contact cards; a card writes it when it is shown, and takes it away when it goes. */
const statements = [
  // Trusted since PostgreSQL 13: the owner of the database may make it, without being its superuser.
  `create extension if not exists pg_trgm`,
  `create table directory_entry (
    card_id uuid primary key,
    number integer generated always as identity unique,
    programme_id uuid not null references programme (id) on delete cascade,
    kind text,
    region text,
    -- What is searched, as it was read: the function first, then each line, then what it is not for.
    read_as text[] not null,
    -- What it is counted under.
    stems text[] not null,
    words text[] not null
  )`,
  `create index on directory_entry (programme_id, number)`,
  `create table directory_stem (
    programme_id uuid not null,
    stem text not null,
    number integer not null references directory_entry (number) on delete cascade,
    -- A bit for each line that it stands in, the first for the function and the kind.
    lines integer not null,
    primary key (programme_id, stem, number)
  )`,
  `create index on directory_stem (number)`,
  // On how many cards each stands, and under the empty one how many there are: the rarer, the more it says.
  `create table directory_count (
    programme_id uuid not null references programme (id) on delete cascade,
    stem text not null,
    cards integer not null check (cards >= 0),
    primary key (programme_id, stem)
  )`,
  // For what is typed wrong.
  `create table directory_word (
    programme_id uuid not null references programme (id) on delete cascade,
    word text not null,
    stem text not null,
    cards integer not null check (cards >= 0),
    primary key (programme_id, word)
  )`,
  `create index directory_word_alike on directory_word using gin (word gin_trgm_ops)`,
  `create table directory_synonym (
    programme_id uuid not null references programme (id) on delete cascade,
    said text not null,
    -- What is left of it when it is looked for.
    stems text not null,
    -- Empty: what the software says of it by itself does not hold in this programme.
    means text[] not null,
    primary key (programme_id, stems)
  )`,
  // However a card goes, also with its person: what it alone said is known no more. In the order of the words, so that
  // two cards that go at once wait for each other and not in a circle.
  `create function directory_forget() returns trigger language plpgsql as $$
  begin
    perform 1 from directory_count where programme_id = old.programme_id and stem = any(old.stems || array['']) order by stem
      for update;
    update directory_count set cards = cards - 1 where programme_id = old.programme_id and stem = any(old.stems || array['']);
    delete from directory_count
      where programme_id = old.programme_id and stem = any(old.stems || array['']) and cards = 0;
    perform 1 from directory_word where programme_id = old.programme_id and word = any(old.words) order by word
      for update;
    update directory_word set cards = cards - 1 where programme_id = old.programme_id and word = any(old.words);
    delete from directory_word where programme_id = old.programme_id and word = any(old.words) and cards = 0;
    return null;
  end $$`,
  `create trigger directory_forget after delete on directory_entry for each row execute function directory_forget()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
