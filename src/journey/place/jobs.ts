import type { RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import { organisationIds, readRound } from '../programme/reads.ts';
import { placeIds, readPlaces } from './reads.ts';
import { savePlaces } from './writes.ts';

/**
 * Takes the places of a round along to the next: what there is to see, who receives and on what condition. Days
 * do not come along, they are over; and what the new round has already stays as it is.
 */
export async function copyPlaces(db: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { programmeId } = await readRound(trx, to as RoundId);
    if ((await readRound(trx, from as RoundId)).programmeId !== programmeId) return;
    const present = await placeIds(trx, to as RoundId);
    const places = (await readPlaces(trx, from as RoundId)).filter(({ code }) => !present.has(code));
    const organisations = await organisationIds(trx, programmeId);
    await savePlaces(
      trx,
      to as RoundId,
      places.map((place) => ({ ...place, slots: [] })),
      organisations,
    );
  });
}
