import { readPlaces } from '../journey/place/reads.ts';
import type { Place } from '../journey/place/schema.ts';
import { savePlaces } from '../journey/place/writes.ts';
import type { RoundId } from '../people/ids.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** So many places of the open round come along, beside some that are secret. */
const OPEN_PLACES = 9;

/**
 * Places of the open round that another round has as well: one of each organisation, so that the pages show many kinds.
 * @param withCard addresses of whom others can find: where they receive comes first
 */
export async function choosePlaces(
  trx: DbOrTrx,
  openRoundId: RoundId,
  { secretPlaces, withCard }: { secretPlaces: number; withCard?: ReadonlySet<string> },
): Promise<Place[]> {
  const all = (await readPlaces(trx, openRoundId)).filter(
    ({ slots, hostEmail }) => slots.length > 0 && hostEmail,
  );
  const isFound = ({ hostEmail }: Place) => withCard?.has(hostEmail) ?? false;
  const offered = [...all.filter(isFound), ...all.filter((place) => !isFound(place))];
  const ofEach = [
    ...Map.groupBy(offered, ({ organisation, secret }) => `${organisation} ${secret}`).values(),
  ].map(([first]) => first!);
  return [
    ...ofEach.filter(({ secret }) => !secret).slice(0, OPEN_PLACES),
    ...ofEach.filter(({ secret }) => secret).slice(0, secretPlaces),
  ];
}

interface Offering {
  roundId: RoundId;
  chosen: readonly Place[];
  slotsOf(place: Place): Place['slots'];
  organisations: ReadonlyMap<string, string>;
}

/** They are offered on these days, and say when one comes. */
export async function offerPlaces(
  trx: DbOrTrx,
  { roundId, chosen, slotsOf, organisations }: Offering,
): Promise<void> {
  await savePlaces(
    trx,
    roundId,
    chosen.map((place) => ({ ...place, slots: slotsOf(place), condition: 'none' as const })),
    organisations,
  );
  await tellTheDay(trx, roundId);
}

/** When one comes and where one reports, of the places that say so. */
async function tellTheDay(trx: DbOrTrx, roundId: RoundId): Promise<void> {
  await trx
    .updateTable('place')
    .set({
      ...{ start_time: '09:00', end_time: '16:30', meeting: 'Meld je bij de balie in de hal.' },
      ...{ bring: 'Je paspoort of identiteitskaart, en iets te eten', dress: 'Gewone kleren' },
      dos_donts: 'Wel: vraag alles, na het gesprek\nNiet: foto’s maken of namen opschrijven',
    })
    .where('round_id', '=', roundId)
    .where('secret', '=', false)
    .execute();
}
