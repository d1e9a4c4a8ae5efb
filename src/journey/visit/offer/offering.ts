import { daysFrom } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { hasChangedSince, readLatestRun } from '../../matching/reads.ts';
import { takeSeat } from '../moving/seats.ts';
import { visitOffered } from '../schema.ts';
import { AHEAD, SEATED, type State } from '../visit.ts';
import { readSignUpsByKey, readSlotsByName } from './by-name.ts';

type At = { roundId: RoundId; programmeId: ProgrammeId };

/** Nothing is offered at all: there is no proposal, or the round is no longer what it was made from. */
type Stop = 'stale' | 'no-proposal';

/** Why somebody is not offered what the newest proposal gives them. */
export type Passed = 'full' | 'has-visit' | 'past';

/** What of the newest proposal can be offered now. */
export interface Sorted {
  toOffer: PlannedOffer[];
  /** By key. Whose day at a secret place has begun is not among them: it would tell that it has. */
  passed: { person: string; why: Passed }[];
  /** Keys of those who got no visit in it. */
  unplaced: string[];
}

/**
 * Sorts the newest proposal: what was offered before is left as it is, nobody gets more visits than they asked for or two on one
 * day, and neither a day that has begun nor a seat that an earlier offer holds is given away. In the order of the slots, so that
 * two who press at once lock them in the same one.
 */
export async function sortPlan(
  db: DbOrTrx,
  { today, ...at }: At & { today: string },
): Promise<Sorted | { stop: Stop }> {
  const run = await readLatestRun(db, at.roundId);
  if (!run?.result) return { stop: 'no-proposal' };
  if (await hasChangedSince(db, at, run)) return { stop: 'stale' };
  const slots = await readSlotsByName(db, at.roundId);
  const people = await readSignUpsByKey(db, at.roundId);
  const known = await readOffered(db, at.roundId);
  const sorted: Sorted = {
    toOffer: [],
    passed: [],
    unplaced: run.result.unplaced.map(({ person }) => person),
  };
  for (const { person, slot } of ordered(run.result.visits, (visit) => [visit.slot, visit.person])) {
    const [where, who] = [slots.get(slot), people.get(person)];
    if (!where || !who || known.pairs.has(`${who.id} ${where.placeId}`)) continue;
    const has = known.standing.get(who.id) ?? [];
    // That a day is that of a secret visit is not told by passing somebody by.
    const then = has.filter(({ days }) => days.some((day) => where.days.includes(day)));
    if (has.length >= who.visits) sorted.passed.push({ person, why: 'has-visit' });
    else if (then.length > 0) {
      if (!where.secret && !then.some(({ secret }) => secret))
        sorted.passed.push({ person, why: 'has-visit' });
    } else if (where.days[0]! <= today) {
      if (!where.secret) sorted.passed.push({ person, why: 'past' });
    } else if (where.free <= 0) sorted.passed.push({ person, why: 'full' });
    else {
      where.free -= 1;
      const { placeId, slotId, days, secret } = where;
      known.standing.set(who.id, [...has, { days, secret }]);
      sorted.toOffer.push({ ...{ placeId, slotId, days, secret, roundId: at.roundId }, signUp: who });
    }
  }
  return sorted;
}

/**
 * Offers what of the newest proposal can be offered.
 * @param replyByOf until when both are asked to answer
 * @returns ids of the visits
 */
export async function offerPlan(
  trx: DbOrTrx,
  { toOffer }: Sorted,
  replyByOf: (offer: PlannedOffer) => string,
): Promise<string[]> {
  const visitIds: string[] = [];
  for (const offer of toOffer) {
    const visitId = await offerVisit(trx, { ...offer, replyBy: replyByOf(offer) });
    // A seat that went at this very moment: who had it in the proposal is passed by at the next press.
    if (visitId !== null) visitIds.push(visitId);
  }
  return visitIds;
}

/** What a proposal gives somebody, at which place. */
type PlannedOffer = Omit<ToOffer, 'replyBy'> & { secret: boolean };

interface ToOffer {
  roundId: RoundId;
  placeId: string;
  /** `null`: on a day of their own, which takes no seat of the place. */
  slotId: string | null;
  days: string[];
  signUp: { id: string; organisationId: string };
  replyBy: string;
  makesUp?: string;
  /** By the waiting list, without a coordinator pressing. */
  byItself?: boolean;
}

/** Who is offered a seat that fell open has so many days. */
export const DAYS_TO_REPLY = 7;

/**
 * Until when somebody answers who is offered a seat that fell open: a week, and at the latest the day before it. Of a secret
 * place always a week: the day is in the mail, and a shorter term would tell that of the visit.
 * @param day when the visit begins
 */
export function replyByOfSeat({ day, secret }: { day: string; secret: boolean }, today: string): string {
  const [week, before] = [daysFrom(today, DAYS_TO_REPLY), daysFrom(day, -1)];
  return secret || week < before ? week : before;
}

/** Offers a visit. @returns its id; `null` when the slot is full */
export async function offerVisit(
  trx: DbOrTrx,
  { roundId, placeId, slotId: slot, days, signUp, replyBy, makesUp, byItself = false }: ToOffer,
): Promise<string | null> {
  const seat = slot === null ? null : await takeSeat(trx, slot);
  if (slot !== null && seat === null) return null;
  const { id } = await trx
    .insertInto('visit')
    .values({
      ...{ round_id: roundId, place_id: placeId, slot_id: slot, days, seat },
      ...{ sign_up_id: signUp.id, organisation_id: signUp.organisationId },
      ...{ state: 'offered', reply_by: replyBy, makes_up: makesUp ?? null },
      by_itself: byItself,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, visitOffered, { visitId: id, roundId });
  return id;
}

/**
 * What is not offered by a press once more: what is on its way or was, and what one of the two said no to. Whose visit lapsed
 * or was cancelled by a coordinator may get it again.
 */
async function readOffered(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['sign_up_id', 'place_id', 'state', 'ended_by', 'visit.days', 'place.secret'])
    .where('visit.round_id', '=', roundId)
    .execute();
  const stays: readonly State[] = [...AHEAD, 'took-place', 'missed', 'declined'];
  const isOver = ({ state, ended_by }: (typeof rows)[number]) =>
    stays.includes(state) || (state === 'cancelled' && ended_by !== 'coordinator');
  const standing: Map<string | null, { days: readonly string[]; secret: boolean }[]> = Map.groupBy(
    rows.filter(({ state }) => SEATED.includes(state)),
    ({ sign_up_id }) => sign_up_id,
  );
  return { pairs: new Set(rows.filter(isOver).map((row) => `${row.sign_up_id} ${row.place_id}`)), standing };
}
