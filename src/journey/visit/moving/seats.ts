import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { SEATED } from '../visit.ts';

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
    .select('capacity')
    .where('id', '=', slotId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!slot) return null;
  // Looked at after the lock, so that it is seen what those before gave.
  const { taken, guests, onOwnDay } = await trx
    .selectNoFrom([
      sql<number>`(select count(*) from visit join slot on slot.id = ${slotId}
        where ${isOnOwnDay} and visit.id is distinct from ${visitId}::uuid)::integer`.as('onOwnDay'),
      sql<number[]>`array(select seat from visit
        where slot_id = ${slotId} and state in (${sql.join([...SEATED])}))`.as('taken'),
      sql<number>`(select count(*) from match_guest where slot_id = ${slotId} and here)::integer`.as(
        'guests',
      ),
    ])
    .executeTakeFirstOrThrow();
  if (taken.length + guests + onOwnDay >= slot.capacity) return null;
  const seats = new Set(taken);
  let seat = 1;
  while (seats.has(seat)) seat += 1;
  return seat;
}

/** Of a `visit` and a `slot`: it is on a day of its own that is also one of the slot, and has a seat there without a number. */
const isOnOwnDay = sql<boolean>`visit.place_id = slot.place_id and visit.slot_id is null
  and visit.state in (${sql.join([...SEATED])}) and visit.days && slot.days`;

/** Of a row of `slot`: how many of its seats neither a visit nor a guest has. */
export const freeSeats = sql<number>`(slot.capacity
  - (select count(*) from visit where visit.slot_id = slot.id and visit.state in (${sql.join([...SEATED])}))
  - (select count(*) from visit where ${isOnOwnDay})
  - (select count(*) from match_guest where match_guest.slot_id = slot.id and match_guest.here))::integer`;
