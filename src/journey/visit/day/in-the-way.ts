import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readInstance } from '../../matching/reads.ts';
import type { Visit } from '../reads.ts';
import { readGoing } from '../waiting/waiting-list.ts';

/**
 * Whether a visit cannot be on these days, whatever both say: somebody who must not be met is at the place then, or who goes
 * has a visit elsewhere. Who asked hears that the day is full, and so learns of nobody.
 */
export async function isInTheWay(
  db: DbOrTrx,
  { id, roundId, programmeId, placeId }: Pick<Visit, 'id' | 'roundId' | 'programmeId' | 'placeId'>,
  days: readonly string[],
): Promise<boolean> {
  const going = await readGoing(db, roundId as RoundId);
  const person = going.find(({ visitId }) => visitId === id)?.person;
  if (person === undefined) return false;
  const then = going.filter(
    (one) => one.seated && one.visitId !== id && one.days.some((day) => days.includes(day)),
  );
  if (then.some((one) => one.person === person)) return true;
  const here = then.filter((one) => one.placeId === placeId);
  if (here.length === 0) return false;
  const at = { roundId: roundId as RoundId, programmeId: programmeId as ProgrammeId };
  const { apart = [] } = await readInstance(db, at, []);
  const unmet = new Set(apart.filter((group) => group.includes(person)).flat());
  return here.some((one) => unmet.has(one.person));
}
