import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { tokensIn } from './plain.ts';
import { readAs } from './read-as.ts';
import { stemsOf } from './stems.ts';

/** What a card says to who searches; whoever reads a card decides who may see it. */
export interface DirectoryEntry {
  cardId: string;
  programmeId: ProgrammeId;
  kind: string | null;
  region: string | null;
  /** The function of who it is. */
  calling: string;
  ringMeFor: readonly string[];
  notFor: string;
}

/** More lines than a card has; the bits of `directory_stem.lines` end somewhere. */
const MOST_LINES = 24;

/** Puts a card into the directory, or anew when its words have changed. */
export async function putEntry(trx: DbOrTrx, entry: DirectoryEntry): Promise<void> {
  await dropEntry(trx, entry.cardId);
  const { programmeId, cardId, kind, region } = entry;
  const about = [entry.calling, [kind ?? '', region ?? ''].join(' ')];
  const lines = [...about, ...entry.ringMeFor.slice(0, MOST_LINES)].map(tokensIn);
  const against = tokensIn(entry.notFor);
  const words = [...lines, against].flat().map(({ word }) => word);
  const stems = await stemsOf(trx, words);
  const read_as = [...lines, against].map((line) => readAs.write(line, stems));
  const bits = new Map<string, number>();
  const known = new Map<string, string>();
  for (const [at, line] of lines.entries())
    for (const { word } of line) {
      const { stem, parts } = stems.get(word)!;
      known.set(word, stem);
      for (const one of [stem, ...parts]) bits.set(one, (bits.get(one) ?? 0) | (1 << at));
    }
  const { number } = await trx
    .insertInto('directory_entry')
    .values({
      ...{ card_id: cardId, programme_id: programmeId, kind, region, read_as },
      ...{ stems: [...bits.keys()], words: [...known.keys()] },
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await sql`insert into directory_stem (programme_id, stem, number, lines)
    select ${programmeId}, stem, ${number}, lines
    from unnest(${[...bits.keys()]}::text[], ${[...bits.values()]}::int[]) as line (stem, lines)`.execute(
    trx,
  );
  // In the order of the words, as where they go.
  await sql`insert into directory_count (programme_id, stem, cards)
    select ${programmeId}, stem, 1 from unnest(${['', ...bits.keys()]}::text[]) as stem order by stem
    on conflict (programme_id, stem) do update set cards = directory_count.cards + 1`.execute(trx);
  await sql`insert into directory_word (programme_id, word, stem, cards)
    select ${programmeId}, word, stem, 1
    from unnest(${[...known.keys()]}::text[], ${[...known.values()]}::text[]) as known (word, stem) order by word
    on conflict (programme_id, word) do update set cards = directory_word.cards + 1`.execute(trx);
}

/** Nothing of the card can be found any more, also not by a word that it alone had: the database sees to that. */
export async function dropEntry(trx: DbOrTrx, cardId: string): Promise<void> {
  await trx.deleteFrom('directory_entry').where('card_id', '=', cardId).execute();
}
