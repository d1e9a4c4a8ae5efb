import type { ProgrammeId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { dropSynonym, putSynonym, readSynonyms, type Synonym } from '../directory/synonyms.ts';
import { MOST_WORDS } from './meaning-form.ts';

/** What came of it: what it took the place of, so that it can be taken back; `null` when it was new. */
export type Said = { fault: 'no-word' | 'full' } | { fault: null; replaced: Synonym | null };

/** A coordinator says what a word means. @param was the word that it stood under before, when that is changed */
export const sayMeaning = (
  db: Db,
  { programmeId, was, synonym }: { programmeId: ProgrammeId; was: string; synonym: Synonym },
): Promise<Said> =>
  db.transaction().execute(async (trx): Promise<Said> => {
    const before = await readSynonyms(trx, programmeId);
    if (before.length >= MOST_WORDS && !before.some(({ said }) => said === was || said === synonym.said))
      return { fault: 'full' };
    if (!(await putSynonym(trx, programmeId, synonym))) return { fault: 'no-word' };
    if (was !== synonym.said) await dropSynonym(trx, programmeId, was);
    const left = new Set((await readSynonyms(trx, programmeId)).map(asText));
    return { fault: null, replaced: before.find((one) => !left.has(asText(one))) ?? null };
  });

const asText = (synonym: Synonym): string => JSON.stringify([synonym.said, synonym.means]);

/** @returns what it meant; `null` when it was not there */
export const unsayMeaning = (
  db: Db,
  { programmeId, said }: { programmeId: ProgrammeId; said: string },
): Promise<Synonym | null> =>
  db.transaction().execute(async (trx) => {
    const found = (await readSynonyms(trx, programmeId)).find((one) => one.said === said);
    if (found) await dropSynonym(trx, programmeId, said);
    return found ?? null;
  });
