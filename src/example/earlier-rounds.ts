import { proposeNow } from '../journey/matching/example.ts';
import { placeIds } from '../journey/place/reads.ts';
import type { Place } from '../journey/place/schema.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { ensureRound } from '../journey/programme/writes.ts';
import { confirmColleagues } from '../journey/sign-up/example.ts';
import { readSignUps } from '../journey/sign-up/reads.ts';
import type { SignUp } from '../journey/sign-up/schema.ts';
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
import { OWN } from './visit-round.ts';

interface Earlier {
  code: string;
  name: string;
  /** How many weeks before this one its visits began. */
  weeksAgo: number;
  /** Who signed up, of those with permission: from which on, and how many. Some are in both, and some came later. */
  from: number;
  people: number;
  /** Whether the participant of the example was in it. */
  own: boolean;
}

/** The first first: rounds are numbered as they are made. */
export const EARLIER_ROUNDS: readonly Earlier[] = [
  { code: 'najaar-2025', name: 'Ronde najaar 2025', weeksAgo: 55, from: 0, people: 25, own: false },
  { code: 'voorjaar-2026', name: 'Ronde voorjaar 2026', weeksAgo: 31, from: 13, people: 27, own: true },
];

/** Three weeks of visits. */
const WEEKS = 3;
const SECRET_VISITS = 2;

interface At {
  programmeId: ProgrammeId;
  /** The round that is open, of which people and places are known. */
  openRoundId: RoundId;
  today: string;
  /** Of who speaks for an organisation. */
  speaker: string;
}

/** They are there before what came after them, so that one can tell which was first. */
export async function numberRounds(db: Db, programmeId: ProgrammeId): Promise<void> {
  for (const { code, name } of EARLIER_ROUNDS) await ensureRound(db, { programmeId, code, name });
}

/**
 * Two rounds that are over, half a year and a year old: visits that were, what people looked back on, whether they are still in
 * touch, and what came of it. Those that are there already move along by whole weeks; an example without them stays without.
 */
export async function fillEarlierRounds(db: Db, at: At): Promise<void> {
  const monday = mondayOf(at.today);
  let isNew = false;
  for (const earlier of EARLIER_ROUNDS) {
    const firstDay = daysFrom(monday, -7 * earlier.weeksAgo);
    const known = await findFilled(db, earlier.code);
    if (known) await keepUp(db, known, firstDay);
    else if (await fillEarlier(db, at, { ...earlier, firstDay })) isNew = true;
  }
  if (!isNew) return;
  await db.transaction().execute(async (trx) => {
    for (const example of allStages.examples) await example.afterRounds?.(trx, { ...at, own: OWN });
    await dropMail(trx);
  });
}

/** @returns whether there is such a round */
async function fillEarlier(db: Db, at: At, earlier: Earlier & { firstDay: string }): Promise<boolean> {
  const { code, firstDay } = earlier;
  const round = await db.selectFrom('round').select('id').where('code', '=', code).executeTakeFirst();
  if (!round) return false;
  const lastDay = daysFrom(firstDay, 7 * WEEKS - 3);
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('round').set(deadlinesOf(firstDay, lastDay)).where('id', '=', round.id).execute();
    await signUpAll(trx, at, { ...earlier, roundId: round.id });
  });
  const plan = await proposeNow(db, round.id);
  await db.transaction().execute(async (trx) => {
    await visitAll(trx, { roundId: round.id, plan, firstDay, lastDay });
    const { programmeId, today } = at;
    for (const example of allStages.examples)
      await example.afterVisits?.(trx, { roundId: round.id, programmeId, today });
    await addMeasures(trx, round.id, today);
    await dropMail(trx);
  });
  return true;
}

interface Filling extends Earlier {
  roundId: RoundId;
  firstDay: string;
}

