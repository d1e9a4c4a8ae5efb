import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isAmong } from '../../platform/db/sets.ts';
import type { PersonId } from '../ids.ts';
import { addressOf, personKey } from './person.ts';

export interface PersonAtAddress {
  id: PersonId;
  /** By this address; of who has two, each names them. */
  key: string;
  /** The key by the address that mail goes to: what names this person in a round. */
  main: string;
  email: string;
  name: string;
  /** Has a role with a second factor, which asks for an address of one's own. */
  needsOwnAddress: boolean;
}

/** Everybody of a programme, a row for each address. */
export async function readPeopleOfProgramme(db: DbOrTrx, programmeId: string): Promise<PersonAtAddress[]> {
  return readThose(db, programmeId, null);
}

/** Everybody at one address, in small letters. */
export async function readPeopleAt(
  db: DbOrTrx,
  programmeId: string,
  email: string,
): Promise<PersonAtAddress[]> {
  return readThose(db, programmeId, email);
}

async function readThose(db: DbOrTrx, programmeId: string, email: string | null): Promise<PersonAtAddress[]> {
  const rows = await db
    .selectFrom('person_address')
    .innerJoin('person_main as person', 'person.id', 'person_address.person_id')
    .select(['person.id', 'person.name', 'person.key as main'])
    .select(['person_address.email', 'person_address.number'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('role')
            .select('role.user_id')
            .whereRef('role.person_id', '=', 'person.id')
            .where('role.kind', '<>', 'participant'),
        )
        .as('needsOwnAddress'),
    )
    .where('person_address.programme_id', '=', programmeId)
    .$if(email !== null, (query) => query.where('person_address.email', '=', email!))
    .execute();
  // For programs, not for people: an order that is quick, and the same in both databases.
  rows.sort((a, b) => (a.email < b.email ? -1 : Number(a.email > b.email)) || a.number - b.number);
  return rows.map(({ number, needsOwnAddress, ...person }) => ({
    ...person,
    key: personKey({ email: person.email, number }),
    needsOwnAddress: Boolean(needsOwnAddress),
  }));
}

/** For a condition: everybody at the addresses of these keys, in every programme; whoever asks says in which round. */
export const peopleAt = (db: DbOrTrx, keys: readonly string[]) =>
  db
    .selectFrom('person_address')
    .select('person_id')
    .where(isAmong('email', keys.map(addressOf)));

/** Somebody of a programme, by name and main address; `null` when they are not of it. */
export async function readPersonMain(
  db: DbOrTrx,
  programmeId: string,
  personId: PersonId,
): Promise<{ id: PersonId; name: string; email: string } | null> {
  const row = await db
    .selectFrom('person_main')
    .select(['id', 'name', 'email'])
    .where('programme_id', '=', programmeId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}
