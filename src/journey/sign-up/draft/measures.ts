import type { RoundId } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { openMeasures, readMeasuresAsked } from '../../programme/programme-measuring.ts';
import type { Draft } from './drafts.ts';

interface Whose {
  roundId: RoundId;
  draft: Pick<Draft, 'personId' | 'confirmed'>;
  today: string;
}

/** Whether who has signed up can be asked a few questions more, before any visit; `null`: nothing is asked. */
export async function readMeasuresBefore(db: Db, { roundId, draft, today }: Whose) {
  const { personId, confirmed } = draft;
  if (!confirmed || personId === null) return null;
  return readMeasuresAsked(db, { roundId, personId, moment: 'before', today });
}

/** Where they answer. */
export async function openMeasuresBefore(db: Db, { roundId, draft, today }: Whose): Promise<string | null> {
  const { personId, confirmed } = draft;
  if (!confirmed || personId === null) return null;
  return openMeasures(db, { roundId, personId, moment: 'before', today });
}
