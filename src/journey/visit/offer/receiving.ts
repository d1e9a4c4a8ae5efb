import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readVisitsOfPerson, type Visit } from '../reads.ts';

/** What somebody who receives has still to say yes or no to. */
export async function readVisitsToReceive(
  db: DbOrTrx,
  who: { roundId: RoundId; personId: PersonId },
): Promise<Visit[]> {
  const visits = await readVisitsOfPerson(db, who);
  return visits.filter(
    ({ state, visitorId, hostAgreedAt }) =>
      state === 'offered' && hostAgreedAt === null && visitorId !== who.personId,
  );
}
