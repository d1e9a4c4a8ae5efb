import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces, withdrawnPlaces } from '../place/reads.ts';
import { readRoundOrganisations } from '../programme/reads.ts';
import { readRefusing } from '../programme/reads-members.ts';

/** The places of a round, and how often each is named in a choice and as the first one. */
export async function readPlacesWithDemand(db: DbOrTrx, { roundId }: { roundId: RoundId }) {
  const demand = await db
    .selectFrom('choice')
    .innerJoin('place', 'place.id', 'choice.place_id')
    .select((eb) => [
      'place.code',
      eb.fn.countAll<string>().as('asked'),
      eb.fn.countAll<string>().filterWhere('choice.number', '=', 1).as('first'),
    ])
    .where('place.round_id', '=', roundId)
    .groupBy('place.code')
    .execute();
  const byCode = new Map(demand.map((row) => [row.code, row]));
  const organisations = await readRoundOrganisations(db, roundId);
  const byOrganisation = new Map(organisations.map((one) => [one.code, one]));
  const withdrawn = await withdrawnPlaces(db, roundId);
  const refusing = await readRefusing(db, roundId);
  return (await readOpenPlaces(db, roundId)).map((place) => ({
    ...place,
    organisationName: byOrganisation.get(place.organisation)?.name ?? place.organisation,
    organisationKind: byOrganisation.get(place.organisation)?.kind ?? '',
    withdrawn: withdrawn.has(place.code) || refusing.has(place.organisation),
    asked: Number(byCode.get(place.code)?.asked ?? 0),
    first: Number(byCode.get(place.code)?.first ?? 0),
  }));
}

export type PlaceWithDemand = Awaited<ReturnType<typeof readPlacesWithDemand>>[number];