async function signUpAll(trx: DbOrTrx, at: At, { roundId, firstDay, from, people, own }: Filling) {
  const organisations = await organisationIds(trx, at.programmeId);
  // Whom others can find were there first, so that lines can be drawn between them.
  const withCard = await readWithCard(trx);
  const chosen = await choosePlaces(trx, at.openRoundId, { secretPlaces: 1, withCard });
  const workdays = workdaysFrom(firstDay, 5 * WEEKS);
  const slots = workdays.filter((_, day) => day % 2 === 0).map((day) => ({ days: [day], capacity: 1 }));
  // At a secret place one or two.
  const slotsOf = ({ secret }: Place) => (secret ? [{ ...slots.at(3)!, capacity: SECRET_VISITS }] : slots);
  await offerPlaces(trx, { roundId, chosen, slotsOf, organisations });
  const known = await readSignUps(trx, at.openRoundId);
  const allowed = known.filter(({ email, permission }) => permission && email !== OWN);
  const others = [
    ...allowed.filter(({ email }) => withCard.has(email)),
    ...allowed.filter(({ email }) => !withCard.has(email)),
  ];
  const signUps: SignUp[] = [
    ...known.filter(({ email }) => own && email === OWN),
    ...others.slice(from, from + people),
  ].map((one, index) => {
    const places = chosen.filter(({ organisation }) => organisation !== one.organisation);
    // Who went before goes to the first of the same places again, when there is room.
    const first = one.email.length + index - (index % 3);
    return {
      ...one,
      ...{ permission: true, hosts: null, visits: 1 },
      days: workdays.filter((_, day) => (day + index) % 3 !== 0),
      choices: [0, 1, 2].map((step) => ({
        kind: 'place' as const,
        code: places[(first + step) % places.length]!.code,
      })),
    };
  });
  const targets = { organisations, places: await placeIds(trx, roundId) };
  await saveSignUps(trx, roundId, signUps, targets);
  await confirmColleagues(trx, roundId, []);
}

async function readWithCard(trx: DbOrTrx): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('contact_card')
    .innerJoin('person_main', 'person_main.id', 'contact_card.person_id')
    .select('person_main.email')
    .execute();
  return new Set(rows.map(({ email }) => email));
}

interface Planned {
  roundId: RoundId;
  plan: readonly { person: string; slot: string }[];
  firstDay: string;
  lastDay: string;
}

/** Nearly all took place; of the rest every end occurs. */
const ENDS = new Map<number, Path>([
  [4, 'missed'],
  [9, 'cancelled-by-visitor'],
  [15, 'declined'],
  [21, 'cancelled-by-host'],
]);

async function visitAll(trx: DbOrTrx, { roundId, plan, firstDay, lastDay }: Planned): Promise<void> {
  const people = await readSignUpsByKey(trx, roundId);
  const slots = await readSlotsByName(trx, roundId);
  const sorted = plan.toSorted((one, other) => (one.person < other.person ? -1 : 1));
  for (const [index, { person, slot }] of sorted.entries()) {
    const { placeId, slotId, days } = slots.get(slot)!;
    const about = { roundId, placeId, slotId, days, signUp: people.get(person)! };
    const visitId = await offerVisit(trx, { ...about, replyBy: daysFrom(firstDay, -28) });
    if (!visitId) continue;
    const path = person === OWN ? 'took-place' : (ENDS.get(index) ?? 'took-place');
    const isBefore = path !== 'took-place' && path !== 'missed';
    // Once the round is over it may be said of a secret place too.
    await walk(trx, visitId, path, isBefore ? daysFrom(firstDay, -7) : daysFrom(lastDay, 3));
  }
  // Both agreed in the weeks before it began.
  await trx
    .updateTable('visit')
    .set({
      visitor_agreed_at: new Date(`${daysFrom(firstDay, -32)}T10:00:00Z`),
      host_agreed_at: new Date(`${daysFrom(firstDay, -30)}T10:00:00Z`),
      offered_at: new Date(`${daysFrom(firstDay, -42)}T10:00:00Z`),
    })
    .where('round_id', '=', roundId)
    .where('state', 'in', ['took-place', 'missed'])
    .execute();
}

/** Of what was months ago nobody gets a mail today: all that waits was posted here. */
async function dropMail(trx: DbOrTrx): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where('status', '=', 'queued')
    .where('created_at', '=', (eb) => eb.fn('now'))
    .execute();
}
