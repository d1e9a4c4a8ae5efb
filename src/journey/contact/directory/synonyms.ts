import { ordered } from '../../../language/order.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { FIELD_WORDS } from './field-words.ts';
import { EVERYDAY_WORDS } from './field-words-everyday.ts';
import { FURTHER_WORDS } from './field-words-further.ts';
import { SPOKEN_WORDS } from './field-words-spoken.ts';
import { alikeWords, keyOf, type PhraseWord } from './phrases.ts';
import { wordsIn } from './plain.ts';
import { STEMS_VERSION, stemsOf } from './stems.ts';

/** What somebody says, and what it is called on cards. */
export interface Synonym {
  said: string;
  means: readonly string[];
}

/** What is looked for besides, with what it is called. */
export interface Meaning {
  as: string;
  stems: readonly string[];
}

/** What the coordinators of a programme have added, or switched off: then it means nothing. */
export const readSynonyms = (db: DbOrTrx, programmeId: ProgrammeId): Promise<Synonym[]> =>
  db
    .selectFrom('directory_synonym')
    .select(['said', 'means'])
    .where('programme_id', '=', programmeId)
    .execute();

/** @returns whether it holds a word to look for */
export async function putSynonym(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  { said, means }: Synonym,
): Promise<boolean> {
  const [{ same }, read] = [await readOurs(trx), await phraseReader(trx, [said])];
  const stems = keyOf(read.words(said), same);
  if (stems === '') return false;
  await trx
    .insertInto('directory_synonym')
    .values({ programme_id: programmeId, said, stems, means: [...means], read_by: STEMS_VERSION })
    .onConflict((conflict) =>
      conflict
        .columns(['programme_id', 'stems'])
        .doUpdateSet({ said, means: [...means], read_by: STEMS_VERSION }),
    )
    .execute();
  return true;
}

/** Those that an earlier version of the stems read; of two that come down to the same now the one that was said last in the list holds. */
export async function readSynonymsAgain(trx: DbOrTrx): Promise<void> {
  const rows = await trx
    .deleteFrom('directory_synonym')
    .where('read_by', '<>', STEMS_VERSION)
    .returning(['programme_id as programmeId', 'said', 'means'])
    .execute();
  for (const { programmeId, ...synonym } of ordered(rows, ({ said }) => [said]))
    await putSynonym(trx, programmeId, synonym);
}

/** What the software says of it by itself holds again. */
export async function dropSynonym(trx: DbOrTrx, programmeId: ProgrammeId, said: string): Promise<void> {
  await trx
    .deleteFrom('directory_synonym')
    .where('programme_id', '=', programmeId)
    .where('said', '=', said)
    .execute();
}

/** What words mean in a programme: what its coordinators say goes before what we say. */
export interface Meanings extends Ours {
  own: ReadonlyMap<string, readonly string[]>;
}

/** What we say, the same in every programme. */
interface Ours {
  /** By the key of the phrase. */
  means: ReadonlyMap<string, readonly Meaning[]>;
  /** What the words come down to that say something by themselves or in a phrase. */
  words: ReadonlySet<string>;
  /** The same, by how they are typed. */
  spelled: ReadonlyMap<string, string>;
  /** Which word stands for another in a phrase. */
  same: ReadonlyMap<string, string>;
}

export async function readMeanings(db: DbOrTrx, programmeId: ProgrammeId): Promise<Meanings> {
  const rows = await db
    .selectFrom('directory_synonym')
    .select(['stems', 'means'])
    .where('programme_id', '=', programmeId)
    .execute();
  const ours = await readOurs(db);
  const own = new Map(rows.map(({ stems, means }) => [stems, means]));
  const words =
    own.size === 0
      ? ours.words
      : new Set([...ours.words, ...[...own.keys()].flatMap((key) => key.split(' '))]);
  return { ...ours, words, own };
}

/** What these phrases mean, by their keys. */
export async function meaningsFor(
  db: DbOrTrx,
  { means, own }: Meanings,
  keys: readonly string[],
): Promise<Map<string, readonly Meaning[]>> {
  const found = new Map(keys.flatMap((key) => (means.has(key) ? [[key, means.get(key)!] as const] : [])));
  const theirs = keys.flatMap((key) => (own.has(key) ? [{ key, means: own.get(key)! }] : []));
  if (theirs.length === 0) return found;
  const { stems } = await phraseReader(
    db,
    theirs.flatMap((one) => one.means),
  );
  for (const one of theirs)
    found.set(
      one.key,
      one.means.map((as) => ({ as, stems: stems(as) })).filter((meaning) => meaning.stems.length > 0),
    );
  return found;
}

/** The same in every database, so it is made once. */
let ours: Promise<Ours> | undefined;

function readOurs(db: DbOrTrx): Promise<Ours> {
  ours ??= makeOurs(db).catch((error: unknown) => {
    ours = undefined;
    throw error;
  });
  return ours;
}

async function makeOurs(db: DbOrTrx): Promise<Ours> {
  const lines = `${FIELD_WORDS}${EVERYDAY_WORDS}${FURTHER_WORDS}${SPOKEN_WORDS}`
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(readLine);
  const alike = [...alikeWords()];
  const reader = await phraseReader(db, [
    ...lines.flatMap(({ said, means }) => [said, ...means]),
    ...alike.flat(),
  ]);
  const same = new Map(
    alike.map((pair) => pair.map((word) => reader.stems(word).join(' ')) as [string, string]),
  );
  const made = new Map<string, Meaning[]>();
  const spelled = new Map<string, string>();
  for (const { said, means } of lines) {
    const words = reader.words(said);
    const key = keyOf(words, same);
    for (const { stem, word, role } of words) if (role === 'says') spelled.set(word, stem);
    const known = made.get(key) ?? [];
    const more = means
      .map((as) => ({ as, stems: reader.stems(as) }))
      .filter(
        ({ stems }) =>
          stems.length > 0 &&
          stems.join(' ') !== key &&
          !known.some((one) => one.stems.join(' ') === stems.join(' ')),
      );
    made.set(key, [...known, ...more]);
  }
  made.delete('');
  const words = new Set(spelled.values());
  return { means: made, words, spelled, same };
}

function readLine(line: string): Synonym[] {
  const words = (list: string) => list.split(',').map((one) => one.trim());
  const [said = '', means] = line.split('>');
  if (means !== undefined) return words(said).map((one) => ({ said: one, means: words(means) }));
  const alike = line.split('=').flatMap(words);
  return alike.map((one) => ({ said: one, means: alike.filter((other) => other !== one) }));
}

interface PhraseReader {
  /** What says something in it, as it is looked for on cards. */
  stems(phrase: string): string[];
  /** The same with what turns it, as it is known by. */
  words(phrase: string): (PhraseWord & { word: string })[];
}

/** Reads phrases that are known beforehand, with one question to the database. */
async function phraseReader(db: DbOrTrx, phrases: readonly string[]): Promise<PhraseReader> {
  const read = new Map(phrases.map((phrase) => [phrase, wordsIn(phrase)]));
  const stems = await stemsOf(
    db,
    [...read.values()].flatMap((words) => words.map(({ word }) => word)),
  );
  const words = (phrase: string) =>
    read
      .get(phrase)!
      .map(({ word, role }) => ({ word, role, stem: role === 'says' ? stems.get(word)!.stem : word }));
  return {
    words,
    stems: (phrase) => words(phrase).flatMap(({ role, stem }) => (role === 'says' ? [stem] : [])),
  };
}
