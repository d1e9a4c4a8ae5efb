import { daysFrom } from '../../language/day.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { deliverNext } from '../../platform/events/listen.ts';
import type { RoundRows } from '../matching/matching.ts';
import { matchNow, storeRound } from '../matching/testing.ts';
import { type Changed, changePlace } from '../place/place-offers.ts';
import { readPlaceDetails } from '../place/reads.ts';
import type { PlaceForm } from '../place/schema.ts';
import { aPlace } from '../place/testing.ts';
import { anOrganisation } from '../programme/testing.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { offerPlan, sortPlan } from './offer/offering.ts';
import { mailOffers } from './offer/press.ts';
import { readVisit } from './reads.ts';
import { standOfVisit } from './reply/questions.ts';
import { type Answer, reply } from './reply/replying.ts';
import { stage } from './stage.ts';
import { letItWork } from './waiting/waiting-list.ts';

/** For tests: the day on which it all happens, and until when one can reply. */
export const TODAY = '2027-02-01';
export const REPLY_BY = '2027-02-15';

/**
 * For tests: the round of the matching stage (Anna and Bo want the one seat at B, Cem the one at A), where somebody receives
 * at each place, matched, and offered to everybody.
 */
export async function anOfferedRound(
  db: Db,
  code: string,
  over: Partial<RoundRows> = {},
): Promise<{ roundId: RoundId; programmeId: ProgrammeId; visits: Map<string, string> }> {
  const place = await storeRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf Gast', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: `bas@${code}.example` }),
    ],
    ...over,
  });
  await matchNow(db, place.roundId);
  await db.transaction().execute(async (trx) => {
    const sorted = await sortPlan(trx, { ...place, today: TODAY });
    if ('stop' in sorted) throw new Error(`nothing can be offered: ${sorted.stop}`);
    const visitIds = await offerPlan(trx, sorted, () => REPLY_BY);
    await mailOffers(trx, place.roundId, visitIds);
  });
  return { ...place, visits: await visitsByName(db, place.roundId) };
}

/** For tests: both say yes. */
export async function bothAgree(
  db: Db,
  visitId: string,
  { phone = '', needs = [] }: Partial<Omit<Extract<Answer, { kind: 'yes' }>, 'kind'>> = {},
): Promise<void> {
  for (const side of ['visitor', 'host'] as const) {
    const answer = { kind: 'yes' as const, phone, needs, otherSlot: null };
    const stand = standOfVisit((await readVisit(db, visitId))!, side);
    const said = await reply(db, { visitId, side, answer, today: TODAY, stand });
    if (said !== 'done') throw new Error(`the yes of the ${side} was not taken: ${said}`);
  }
}

/** For tests: all visits of a round that were offered took place, on one day. */
export async function letThemTakePlace(
  db: Db,
  { roundId, day, lastDay }: { roundId: RoundId; day: string; lastDay: string },
): Promise<void> {
  await db
    .updateTable('visit')
    .set({ state: 'took-place', days: [day] })
    .where('round_id', '=', roundId)
    .where('state', '=', 'offered')
    .execute();
  await db.updateTable('round').set({ last_day: lastDay }).where('id', '=', roundId).execute();
}

/** For tests: nobody may hear any more where this place is, and when. */
export async function makeSecret(
  db: Db,
  { roundId, code, ...texts }: { roundId: RoundId; code: string; title?: string },
): Promise<void> {
  await db
    .updateTable('place')
    .set({ secret: true, ...texts })
    .where('round_id', '=', roundId)
    .where('code', '=', code)
    .execute();
}

/** For tests: the sign-up of whoever is called this, as who goes. */
export const signUpNamed = (
  db: Db,
  roundId: RoundId,
  name: string,
): Promise<{ id: string; organisationId: string }> =>
  db
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'organisation_id as organisationId'])
    .where('round_id', '=', roundId)
    .where('person.name', '=', name)
    .executeTakeFirstOrThrow();

/** For tests: the ids of all people, by their first names. */
export async function peopleByFirstName(db: Db): Promise<Map<string, PersonId>> {
  const rows = await db.selectFrom('person_main').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [name.split(' ')[0]!, id]));
}

