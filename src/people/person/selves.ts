import { sql } from 'kysely';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PersonId } from '../ids.ts';
import { personKey } from './person.ts';

/** Who somebody is who reads mail at an address, in one programme. */
export interface Self {
  personId: PersonId;
  /** See `personKey`: by the address that mail goes to. */
  key: string;
  name: string;
}

/** Whose something is: a person, or as long as it is nobody's yet, an address in small letters that was proven. */
export interface Own {
  personId: PersonId | null;
  email: string;
}

/** Whether somebody goes on a visit or receives one; `at` is the address by which they are known. */
const meets = sql<boolean>`(
  exists (select from visit join host on host.place_id = visit.place_id where host.person_id = at.person_id)
  or exists (select from visit join sign_up on sign_up.id = visit.sign_up_id where sign_up.person_id = at.person_id))`;

/**
 * Programme → who signs in with this address there: who takes part, receives a visit, or has a role. Several, when they
 * share it. Who receives nobody yet, or gives permission, has nothing of their own to sign in for.
 */
export async function readSelves(db: DbOrTrx, address: string): Promise<Map<string, Self[]>> {
  const rows = await db
    .selectFrom('person_address as at')
    .innerJoin('person_main as person', 'person.id', 'at.person_id')
    .select(['at.programme_id', 'at.number', 'person.id', 'person.name', 'person.key'])
    .where('at.email', '=', address.toLowerCase())
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('role').select('role.kind').whereRef('role.person_id', '=', 'at.person_id')),
        eb.exists(
          eb.selectFrom('sign_up').select('sign_up.id').whereRef('sign_up.person_id', '=', 'at.person_id'),
        ),
        meets,
      ]),
    )
    .orderBy('at.number')
    .execute();
  const selves = Map.groupBy(rows, ({ programme_id }) => programme_id);
  return new Map(
    [...selves].map(([programmeId, all]) => [
      programmeId,
      all.map(({ id, name, key }) => ({ personId: id, name, key })),
    ]),
  );
}

/** The person with this key in a programme; also by an address that is not the main one. */
export async function findPersonId(
  db: DbOrTrx,
  programmeId: string,
  key: { email: string; number: number },
): Promise<PersonId | null> {
  const row = await db
    .selectFrom('person_address')
    .select('person_id')
    .where('programme_id', '=', programmeId)
    .where('email', '=', key.email)
    .where('number', '=', key.number)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** How somebody is called at each of their addresses. */
export async function readKeys(db: DbOrTrx, personId: PersonId): Promise<string[]> {
  const rows = await db
    .selectFrom('person_address')
    .select(['email', 'number'])
    .where('person_id', '=', personId)
    .orderBy('main', 'desc')
    .execute();
  return rows.map(personKey);
}

export async function readPersonName(db: DbOrTrx, personId: PersonId): Promise<string | null> {
  const row = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  return row?.name ?? null;
}

/**
 * What somebody is called, by any address of theirs, who has something of their own to sign in for: a visit, or a role
 * that came by another of their addresses before the two became one. `null` when nobody at it has.
 */
export async function readSignsIn(db: DbOrTrx, address: string): Promise<string | null> {
  const row = await db
    .selectFrom('person_address as at')
    .innerJoin('person', 'person.id', 'at.person_id')
    .select('person.name')
    .where('at.email', '=', address.toLowerCase())
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('role').select('role.kind').whereRef('role.person_id', '=', 'at.person_id')),
        meets,
      ]),
    )
    .orderBy('at.number')
    .executeTakeFirst();
  return row?.name ?? null;
}
