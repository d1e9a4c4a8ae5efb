import type { ProgrammeId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Made } from './making/form.ts';
import { makeFollowUp } from './making/making.ts';

interface By {
  programmeId: ProgrammeId;
  personId: string;
  organisationId: string;
  today: string;
}

/** For tests: somebody offers something. @returns its id */
export const offerFollowUp = (db: Db, by: By, over: Partial<Made> = {}): Promise<string> =>
  db.transaction().execute((trx) =>
    makeFollowUp(trx, {
      ...{ ...by, userId: null },
      made: {
        ...{ kind: 'presentation', direction: 'offer', title: 'Wat doet de noodhulp?' },
        ...{ text: '', voor: null, ...over },
      },
    }),
  );