/** For tests: ids by the name of who goes. */
export async function visitsByName(db: Db, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select(['person.name', 'visit.id'])
    .where('visit.round_id', '=', roundId)
    .orderBy('visit.offered_at')
    .execute();
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** For tests: to whom mails went about a visit, by kind. */
export async function mailsAboutVisit(db: Db, visitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .select(['mail.kind', 'mail.recipient'])
    .where('mail_subject.id', '=', visitId)
    .orderBy('mail.number')
    .execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
}

/** For tests: a round with few seats and many who want them. */
export interface CrowdedRound {
  roundId: RoundId;
  at: { roundId: RoundId; programmeId: ProgrammeId };
  slots: { id: string; placeId: string; days: string[] }[];
  organisations: string[];
  people: { key: string; id: string; organisationId: string }[];
}

const CODES = ['A', 'B', 'C', 'D'];
const FIRST_DAY = '2027-03-09';
const ALL_DAYS = [0, 1, 2].map((later) => daysFrom(FIRST_DAY, later));
/** At two of the places one day after another, at the two others a visit of two days as well. */
const SLOTS_OF_DAYS = ALL_DAYS.map((day, index) => ({ days: [day], capacity: index === 1 ? 2 : 1 }));
const SLOTS_TOGETHER = [
  { days: ALL_DAYS.slice(0, 2), capacity: 2 },
  { days: ALL_DAYS.slice(2), capacity: 1 },
];

/**
 * For tests: each organisation has a place of three days with three or four seats, and everybody chose every other place; one
 * in three wants two visits. A proposal is made, and the waiting list works by itself.
 * @param mailed whether who receives has an address: to write the mails takes most of the time, where only seats are looked at
 */
export async function aCrowdedRound(
  db: Db,
  code: string,
  { people, mailed }: { people: number; mailed: boolean },
): Promise<CrowdedRound> {
  const at = await storeRound(db, code, {
    organisations: CODES.map((one) => anOrganisation(one, { contactName: '', contactEmail: '' })),
    places: CODES.map((one, at) =>
      aPlace(`${one}-1`, one, {
        hostName: `Gast ${one}`,
        hostEmail: mailed ? `gast-${one.toLowerCase()}@${code}.example` : '',
        slots: at < 2 ? SLOTS_OF_DAYS : SLOTS_TOGETHER,
      }),
    ),
    signUps: Array.from({ length: people }, (_, index) => {
      const home = CODES[index % CODES.length]!;
      const elsewhere = CODES.filter((one) => one !== home).map((one) => `${one}-1`);
      return aSignUp(`Mens${index}`, home, elsewhere, {
        days: ALL_DAYS,
        visits: index % 3 === 0 ? 2 : 1,
        newcomer: index % 4 === 0,
      });
    }),
  });
  await matchNow(db, at.roundId);
  await letItWork(db, at.roundId, { byItself: true });
  await db
    .updateTable('round')
    .set({ first_day: FIRST_DAY, last_day: daysFrom(FIRST_DAY, 6) })
    .where('id', '=', at.roundId)
    .execute();
  // Without where and when to be there nobody is ever ready.
  await db
    .updateTable('place')
    .set({ start_time: '09:00', end_time: '16:00', meeting: 'Bij de balie' })
    .where('round_id', '=', at.roundId)
    .execute();
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id', 'slot.place_id as placeId', 'slot.days', 'place.organisation_id as organisationId'])
    .where('place.round_id', '=', at.roundId)
    .orderBy('slot.id')
    .execute();
  const signedUp = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'sign_up.id', 'sign_up.organisation_id as organisationId'])
    .where('sign_up.round_id', '=', at.roundId)
    .orderBy('sign_up.id')
    .execute();
  return {
    roundId: at.roundId,
    at,
    slots,
    organisations: [...new Set(slots.map(({ organisationId }) => organisationId))],
    people: signedUp,
  };
}

/** For tests: saves the form of a place with something else in it, and lets visits hear of it. */
export async function saveFormOf(
  db: Db,
  { roundId, code }: { roundId: RoundId; code: string },
  over: Partial<PlaceForm>,
  accepted: readonly string[] = [],
): Promise<Changed> {
  const place = (await readPlaceDetails(db, roundId, { code }))[0]!;
  const jobs = { send: async () => null } as never;
  const { id, version } = place;
  const changed = await changePlace({ db, jobs }, { roundId, id, version }, { ...place, ...over }, accepted);
  while (await deliverNext(db, stage.on));
  return changed;
}
