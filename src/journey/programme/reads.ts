import type { ProgrammeId, RoundId, Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { addressInRound, isCurrent, roundAtHand, splitAddress } from './programme.ts';
import { leadsNowhere, type Organisation } from './schema.ts';
import type { Answer, SiteTextField } from './tables.ts';

export interface Round {
  id: RoundId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programmeName: string;
  /** Whoever signs up may do so from this day. */
  signUpOpens: string | null;
  /** The last day to sign up. */
  signUpCloses: string | null;
  /** The last day to change choices. */
  choosingCloses: string | null;
  matchOn: string | null;
  replyBy: string | null;
  /** The first and the last day on which a visit may be. */
  firstDay: string | null;
  lastDay: string | null;
  lookBackOn: string | null;
  tolerance: number;
  /** The most visits that somebody may ask for. */
  mostVisits: number;
  newcomerPriority: number;
  unplacedPriority: number;
  seed: string;
  version: number;
}

const rounds = (db: DbOrTrx) =>
  db
    .selectFrom('round')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select([
      'round.id',
      'round.programme_id',
      'round.code',
      'round.name',
      'round.sign_up_opens',
      'round.sign_up_closes',
      'round.choosing_closes',
      'round.match_on',
      'round.reply_by',
      'round.first_day',
      'round.last_day',
      'round.look_back_on',
      'round.tolerance',
      'round.most_visits',
      'round.newcomer_priority',
      'round.unplaced_priority',
      'round.seed',
      'round.version',
      'programme.name as programme_name',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['executeTakeFirstOrThrow']>>;

const toRound = (row: Row): Round => ({
  id: row.id as RoundId,
  programmeId: row.programme_id as ProgrammeId,
  code: row.code,
  name: row.name,
  programmeName: row.programme_name,
  signUpOpens: row.sign_up_opens,
  signUpCloses: row.sign_up_closes,
  choosingCloses: row.choosing_closes,
  matchOn: row.match_on,
  replyBy: row.reply_by,
  firstDay: row.first_day,
  lastDay: row.last_day,
  lookBackOn: row.look_back_on,
  tolerance: row.tolerance,
  mostVisits: row.most_visits,
  newcomerPriority: row.newcomer_priority,
  unplacedPriority: row.unplaced_priority,
  seed: row.seed,
  version: row.version,
});

/** `null` when no round has this code. Whether somebody may see it is for the caller. */
export async function findRound(db: DbOrTrx, code: string): Promise<Round | null> {
  const row = await rounds(db).where('round.code', '=', code).executeTakeFirst();
  return row ? toRound(row) : null;
}

/** `null` when it is not there any more. */
export async function findRoundById(db: DbOrTrx, id: RoundId): Promise<Round | null> {
  const row = await rounds(db).where('round.id', '=', id).executeTakeFirst();
  return row ? toRound(row) : null;
}

export async function readRound(db: DbOrTrx, id: RoundId): Promise<Round> {
  return toRound(await rounds(db).where('round.id', '=', id).executeTakeFirstOrThrow());
}

/** The rounds of these programmes, the newest first. */
export async function readRounds(db: DbOrTrx, programmeIds: readonly string[]): Promise<Round[]> {
  if (programmeIds.length === 0) return [];
  const rows = await rounds(db)
    .where('round.programme_id', 'in', [...programmeIds])
    .orderBy('round.created_at', 'desc')
    .orderBy('round.number', 'desc')
    .execute();
  return rows.map(toRound);
}

export async function readOrganisations(db: DbOrTrx, programmeId: ProgrammeId): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind,
    region: row.region,
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    earlierRounds: row.earlier_rounds,
    standing: row.standing,
  }));
}

/** Code → id, for the writes of this and later stages. */
export async function organisationIds(db: DbOrTrx, programmeId: ProgrammeId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'id'])
    .where('programme_id', '=', programmeId)
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Code and name of these programmes, by name. */
export async function readProgrammes(
  db: DbOrTrx,
  ids: readonly string[],
): Promise<{ id: ProgrammeId; code: string; name: string }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'code', 'name'])
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as ProgrammeId }));
}

