import { type RawBuilder, sql } from 'kysely';
import { ordered } from '../../language/order.ts';
import type { PersonId, RoundId } from '../../people/ids.ts';
import { peopleAt } from '../../people/person/reads.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAmong } from '../../platform/db/sets.ts';
import { refuses } from '../programme/reads-asked.ts';
import { type Choice, type SignUp, toChoice } from './schema.ts';
import { peopleNames } from './sign-up-names.ts';

import { digestOf } from './withdrawal/digest.ts';

/** The sign-ups of a round, by name. Who had no visit last time is told apart, whether a workbook says so or the visits do. */
export async function readSignUps(db: DbOrTrx, roundId: RoundId): Promise<SignUp[]> {
  return withLuck(db, roundId, await readThose(db, roundId, null));
}

/** Those of everybody at the addresses of these keys, which are as many as the round has, or one. */
export async function readSignUpsOf(
  db: DbOrTrx,
  roundId: RoundId,
  keys: readonly string[],
): Promise<SignUp[]> {
  const whose = sql<boolean>`sign_up.person_id in ${peopleAt(db, keys)}`;
  return withLuck(db, roundId, await readThose(db, roundId, whose));
}

/** Those of the people of an organisation. */
export async function readSignUpsFrom(
  db: DbOrTrx,
  roundId: RoundId,
  organisationId: string,
): Promise<SignUp[]> {
  const whose = sql<boolean>`sign_up.organisation_id = ${organisationId}`;
  return withLuck(db, roundId, await readThose(db, roundId, whose));
}

/** Those of who chose a place by itself, or all of its organisation; both by their codes. */
export async function readSignUpsForPlace(
  db: DbOrTrx,
  roundId: RoundId,
  { place, organisation }: { place: string; organisation: string },
): Promise<SignUp[]> {
  const whose = sql<boolean>`sign_up.id in (
    select chosen.sign_up_id from choice as chosen
      left join place as wanted on wanted.id = chosen.place_id
      left join organisation as whole on whole.id = chosen.organisation_id
      where wanted.code = ${place} or whole.code = ${organisation})`;
  return withLuck(db, roundId, await readThose(db, roundId, whose));
}

