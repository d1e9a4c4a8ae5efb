import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { FIELD_WORDS } from './field-words.ts';
import { tokensIn } from './plain.ts';
import { stemsOf } from './stems.ts';

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

/** Longer ones nobody types as a whole. */
export const LONGEST_PHRASE = 4;

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
  const stems = (await phraseReader(trx, [said]))(said).join(' ');
  if (stems === '') return false;
  await trx
    .insertInto('directory_synonym')
    .values({ programme_id: programmeId, said, stems, means: [...means] })
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'stems']).doUpdateSet({ said, means: [...means] }),
    )
    .execute();
  return true;
}

/** What the software says of it by itself holds again. */
export async function dropSynonym(trx: DbOrTrx, programmeId: ProgrammeId, said: string): Promise<void> {
  await trx
    .deleteFrom('directory_synonym')
    .where('programme_id', '=', programmeId)
    .where('said', '=', said)
    .execute();
}

/** What these phrases mean in this programme: what its coordinators say goes before what we say. */
export async function meaningsOf(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  phrases: readonly string[],
): Promise<Map<string, Meaning[]>> {
  if (phrases.length === 0) return new Map();
  const ours = await readOurs(db);
  const found = new Map(phrases.flatMap((phrase) => (ours.has(phrase) ? [[phrase, ours.get(phrase)!]] : [])));
  const own = await db
    .selectFrom('directory_synonym')
    .select(['stems', 'means'])
    .where('programme_id', '=', programmeId)
    .where('stems', 'in', [...phrases])
    .execute();
  const stemsIn = await phraseReader(
    db,
    own.flatMap(({ means }) => means),
  );
  for (const { stems, means } of own)
    found.set(
      stems,
      means.map((as) => ({ as, stems: stemsIn(as) })).filter((meaning) => meaning.stems.length > 0),
    );
  return found;
}

/** The same in every database, so it is made once. */
let ours: Promise<Map<string, Meaning[]>> | undefined;

function readOurs(db: DbOrTrx): Promise<Map<string, Meaning[]>> {
  ours ??= makeOurs(db).catch((error: unknown) => {
    ours = undefined;
    throw error;
  });
  return ours;
}

async function makeOurs(db: DbOrTrx): Promise<Map<string, Meaning[]>> {
  const lines = FIELD_WORDS.trim().split('\n').flatMap(readLine);
  const stemsIn = await phraseReader(
    db,
    lines.flatMap(({ said, means }) => [said, ...means]),
  );
  const made = new Map<string, Meaning[]>();
  for (const { said, means } of lines) {
    const key = stemsIn(said).join(' ');
    const known = made.get(key) ?? [];
    const more = means
      .map((as) => ({ as, stems: stemsIn(as) }))

      .filter(
        ({ stems }) =>
          stems.length > 0 &&
          stems.join(' ') !== key &&
          !known.some((one) => one.stems.join(' ') === stems.join(' ')),
      );
    made.set(key, [...known, ...more]);
  }
  return made;
}

function readLine(line: string): Synonym[] {
  const words = (list: string) => list.split(',').map((one) => one.trim());
  const [said = '', means] = line.split('>');
  if (means !== undefined) return words(said).map((one) => ({ said: one, means: words(means) }));
  const alike = line.split('=').flatMap(words);
  return alike.map((one) => ({ said: one, means: alike.filter((other) => other !== one) }));
}

/** Reads phrases that are known beforehand, with one question to the database. */
async function phraseReader(db: DbOrTrx, phrases: readonly string[]): Promise<(phrase: string) => string[]> {
  const stems = await stemsOf(
    db,
    phrases.flatMap((phrase) => tokensIn(phrase).map(({ word }) => word)),
  );
  return (phrase) => tokensIn(phrase).map(({ word }) => stems.get(word)!.stem);
}
