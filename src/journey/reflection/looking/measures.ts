import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { openMeasures, readMeasuresAsked } from '../../programme/programme-measuring.ts';
import type { Found } from './finding.ts';

const after = ({ visit, personId, today }: Found) => ({
  ...{ roundId: visit.roundId, personId, moment: 'after' as const, today },
});

/** Whether who looked back can answer a few questions more; `null`: nothing is asked. */
export const readMeasuresAfter = (db: DbOrTrx, found: Found) => readMeasuresAsked(db, after(found));

/** Where they answer; it says nothing of the visit. */
export const openMeasuresAfter = (db: Db, found: Found): Promise<string | null> =>
  openMeasures(db, after(found));
