import { proposeNow } from '../journey/matching/example.ts';
import { placeIds, readPlaces } from '../journey/place/reads.ts';
import { savePlaces } from '../journey/place/writes.ts';
import { saveTelephone } from '../journey/programme/coordination/telephone.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { ensureRound } from '../journey/programme/writes.ts';
import { confirmColleagues } from '../journey/sign-up/example.ts';
import { readSignUps } from '../journey/sign-up/reads.ts';
import { saveSignUps } from '../journey/sign-up/writes.ts';
import { readSignUpsByKey, readSlotsByName } from '../journey/visit/offer/by-name.ts';
import { offerVisit } from '../journey/visit/offer/offering.ts';
import { hasOffered } from '../journey/visit/reads.ts';
import { daysFrom, daysUntil, isWeekend } from '../language/day.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { allStages } from '../stages.ts';
import { addMeasures } from './measures.ts';
import { addReflections } from './reflections.ts';
import { type Path, walk } from './visit-paths.ts';

export const VISIT_ROUND = 'najaar-2026';

/** Two weeks of visits before today's week, this week, and the next: a Monday to a Friday. */
const WEEKS_BEFORE = 1;
const WEEKS_AFTER = 2;

interface At {
  programmeId: ProgrammeId;
  /** The round that is open, of which people and places are known. */
  openRoundId: RoundId;
  today: string;
}

/**
 * A round in the weeks of its visits, beside the one that is open: today is one of its days, and every state of a visit occurs,
 * at secret places too. One that is there already moves along by whole weeks.
 */
export async function fillVisitRound(db: Db, at: At): Promise<void> {
  const monday = mondayOf(at.today);
  const firstDay = daysFrom(monday, -7 * WEEKS_BEFORE);
  const lastDay = daysFrom(monday, 7 * WEEKS_AFTER + 4);
  const known = await db
    .selectFrom('round')
    .select(['id', 'first_day'])
    .where('code', '=', VISIT_ROUND)
    .executeTakeFirst();
  if (known && (await hasOffered(db, known.id))) return keepUp(db, known, firstDay);
  const paths = await db.transaction().execute(async (trx) => {
    const roundId = await ensureRound(trx, {
      ...{ programmeId: at.programmeId, code: VISIT_ROUND, name: 'Ronde najaar 2026', firstDay, lastDay },
    });
    await trx
      .updateTable('round')
      .set({
        ...{ sign_up_opens: daysFrom(firstDay, -84), sign_up_closes: daysFrom(firstDay, -56) },
        ...{ choosing_closes: daysFrom(firstDay, -53), match_on: daysFrom(firstDay, -49) },
        ...{ reply_by: daysFrom(firstDay, -28), look_back_on: daysFrom(lastDay, 14) },
      })
      .where('id', '=', roundId)
      .execute();
    return { roundId, pathOf: await fill(trx, roundId, at, monday) };
  });
  // As a round goes: what is offered is what was proposed.
  const plan = await proposeNow(db, paths.roundId);
  await db.transaction().execute((trx) => offerAll(trx, { ...paths, plan, today: at.today, firstDay }));
}

/** Monday of the week of a day. */
function mondayOf(today: string): string {
  return daysFrom(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
}

async function keepUp(
  db: Db,
  { id, first_day }: { id: RoundId; first_day: string | null },
  firstDay: string,
) {
  const days = daysUntil(firstDay, first_day ?? firstDay);
  if (days === 0) return;
  await db.transaction().execute(async (trx) => {
    for (const example of allStages.examples) await example.shift?.(trx, id, days);
    const round = await trx.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const moved = (day: string | null) => day && daysFrom(day, days);
    await trx
      .updateTable('round')
      .set({
        ...{ first_day: moved(round.first_day), last_day: moved(round.last_day) },
        ...{ sign_up_opens: moved(round.sign_up_opens), sign_up_closes: moved(round.sign_up_closes) },
        ...{ choosing_closes: moved(round.choosing_closes), match_on: moved(round.match_on) },
        ...{ reply_by: moved(round.reply_by), look_back_on: moved(round.look_back_on) },
      })
      .where('id', '=', id)
      .execute();
  });
}

/** The participant of the example: of her, one visit is to come. */
const OWN = 'hanna.aksoy@sla.example';

/** So many places of the open round come along, of them so many secret ones. */
const OPEN_PLACES = 9;
const SECRET_PLACES = 3;

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
  const offered = (await readPlaces(trx, at.openRoundId)).filter(
    ({ slots, hostEmail }) => slots.length > 0 && hostEmail,
  );
  // One of each organisation, so that the pages show many kinds.
  const ofEach = [
    ...Map.groupBy(offered, ({ organisation, secret }) => `${organisation} ${secret}`).values(),
  ].map(([first]) => first!);
  const chosen = [
    ...ofEach.filter(({ secret }) => !secret).slice(0, OPEN_PLACES),
    ...ofEach.filter(({ secret }) => secret).slice(0, SECRET_PLACES),
  ];
  // Also on a weekend somebody comes today.
  const workdays = [...new Set([...workdaysFrom(daysFrom(monday, -7 * WEEKS_BEFORE), 20), at.today])].sort();
  const slots = workdays.map((day) => ({ days: [day], capacity: 3 }));
  await savePlaces(
    trx,
    roundId,
    chosen.map((place) => ({ ...place, slots, condition: 'none' as const })),
    organisations,
  );
  await tellTheDay(trx, roundId);
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
  plan: readonly { person: string; slot: string }[];
  pathOf: ReadonlyMap<string, Path>;
  today: string;
  firstDay: string;
}

async function offerAll(trx: DbOrTrx, { roundId, plan, pathOf, today, firstDay }: Planned): Promise<void> {
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
  await addReflections(trx, roundId, today);
  await addMeasures(trx, roundId, today);
  // What they would have had by mail weeks ago is not sent today.
  await trx.deleteFrom('mail').where('kind', 'like', 'visit.%').where('status', '=', 'queued').execute();
}

const workdaysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count * 2 }, (_, index) => daysFrom(first, index))
    .filter((day) => !isWeekend(day))
    .slice(0, count);

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

/** When one comes and where one reports, of the places that say so. */
async function tellTheDay(trx: DbOrTrx, roundId: RoundId): Promise<void> {
  await trx
    .updateTable('place')
    .set({
      ...{ start_time: '09:00', end_time: '16:30', meeting: 'Meld je bij de balie in de hal.' },
      ...{ bring: 'Je paspoort of identiteitskaart, en iets te eten', dress: 'Gewone kleren' },
      dos_donts: 'Wel: vraag alles, na het gesprek\nNiet: foto’s maken of namen opschrijven',
    })
    .where('round_id', '=', roundId)
    .where('secret', '=', false)
    .execute();
}
