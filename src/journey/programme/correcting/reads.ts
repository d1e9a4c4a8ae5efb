import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { openedReply, openedText } from '../programme-sealed.ts';

export interface Correction {
  id: string;
  personId: PersonId;
  name: string;
  about: string;
  text: string;
  askedOn: string;
  answer: 'changed' | 'stays' | null;
  reply: string;
  answeredOn: string | null;
}

const select = (db: DbOrTrx) =>
  db
    .selectFrom('correction')
    .innerJoin('person', 'person.id', 'correction.person_id')
    .select(['correction.id', 'person.id as personId', 'person.name', 'about', 'asked_on as askedOn'])
    .select([openedText.as('text'), openedReply.as('reply'), 'answer', 'answered_on as answeredOn'])
    .orderBy('correction.number', 'desc');

/** What somebody asked, the newest first. */
export const readOwnCorrections = (db: DbOrTrx, people: readonly PersonId[]): Promise<Correction[]> =>
  people.length === 0
    ? Promise.resolve([])
    : select(db)
        .where('person_id', 'in', [...people])
        .execute();

/** So many that were answered are shown; of what waits each. */
const SHOWN = 50;

/** What was asked in a programme: what waits, and what was answered last. */
export async function readCorrections(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<{ waiting: Correction[]; answered: Correction[] }> {
  const ofProgramme = () => select(db).where('correction.programme_id', '=', programmeId);
  return {
    waiting: (await ofProgramme().where('answer', 'is', null).execute()).toReversed(),
    answered: await ofProgramme().where('answer', 'is not', null).limit(SHOWN).execute(),
  };
}
