import { proposeNow } from '../journey/matching/example.ts';
import { placeIds } from '../journey/place/reads.ts';
import { saveTelephone } from '../journey/programme/coordination/telephone.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { ensureRound } from '../journey/programme/writes.ts';
import { confirmColleagues } from '../journey/sign-up/example.ts';
import { readSignUps } from '../journey/sign-up/reads.ts';
import { saveSignUps } from '../journey/sign-up/writes.ts';
import { readSignUpsByKey, readSlotsByName } from '../journey/visit/offer/by-name.ts';
import { offerVisit } from '../journey/visit/offer/offering.ts';
import { daysFrom } from '../language/day.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { allStages } from '../stages.ts';
import { addMeasures } from './measures.ts';
import { choosePlaces, offerPlaces } from './places-of-round.ts';
import { deadlinesOf, findFilled, keepUp, mondayOf, workdaysFrom } from './round-days.ts';
import { type Path, walk } from './visit-paths.ts';

export const VISIT_ROUND = 'najaar-2026';

const NAME = 'Ronde najaar 2026';

/** It is there before the round that comes after it. */
export const numberVisitRound = (db: Db, programmeId: ProgrammeId): Promise<RoundId> =>
  ensureRound(db, { programmeId, code: VISIT_ROUND, name: NAME });

/** Two weeks of visits before today's week, this week, and the next: a Monday to a Friday. */
const WEEKS_BEFORE = 1;
const WEEKS_AFTER = 2;

interface At {
  programmeId: ProgrammeId;
  /** The round that is open, of which people and places are known. */
  openRoundId: RoundId;
  today: string;
}

const daysAround = (today: string) => ({
  firstDay: daysFrom(mondayOf(today), -7 * WEEKS_BEFORE),
  lastDay: daysFrom(mondayOf(today), 7 * WEEKS_AFTER + 4),
});

/** Its days are known before it is filled: what came of the rounds before is counted until then. */
export async function dateVisitRound(db: Db, today: string): Promise<void> {
  if (await findFilled(db, VISIT_ROUND)) return;
  const { firstDay, lastDay } = daysAround(today);
  await db.updateTable('round').set(deadlinesOf(firstDay, lastDay)).where('code', '=', VISIT_ROUND).execute();
}

/**
 * A round in the weeks of its visits, beside the one that is open: today is one of its days, and every state of a visit occurs,
 * at secret places too. One that is there already moves along by whole weeks.
 * @returns so many days later than before one is that was there already
 */
export async function fillVisitRound(db: Db, at: At): Promise<number> {
  const monday = mondayOf(at.today);
  const { firstDay, lastDay } = daysAround(at.today);
  const known = await findFilled(db, VISIT_ROUND);
  if (known) return keepUp(db, known, firstDay);
  const paths = await db.transaction().execute(async (trx) => {
    const roundId = await ensureRound(trx, {
      ...{ programmeId: at.programmeId, code: VISIT_ROUND, name: NAME, firstDay, lastDay },
    });
    await trx.updateTable('round').set(deadlinesOf(firstDay, lastDay)).where('id', '=', roundId).execute();
    return { roundId, pathOf: await fill(trx, roundId, at, monday) };
  });
  // As a round goes: what is offered is what was proposed.
  const plan = await proposeNow(db, paths.roundId);
  await db
    .transaction()
    .execute((trx) =>
      offerAll(trx, { ...paths, programmeId: at.programmeId, plan, today: at.today, firstDay }),
    );
  return 0;
}

/** The participant of the example: of her, one visit is to come. */
export const OWN = 'hanna.aksoy@sla.example';

/** @returns which way everybody's visit goes, by key */
async function fill(
  trx: DbOrTrx,
  roundId: RoundId,
  at: At,
  monday: string,
): Promise<ReadonlyMap<string, Path>> {
  const organisations = await organisationIds(trx, at.programmeId);
  // Who is on a visit today has somebody to ring.
  await saveTelephone(trx, at.programmeId, { phone: '06 12 34 56 70', was: '' });
  const chosen = await choosePlaces(trx, at.openRoundId, { secretPlaces: 3 });
  // Also on a weekend somebody comes today.
  const workdays = [...new Set([...workdaysFrom(daysFrom(monday, -7 * WEEKS_BEFORE), 20), at.today])].sort();
  const slots = workdays.map((day) => ({ days: [day], capacity: 3 }));
  await offerPlaces(trx, { roundId, chosen, slotsOf: () => slots, organisations });
  const known = await readSignUps(trx, at.openRoundId);
  const own = known.filter(({ email }) => email === OWN);
  const others = known.filter(({ email, permission }) => permission && email !== OWN).slice(0, PATHS.length);
  const signUps = [...own, ...others].map((one, index) => {
    const places = chosen.filter(({ organisation }) => organisation !== one.organisation);
    const wanted = [0, 1, 2].map((step) => places[(index + step) % places.length]!.code);
    return {
      ...one,
      permission: true,
      hosts: null,
      days: daysFor(PATHS[index]!, workdays, at.today),
      choices: wanted.map((code) => ({ kind: 'place' as const, code })),
    };
  });
  const targets = { organisations, places: await placeIds(trx, roundId) };
  await saveSignUps(trx, roundId, signUps, targets);
  await confirmColleagues(trx, roundId, []);
  return new Map(signUps.map(({ email }, index) => [email, PATHS[index]!]));
}

interface Planned {
  roundId: RoundId;
  programmeId: ProgrammeId;
  plan: readonly { person: string; slot: string }[];
  pathOf: ReadonlyMap<string, Path>;
  today: string;
  firstDay: string;
}

async function offerAll(
  trx: DbOrTrx,
  { roundId, programmeId, plan, pathOf, today, firstDay }: Planned,
): Promise<void> {
  const people = await readSignUpsByKey(trx, roundId);
  const slots = await readSlotsByName(trx, roundId);
  for (const { person, slot } of plan) {
    const { placeId, slotId, days } = slots.get(slot)!;
    const path = pathOf.get(person)!;
    const visitId = await offerVisit(trx, {
      ...{ roundId, placeId, slotId, days, signUp: people.get(person)! },
      replyBy: daysFrom(firstDay, path === 'waits' ? 14 : -28),
    });
    if (visitId) await walk(trx, visitId, path, today);
  }
  for (const example of allStages.examples) await example.afterVisits?.(trx, { roundId, programmeId, today });
  await addMeasures(trx, roundId, today);
  // What they would have had by mail weeks ago is not sent today.
  await trx.deleteFrom('mail').where('kind', 'like', 'visit.%').where('status', '=', 'queued').execute();
}

/** Where each of them is, in the order of the people; the first is the participant of the example. */
const PATHS: readonly Path[] = [
  'ready',
  ...repeated('took-place', 14),
  ...repeated('today', 6),
  ...repeated('ready', 9),
  ...repeated('arranged', 4),
  ...repeated('untouched', 2),
  ...repeated('other-day', 3),
  ...repeated('waits', 4),
  'half',
  ...repeated('disagree', 2),
  'missed',
  'declined',
  'lapsed',
  'cancelled-by-visitor',
  'cancelled-by-host',
];

function repeated(path: Path, times: number): Path[] {
  return Array.from({ length: times }, () => path);
}

/** When somebody is free: what was is before today, what is today is today, and the rest is to come. */
function daysFor(path: Path, workdays: readonly string[], today: string): string[] {
  if (path === 'today') return [today];
  const isPast = path === 'took-place' || path === 'missed' || path === 'disagree';
  return workdays.filter((day) => (isPast ? day < today : day > today));
}
