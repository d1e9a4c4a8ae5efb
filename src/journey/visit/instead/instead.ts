import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readInstance } from '../../matching/reads.ts';
import { slotId } from '../../place/schema.ts';
import { isInTheWay } from '../day/in-the-way.ts';
import { moveVisit } from '../moving/move.ts';
import { giveInTurn } from '../moving/seats.ts';
import { offerVisit, replyByOfSeat } from '../offer/offering.ts';
import { mailOffers } from '../offer/press.ts';
import { readVisit, type Visit } from '../reads.ts';
import { AHEAD, SEATED, type State } from '../visit.ts';
import { canHave, canHaveDays, type LineInput } from '../waiting/line.ts';
import { readGoing, readPeople } from '../waiting/waiting-list.ts';

/** What can be made up for: it was agreed or offered, and then did not take place. */
const MADE_UP: readonly State[] = ['missed', 'cancelled'];

/** Somebody who can go instead, colleagues of who would have gone first. */
export interface StandIn {
  signUpId: string;
  name: string;
  organisation: string;
}

/** What there is instead of a visit, and what there can be. */
export interface Instead {
  /** The visit that it comes in place of. */
  makesUp: string | null;
  /** The visit that came in its place. */
  madeUpBy: string | null;
  canMakeUp: boolean;
  standIns: StandIn[];
}

export async function readInstead(db: DbOrTrx, visit: Visit, today: string): Promise<Instead> {
  const madeUpBy = await readMakingUp(db, visit.id);
  return {
    ...{ makesUp: visit.makesUp, madeUpBy },
    canMakeUp: madeUpBy === null && (await mayMakeUp(db, visit)),
    standIns: await readStandIns(db, visit, today),
  };
}