async function withLuck(db: DbOrTrx, roundId: RoundId, signUps: readonly SignUp[]): Promise<SignUp[]> {
  const rows = await db
    .selectFrom('unplaced_last_time')
    .innerJoin('sign_up', 'sign_up.id', 'unplaced_last_time.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('sign_up.round_id', '=', roundId)
    .execute();
  const unlucky = new Set(rows.map(({ key }) => key));
  return signUps.map((one) => (unlucky.has(one.email) ? { ...one, unplacedBefore: true } : one));
}

/** That of one person, as it is kept: what an earlier round says of them is not in it. `null` when there is none. */
export async function findSignUp(db: DbOrTrx, roundId: RoundId, personId: PersonId): Promise<SignUp | null> {
  return (await readThose(db, roundId, sql<boolean>`sign_up.person_id = ${personId}`))[0] ?? null;
}

async function readThose(
  db: DbOrTrx,
  roundId: RoundId,
  whose: RawBuilder<boolean> | null,
): Promise<SignUp[]> {
  const found = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .leftJoin('place', 'place.id', 'sign_up.hosts_place_id')
    .selectAll('sign_up')
    .select(['person.name', 'person.key', 'manager.name as manager_name', 'manager.email as manager_email'])
    .select(['organisation.code as organisation_code', 'place.code as hosts_code'])
    .where('sign_up.round_id', '=', roundId)
    .$if(whose !== null, (query) => query.where(whose!))
    .execute();
  const rows = ordered(found, ({ name, key }) => [name, key]);
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
    .$if(whose !== null, (query) => query.where(whose!))
    .execute();
  const choicesOf = Map.groupBy(choices, (row) => row.sign_up_id);
  return rows.map((row) => ({
    name: row.name,
    email: row.key,
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
    managerName: row.manager_name ?? '',
    managerEmail: row.manager_email ?? '',
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

function inOrder(rows: readonly ChoiceRow[]): (Choice | null)[] {
  const last = Math.max(0, ...rows.map((row) => row.number));
  return Array.from({ length: last }, (_, index) => {
    const row = rows.find((one) => one.number === index + 1);
    return row ? toChoice(row) : null;
  });
}

/** The sign-up of somebody in a round; of nobody there is none. */
export async function findSignUpId(
  db: DbOrTrx,
  roundId: RoundId,
  personId: PersonId | null,
): Promise<string | null> {
  const row = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Key of a person → id of the sign-ups of a round. @param only those of these people */
export async function signUpIds(
  db: DbOrTrx,
  roundId: RoundId,
  only?: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'sign_up.id'])
    .where('round_id', '=', roundId)
    .$if(only !== undefined, (query) =>
      query.where('sign_up.person_id', 'in', peopleAt(db, only!)).where(isAmong('person_main.key', only!)),
    )
    .execute();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** The keys of those whom the coordinator left out of the match for now. */
export async function readSetAside(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('round_id', '=', roundId)
    .where('set_aside', '=', true)
    .execute();
  return rows.map(({ key }) => key);
}

/** Of a row of `sign_up`: set aside, of an organisation that said no, or of one that does not know this person. */
export const isLeftOut = sql<boolean>`(sign_up.set_aside
  or ${refuses('sign_up.organisation_id', 'sign_up.round_id')}
  or exists (select from employment where employment.sign_up_id = sign_up.id
    and employment.organisation_id = sign_up.organisation_id and employment.answer = 'no'))`;

/** The keys of those who are not matched, whatever the permission: see `isLeftOut`. */
export async function readLeftOut(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('round_id', '=', roundId)
    .where(isLeftOut)
    .execute();
  return rows.map(({ key }) => key);
}

/** Who took the sign-up back, by organisation; after a day without the name. */
export async function readWithdrawals(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('withdrawal')
    .innerJoin('organisation', 'organisation.id', 'withdrawal.organisation_id')
    .select(['withdrawal.digest', 'withdrawal.name', 'organisation.name as organisation'])
    .where('round_id', '=', roundId)
    .orderBy('withdrawal.withdrawn_at')
    .execute();
  return ordered(rows, ({ organisation }) => organisation);
}

/** Tells of a key whether it is of somebody who took the sign-up back. */
export async function readWhoWithdrew(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<{ size: number; has(key: string): boolean }> {
  const digests = new Set((await readWithdrawals(db, roundId)).map(({ digest }) => digest));
  return { size: digests.size, has: (key) => digests.size > 0 && digests.has(digestOf(roundId, key)) };
}

/** Sign-ups that wait until their organisation is in the round. For coordinators. */
export async function readProposedOrganisations(db: DbOrTrx, { roundId }: { roundId: RoundId }) {
  return (await readProposedIn(db, [roundId])).get(roundId) ?? [];
}

/** The same in each of these rounds. */
export async function readProposedIn(db: DbOrTrx, roundIds: readonly RoundId[]) {
  const rows = await db
    .selectFrom('sign_up_draft')
    .select(['id', 'round_id', 'email', 'answers'])
    .where('round_id', 'in', [...roundIds])
    .where('confirmed_at', 'is not', null)
    .where('sent_at', 'is not', null)
    // What was sent and became a sign-up has no answers any more.
    .where(isProposed)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const proposals = rows.map(({ answers: { name = '', jobTitle = '', proposed = '' }, ...row }) => ({
    ...{ id: row.id, roundId: row.round_id, email: row.email, name, jobTitle, proposed },
  }));
  return Map.groupBy(proposals, ({ roundId }) => roundId);
}

/** Names an organisation that is not in the round. */
const isProposed = sql<boolean>`coalesce(answers ->> 'proposed', '') <> '' and not exists (
  select from membership join organisation on organisation.id = membership.organisation_id
  where membership.round_id = sign_up_draft.round_id
    and organisation.code = coalesce(sign_up_draft.answers ->> 'organisation', ''))`;

/** Who offered to receive somebody at a place that is not in the round, by name. */
export async function readWillingHosts(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  return (await readWillingIn(db, [roundId])).get(roundId) ?? [];
}

/** Ids of their sign-ups. */
export async function readWilling(db: DbOrTrx, roundId: RoundId): Promise<Set<string>> {
  const rows = await willing(db, [roundId]).select('sign_up.id').execute();
  return new Set(rows.map(({ id }) => id));
}

const willing = (db: DbOrTrx, roundIds: readonly RoundId[]) =>
  db
    .selectFrom('sign_up')
    .where('sign_up.round_id', 'in', [...roundIds])
    .where('wants_to_host', '=', true)
    .where('hosts_place_id', 'is', null);

/** The same in each of these rounds. */
export async function readWillingIn(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, string[]>> {
  const rows = await willing(db, roundIds)
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.name', 'person_main.key as email', 'sign_up.job_title as jobTitle'])
    .select(['organisation.name as organisation', 'sign_up.round_id'])
    .execute();
  const byRound = Map.groupBy(rows, (row) => row.round_id);
  return new Map(
    [...byRound].map(([id, people]) => [id, ordered([...peopleNames(people).values()], (name) => name)]),
  );
}

/**
 * Whose own words are in the round, by key: a workbook, which may be older, does not write over them.
 */
export async function readOwnWords(db: DbOrTrx, roundId: RoundId) {
  const sent = await db
    .selectFrom('sign_up_draft')
    .leftJoin('person_main', 'person_main.id', 'sign_up_draft.person_id')
    // Who waits for the organisation is nobody yet.
    .select(({ fn }) => fn.coalesce('person_main.key', 'sign_up_draft.email').as('key'))
    .where('round_id', '=', roundId)
    .where('sent_at', 'is not', null)
    .execute();
  const answered = await db
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('sign_up.round_id', '=', roundId)
    .where('answer', 'is not', null)
    .execute();
  return {
    /** Sent the form themselves. */
    sent: new Set(sent.map(({ key }) => key)),
    /** Whose manager answered. */
    answered: new Set(answered.map(({ key }) => key)),
    withdrawn: await readWhoWithdrew(db, roundId),
  };
}
