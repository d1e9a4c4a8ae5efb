import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { hasChangedSince, type MatchRun, readLatestRun } from '../../matching/reads.ts';
import { takeSeat } from '../moving/seats.ts';
import { visitOffered } from '../schema.ts';
import { AHEAD, type State } from '../visit.ts';

/** Why a visit of the plan is not offered now. */
export type NotOffered = 'stale' | 'no-proposal' | 'full';

export interface Offered {
  visitIds: string[];
  /** Keys of those who could not be given what the plan gives them. */
  full: string[];
  /** Nothing is offered at all. */
  stop: 'stale' | 'no-proposal' | null;
}

/** The plan that can be offered: the newest, when nothing has changed since. */
export async function readPlan(
  db: DbOrTrx,
  place: { roundId: RoundId; programmeId: ProgrammeId },
): Promise<
  { run: MatchRun & { result: NonNullable<MatchRun['result']> } } | { stop: 'stale' | 'no-proposal' }
> {
  const run = await readLatestRun(db, place.roundId);
  if (!run?.result) return { stop: 'no-proposal' };
  if (await hasChangedSince(db, place, run)) return { stop: 'stale' };
  return { run: { ...run, result: run.result } };
}

/**
 * Offers each visit of the newest plan that was not offered before, as far as there is a seat.
 * @param replyBy until when both are asked to answer
 */
export async function offerPlan(
  trx: DbOrTrx,
  place: { roundId: RoundId; programmeId: ProgrammeId },
  replyBy: string,
): Promise<Offered> {
  const plan = await readPlan(trx, place);
  if ('stop' in plan) return { visitIds: [], full: [], stop: plan.stop };
  const slots = await readSlots(trx, place.roundId);
  const people = await readPeople(trx, place.roundId);
  const known = await readOffered(trx, place.roundId);
  const offered: Offered = { visitIds: [], full: [], stop: null };
  // In the order of the places, so that two who press at once lock them in the same one.
  const wanted = ordered(plan.run.result.visits, ({ slot, person }) => [slot, person]);
  for (const { person, slot } of wanted) {
    const [at, who] = [slots.get(slot), people.get(person)];
    if (!at || !who || known.has(`${who.id} ${at.placeId}`)) continue;
    const visitId = await offerVisit(trx, { ...at, ...place, signUp: who, replyBy });
    if (visitId === null) offered.full.push(person);
    else offered.visitIds.push(visitId);
  }
  return offered;
}

interface ToOffer {
  roundId: RoundId;
  placeId: string;
  slotId: string;
  days: string[];
  signUp: { id: string; organisationId: string };
  replyBy: string;
  makesUp?: string;
}

/** Offers a visit. @returns its id; `null` when the slot is full */
export async function offerVisit(
  trx: DbOrTrx,
  { roundId, placeId, slotId, days, signUp, replyBy, makesUp }: ToOffer,
): Promise<string | null> {
  const seat = await takeSeat(trx, slotId);
  if (seat === null) return null;
  const { id } = await trx
    .insertInto('visit')
    .values({
      ...{ round_id: roundId, place_id: placeId, slot_id: slotId, days, seat },
      ...{ sign_up_id: signUp.id, organisation_id: signUp.organisationId },
      ...{ state: 'offered', reply_by: replyBy, makes_up: makesUp ?? null },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, visitOffered, { visitId: id, roundId });
  return id;
}

/** By their name in the engine: the code of the place and the first day. */
async function readSlots(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id as slotId', 'place.id as placeId', 'place.code', 'slot.first_day as day', 'slot.days'])
    .where('place.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ code, day, ...slot }) => [`${code}/${day}`, slot]));
}

/** By their key. */
async function readPeople(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'sign_up.id', 'sign_up.organisation_id as organisationId'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ key, ...one }) => [key, one]));
}

/**
 * What is not offered by a press once more: what is on its way or was, and what one of the two said no to. Whose visit lapsed
 * or was cancelled by a coordinator may get it again.
 */
async function readOffered(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('visit')
    .select(['sign_up_id', 'place_id', 'state', 'ended_by'])
    .where('round_id', '=', roundId)
    .execute();
  const stays: readonly State[] = [...AHEAD, 'took-place', 'missed', 'declined'];
  return new Set(
    rows
      .filter(
        (row) => stays.includes(row.state) || (row.state === 'cancelled' && row.ended_by !== 'coordinator'),
      )
      .map((row) => `${row.sign_up_id} ${row.place_id}`),
  );
}