async function readMakingUp(db: DbOrTrx, visitId: string): Promise<string | null> {
  const row = await db
    .selectFrom('visit')
    .select('id')
    .where('makes_up', '=', visitId)
    .where('state', 'in', [...SEATED])
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Its place is still in the round, and who would go still wants a visit and is not kept away from it by now. */
async function mayMakeUp(db: DbOrTrx, visit: Visit): Promise<boolean> {
  if (!MADE_UP.includes(visit.state) || visit.signUpId === null || !visit.visitorId) return false;
  const { visits: wanted } = await db
    .selectFrom('sign_up')
    .select('visits')
    .where('id', '=', visit.signUpId)
    .executeTakeFirstOrThrow();
  const standing = await db
    .selectFrom('visit')
    .select(['place_id', 'state'])
    .where('sign_up_id', '=', visit.signUpId)
    .where('state', 'in', [...SEATED])
    .execute();
  // Who was offered the place once more already has it.
  const isAsked = standing.some((one) => one.place_id === visit.placeId && AHEAD.includes(one.state));
  if (standing.length >= wanted || isAsked) return false;
  const input: LineInput = await readInstance(db, at(visit), []);
  const person = (await readPeople(db, visit.roundId as RoundId)).find(
    ({ signUpId }) => signUpId === visit.signUpId,
  )?.key;
  const place = input.places.find(({ id }) => id === visit.place);
  if (!place || !input.people.some(({ id }) => id === person)) return false;
  return !(input.exclusions ?? []).some(
    (one) => one.person === person && (one.place === place.id || one.organisation === place.organisation),
  );
}

const at = (visit: Visit) => ({
  roundId: visit.roundId as RoundId,
  programmeId: visit.programmeId as ProgrammeId,
});

/**
 * Offers a visit that did not take place once more, on another day of its place or on a day of their own, also after the round.
 * Both sides say yes anew: a day of before says nothing of this one.
 */
export async function makeUp(
  trx: DbOrTrx,
  { id, roundId }: Visit,
  { slotId: slot, days, today }: { slotId: string | null; days: string[]; today: string },
): Promise<'done' | 'full' | 'no'> {
  const visit = await lock(trx, { id, roundId });
  if (!visit) return 'no';
  const { canMakeUp } = await readInstead(trx, visit, today);
  if (!canMakeUp || days[0]! <= today) return 'no';
  if (await isInTheWay(trx, visit, { slotId: slot, days })) return 'full';
  const visitId = await offerVisit(trx, {
    ...{ roundId: visit.roundId as RoundId, placeId: visit.placeId, slotId: slot, days, makesUp: visit.id },
    signUp: { id: visit.signUpId!, organisationId: visit.homeId },
    replyBy: replyByOfSeat({ day: days[0]!, secret: visit.secret }, today),
  });
  if (visitId === null) return 'full';
  await mailOffers(trx, visit.roundId as RoundId, [visitId]);
  return 'done';
}

/**
 * Who of the waiting list can have the seat, were it free, or come on the day that two agreed on: colleagues first, then in the
 * order of the names.
 */
async function readStandIns(db: DbOrTrx, visit: Visit, today: string): Promise<StandIn[]> {
  if (!AHEAD.includes(visit.state) || visit.days[0]! <= today) return [];
  const slot = await slotDayOf(db, visit);
  const input: LineInput = await readInstance(db, at(visit), []);
  const all = await readGoing(db, visit.roundId as RoundId);
  const others = all.filter(({ visitId, seated }) => seated && visitId !== visit.id);
  const isAsked = (key: string) =>
    all.some(
      (one) =>
        one.person === key && (one.seated || one.placeId === visit.placeId || one.visitId === visit.id),
    );
  const canGo = (key: string) =>
    slot === null
      ? canHaveDays(input, key, { place: visit.place, days: visit.days }, others)
      : canHave(input, key, slotId(visit.place, slot), others);
  const can = (await readPeople(db, visit.roundId as RoundId))
    .filter(({ key, left }) => !left && !isAsked(key))
    .filter(({ key }) => canGo(key))
    .map(({ signUpId, name, organisation }) => ({ signUpId, name, organisation }));
  return ordered(can, ({ name, organisation }) => [organisation === visit.home ? '0' : '1', name]);
}

/** When its slot begins, by which the engine calls it; `null`: on a day of its own. */
async function slotDayOf(db: DbOrTrx, { slotId: slot }: Visit): Promise<string | null> {
  if (slot === null) return null;
  const row = await db.selectFrom('slot').select('first_day').where('id', '=', slot).executeTakeFirst();
  return row?.first_day ?? null;
}

/** The visit as it is by now, while nobody else can change it or give a seat. */
async function lock(trx: DbOrTrx, { id, roundId }: Pick<Visit, 'id' | 'roundId'>): Promise<Visit | null> {
  await giveInTurn(trx, roundId as RoundId);
  await trx.selectFrom('visit').select('id').where('id', '=', id).forUpdate().execute();
  return readVisit(trx, id);
}

/** Calls a visit off and offers its seat to somebody else, both or neither. */
export async function sendStandIn(
  trx: DbOrTrx,
  { id, roundId }: Visit,
  { signUpId, today, userId }: { signUpId: string; today: string; userId: string },
): Promise<'done' | 'no'> {
  const visit = await lock(trx, { id, roundId });
  if (!visit) return 'no';
  const { standIns } = await readInstead(trx, visit, today);
  const who = (await readPeople(trx, visit.roundId as RoundId)).find((one) => one.signUpId === signUpId);
  if (!who || !standIns.some((one) => one.signUpId === signUpId)) return 'no';
  if (!(await moveVisit(trx, { visitId: visit.id, event: 'coordinator-cancels', today, userId })))
    return 'no';
  // Also on a day of its own: who receives agreed to it, and both are asked anew.
  const { slotId: slot, days } = visit;
  const visitId = await offerVisit(trx, {
    ...{ roundId: visit.roundId as RoundId, placeId: visit.placeId, slotId: slot, days },
    signUp: { id: signUpId, organisationId: who.homeId },
    replyBy: replyByOfSeat({ day: days[0]!, secret: visit.secret }, today),
  });
  if (visitId === null) throw new Error('the seat that was just freed is taken');
  await mailOffers(trx, visit.roundId as RoundId, [visitId]);
  return 'done';
}