export interface HouseRules {
  number: number;
  text: string;
  /** From when it holds. */
  since: Date;
}

/** Every version of the house rules of a round, the newest first. */
export async function readHouseRules(db: DbOrTrx, roundId: string): Promise<HouseRules[]> {
  return db
    .selectFrom('house_rules')
    .select(['number', 'text', 'created_at as since'])
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc')
    .execute();
}

export interface Contact {
  id: string;
  name: string;
  email: string;
  /** May sign in for the organisation: was invited. */
  invited: boolean;
  endedOn: string | null;
}

export interface Invitation {
  invitedOn: string | null;
  remindedOn: string | null;
  answer: Answer | null;
  answeredAt: Date | null;
}

export interface Member {
  id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  standing: number;
  version: number;
  /** As a workbook has it; a name without an address cannot be invited. */
  contactName: string;
  invitation: Invitation;
  /** Who speaks for it now, by name. */
  contacts: Contact[];
  /** Who did so before. */
  former: Contact[];
}

/**
 * The organisations of the programme of a round with their contact persons and their answer, by name. The
 * number of queries does not depend on how many there are.
 * @param code of the one organisation; without it all of them
 */
export async function readMembers(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
  code?: string,
): Promise<Member[]> {
  const organisations = await db
    .selectFrom('organisation')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .select(['organisation.id', 'code', 'name', 'kind', 'region', 'standing', 'version'])
    .select(['contact_name as contactName', 'invited_on', 'reminded_on', 'answer', 'answered_at'])
    .where('programme_id', '=', programmeId)
    .$if(code !== undefined, (query) => query.where('code', '=', code!))
    .orderBy('name')
    .execute();
  const contacts = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .leftJoin('user', 'user.email', 'contact_person.email')
    .leftJoin('role', (on) =>
      on
        .onRef('role.user_id', '=', 'user.id')
        .onRef('role.organisation_id', '=', 'contact_person.organisation_id')
        .on('role.kind', '=', 'contact'),
    )
    .select(['contact_person.id', 'contact_person.organisation_id', 'contact_person.name'])
    .select(['contact_person.email', 'contact_person.ended_on', 'role.user_id'])
    .where('organisation.programme_id', '=', programmeId)
    .$if(code !== undefined, (query) => query.where('organisation.code', '=', code!))
    .orderBy('contact_person.name')
    .execute();
  const contactsOf = Map.groupBy(contacts, (row) => row.organisation_id);
  return organisations.map(({ invited_on, reminded_on, answer, answered_at, ...organisation }) => {
    const all = (contactsOf.get(organisation.id) ?? []).map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      invited: row.user_id !== null,
      endedOn: row.ended_on,
    }));
    return {
      ...organisation,
      invitation: { invitedOn: invited_on, remindedOn: reminded_on, answer, answeredAt: answered_at },
      contacts: all.filter(({ endedOn }) => endedOn === null),
      former: all.filter(({ endedOn }) => endedOn !== null),
    };
  });
}

type InvitationOfRound = Invitation & { round: Round };

/** Whose invitations are read. */
type Asked = { id: string; programmeId: ProgrammeId; roundCode?: string | null };

/** The round that the address means or the organisation is busy with, or the newest when all are over, and its answer. */
export async function readOwnInvitation(
  db: DbOrTrx,
  organisation: Asked,
  today: string,
): Promise<InvitationOfRound | null> {
  return (await readOwnInvitations(db, organisation, today))[0] ?? null;
}

