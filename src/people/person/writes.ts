import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { inSets } from '../../platform/db/sets.ts';
import type { PersonId } from '../ids.ts';
import {
  type Known,
  type NewPerson,
  type PersonFound,
  type PersonGiven,
  TellingApart,
} from './telling-apart.ts';

/** Somebody who is being made in another transaction is found at the next look. */
const LOOKS = 5;

/**
 * Who these are in a programme, in the same order; who is not known yet is made. At one address people are told apart
 * by name. `null` where neither an address nor a name is given. A handful of queries, however many there are.
 */
export async function peopleFor(
  trx: DbOrTrx,
  programmeId: string,
  given: readonly PersonGiven[],
): Promise<(PersonFound | null)[]> {
  for (let look = 0; look < LOOKS; look++) {
    const apart = new TellingApart(
      await readKnown(trx, programmeId, given),
      await readNameless(trx, programmeId, given),
      await readFree(trx, given),
    );
    const found = given.map((one) => apart.find(one));
    if (await store(trx, programmeId, apart.made)) {
      await renamePeople(trx, apart.renamed);
      return found;
    }
  }
  throw new PersonError('somebody else goes on making people at these addresses');
}

/** The same of one, who has an address. */
export async function personFor(trx: DbOrTrx, programmeId: string, given: PersonGiven): Promise<PersonFound> {
  const [found] = await peopleFor(trx, programmeId, [given]);
  if (!found) throw new PersonError('a person has an address or a name');
  return found;
}

export class PersonError extends Error {
  override name = 'PersonError';
}

/** How somebody writes their own name from now on. */
export async function renamePerson(trx: DbOrTrx, personId: PersonId, name: string): Promise<PersonFound> {
  await trx.updateTable('person').set({ name }).where('id', '=', personId).execute();
  return await trx
    .selectFrom('person_main')
    .select(['id', 'key', 'email', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
}

/**
 * Of whom nothing is left in their programme goes, with their addresses. Who wants no reminders stays: otherwise a list
 * would bring them back as somebody who said nothing.
 * @param ids of whom it is asked; without them everybody
 */
export async function forgetUnused(db: DbOrTrx, ids?: readonly PersonId[]): Promise<void> {
  if (ids?.length === 0) return;
  await db
    .deleteFrom('person')
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...ids!]))
    // Of everybody: not who is being made at this moment, and gets a role or a place next.
    .$if(ids === undefined, (query) => query.where('created_at', '<', sql<Date>`now() - interval '1 hour'`))
    .where('reminders_stopped_at', 'is', null)
    .where(sql<boolean>`not exists (select from person_use where person_use.person_id = person.id)`)
    .execute();
}

/** Gives people a new name, by their id. */
export async function renamePeople(trx: DbOrTrx, names: ReadonlyMap<PersonId, string>): Promise<void> {
  for (const set of inSets([...names])) {
    const given = JSON.stringify(set.map(([id, name]) => ({ id, name })));
    await sql`update person set name = given.name
      from jsonb_to_recordset(${given}::jsonb) as given (id uuid, name text)
      where person.id = given.id`.execute(trx);
  }
}

async function readKnown(trx: DbOrTrx, programmeId: string, given: readonly PersonGiven[]): Promise<Known[]> {
  const emails = [...new Set(given.map(({ email }) => email.trim().toLowerCase()))].filter(Boolean);
  const known: Known[] = [];
  for (const set of inSets(emails)) {
    const rows = await trx
      .selectFrom('person_address')
      .innerJoin('person', 'person.id', 'person_address.person_id')
      .innerJoin('person_main', 'person_main.id', 'person.id')
      .select(['person.id', 'person_address.email', 'person_address.number', 'person.name'])
      .select('person_main.key as main')
      .where('person_address.programme_id', '=', programmeId)
      .where('person_address.email', 'in', set)
      .execute();
    known.push(...rows);
  }
  return known;
}

async function readNameless(
  trx: DbOrTrx,
  programmeId: string,
  given: readonly PersonGiven[],
): Promise<Map<PersonId, string>> {
  const ids = given.flatMap(({ email, current }) => (email.trim() === '' && current ? [current] : []));
  const nameless = new Map<PersonId, string>();
  for (const set of inSets(ids)) {
    const rows = await trx
      .selectFrom('person_main')
      .select(['id', 'name'])
      .where('programme_id', '=', programmeId)
      .where('email', '=', '')
      .where('id', 'in', set)
      .execute();
    for (const { id, name } of rows) nameless.set(id, name);
  }
  return nameless;
}

/** Of those who stood here until now, who stands nowhere else. */
async function readFree(trx: DbOrTrx, given: readonly PersonGiven[]): Promise<Set<PersonId>> {
  const ids = given.flatMap(({ current }) => current ?? []);
  const free = new Set<PersonId>();
  for (const set of inSets(ids)) {
    const rows = await trx
      .selectFrom('person_use')
      .select('person_id')
      .where('person_id', 'in', set)
      .groupBy('person_id')
      .having(({ fn }) => fn.countAll<string>(), '<=', '1')
      .execute();
    for (const { person_id } of rows) free.add(person_id);
  }
  return free;
}

/** @returns whether nobody else took one of their numbers at the same moment */
async function store(trx: DbOrTrx, programmeId: string, made: readonly NewPerson[]): Promise<boolean> {
  for (const set of inSets(made)) {
    await trx
      .insertInto('person')
      .values(set.map(({ id, name, locale }) => ({ id, name, locale, programme_id: programmeId })))
      .execute();
  }
  const addressed = made.filter(({ email }) => email !== '');
  let stored = 0;
  for (const set of inSets(addressed)) {
    const rows = await trx
      .insertInto('person_address')
      .values(
        set.map(({ id, email, number }) => ({
          ...{ person_id: id, programme_id: programmeId },
          ...{ email, number, main: true },
        })),
      )
      .onConflict((on) => on.doNothing())
      .returning('person_id')
      .execute();
    stored += rows.length;
  }
  if (stored === addressed.length) return true;
  for (const set of inSets(made)) {
    const ids = set.map(({ id }) => id);
    await trx.deleteFrom('person').where('id', 'in', ids).execute();
  }
  return false;
}
