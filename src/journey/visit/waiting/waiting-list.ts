import { dayOf, daysFrom } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened, readHistory } from '../../../platform/events/happened.ts';
import { readInstance } from '../../matching/reads.ts';
import { slotId } from '../../place/schema.ts';
import { readRound } from '../../programme/reads.ts';
import { giveInTurn } from '../moving/seats.ts';
import { DAYS_TO_REPLY, offerVisit, replyByOfSeat } from '../offer/offering.ts';
import { mailOffers } from '../offer/press.ts';
import { waitingListLeft, waitingListSet } from '../schema.ts';
import { SEATED } from '../visit.ts';
import { canHave, freeSeats, type Going, type InLine, type LineInput, lineOf } from './line.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/** A seat that nobody has, and who of the line would be asked for it. */
export interface FreeSeat {
  slotId: string;
  placeId: string;
  /** Their names in the engine. */
  place: string;
  slot: string;
  days: string[];
  title: string;
  organisation: string;
  secret: boolean;
  free: number;
  /** Somebody had it, and does not come: the others were free all along. */
  fellOpen: boolean;
  /** Those who can have it, in the order of the line. */
  fitting: (InLine & { signUpId: string; name: string; homeId: string })[];
}

export interface WaitingList {
  byItself: boolean;
  line: (InLine & { signUpId: string; name: string; organisation: string })[];
  seats: FreeSeat[];
}

/** All that the line and its seats follow from. */
interface Standing {
  input: LineInput;
  people: Awaited<ReturnType<typeof readPeople>>;
  visits: Awaited<ReturnType<typeof readGoing>>;
  slots: Awaited<ReturnType<typeof readSlots>>;
  /** Slots of which a visit moved away to another day. */
  moved: ReadonlySet<string>;
  seed: string;
}

const readStanding = async (db: DbOrTrx, at: At, today: string): Promise<Standing> => ({
  input: await readInstance(db, at, []),
  people: await readPeople(db, at.roundId),
  visits: await readGoing(db, at.roundId),
  // Of days that are past nobody speaks any more.
  slots: await readSlots(db, at.roundId, today),
  moved: await readMoved(db, at.roundId),
  seed: (await readRound(db, at.roundId)).seed,
});

/** Who waits, in order, and the free seats that somebody of them can have. */
export async function readWaitingList(db: DbOrTrx, at: At, today: string): Promise<WaitingList> {
  const byItself = await worksByItself(db, at.roundId);
  return { byItself, ...listOf(await readStanding(db, at, today)) };
}

function listOf({ input, people: all, visits, slots, moved, seed }: Standing): Omit<WaitingList, 'byItself'> {
  const people = new Map(all.map((one) => [one.key, one]));
  const going = visits.filter(({ seated }) => seated);
  const placed = new Set(going.map(({ person }) => person));
  const without = new Set(
    [...people.values()].filter((one) => !one.left && !placed.has(one.key)).map(({ key }) => key),
  );
  const line = lineOf(input, without, seed).map((one) => ({ ...one, ...people.get(one.person)! }));
  const seats = slots.flatMap((slot) => {
    const free = freeSeats(input, slot.slot, going);
    if (free <= 0) return [];
    const fitting = line.filter(
      ({ person }) =>
        canHave(input, person, slot.slot, going) &&
        // Whoever had it and gave it back, or said no to it, is not asked for it again.
        !visits.some((visit) => visit.person === person && visit.placeId === slot.placeId),
    );
    const fellOpen =
      moved.has(slot.slotId) || visits.some((visit) => !visit.seated && visit.slot === slot.slot);
    return fitting.length > 0 ? [{ ...slot, free, fellOpen, fitting }] : [];
  });
  return { line, seats };
}

