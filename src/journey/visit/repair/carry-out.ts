import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import type { Mending } from '../../matching/matching-mending.ts';
import { moveVisit } from '../moving/move.ts';
import { giveInTurn } from '../moving/seats.ts';
import { readSignUpsByKey, readSlotsByName } from '../offer/by-name.ts';
import { offerVisit, replyByOfSeat } from '../offer/offering.ts';
import { mailOffers } from '../offer/press.ts';
import { mendingOf } from './mend.ts';
import { readStand } from './read-stand.ts';

type At = { roundId: RoundId; programmeId: ProgrammeId };

interface By {
  /** What the page was made from. */
  stand: string;
  today: string;
  userId: string;
}

/** `older`: the round is no longer what the page showed, and nothing was done. */
export type Mended = { offered: number } | 'older';

/** Does what the page of the repair showed, whole or not at all: what moves is called off, and what was found is offered. */
export async function carryOut(db: Db, at: At, by: By): Promise<Mended> {
  const shown = await readStand(db, at, by.today);
  if (shown.stand !== by.stand) return 'older';
  // Worked out before anybody has to wait for it.
  const mending = await mendingOf(shown);
  if (mending === 'late' || mending === 'contradicts') return 'older';
  try {
    return await db.transaction().execute(async (trx) => {
      await giveInTurn(trx, at.roundId);
      await trx
        .selectFrom('visit')
        .select('id')
        .where('round_id', '=', at.roundId)
        .orderBy('id')
        .forUpdate()
        .execute();
      const now = await readStand(trx, at, by.today);
      if (now.stand !== by.stand) return 'older';
      return { offered: await offerAll(trx, at, { ...by, mending, visits: now.visits }) };
    });
  } catch (error) {
    if (error instanceof SeatGone) return 'older';
    throw error;
  }
}

/** Takes all of it back: a seat went at this very moment. */
class SeatGone extends Error {
  override name = 'SeatGone';
}

interface Doing extends By {
  mending: Mending;
  visits: readonly { visitId: string; person: string; slot: string; seated: boolean }[];
}

async function offerAll(
  trx: DbOrTrx,
  { roundId }: At,
  { mending, visits, today, userId }: Doing,
): Promise<number> {
  const gets = new Set(mending.added.map(({ person }) => person));
  const insteadOf = new Map<string, string>();
  for (const { person, slot } of mending.removed) {
    const visit = visits.find((one) => one.seated && one.person === person && one.slot === slot)!;
    // Who gets another hears so in the mail that offers it.
    const event = gets.has(person) ? 'replaced' : 'coordinator-cancels';
    const step = await moveVisit(trx, { visitId: visit.visitId, event, today, userId });
    if (!step) throw new SeatGone();
    if (gets.has(person)) insteadOf.set(person, visit.visitId);
  }
  const slots = await readSlotsByName(trx, roundId);
  const people = await readSignUpsByKey(trx, roundId);
  const offered: string[] = [];
  // In the order of the slots, so that two who press at once lock them in the same one.
  for (const { person, slot } of ordered(mending.added, (one) => [one.slot, one.person])) {
    const [where, who] = [slots.get(slot)!, people.get(person)!];
    const makesUp = insteadOf.get(person);
    const visitId = await offerVisit(trx, {
      ...{ roundId, placeId: where.placeId, slotId: where.slotId, days: where.days, signUp: who },
      replyBy: replyByOfSeat({ day: where.days[0]!, secret: where.secret }, today),
      ...(makesUp && { makesUp }),
    });
    if (visitId === null) throw new SeatGone();
    insteadOf.delete(person);
    offered.push(visitId);
  }
  await mailOffers(trx, roundId, offered);
  return offered.length;
}
