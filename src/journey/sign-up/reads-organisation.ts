import { dayOf } from '../../language/day.ts';
import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { RoundDays } from '../programme/programme.ts';
import { readMemberships, readRounds } from '../programme/reads.ts';
import type { OwnOrganisation } from '../programme/reads-own.ts';
import type { Employment, Permission } from './schema.ts';

export interface PersonOfOrganisation {
  email: string;
  name: string;
  jobTitle: string;
  manager: string;
  permission: Permission;
  /** Whether it said that this person works there. */
  employment: Employment;
  askedOn: string | null;
  mailedOn: string | null;
}

export interface PlaceOfOrganisation {
  code: string;
  title: string;
  secret: boolean;
  slots: { days: string[]; capacity: number }[];
}

export interface RoundOfOrganisation {
  round: RoundDays & { id: string; code: string; name: string };
  places: PlaceOfOrganisation[];
  people: PersonOfOrganisation[];
}

/** What an organisation offers and whom it sends, in each of its rounds, the newest first. */
export async function readOwnOrganisation(
  db: DbOrTrx,
  { id, programmeId }: Pick<OwnOrganisation, 'id' | 'programmeId'>,
): Promise<RoundOfOrganisation[]> {
  const member = await readMemberships(db, id);
  const rounds = (await readRounds(db, [programmeId])).filter((round) => member.has(round.id));
  const offers = await db
    .selectFrom('place')
    .leftJoin('slot', 'slot.place_id', 'place.id')
    .select(['place.round_id', 'place.code', 'place.title', 'place.secret', 'slot.days', 'slot.capacity'])
    .where('place.organisation_id', '=', id)
    .where('place.withdrawn_at', 'is', null)
    .orderBy('slot.first_day')
    .execute();
  const slots = ordered(offers, ({ code }) => code);
  const people = await db
    .selectFrom('sign_up')
    .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
    .innerJoin('employment_state', 'employment_state.sign_up_id', 'sign_up.id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select([
      'sign_up.round_id',
      'person.key as email',
      'person.name',
      'job_title',
      'manager.name as manager_name',
    ])
    .select('employment_state.state as employment')
    .select(['permission_state.state', 'permission_request.asked_at', 'permission_request.mailed_on'])
    .where('sign_up.organisation_id', '=', id)
    .execute();
  return rounds.map((round) => ({
    round,
    places: placesOfRound(slots.filter((row) => row.round_id === round.id)),
    people: ordered(people, ({ name, email }) => [name, email])
      .filter((row) => row.round_id === round.id)
      .map((row) => ({
        email: row.email,
        name: row.name,
        jobTitle: row.job_title,
        manager: row.manager_name ?? '',
        permission: row.state,
        employment: row.employment,
        askedOn: row.asked_at && dayOf(row.asked_at),
        mailedOn: row.mailed_on,
      })),
  }));
}

interface OfferRow {
  code: string;
  title: string;
  secret: boolean;
  days: string[] | null;
  capacity: number | null;
}

function placesOfRound(rows: readonly OfferRow[]) {
  return [...Map.groupBy(rows, ({ code }) => code).values()].map((slots) => ({
    code: slots[0]!.code,
    title: slots[0]!.title,
    secret: slots[0]!.secret,
    slots: slots.flatMap(({ days, capacity }) => (days && capacity ? [{ days, capacity }] : [])),
  }));
}
