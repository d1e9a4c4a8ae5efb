import { slotId } from '../../place/schema.ts';
import { asksConfirmation } from '../matching.ts';
import type { MatchInput, Turn } from './decision.ts';

/** What no decision passes by and the engine does not know, each by its code. */
export function limitsPassed({ rows, settings }: MatchInput, { locks, guest }: Turn): { code: string }[] {
  const slots = new Map(
    rows.places.flatMap((place) =>
      place.slots.map(({ days, capacity }) => [slotId(place.code, days[0]!), { place, capacity }] as const),
    ),
  );
  const isConfirming = (slot: string) => {
    const found = slots.get(slot);
    return found !== undefined && asksConfirmation(found.place);
  };
  const unconfirmed = new Set(rows.unconfirmed);
  const isUnconfirmed = locks.some(
    ({ lock, adds }) => adds && unconfirmed.has(lock.email) && isConfirming(slotId(lock.place, lock.day)),
  );
  // Of a guest no organisation says that they work there.
  const isGuestUnconfirmed = guest?.here === true && isConfirming(guest.slot);
  const isFull =
    guest?.here === true && (settings.taken?.get(guest.slot) ?? 0) > (slots.get(guest.slot)?.capacity ?? 0);
  return [
    ...(isUnconfirmed || isGuestUnconfirmed ? [{ code: 'unconfirmed' }] : []),
    ...(isFull ? [{ code: 'guests-over-capacity' }] : []),
  ];
}
