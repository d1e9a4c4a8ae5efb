import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { SEATED } from '../visit.ts';

/**
 * Takes the lowest free seat of a slot for a visit that is made in this transaction. Whoever asks at the same moment waits
 * for the row of the slot; should they not, the index `visit_seat` refuses the second.
 * @returns its number, from 1; `null` when all are taken, by visits or by guests
 */
export async function takeSeat(trx: DbOrTrx, slotId: string): Promise<number | null> {
  const slot = await trx
    .selectFrom('slot')
    .select('capacity')
    .where('id', '=', slotId)
    .forUpdate()
    .executeTakeFirst();
  if (!slot) return null;
  const taken = await trx
    .selectFrom('visit')
    .select('seat')
    .where('slot_id', '=', slotId)
    .where('state', 'in', [...SEATED])
    .execute();
  const { guests } = await trx
    .selectFrom('match_guest')
    .select(({ fn }) => fn.countAll<string>().as('guests'))
    .where('slot_id', '=', slotId)
    .where('here', '=', true)
    .executeTakeFirstOrThrow();
  if (taken.length + Number(guests) >= slot.capacity) return null;
  const seats = new Set(taken.map(({ seat }) => seat));
  let seat = 1;
  while (seats.has(seat)) seat += 1;
  return seat;
}

/** Of a row of `slot`: how many of its seats neither a visit nor a guest has. */
export const freeSeats = sql<number>`(slot.capacity
  - (select count(*) from visit where visit.slot_id = slot.id and visit.state in (${sql.join([...SEATED])}))
  - (select count(*) from match_guest where match_guest.slot_id = slot.id and match_guest.here))::integer`;
