import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readVisit } from '../visit/reads.ts';
import type { Side } from '../visit/visit.ts';
import { isAsked } from './reflection-due.ts';

/** A visit on which somebody can look back, where they start. Of a secret place: that there is one. */
export interface LookBackStatus {
  id: string;
  side: Side;
  begun: boolean;
  open: { title: string; organisation: string } | null;
}

/** What these people were asked to look back on, and neither gave nor refused. */
export async function readLookBacks(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<LookBackStatus[]> {
  if (people.length === 0) return [];
  const asked = await db
    .selectFrom('reflection')
    .select(['visit_id', 'side', 'state'])
    .where('person_id', 'in', [...people])
    .where('state', 'in', ['asked', 'begun'])
    .orderBy('visit_id')
    .execute();
  const found: LookBackStatus[] = [];
  for (const { visit_id, side, state } of asked) {
    const visit = await readVisit(db, visit_id);
    if (!visit || visit.leaked || !isAsked(visit, today)) continue;
    const organisation = side === 'visitor' ? visit.host : visit.home;
    found.push({
      ...{ id: visit.id, side, begun: state === 'begun' },
      open: visit.secret ? null : { title: visit.title, organisation },
    });
  }
  return found;
}