/** Everybody who signed up for a round, with whether they left its waiting list. */
export async function readPeople(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .leftJoin('waiting_list_left', 'waiting_list_left.sign_up_id', 'sign_up.id')
    .select(['person_main.key', 'person_main.name', 'sign_up.id as signUpId', 'waiting_list_left.left_at'])
    .select(['organisation.name as organisation', 'organisation.id as homeId'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return rows.map(({ left_at, ...row }) => ({ ...row, left: left_at !== null }));
}

/** Every visit that there was of somebody, by their names in the engine. */
export async function readGoing(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<(Going & { visitId: string; seated: boolean; placeId: string })[]> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .leftJoin('slot', 'slot.id', 'visit.slot_id')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key as person', 'place.code', 'place.id as placeId', 'slot.first_day as day'])
    .select(['visit.id as visitId', 'visit.days', 'visit.state'])
    .where('visit.round_id', '=', roundId)
    .execute();
  return rows.map(({ visitId, person, code, placeId, day, days, state }) => ({
    ...{ visitId, person, placeId, place: code, days, slot: day === null ? '' : slotId(code, day) },
    seated: SEATED.includes(state),
  }));
}

async function readMoved(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('visit_day_asked')
    .innerJoin('visit', 'visit.id', 'visit_day_asked.visit_id')
    .select('left_slot_id')
    .where('visit.round_id', '=', roundId)
    .where('left_slot_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ left_slot_id }) => left_slot_id ?? []));
}

async function readSlots(db: DbOrTrx, roundId: RoundId, today: string) {
  const rows = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(['slot.id as slotId', 'slot.days', 'slot.first_day as day', 'place.id as placeId', 'place.code'])
    .select(['place.title', 'place.secret', 'organisation.name as organisation'])
    .where('place.round_id', '=', roundId)
    .where((eb) =>
      eb.or([
        eb.and([eb('place.secret', '=', false), eb('slot.first_day', '>', today)]),
        // Their term is the same for every day, and ends before it.
        eb('slot.first_day', '>', daysFrom(today, DAYS_TO_REPLY)),
      ]),
    )
    .execute();
  return ordered(rows, ({ day, code }) => [day, code]).map(({ day, code, ...slot }) => ({
    ...slot,
    place: code,
    slot: slotId(code, day),
  }));
}

/**
 * Offers a free seat to the first of the line who can have it, whoever pressed for whom: with the line looked at again while
 * nobody else can.
 * @param only offers it to this one alone; `null` when that is no longer the first
 * @returns the visit; `null` when nobody can have it, or it is taken
 */
export async function offerToLine(
  trx: DbOrTrx,
  at: At,
  { slotId: wanted, today, only }: { slotId: string; today: string; only?: string },
): Promise<string | null> {
  await giveInTurn(trx, at.roundId);
  const { seats } = await readWaitingList(trx, at, today);
  const seat = seats.find(({ slotId: id }) => id === wanted);
  const first = seat?.fitting[0];
  if (!seat || !first || (only !== undefined && first.signUpId !== only)) return null;
  const visitId = await offerSeat(trx, at, seat, { today, byItself: false });
  if (visitId) await mailOffers(trx, at.roundId, [visitId]);
  return visitId;
}

/** To the first of those who can have it. */
const offerSeat = (
  trx: DbOrTrx,
  { roundId }: At,
  { placeId, slotId: id, days, secret, fitting: [first] }: FreeSeat,
  { today, byItself }: { today: string; byItself: boolean },
): Promise<string | null> =>
  offerVisit(trx, {
    ...{ roundId, placeId, slotId: id, days, byItself },
    signUp: { id: first!.signUpId, organisationId: first!.homeId },
    replyBy: replyByOfSeat({ day: days[0]!, secret }, today),
  });

/**
 * Fills what fell open, one seat after the other, when the coordinators let the list work by itself. All is read once, for
 * whoever else needs the database meanwhile.
 */
export async function fillByItself(trx: DbOrTrx, at: At, today: string): Promise<string[]> {
  if (!(await worksByItself(trx, at.roundId))) return [];
  await giveInTurn(trx, at.roundId);
  const standing = await readStanding(trx, at, today);
  const offered: string[] = [];
  const full = new Set<string>();
  for (;;) {
    const seat = listOf(standing).seats.find((one) => one.fellOpen && !full.has(one.slotId));
    if (!seat) break;
    const visitId = await offerSeat(trx, at, seat, { today, byItself: true });
    if (visitId === null) full.add(seat.slotId);
    else {
      offered.push(visitId);
      const { placeId, place, slot, days } = seat;
      const { person } = seat.fitting[0]!;
      standing.visits.push({ visitId, person, placeId, place, slot, days, seated: true });
    }
  }
  if (offered.length > 0) await mailOffers(trx, at.roundId, offered);
  return offered;
}

async function worksByItself(db: DbOrTrx, roundId: RoundId): Promise<boolean> {
  const row = await db
    .selectFrom('waiting_list')
    .select('by_itself')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row?.by_itself ?? false;
}

/** A coordinator lets the list of a round work by itself, or no longer. */
export async function letItWork(
  db: Db,
  roundId: RoundId,
  { byItself, userId = null }: { byItself: boolean; userId?: string | null },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows: changed } = await trx
      .insertInto('waiting_list')
      .values({ round_id: roundId, by_itself: byItself })
      .onConflict((on) =>
        on
          .column('round_id')
          .doUpdateSet({ by_itself: byItself })
          .where('waiting_list.by_itself', '<>', byItself),
      )
      .executeTakeFirst();
    if (changed) await happened(trx, waitingListSet, { roundId, byItself }, userId);
  });
}

/** Who let the list of a round work by itself, or stopped that, and when; `null` when nobody ever did. */
export async function readWhoSet(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<{ by: string | null; on: string } | null> {
  const last = (await readHistory(db, { roundId }, [waitingListSet.name])).at(-1);
  if (!last) return null;
  const account = last.actor
    ? await db.selectFrom('user').select('name').where('id', '=', last.actor).executeTakeFirst()
    : undefined;
  return { by: account?.name || null, on: dayOf(last.at) };
}

/** Somebody wants no seat any more that becomes free. Pressing twice is once. */
export async function leaveWaitingList(
  db: Db,
  signUpId: string,
  userId: string | null = null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const left = await trx
      .insertInto('waiting_list_left')
      .values({ sign_up_id: signUpId })
      .onConflict((on) => on.doNothing())
      .returning('sign_up_id')
      .executeTakeFirst();
    if (!left) return;
    const { round_id: roundId } = await trx
      .selectFrom('sign_up')
      .select('round_id')
      .where('id', '=', signUpId)
      .executeTakeFirstOrThrow();
    await happened(trx, waitingListLeft, { signUpId, roundId }, userId);
  });
}
