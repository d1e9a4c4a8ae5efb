import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces, withdrawnPlaces } from '../place/reads.ts';
import { dayOf, signUpState } from '../programme/programme.ts';
import { organisationIds, readOrganisations, readRounds } from '../programme/reads.ts';
import { readRefusing } from '../programme/reads-members.ts';
import { type OwnOrganisation, readOwnInvitations, readOwnRounds } from '../programme/reads-own.ts';
import { readSites } from '../programme/reads-sites.ts';
import type { Choice, Exclusion, SignUp } from './schema.ts';
import { readOwnObstacles } from './sign-up-obstacles.ts';
import { organisationTasks, type RoundOfOrganisation } from './sign-up-organisation.ts';
import { answersOpen, readPermissions, readSafetyAnswers } from './sign-up-permission.ts';

export { slotsTooSmall } from '../place/place.ts';

export type { OrganisationTask } from './sign-up-organisation.ts';
export { type OwnStatus, readOwnStatuses } from './sign-up-status.ts';
export { readSafetyAnswers };

/** The sign-ups of a round, by name. */
export async function readSignUps(db: DbOrTrx, roundId: RoundId): Promise<SignUp[]> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .leftJoin('place', 'place.id', 'sign_up.hosts_place_id')
    .selectAll('sign_up')
    .select(['organisation.code as organisation_code', 'place.code as hosts_code'])
    .where('sign_up.round_id', '=', roundId)
    .orderBy('sign_up.name')
    .orderBy('sign_up.email')
    .execute();
  const choices = await db
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .leftJoin('organisation', 'organisation.id', 'choice.organisation_id')
    .select([
      'choice.sign_up_id',
      'choice.number',
      'place.code as place_code',
      'organisation.code as organisation_code',
    ])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  const choicesOf = Map.groupBy(choices, (row) => row.sign_up_id);
  return rows.map((row) => ({
    name: row.name,
    email: row.email,
    organisation: row.organisation_code,
    jobTitle: row.job_title,
    newcomer: row.newcomer,
    unplacedBefore: row.unplaced_before,
    learningGoal: row.learning_goal,
    imageBefore: row.image_before,
    choices: inOrder(choicesOf.get(row.id) ?? []),
    days: row.days,
    visits: row.visits,
    hosts: row.hosts_code,
    managerName: row.manager_name,
    managerEmail: row.manager_email,
    permission: row.permission,
    screeningSeen: row.screening_seen,
    clientContact: row.client_contact,
  }));
}

interface ChoiceRow {
  number: number;
  place_code: string | null;
  organisation_code: string | null;
}

function toChoice(row: Omit<ChoiceRow, 'number'>): Choice {
  return row.place_code
    ? { kind: 'place', code: row.place_code }
    : { kind: 'organisation', code: row.organisation_code ?? '' };
}

function inOrder(rows: readonly ChoiceRow[]): (Choice | null)[] {
  const last = Math.max(0, ...rows.map((row) => row.number));
  return Array.from({ length: last }, (_, index) => {
    const row = rows.find((one) => one.number === index + 1);
    return row ? toChoice(row) : null;
  });
}

/** For coordinators only: who must not come where. */
export async function readExclusions(db: DbOrTrx, roundId: RoundId): Promise<Exclusion[]> {
  const rows = await db
    .selectFrom('exclusion')
    .innerJoin('sign_up', 'sign_up.id', 'exclusion.sign_up_id')
    .leftJoin('place', 'place.id', 'exclusion.place_id')
    .leftJoin('organisation', 'organisation.id', 'exclusion.organisation_id')
    .select(['sign_up.email', 'place.code as place_code', 'organisation.code as organisation_code'])
    .where('sign_up.round_id', '=', roundId)
    .orderBy('sign_up.email')
    .execute();
  return rows.map((row) => ({ email: row.email, target: toChoice(row) }));
}

/** E-mail address → id of the sign-ups of a round. */
export async function signUpIds(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('sign_up')
    .select(['email', 'id'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ email, id }) => [email, id]));
}

/** The addresses of those whom the coordinator left out of the match for now. */
export async function readSetAside(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up')
    .select('email')
    .where('round_id', '=', roundId)
    .where('set_aside', '=', true)
    .execute();
  return rows.map(({ email }) => email);
}

/** The addresses of those who are not matched, whatever the permission: set aside, or of an organisation that said no. */
export async function readLeftOut(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const refusing = await readRefusing(db, roundId);
  const signUps = refusing.size > 0 ? await readSignUps(db, roundId) : [];
  const away = signUps.filter(({ organisation }) => refusing.has(organisation));
  return [...new Set([...(await readSetAside(db, roundId)), ...away.map(({ email }) => email)])];
}

