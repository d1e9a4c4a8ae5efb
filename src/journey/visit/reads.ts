import { sql } from 'kysely';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isClosedPlace } from '../place/reads-closed.ts';
import type { Condition } from '../place/schema.ts';
import { visitTimes } from './reads-times.ts';
import { AHEAD, SEATED, type State } from './visit.ts';
import { isClosed } from './visit-secret.ts';

const visits = (db: DbOrTrx) =>
  db
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .innerJoin('organisation as sending', 'sending.id', 'visit.organisation_id')
    .leftJoin('slot', 'slot.id', 'visit.slot_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .leftJoin('person_main as visitor', 'visitor.id', 'sign_up.person_id')
    .leftJoin('person', 'person.id', 'sign_up.person_id')
    .select([
      'visit.id',
      'visit.state',
      'visit.days',
      'visit.round_id as roundId',
      'visit.place_id as placeId',
    ])
    .select(['visit.slot_id as slotId', 'visit.seat', 'visit.reply_by as replyBy', 'visit.sequence'])
    .select(['visit.visitor_agreed_at as visitorAgreedAt', 'visit.host_agreed_at as hostAgreedAt'])
    .select(['visit.ended_by as endedBy', 'visit.reason', 'visit.condition_seen_on as conditionSeenOn'])
    .select(['visit.clients_told_at as clientsToldAt', 'visit.visitor_says as visitorSays'])
    .select(['visit.host_says as hostSays', 'visit.offered_at as offeredAt', 'visit.makes_up as makesUp'])
    .select(['visit.reminded_on as remindedOn', 'visit.asked_on as askedOn'])
    .select(['visit.contact_by as contactBy', 'visit.in_touch_on as inTouchOn'])
    .select(['round.code as roundCode', 'round.name as round', 'round.programme_id as programmeId'])
    .select(['round.first_day as roundFirst', 'round.last_day as roundLast', 'programme.name as programme'])
    .select('programme.phone as coordinatorPhone')
    .select([
      'place.code as place',
      'place.title',
      'place.secret',
      'place.condition',
      'place.site_id as siteId',
    ])
    .select([...visitTimes, 'place.meeting', 'place.bring'])
    .select(['place.dress', 'place.ask_for as askFor', 'place.dos_donts as dosDonts'])
    .select(['receiving.name as host', 'receiving.code as hostCode', 'receiving.kind as hostKind'])
    .select([
      'receiving.id as hostId',
      'sending.id as homeId',
      'sending.name as home',
      'sending.code as homeCode',
    ])
    .select(['visit.sign_up_id as signUpId', 'visitor.id as visitorId', 'visitor.name as visitorName'])
    .select([
      'visitor.email as visitorEmail',
      'sign_up.job_title as jobTitle',
      'person.locale as visitorLocale',
    ])
    .select(['sign_up.learning_goal as learningGoal', isClosedPlace('visit.place_id').as('leaked')]);

/** Nothing of a place of which something leaked is told to who goes or receives, or to who asks for an organisation. */
const isTellable = sql<boolean>`not ${isClosedPlace('visit.place_id')}`;

export type Visit = Awaited<ReturnType<typeof readVisits>>[number] & {
  state: State;
  condition: Condition;
};

/** Visits of a round, by who comes; of who withdrew the name is gone. */
export const readVisits = (db: DbOrTrx, roundId: RoundId) =>
  visits(db).where('visit.round_id', '=', roundId).orderBy('visit.offered_at').orderBy('visit.id').execute();

/** Whether anything of a round was offered, whatever came of it. */
export async function hasOffered(db: DbOrTrx, roundId: RoundId): Promise<boolean> {
  const visit = await db.selectFrom('visit').select('id').where('round_id', '=', roundId).limit(1).execute();
  return visit.length > 0;
}

/** One visit, whatever its round: who may see it is asked before. */
export const readVisit = async (db: DbOrTrx, visitId: string): Promise<Visit | null> =>
  (await visits(db).where('visit.id', '=', visitId).executeTakeFirst()) ?? null;

/** One visit of this round; `null` for one of another, as for one that is not there. */
export const readVisitIn = async (
  db: DbOrTrx,
  { roundId, visitId }: { roundId: RoundId; visitId: string },
): Promise<Visit | null> =>
  (await visits(db)
    .where('visit.round_id', '=', roundId)
    .where('visit.id', '=', visitId)
    .executeTakeFirst()) ?? null;

/** What somebody is to do with in a round: as who goes, and as who receives. */
export async function readVisitsOfPerson(
  db: DbOrTrx,
  { roundId, personId }: { roundId: RoundId; personId: PersonId },
): Promise<Visit[]> {
  return visits(db)
    .where('visit.round_id', '=', roundId)
    .where(meetsOneOf([personId]))
    .where(isTellable)
    .orderBy('visit.offered_at')
    .orderBy('visit.id')
    .execute();
}

const meetsOneOf = (people: readonly PersonId[]) =>
  sql<boolean>`(sign_up.person_id = any(${[...people]}::uuid[]) or visit.place_id in
    (select host.place_id from host where host.person_id = any(${[...people]}::uuid[])))`;

/**
 * What these people are to do with that is still ahead, whatever its round. One at a secret place is there until it is
 * closed: that it is gone the day after would say when it was.
 */
export async function readVisitsAhead(
  db: DbOrTrx,
  people: readonly PersonId[],
  today: string,
): Promise<Visit[]> {
  const rows = await visits(db)
    .where(meetsOneOf(people))
    .where(isTellable)
    .where((eb) =>
      eb.or([
        eb('visit.state', 'in', [...AHEAD]),
        eb.and([eb('place.secret', '=', true), eb('visit.state', 'in', ['took-place', 'missed'])]),
      ]),
    )
    .orderBy('visit.offered_at')
    .orderBy('visit.id')
    .execute();
  return rows.filter((visit) => AHEAD.includes(visit.state) || !isClosed(visit, today));
}

/** What these people are or were to do with in one of these states; none at a secret place. */
export const readOpenVisits = (
  db: DbOrTrx,
  people: readonly PersonId[],
  states: readonly State[],
): Promise<Visit[]> =>
  visits(db)
    .where(meetsOneOf(people))
    .where(isTellable)
    .where('place.secret', '=', false)
    .where('visit.state', 'in', [...states])
    .orderBy('visit.offered_at')
    .orderBy('visit.id')
    .execute();

/** Who goes to an organisation and who of it goes, over all rounds; none at a secret place, and none that is off. */
export const readVisitsBetween = (db: DbOrTrx, organisationId: string): Promise<Visit[]> =>
  visits(db)
    .where((eb) => eb.or([eb('receiving.id', '=', organisationId), eb('sending.id', '=', organisationId)]))
    // Who speaks for the place itself goes on seeing who comes.
    .where((eb) => eb.or([eb('receiving.id', '=', organisationId), isTellable]))
    .where('place.secret', '=', false)
    .where('visit.state', 'in', [...SEATED])
    .orderBy('visit.offered_at')
    .orderBy('visit.id')
    .execute();

export interface HostOfVisit {
  personId: PersonId;
  name: string;
  email: string;
  locale: 'nl' | 'en' | null;
}

/** Who receives at a place, the first one first. */
export const readHosts = (db: DbOrTrx, placeId: string): Promise<HostOfVisit[]> =>
  db
    .selectFrom('host')
    .innerJoin('person_main', 'person_main.id', 'host.person_id')
    .innerJoin('person', 'person.id', 'host.person_id')
    .select(['host.person_id as personId', 'person_main.name', 'person_main.email', 'person.locale'])
    .where('host.place_id', '=', placeId)
    .orderBy('position')
    .execute();
