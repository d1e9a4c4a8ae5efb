import { note } from '../../platform/audit/note.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Asker } from '../scope.ts';

const HOUR_MINUTES = 60;

/** That somebody got to see what is stored of them: once an hour for the page, each time for the file. */
export async function noteAccess(db: DbOrTrx, asker: Asker, what: 'page' | 'file'): Promise<void> {
  for (const { personId, programmeId } of asker.selves)
    await note(db, {
      ...{ kind: 'access-given', by: asker.userId, personId, programmeId },
      ...(what === 'page' ? { onceInMinutes: HOUR_MINUTES } : {}),
    });
}
