import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { SEATED, type State } from '../visit.ts';

/** What has a seat of a slot. Of a day that was missed too: it may still be said that it took place, and then the seat is there. */
const HOLDING: readonly State[] = [...SEATED, 'missed'];

/**
 * Lets whoever gives seats of a round do so one after another: who has a visit already is looked at while nobody else gives
 * them one. It comes before every other lock, so that no two wait for each other; what only names the round goes on.
 */
export async function giveInTurn(trx: DbOrTrx, roundId: RoundId): Promise<void> {
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forNoKeyUpdate().execute();
}

/**
 * Takes the lowest free seat of a slot for a visit that is made in this transaction. Whoever asks at the same moment waits
 * for the row of the slot; should they not, the index `visit_seat` refuses the second. What only names the slot, as a day that
 * was asked for, is in nobody's way: two who had just named it would wait for each other.
 * @param visitId a visit that moves here: where it is now it takes no seat of this one
 * @returns its number, from 1; `null` when all are taken, by visits or by guests
 */
export async function takeSeat(
  trx: DbOrTrx,
  slotId: string,
  visitId: string | null = null,
): Promise<number | null> {
  const slot = await trx
    .selectFrom('slot')
    .select('id')
    .where('id', '=', slotId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!slot) return null;
  // Looked at after the lock, so that it is seen what those before gave.
  const { free } = await trx
    .selectFrom('slot')
    .select(freeSeatsBut(visitId).as('free'))
    .where('id', '=', slotId)
    .executeTakeFirstOrThrow();
  if (free <= 0) return null;
  const rows = await trx
    .selectFrom('visit')
    .select('seat')
    .where('slot_id', '=', slotId)
    .where('state', 'in', [...HOLDING])
    .where('id', 'is distinct from', visitId)
    .execute();
  const seats = new Set(rows.map((row) => row.seat));
  let seat = 1;
  while (seats.has(seat)) seat += 1;
  return seat;
}

/**
 * Of a row of `slot`: how many of its seats neither a visit nor a guest has. A visit on a day of its own that is also a day of the
 * slot has one, without a number.
 * @param visitId a visit that moves: what it has is not in its own way
 */
export const freeSeatsBut = (visitId: string | null) =>
  sql<number>`(slot.capacity
    - (select count(*) from visit where (visit.slot_id = slot.id
        or (visit.slot_id is null and visit.place_id = slot.place_id and visit.days && slot.days))
      and visit.state in (${sql.join([...HOLDING])}) and visit.id is distinct from ${visitId}::uuid)
    - (select count(*) from match_guest where match_guest.slot_id = slot.id and match_guest.here))::integer`;

export const freeSeats = freeSeatsBut(null);
