import { sayPlaceBriefly } from '../../place/place-names.ts';
import { CHOICES } from '../sign-up-choices.ts';
import { cardsOf, chosenOf, type GalleryCard, nextOf, orderCards, orderOf } from './cards.ts';
import { countGallery, filterGallery, filterOf, isFamily } from './filter.ts';
import type { GalleryPlace } from './gallery.ts';

/** As many cards at a time: more of them are asked for. */
const SHOWN = 20;

/** What of the gallery is shown, by what the address asks. Of a secret place no day comes along, nor how many. */
export function viewGallery(
  all: readonly GalleryPlace[],
  { round, search, today }: { round: string; search: URLSearchParams; today: string },
) {
  const filter = filterOf(search);
  const places = filterGallery(all, filter);
  const order = orderOf(search);
  const cards = orderCards(cardsOf(places), { order, round, day: today });
  const chosen = chosenOf(search, all);
  const numbers = new Map(chosen.map(({ code }, index) => [code, index + 1]));
  const until = Math.max(SHOWN, Math.min(cards.length, Math.trunc(Number(search.get('tot'))) || SHOWN));
  return {
    filter,
    /** What an older address asks for: kinds that are no family stay when something else is asked besides. */
    kindsAsked: filter.kinds.filter((kind) => !isFamily(kind)),
    filters: countGallery(all, filter),
    order,
    total: all.length,
    organisations: new Set(all.map(({ organisationCode }) => organisationCode)).size,
    count: places.length,
    cards: cards.slice(0, until).map((card) => viewCard(card, numbers)),
    further:
      cards.length > until ? { until: until + SHOWN, count: Math.min(SHOWN, cards.length - until) } : null,
    cardCount: cards.length,
    chosen: chosen.map(({ code, name }) => ({ code, title: sayPlaceBriefly(name) })),
    full: chosen.length >= CHOICES,
  };
}

function viewCard({ code, places }: GalleryCard, numbers: ReadonlyMap<string, number>) {
  const [{ title, organisation, kind, region, secret, condition }] = places;
  const picked = places.flatMap((place) => {
    const number = numbers.get(place.code);
    return number === undefined ? [] : [{ code: place.code, number }];
  });
  // Secret places with one name are one to choose at a time, for nothing may tell them apart.
  const told = secret ? [] : places;
  // Where a title repeats, the codes tell which places these are.
  const codes = places.flatMap((place) => (place.name.apart === null ? [] : [place.code]));
  return {
    ...{ code, title, organisation, kind, region, secret, condition, picked },
    description: places.find(({ description }) => description !== '')?.description ?? '',
    busy: places.every(({ busy }) => busy),
    count: places.length,
    codes,
    /** Each can be read of, whatever is told of it. */
    all: places.map((place) => place.code),
    called: codes.length > 0 ? `${title} (${codes.join(', ')})` : title,
    places: told.map((place) => ({
      ...{ code: place.code, slots: place.slots, busy: place.busy },
      number: numbers.get(place.code) ?? null,
    })),
    next: secret ? (nextOf(places, new Set(numbers.keys()))?.code ?? null) : null,
  };
}

export type GalleryView = ReturnType<typeof viewGallery>;
export type CardView = GalleryView['cards'][number];
