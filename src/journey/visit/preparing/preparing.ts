import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readHouseRules } from '../../programme/reads.ts';
import { moveVisit } from '../moving/move.ts';
import { visitTimes } from '../reads-times.ts';
import { type Noted, visitNoted } from '../schema.ts';
import { AGREED, type Side, type State } from '../visit.ts';
import { goneOn } from '../visit-end.ts';
import { OWN_RULES_VERSION } from './own-rules.ts';
import { storePhone } from './phone.ts';

/** Both said yes, and the day is still to come or was not told of. */
const PREPARING: readonly State[] = ['accepted', 'arranged', 'ready'];
/**
 * What is signed or seen may be noted afterwards: nothing comes of it, and who does not see the day of a secret place would
 * learn from a no that it was.
 */
const NOTING = AGREED;

interface Preparing {
  visitId: string;
  today: string;
  userId: string;
}

/** What the visitor signs: our own part in this version, and this text of the round; 0 when it has none. */
export interface Rules {
  own: number;
  number: number;
}

export const readNewestRules = async (db: DbOrTrx, roundId: Parameters<typeof readHouseRules>[1]) => {
  const [newest] = await readHouseRules(db, roundId);
  return { own: OWN_RULES_VERSION, number: newest?.number ?? 0, text: newest?.text ?? '' };
};

/**
 * The visitor signs the house rules, as they were read. Twice is once.
 * @returns `older` when there is a newer text than the one that was read; `gone` when there is nothing to prepare
 */
export async function signHouseRules(
  trx: DbOrTrx,
  { visitId, today, userId, read }: Preparing & { read: Rules },
): Promise<'done' | 'older' | 'gone'> {
  const visit = await lock(trx, visitId, NOTING);
  if (!visit) return 'gone';
  const newest = await readNewestRules(trx, visit.round_id);
  if (read.own !== newest.own || read.number !== newest.number) return 'older';
  const signed = await trx
    .insertInto('house_rules_signature')
    .values({ visit_id: visitId, rules_number: newest.number, own_version: newest.own })
    .onConflict((on) => on.doNothing())
    .returning('visit_id')
    .executeTakeFirst();
  if (signed) await note(trx, visit, 'house-rules-signed', userId);
  await settlePrepared(trx, { visitId, today, userId });
  return 'done';
}

/** The host has seen what the place asks for; of the paper nothing is kept but the day. @returns whether it was noted */
export async function noteCondition(trx: DbOrTrx, { visitId, today, userId }: Preparing): Promise<boolean> {
  const visit = await lock(trx, visitId, NOTING);
  if (!visit) return false;
  if (visit.condition_seen_on === null) {
    await trx.updateTable('visit').set({ condition_seen_on: today }).where('id', '=', visitId).execute();
    await note(trx, visit, 'condition-seen', userId);
  }
  await settlePrepared(trx, { visitId, today, userId });
  return true;
}

/** Clients know that somebody comes, and may say no. @returns whether it was noted */
export async function noteClientsTold(trx: DbOrTrx, { visitId, today, userId }: Preparing): Promise<boolean> {
  const visit = await lock(trx, visitId, NOTING);
  if (!visit) return false;
  if (visit.clients_told_at === null) {
    await trx
      .updateTable('visit')
      .set({ clients_told_at: sql<Date>`now()` })
      .where('id', '=', visitId)
      .execute();
    await note(trx, visit, 'clients-told', userId);
  }
  await settlePrepared(trx, { visitId, today, userId });
  return true;
}

/** The two have spoken to each other. @returns whether it was noted */
export async function noteInTouch(trx: DbOrTrx, { visitId, today, userId }: Preparing): Promise<boolean> {
  const visit = await lock(trx, visitId);
  if (!visit) return false;
  if (visit.in_touch_on === null) {
    await trx.updateTable('visit').set({ in_touch_on: today }).where('id', '=', visitId).execute();
    await note(trx, visit, 'in-touch', userId);
  }
  return true;
}

/** Where somebody is reached on the day, until the day after it ends. @returns whether there is a day to be reached on */
export async function keepPhone(
  trx: DbOrTrx,
  { visitId, side, number, today }: { visitId: string; side: Side; number: string; today: string },
): Promise<boolean> {
  const visit = await lock(trx, visitId);
  const gone_on = visit && goneOn(visit);
  if (!gone_on || gone_on <= today) return false;
  await storePhone(trx, { visitId, side, number, gone_on });
  return true;
}

/** After something was noted, or the day was agreed: whether all is prepared now, or no longer. */
export async function settlePrepared(
  trx: DbOrTrx,
  { visitId, today, userId = null }: { visitId: string; today: string; userId?: string | null },
): Promise<void> {
  const moved = await moveVisit(trx, { visitId, event: 'prepared', today, userId });
  if (!moved) await moveVisit(trx, { visitId, event: 'unprepared', today, userId });
}

async function lock(trx: DbOrTrx, visitId: string, states = PREPARING) {
  const visit = await trx
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'visit.state', 'visit.round_id', 'visit.days'])
    .select(['visit.condition_seen_on', 'visit.clients_told_at', 'visit.in_touch_on'])
    .select(visitTimes)
    .where('visit.id', '=', visitId)
    .forUpdate('visit')
    .executeTakeFirst();
  return visit && states.includes(visit.state) ? visit : null;
}

const note = (
  trx: DbOrTrx,
  visit: NonNullable<Awaited<ReturnType<typeof lock>>>,
  what: Noted,
  userId: string,
) => happened(trx, visitNoted, { visitId: visit.id, roundId: visit.round_id, what }, userId);
