import { type Kysely, sql } from 'kysely';

/**
 * Where each word stands, by word: a search reads a few long rows that lie together, and not as many short ones as there are
 * cards. In pieces, so that a card that changes writes no more than those that it is in.
 */
const statements = [
  `create table directory_place (
    programme_id uuid not null references programme (id) on delete cascade,
    stem text not null,
    -- Of the numbers of the cards in it, without their last twelve bits.
    piece integer not null,
    -- The number of a card, and in the last six bits on which of its lines the word stands.
    places bigint[] not null,
    primary key (programme_id, stem, piece)
  )`,
  `insert into directory_place (programme_id, stem, piece, places)
    select programme_id, stem, number >> 12, array_agg(number::bigint << 6 | (lines & 63))
    from directory_stem group by programme_id, stem, number >> 12`,
  `drop table directory_stem`,
  `create or replace function directory_forget() returns trigger language plpgsql as $$
  begin
    perform 1 from directory_count where programme_id = old.programme_id and stem = any(old.stems || array['']) order by stem
      for update;
    update directory_count set cards = cards - 1 where programme_id = old.programme_id and stem = any(old.stems || array['']);
    delete from directory_count
      where programme_id = old.programme_id and stem = any(old.stems || array['']) and cards = 0;
    update directory_place
      set places = array(select place from unnest(places) as place where place >> 6 <> old.number)
      where programme_id = old.programme_id and stem = any(old.stems) and piece = old.number >> 12;
    delete from directory_place
      where programme_id = old.programme_id and stem = any(old.stems) and piece = old.number >> 12 and places = '{}';
    perform 1 from directory_word where programme_id = old.programme_id and word = any(old.words) order by word
      for update;
    update directory_word set cards = cards - 1 where programme_id = old.programme_id and word = any(old.words);
    delete from directory_word where programme_id = old.programme_id and word = any(old.words) and cards = 0;
    return null;
  end $$`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