/** Who took the sign-up back, by name. */
export async function readWithdrawals(db: DbOrTrx, roundId: RoundId) {
  return db
    .selectFrom('withdrawal')
    .innerJoin('organisation', 'organisation.id', 'withdrawal.organisation_id')
    .select(['withdrawal.email', 'withdrawal.name', 'organisation.name as organisation'])
    .where('round_id', '=', roundId)
    .orderBy('withdrawal.name')
    .execute();
}

/** Sign-ups that wait until their organisation is in the programme. For coordinators. */
export async function readProposedOrganisations(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
) {
  const known = await organisationIds(db, programmeId);
  const rows = await db
    .selectFrom('sign_up_draft')
    .select(['id', 'email', 'answers'])
    .where('round_id', '=', roundId)
    .where('confirmed_at', 'is not', null)
    .where('sent_at', 'is not', null)
    .orderBy('created_at')
    .orderBy('email')
    .execute();
  return rows.flatMap(({ id, email, answers: { name = '', jobTitle = '', organisation = '', proposed } }) =>
    proposed && !known.has(organisation) ? [{ id, email, name, jobTitle, proposed }] : [],
  );
}

type Scope = { roundId: RoundId; programmeId: ProgrammeId };

/** Everything about the people of a round; for coordinators only, because of the exclusions. */
export async function readPeople(db: DbOrTrx, { roundId, programmeId }: Scope) {
  const ids = await signUpIds(db, roundId);
  return {
    organisations: await readOrganisations(db, programmeId),
    places: await readOpenPlaces(db, roundId),
    signUps: await readSignUps(db, roundId),
    exclusions: await readExclusions(db, roundId),
    setAside: await readSetAside(db, roundId),
    refusing: await readRefusing(db, roundId),
    ids,
    permissions: await readPermissions(db, [...ids.values()]),
    safety: await readSafetyAnswers(db, roundId),
    proposed: await readProposedOrganisations(db, { roundId, programmeId }),
    withdrawn: await readWithdrawals(db, roundId),
  };
}

/** The places of a round, and how often each is named in a choice and as the first one. */
export async function readPlacesWithDemand(db: DbOrTrx, { roundId, programmeId }: Scope) {
  const demand = await db
    .selectFrom('choice')
    .innerJoin('place', 'place.id', 'choice.place_id')
    .select((eb) => [
      'place.code',
      eb.fn.countAll<string>().as('asked'),
      eb.fn.countAll<string>().filterWhere('choice.number', '=', 1).as('first'),
    ])
    .where('place.round_id', '=', roundId)
    .groupBy('place.code')
    .execute();
  const of = new Map(demand.map((row) => [row.code, row]));
  const organisations = await readOrganisations(db, programmeId);
  const names = new Map(organisations.map(({ code, name }) => [code, name]));
  const withdrawn = await withdrawnPlaces(db, roundId);
  const refusing = await readRefusing(db, roundId);
  return (await readOpenPlaces(db, roundId)).map((place) => ({
    ...place,
    organisationName: names.get(place.organisation) ?? place.organisation,
    withdrawn: withdrawn.has(place.code) || refusing.has(place.organisation),
    asked: Number(of.get(place.code)?.asked ?? 0),
    first: Number(of.get(place.code)?.first ?? 0),
  }));
}

export type PlaceWithDemand = Awaited<ReturnType<typeof readPlacesWithDemand>>[number];

/** What somebody signed up for in these programmes, the newest round first. */
export async function readOwnSignUps(db: DbOrTrx, programmeIds: readonly string[], email: string) {
  if (programmeIds.length === 0) return [];
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['sign_up.id', 'sign_up.days', 'sign_up.visits', 'sign_up.permission', 'sign_up.learning_goal'])
    .select(['sign_up.manager_name', 'sign_up.job_title', 'round.name as round', 'round.code'])
    .select(['sign_up.manager_email', 'round.id as roundId'])
    .select(['round.sign_up_opens', 'round.sign_up_closes', 'round.choosing_closes'])
    .select(['organisation.name as organisation'])
    .where('round.programme_id', 'in', [...programmeIds])
    .where('sign_up.email', '=', email.toLowerCase())
    .orderBy('round.created_at', 'desc')
    .orderBy('round.number', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const choices = await db
    .selectFrom('choice')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .innerJoin('organisation', (on) =>
      on.on((eb) =>
        eb('organisation.id', '=', eb.fn.coalesce('choice.organisation_id', 'place.organisation_id')),
      ),
    )
    .select(['choice.sign_up_id', 'choice.number', 'place.title', 'place.secret'])
    .select('organisation.name as organisation')
    .where('choice.sign_up_id', 'in', ids)
    .orderBy('choice.number')
    .execute();
  const permissions = await readPermissions(db, ids);
  const obstacles = new Map(
    await Promise.all(
      rows.map(async ({ id, roundId }) => {
        return [id, await readOwnObstacles(db, { roundId: roundId as RoundId, signUpId: id })] as const;
      }),
    ),
  );
  return rows.map(({ id, sign_up_opens, sign_up_closes, choosing_closes, ...row }) => ({
    ...row,
    key: id,
    asked: permissions.get(id)!,
    open: answersOpen({ sign_up_opens, sign_up_closes, choosing_closes }),
    choices: choices
      .filter((choice) => choice.sign_up_id === id)
      .map(({ number, title, secret, organisation }) => ({
        ...{ number, title, secret, organisation },
        obstacle: obstacles.get(id)?.get(number) ?? null,
      })),
  }));
}