/** That one first, then the other rounds that the organisation was asked for and that are not over. */
export async function readOwnInvitations(
  db: DbOrTrx,
  { id, programmeId, roundCode = null }: Asked,
  today: string,
): Promise<InvitationOfRound[]> {
  const rounds = await readRounds(db, [programmeId]);
  const rows = await db
    .selectFrom('invitation')
    .select(['round_id', 'invited_on', 'reminded_on', 'answer', 'answered_at'])
    .where('organisation_id', '=', id)
    .execute();
  const asked = new Set(rows.map(({ round_id }) => round_id));
  const first =
    rounds.find(({ code }) => code === roundCode) ?? roundAtHand(rounds, asked, today) ?? rounds[0];
  if (!first) return [];
  const others = rounds.filter(
    (round) => round.id !== first.id && asked.has(round.id) && isCurrent(round, today),
  );
  return [first, ...others].map((round) => {
    const row = rows.find(({ round_id }) => round_id === round.id);
    return {
      round,
      invitedOn: row?.invited_on ?? null,
      remindedOn: row?.reminded_on ?? null,
      answer: row?.answer ?? null,
      answeredAt: row?.answered_at ?? null,
    };
  });
}

/** The rounds between which who speaks for an organisation can go, the first to be over first, each with its address. */
export async function readOwnRounds(
  db: DbOrTrx,
  own: Asked & Pick<OwnOrganisation, 'address'>,
  today: string,
): Promise<{ code: string; name: string; address: string; current: boolean }[]> {
  const invitations = await readOwnInvitations(db, own, today);
  return invitations
    .map(({ round: { code, name, lastDay } }, index) => ({
      ...{ code, name, lastDay: lastDay ?? '9999', current: index === 0 },
      address: addressInRound(own.address, code),
    }))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
    .map(({ lastDay: _, ...round }) => round);
}

/** Codes of the organisations that said they do not take part in a round. */
export async function readRefusing(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select('organisation.code')
    .where('invitation.round_id', '=', roundId)
    .where('invitation.answer', '=', 'no')
    .execute();
  return new Set(rows.map(({ code }) => code));
}

export interface Site {
  id: string;
  kind: 'open' | 'secret';
  name: string;
  /** Only of an open site. */
  address: string | null;
  /** Only of a secret one. */
  region: string | null;
  /** Of a secret one, unless the host rings the visitor. */
  meetingPoint: string | null;
  hostRings: boolean;
  version: number;
}

/** The sites of an organisation, by name. They stay over rounds. */
export async function readSites(db: DbOrTrx, organisationId: string): Promise<Site[]> {
  return db
    .selectFrom('site')
    .select(['id', 'kind', 'name', 'address', 'region'])
    .select(['meeting_point as meetingPoint', 'host_rings as hostRings', 'version'])
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** A place at a site of which texts say where it is. */
export interface TellingPlace {
  code: string;
  title: string;
  round: string;
  fields: SiteTextField[];
}

/**
 * The places whose texts would give a site away once it is secret. Those of rounds that are over are not asked for:
 * nobody can change them, nor see them, and the table takes away what could lead there.
 */
export async function readTellingPlaces(db: DbOrTrx, siteId: string, today: string): Promise<TellingPlace[]> {
  const rows = await db
    .selectFrom('site_text')
    .selectAll()
    .where('site_id', '=', siteId)
    .where((is) => is.or([is('last_day', 'is', null), is('last_day', '>=', today)]))
    .orderBy('round')
    .orderBy('code')
    .execute();
  const tells = ({ field, text }: { field: SiteTextField; text: string }) =>
    field === 'title' || field === 'languages' ? leadsSomewhere(text) : !leadsNowhere(text);
  const places = Map.groupBy(rows.filter(tells), ({ round, code }) => `${round} ${code}`);
  return [...places.values()].map((texts) => {
    const { code, title, round } = texts[0]!;
    return { code, title, round, fields: texts.map(({ field }) => field) };
  });
}

/** For operators: how many rounds and accounts each programme has, and nothing of what is in them. */
export async function countPerProgramme(
  db: DbOrTrx,
): Promise<{ code: string; name: string; rounds: number; accounts: number }[]> {
  const rows = await db
    .selectFrom('programme')
    .select((eb) => [
      'code',
      'name',
      eb
        .selectFrom('round')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('round.programme_id', '=', 'programme.id')
        .as('rounds'),
      eb
        .selectFrom('role')
        .select(({ fn }) => fn.count<string>('user_id').distinct().as('count'))
        .whereRef('role.programme_id', '=', 'programme.id')
        .as('accounts'),
    ])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, rounds: Number(row.rounds), accounts: Number(row.accounts) }));
}

