import { createHash } from 'node:crypto';
import { inOrder } from '../../../language/order.ts';
import { CHOICES } from '../sign-up-choices.ts';
import type { GalleryPlace } from './gallery.ts';
import { ORDERS, type Order } from './orders.ts';

/** Places of one organisation that are called the same, are as open and ask the same: to who looks they are one. */
export interface GalleryCard {
  /** The code of its first place, and of the card in the page. */
  code: string;
  /** What its places have in common: the same whichever of them are shown. */
  common: string;
  places: readonly [GalleryPlace, ...GalleryPlace[]];
}

export function cardsOf(places: readonly GalleryPlace[]): GalleryCard[] {
  const groups = Map.groupBy(places, ({ organisationCode, title, secret, condition }) =>
    JSON.stringify([organisationCode, title, secret, condition]),
  );
  return [...groups].map(([common, own]) => ({
    code: own[0]!.code,
    common,
    places: own as [GalleryPlace, ...GalleryPlace[]],
  }));
}

export const orderOf = (search: URLSearchParams): Order =>
  (Object.keys(ORDERS) as Order[]).find((order) => ORDERS[order] === search.get('volgorde')) ?? 'drawn';

/**
 * In what order the cards stand. Usually drawn by lot, anew each day and the same for everybody that day: no place is
 * always the first, and the page can be kept.
 */
export function orderCards(
  cards: readonly GalleryCard[],
  { order, round, day }: { order: Order; round: string; day: string },
): GalleryCard[] {
  if (order === 'organisation') {
    return cards.toSorted(
      (a, b) => inOrder(a.places[0].organisation, b.places[0].organisation) || inOrder(a.code, b.code),
    );
  }
  const lot = (text: string) => createHash('sha256').update(`${round} ${day} ${text}`).digest('hex');
  const drawn = cards
    .map((card) => ({ card, drawn: lot(card.common) }))
    .sort((a, b) => (a.drawn < b.drawn ? -1 : 1))
    .map(({ card }) => card);
  if (order === 'drawn') return drawn;
  const hasRoom = ({ places }: GalleryCard) => Number(places.some(({ room }) => room));
  return drawn.toSorted((a, b) => hasRoom(b) - hasRoom(a));
}

/** The codes that the address says are chosen, best first; what cannot be chosen does not count. */
export function chosenOf(search: URLSearchParams, places: readonly GalleryPlace[]): GalleryPlace[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const codes = [...new Set((search.get('gekozen') ?? '').split(','))];
  return codes.flatMap((code) => byCode.get(code) ?? []).slice(0, CHOICES);
}

/** Of secret places with one name nothing tells them apart: first to choose is one with room, then the one with the most seats. */
export function nextOf(places: readonly GalleryPlace[], chosen: ReadonlySet<string>): GalleryPlace | null {
  const left = places.filter(({ code }) => !chosen.has(code));
  return left.reduce<GalleryPlace | null>(
    (best, place) =>
      best === null || (Number(place.room) - Number(best.room) || place.seats - best.seats) > 0
        ? place
        : best,
    null,
  );
}
