import { sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAmong } from '../../platform/db/sets.ts';
import { readSuccessors } from './reads-codes.ts';
import type { Organisation } from './schema.ts';

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
  id: row.id,
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

/** The rounds of all programmes of which the last day has not passed: those that a new day can matter to. */
export async function readCurrentRounds(db: DbOrTrx, today: string): Promise<Round[]> {
  const rows = await rounds(db)
    .where((eb) => eb.or([eb('round.last_day', 'is', null), eb('round.last_day', '>=', today)]))
    .orderBy('round.number')
    .execute();
  return rows.map(toRound);
}

export interface HouseRules {
  number: number;
  text: string;
  /** From when it holds. */
  since: Date;
}

/** Every version of the house rules of a round, the newest first. */
export async function readHouseRules(db: DbOrTrx, roundId: RoundId): Promise<HouseRules[]> {
  return db
    .selectFrom('house_rules')
    .select(['number', 'text', 'created_at as since'])
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc')
    .execute();
}

const organisations = (db: DbOrTrx) =>
  db
    .selectFrom('organisation')
    .leftJoin('person_main as contact', 'contact.id', 'organisation.contact_id')
    .select(['organisation.code', 'organisation.name', 'organisation.kind', 'organisation.region'])
    .select(({ fn, val }) => [
      fn.coalesce('contact.name', val('')).as('contactName'),
      fn.coalesce('contact.email', val('')).as('contactEmail'),
    ])
    .select('organisation.earlier_rounds as earlierRounds');

/** The standing that counts in a round; `membership` is joined. */
export const standingInRound = sql<number>`coalesce(membership.standing, organisation.standing)`.as(
  'standing',
);

const byName = (rows: readonly Organisation[]) => ordered(rows, ({ name, code }) => [name, code]);

/** All that the programme knows, in whatever round: to recognise one. What a round shows is {@link readRoundOrganisations}. */
export async function readOrganisations(db: DbOrTrx, programmeId: ProgrammeId): Promise<Organisation[]> {
  return byName(
    await organisations(db)
      .select('organisation.standing')
      .where('organisation.programme_id', '=', programmeId)
      .execute(),
  );
}

/** The organisations that are in a round, whether or not they were asked or said no. */
export async function readRoundOrganisations(db: DbOrTrx, roundId: RoundId): Promise<Organisation[]> {
  return byName(
    await organisations(db)
      .innerJoin('membership', 'membership.organisation_id', 'organisation.id')
      .select(standingInRound)
      .where('membership.round_id', '=', roundId)
      .execute(),
  );
}

/** Code → id of those. @param only those with these codes */
export async function roundOrganisationIds(
  db: DbOrTrx,
  roundId: RoundId,
  only?: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['organisation.code', 'organisation.id'])
    .where('membership.round_id', '=', roundId)
    .$if(only !== undefined, (query) => query.where(isAmong('organisation.code', only!)))
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** The rounds that an organisation is in. */
export async function readMemberships(db: DbOrTrx, organisationId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('membership')
    .select('round_id')
    .where('organisation_id', '=', organisationId)
    .execute();
  return new Set(rows.map(({ round_id }) => round_id));
}

/**
 * Code → id of all of the programme, for the writes of this and later stages. A code from before leads to who has it now.
 * @param only those with these codes
 */
export async function organisationIds(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  only?: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'id'])
    .where('programme_id', '=', programmeId)
    .$if(only !== undefined, (query) => query.where(isAmong('code', only!)))
    .execute();
  const asked = only && new Set(only);
  const former = [...(await readSuccessors(db, programmeId))].filter(([code]) => asked?.has(code) ?? true);
  return new Map([
    ...rows.map(({ code, id }): [string, string] => [code, id]),
    ...former.map(([code, { id }]): [string, string] => [code, id]),
  ]);
}