/** The rounds of these programmes for which somebody can sign up now and has not. */
export async function readOpenRounds(db: DbOrTrx, programmeIds: readonly string[], email: string) {
  const rounds = await readRounds(db, programmeIds);
  const taken = await db
    .selectFrom('sign_up')
    .select('round_id')
    .where('email', '=', email.toLowerCase())
    .execute();
  const has = new Set(taken.map((row) => row.round_id));
  return rounds
    .filter((round) => !has.has(round.id) && signUpState(round, dayOf(new Date())) === 'open')
    .map(({ code, name }) => ({ code, name }));
}

/** Who has no permission yet, and how far that is. The longest wait first. */
export async function readPermissionWaits(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.id', 'sign_up.name', 'sign_up.set_aside', 'sign_up.manager_email'])
    .select(['permission_request.answer', 'permission_request.asked_at', 'permission_request.mailed_on'])
    .where('sign_up.round_id', '=', roundId)
    .where('sign_up.permission', '=', false)
    .orderBy('permission_request.asked_at')
    .orderBy('sign_up.name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    refused: row.answer === 'no',
    hasManager: row.manager_email !== '',
    askedOn: row.asked_at && dayOf(row.asked_at),
    mailedOn: row.mailed_on,
  }));
}

/** Who offered to receive somebody at a place that is not in the round, by name. */
export async function readWillingHosts(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up')
    .select('name')
    .where('round_id', '=', roundId)
    .where('wants_to_host', '=', true)
    .where('hosts_place_id', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** What an organisation offers and whom it sends, round by round, the newest first. */
export async function readOwnOrganisation(
  db: DbOrTrx,
  { id, programmeId }: Pick<OwnOrganisation, 'id' | 'programmeId'>,
): Promise<RoundOfOrganisation[]> {
  const rounds = await readRounds(db, [programmeId]);
  const slots = await db
    .selectFrom('place')
    .leftJoin('slot', 'slot.place_id', 'place.id')
    .select(['place.round_id', 'place.code', 'place.title', 'place.secret', 'slot.days', 'slot.capacity'])
    .where('place.organisation_id', '=', id)
    .where('place.withdrawn_at', 'is', null)
    .orderBy('place.code')
    .orderBy('slot.first_day')
    .execute();
  const people = await db
    .selectFrom('sign_up')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.round_id', 'sign_up.email', 'sign_up.name', 'job_title', 'permission', 'manager_name'])
    .select(['permission_request.answer', 'permission_request.asked_at', 'permission_request.mailed_on'])
    .where('sign_up.organisation_id', '=', id)
    .orderBy('sign_up.name')
    .orderBy('sign_up.email')
    .execute();
  return rounds.map((round) => ({
    round,
    places: placesOfRound(slots.filter((row) => row.round_id === round.id)),
    people: people
      .filter((row) => row.round_id === round.id)
      .map((row) => ({
        email: row.email,
        name: row.name,
        jobTitle: row.job_title,
        manager: row.manager_name,
        permission: row.permission
          ? 'given'
          : row.answer === 'no'
            ? 'refused'
            : row.asked_at
              ? 'asked'
              : 'not-asked',
        askedOn: row.asked_at && dayOf(row.asked_at),
        mailedOn: row.mailed_on,
      })),
  }));
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
    return organisationTasks({ ...round, answer, invited: invitedOn !== null, sites: sites.length }, today);
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

/** How many sign-ups were begun in a round, also those whose address is not confirmed. */
export async function countDrafts(db: DbOrTrx, roundId: RoundId): Promise<number> {
  const { count } = await db
    .selectFrom('sign_up_draft')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Whose own words are in the round, by address: a workbook, which may be older, does not write over them.
 */
export async function readOwnWords(db: DbOrTrx, roundId: RoundId) {
  const sent = await db
    .selectFrom('sign_up_draft')
    .select('email')
    .where('round_id', '=', roundId)
    .where('sent_at', 'is not', null)
    .execute();
  const answered = await db
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .select('sign_up.email')
    .where('sign_up.round_id', '=', roundId)
    .where('answer', 'is not', null)
    .execute();
  const withdrawn = await readWithdrawals(db, roundId);
  return {
    /** Sent the form themselves. */
    sent: new Set(sent.map(({ email }) => email)),
    /** Whose manager answered. */
    answered: new Set(answered.map(({ email }) => email)),
    withdrawn: new Set(withdrawn.map(({ email }) => email)),
  };
}
