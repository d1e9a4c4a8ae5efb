import { sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Token, tokensIn } from './plain.ts';
import { readAs } from './read-as.ts';
import { STEMS_VERSION, type Stemmed, stemsOf } from './stems.ts';

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

/** More lines than a card has. */
const MOST_LINES = 24;
/** Of the function, the kind and the first lines it is kept on which of them a word stands. */
const LINE_BITS = 63;

/** Puts a card into the directory, or anew when its words have changed. */
export const putEntry = (trx: DbOrTrx, entry: DirectoryEntry): Promise<void> => putEntries(trx, [entry]);

/** The same of several, each once. */
export async function putEntries(trx: DbOrTrx, entries: readonly DirectoryEntry[]): Promise<void> {
  await drop(
    trx,
    entries.map(({ cardId }) => cardId),
  );
  const read = entries.map(readEntry);
  const stems = await stemsOf(
    trx,
    read.flatMap(({ lines, against }) => [...lines, against].flat().map(({ word }) => word)),
  );
  const rows = read.map(({ entry, lines, against }) => ({
    ...{ card_id: entry.cardId, programme_id: entry.programmeId, kind: entry.kind, region: entry.region },
    read_as: [...lines, against].map((line) => readAs.write(line, stems)),
    bits: bitsOf(lines, stems),
    words: [...new Set(lines.flat().map(({ word }) => word))],
    read_by: STEMS_VERSION,
  }));
  const numbers = await trx
    .insertInto('directory_entry')
    .values(rows.map(({ bits, ...row }) => ({ ...row, stems: [...bits.keys()] })))
    .returning(['card_id', 'number'])
    .execute();
  const numberOf = new Map(numbers.map(({ card_id, number }) => [card_id, number]));
  const numbered = rows.flatMap(({ card_id, programme_id, bits }) =>
    [...bits].map(([stem, lines]) => ({ programme_id, stem, number: numberOf.get(card_id)!, lines })),
  );
  // In the order of the words, as where they go.
  const counted = rows.flatMap(({ programme_id, bits }) =>
    ['', ...bits.keys()].map((stem) => ({ programme_id, stem })),
  );
  await sql`insert into directory_count (programme_id, stem, cards)
    select programme_id, stem, count(*) from unnest(${counted.map((one) => one.programme_id)}::uuid[],
      ${counted.map(({ stem }) => stem)}::text[]) as one (programme_id, stem)
    group by programme_id, stem order by programme_id, stem
    on conflict (programme_id, stem) do update set cards = directory_count.cards + excluded.cards`.execute(
    trx,
  );
  await sql`insert into directory_place (programme_id, stem, piece, places)
    select programme_id, stem, number >> 12, array_agg(number::bigint << 6 | lines order by number)
    from unnest(${numbered.map((one) => one.programme_id)}::uuid[], ${numbered.map(({ stem }) => stem)}::text[],
      ${numbered.map(({ number }) => number)}::int[], ${numbered.map(({ lines }) => lines & LINE_BITS)}::int[])
      as one (programme_id, stem, number, lines)
    group by programme_id, stem, number >> 12 order by programme_id, stem
    on conflict (programme_id, stem, piece) do update set places = directory_place.places || excluded.places`.execute(
    trx,
  );
  const known = rows.flatMap(({ programme_id, words }) =>
    words.map((word) => ({ programme_id, word, stem: stems.get(word)!.stem })),
  );
  await sql`insert into directory_word (programme_id, word, stem, cards)
    select programme_id, word, min(stem), count(*) from unnest(${known.map((one) => one.programme_id)}::uuid[],
      ${known.map(({ word }) => word)}::text[], ${known.map(({ stem }) => stem)}::text[])
      as one (programme_id, word, stem)
    group by programme_id, word order by programme_id, word
    on conflict (programme_id, word) do update
      set cards = directory_word.cards + excluded.cards, stem = excluded.stem`.execute(trx);
}

function readEntry(entry: DirectoryEntry) {
  const about = [entry.calling, [entry.kind ?? '', entry.region ?? ''].join(' ')];
  const lines = [...about, ...entry.ringMeFor.slice(0, MOST_LINES)].map(tokensIn);
  return { entry, lines, against: tokensIn(entry.notFor) };
}

/** A bit for each line in which a stem stands. */
function bitsOf(lines: readonly Token[][], stems: ReadonlyMap<string, Stemmed>): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [at, line] of lines.entries())
    for (const { word } of line) {
      const { stem, parts } = stems.get(word)!;
      for (const one of [stem, ...parts]) bits.set(one, (bits.get(one) ?? 0) | (1 << at));
    }
  return bits;
}

/** Nothing of the card can be found any more, also not by a word that it alone had: the database sees to that. */
export const dropEntry = (trx: DbOrTrx, cardId: string): Promise<void> => drop(trx, [cardId]);

async function drop(trx: DbOrTrx, cardIds: readonly string[]): Promise<void> {
  await trx.deleteFrom('directory_entry').where('card_id', 'in', cardIds).execute();
}
