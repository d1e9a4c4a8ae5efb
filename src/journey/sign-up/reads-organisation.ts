import { dayOf } from '../../language/day.ts';
import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readPlaces, readStopped } from '../place/reads.ts';
import { readMemberships, readRounds } from '../programme/reads.ts';
import { type OwnOrganisation, readOwnInvitations, readOwnRounds } from '../programme/reads-own.ts';
import { readSites } from '../programme/reads-sites.ts';
import { activeIn } from './sign-up-active.ts';
import { organisationTasks, type RoundOfOrganisation } from './sign-up-organisation.ts';

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
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.round_id', 'sign_up.email', 'sign_up.name', 'job_title', 'manager_name'])
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
        manager: row.manager_name,
        permission: row.state,
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

/** Codes of the organisations that are active in a round. */
export async function readActive(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const stopped = await readStopped(db, roundId);
  const places = (await readPlaces(db, roundId)).filter(({ code }) => !stopped.has(code));
  const people = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select('organisation.code as organisation')
    .distinct()
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return activeIn(places, people);
}

/** The home of who speaks for an organisation: its rounds, its standing, and what waits. */
export async function readOrganisationHome(db: DbOrTrx, own: OwnOrganisation, today: string) {
  const invitations = await readOwnInvitations(db, own, today);
  const [invitation] = invitations;
  const all = await readOwnOrganisation(db, own);
  // The one it is busy with first.
  const rounds = all.toSorted(
    (a, b) => Number(b.round.id === invitation?.round.id) - Number(a.round.id === invitation?.round.id),
  );
  const sites = await readSites(db, own.id);
  const { standing } = await db
    .selectFrom('organisation')
    .select('standing')
    .where('id', '=', own.id)
    .executeTakeFirstOrThrow();
  const tasksIn = (asked: (typeof invitations)[number]) => {
    const { answer, invitedOn } = asked;
    const round = all.find((one) => one.round.id === asked.round.id)!;
    return organisationTasks({ ...round, answer, invitedOn, sites: sites.length }, today);
  };
  const tasks = new Map(invitations.map((asked) => [asked.round.code, tasksIn(asked)]));
  const ways = await readOwnRounds(db, own, today);
  return {
    rounds,
    standing,
    answer: invitation?.answer ?? null,
    tasks: invitation ? tasks.get(invitation.round.code)! : [],
    /** The rounds between which one can go, each with how much waits. */
    ways: ways.map((way) => ({ ...way, waits: tasks.get(way.code)?.length ?? 0 })),
  };
}
