import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** The rounds of these programmes, the newest first. */
export const readRoundsOf = (db: DbOrTrx, programmeIds: readonly ProgrammeId[]) =>
  db
    .selectFrom('round')
    .select(['code', 'name', 'number', 'first_day as firstDay', 'last_day as lastDay'])
    .where('programme_id', 'in', [...programmeIds])
    .orderBy('number', 'desc')
    .execute();