/** The rounds of all programmes of which the last day has not passed: those that a new day can matter to. */
export async function readCurrentRounds(db: DbOrTrx, today: string): Promise<Round[]> {
  const rows = await rounds(db)
    .where((is) => is.or([is('round.last_day', 'is', null), is('round.last_day', '>=', today)]))
    .orderBy('round.code')
    .execute();
  return rows.map(toRound);
}

export interface Coordinator {
  email: string;
  /** In which they last saw a page. */
  locale: 'nl' | 'en';
}

/** Who runs the programme: whom people ask, and who hears what goes wrong. */
export async function readCoordinators(db: DbOrTrx, programmeId: string): Promise<Coordinator[]> {
  const rows = await db
    .selectFrom('role')
    .innerJoin('user', 'user.id', 'role.user_id')
    .select(['user.email', 'user.locale'])
    .where('role.kind', '=', 'coordinator')
    .where('role.programme_id', '=', programmeId)
    .orderBy('user.email')
    .execute();
  return rows.map(({ email, locale }) => ({ email, locale: locale ?? 'nl' }));
}

/** How many mails of a programme went wrong and wait for a coordinator: failed, returned, or perhaps not sent. */
export async function countMailTrouble(db: DbOrTrx, programmeId: ProgrammeId): Promise<number> {
  const { count } = await db
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('programme_id', '=', programmeId)
    .where('status', 'in', TROUBLE)
    .where('handled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What a coordinator has to look at. */
export const TROUBLE = ['failed', 'unknown', 'returned'] as const;

/** A function that takes one can trust that its reader speaks for that organisation. */
export type OrganisationId = string & { readonly brand: 'OrganisationId' };

export interface OwnOrganisation {
  id: OrganisationId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programmeName: string;
  programmeCode: string;
  /**
   * How it is called in an address: its code, with the programme when the viewer has that code twice, and with the
   * round when the address named one.
   */
  address: string;
  /** The round that the address named. */
  roundCode: string | null;
}

/** The organisations that the viewer speaks for, by name. */
export async function readSpokenFor(
  db: DbOrTrx,
  { roles }: Pick<Viewer, 'roles'>,
): Promise<OwnOrganisation[]> {
  const ids = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('organisation')
    .innerJoin('programme', 'programme.id', 'organisation.programme_id')
    .select(['organisation.id', 'organisation.programme_id', 'organisation.code', 'organisation.name'])
    .select(['programme.code as programmeCode', 'programme.name as programmeName'])
    .where('organisation.id', 'in', ids)
    .orderBy('organisation.name')
    .orderBy('programme.name')
    .execute();
  return rows.map(({ id, programme_id, ...row }) => ({
    ...row,
    id: id as OrganisationId,
    programmeId: programme_id as ProgrammeId,
    address: rows.filter(({ code }) => code === row.code).length > 1 ? withProgramme(row) : row.code,
    roundCode: null,
  }));
}

const withProgramme = ({ code, programmeCode }: { code: string; programmeCode: string }) =>
  `${code}~${programmeCode}`;

/**
 * The organisation with this address that the viewer speaks for. Of another organisation, the answer is the
 * same as for a code that nobody has. `several` when the viewer has the code in more than one programme.
 */
export async function findSpokenFor(
  db: DbOrTrx,
  viewer: Pick<Viewer, 'roles'>,
  address: string,
): Promise<OwnOrganisation | 'several' | null> {
  const own = await readSpokenFor(db, viewer);
  const found = own.find((one) => one.address === address || withProgramme(one) === address);
  if (found) return found;
  if (own.some(({ code }) => code === address)) return 'several';
  // A round says in which programme the organisation is.
  const { organisation, round: code } = splitAddress(address);
  const round = code === null ? null : await findRound(db, code);
  const inRound = own.find(
    (one) => one.programmeId === round?.programmeId && [one.code, withProgramme(one)].includes(organisation),
  );
  return round && inRound ? { ...inRound, address, roundCode: round.code } : null;
}
