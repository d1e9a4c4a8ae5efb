import { formatDays, type Locale } from '../../../language/format.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Held, HeldRow, HoldingsAt, Movable } from '../../programme/programme-holdings.ts';
import { placesPath } from '../../sign-up/paths.ts';
import { roundPlacePath } from '../paths.ts';
import { type PlaceDetails, readPlaceDetails } from '../reads.ts';
import { words } from './words.ts';

/** The places of an organisation in a round. Of a secret one stands no day here, and no seats, for those are per day. */
export async function heldPlaces(
  db: DbOrTrx,
  { roundId, round, organisation }: HoldingsAt,
  locale: Locale,
): Promise<Held> {
  const t = words[locale];
  const places = await readPlaceDetails(db, roundId, { organisationId: organisation.id });
  const taking = places.filter(({ withdrawn }) => !withdrawn);
  // Beside rows that have their seats, a sum of all would tell those of the secret ones.
  const open = taking.filter(({ secret }) => !secret);
  const seats = open.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0);
  return {
    id: 'plekken',
    title: t.title,
    figures: [
      { label: t.places, value: String(taking.length), note: t.seats(seats, open.length < taking.length) },
    ],
    heads: t.heads,
    rows: places.map(
      (place): HeldRow => ({
        key: place.id,
        name: place.title,
        note: place.code,
        detail: place.secret ? t.secret : daysOf(place, locale),
        state: stateOf(place, locale),
        to: roundPlacePath(round, place.code),
      }),
    ),
    empty: t.empty,
    more: { to: placesPath(round), text: t.all },
    remark: places.some(({ secret }) => secret) ? t.secretRemark : undefined,
  };
}

const daysOf = ({ slots }: PlaceDetails, locale: Locale): string =>
  slots.map(({ days, capacity }) => `${formatDays(days, locale)} (${capacity})`).join(', ');

function stateOf({ withdrawn, slots }: PlaceDetails, locale: Locale): HeldRow['state'] {
  const t = words[locale];
  if (withdrawn) return { tone: 'neutral', text: t.stopped };
  if (slots.length === 0) return { tone: 'attention', text: t.none };
  return { tone: 'good', text: t.offered };
}

export async function movablePlaces(
  db: DbOrTrx,
  { organisationId, roundIds }: { organisationId: string; roundIds: readonly RoundId[] },
): Promise<Movable[]> {
  const all: Movable[] = [];
  for (const roundId of roundIds) {
    const places = await readPlaceDetails(db, roundId, { organisationId });
    all.push(
      ...places.map(({ id, title, code }) => ({ id, kind: 'place' as const, name: title, note: code })),
    );
  }
  return all;
}
