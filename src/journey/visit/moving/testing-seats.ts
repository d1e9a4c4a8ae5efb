import type { Db } from '../../../platform/db/connect.ts';
import { answerDay, askDay } from '../day/asking.ts';
import { offerVisit } from '../offer/offering.ts';
import { type CrowdedRound, REPLY_BY, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { moveVisit } from './move.ts';
import type { Claim, Outcome } from './testing-claiming.ts';

const GIVEN_BACK: readonly VisitEvent[] = [
  'visitor-declines',
  'host-declines',
  'visitor-cancels',
  'coordinator-cancels',
];

/** Claims at the place itself where a seat is given, with nothing before it that looks whether it is free. */
export function seatClaims({ roundId, slots, people }: CrowdedRound) {
  const waiting = [...people];
  const going: { visitId: string; who: (typeof people)[number] }[] = [];

  const take = async (db: Db, { pick }: Claim): Promise<Outcome> => {
    const { id: slotId, placeId, days } = slots[pick % slots.length]!;
    const who = waiting.shift();
    if (!who) return 'refused';
    const visitId = await db
      .transaction()
      .execute((trx) => offerVisit(trx, { roundId, placeId, slotId, days, signUp: who, replyBy: REPLY_BY }));
    if (visitId === null) waiting.push(who);
    else going.push({ visitId, who });
    return visitId === null ? 'refused' : 1;
  };

  const giveBack = async (db: Db, { pick, other }: Claim): Promise<Outcome> => {
    const one = going[pick % going.length];
    if (!one) return 'refused';
    const event = GIVEN_BACK[other % GIVEN_BACK.length]!;
    const step = await db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId: one.visitId, event, today: TODAY }));
    // Two may have wanted it of the same visit.
    if (!step) return 'refused';
    going.splice(going.indexOf(one), 1);
    waiting.push(one.who);
    return 'done';
  };

  const otherDay = async (db: Db, { pick, other }: Claim): Promise<Outcome> => {
    const one = going[pick % going.length];
    const slot = slots[other % slots.length]!;
    if (!one) return 'refused';
    const about = { visitId: one.visitId, today: TODAY, slotId: slot.id, days: slot.days };
    const answered = await db.transaction().execute(async (trx) => {
      const asked = await askDay(trx, { ...about, by: 'visitor' });
      return asked ? answerDay(trx, { ...about, by: 'host', answer: 'yes' }) : 'gone';
    });
    return answered === 'agreed' ? 1 : 'refused';
  };

  return { take, giveBack, otherDay };
}
