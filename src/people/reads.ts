import type { DbOrTrx } from '../platform/db/connect.ts';
import type { PersonId } from './ids.ts';
import type { RoleKind } from './tables.ts';

export interface Role {
  kind: RoleKind;
  /** Absent for an operator, who has no programme of their own. */
  programmeId: string | null;
  organisationId: string | null;
  /** Whose it is; absent for an operator. */
  personId: PersonId | null;
}

/** Roles of the account, and of everybody who signs in with its address, whichever of their addresses got them. */
export async function readRoles(db: DbOrTrx, userId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('role')
    .select(['kind', 'programme_id', 'organisation_id', 'person_id'])
    .distinct()
    .where((eb) =>
      eb.or([
        eb('user_id', '=', userId),
        eb('person_id', 'in', (from) =>
          from
            .selectFrom('person_address')
            .innerJoin('user', 'user.email', 'person_address.email')
            .select('person_address.person_id')
            .where('user.id', '=', userId),
        ),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    programmeId: row.programme_id,
    organisationId: row.organisation_id,
    personId: row.person_id,
  }));
}

export async function findUserId(db: DbOrTrx, email: string): Promise<string | null> {
  const row = await db
    .selectFrom('user')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The mail address of an account; `null` when it is no longer there. */
export async function readEmail(db: DbOrTrx, userId: string): Promise<string | null> {
  const row = await db.selectFrom('user').select('email').where('id', '=', userId).executeTakeFirst();
  return row?.email ?? null;
}

/** What somebody is called; `null` without an account. */
export async function readName(db: DbOrTrx, email: string): Promise<string | null> {
  const row = await db
    .selectFrom('user')
    .select('name')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.name || null;
}

/** The language in which somebody last saw a page; `null` without an account, or when they never came. */
export async function readLocale(db: DbOrTrx, email: string): Promise<'nl' | 'en' | null> {
  const row = await db
    .selectFrom('user')
    .select('locale')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.locale ?? null;
}

/** By the name that a browser gives to a passkey; `null` when nobody here has it. */
export async function findPasskeyId(db: DbOrTrx, credentialID: unknown): Promise<string | null> {
  if (typeof credentialID !== 'string') return null;
  const row = await db
    .selectFrom('passkey')
    .select('id')
    .where('credentialID', '=', credentialID)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** In the example: the passkey for which a click stands, and whose it is; `null` for who has none. */
export async function findExamplePasskey(
  db: DbOrTrx,
  role: string,
): Promise<{ id: string; userId: string } | null> {
  const row = await db
    .selectFrom('passkey')
    .select(['id', 'userId'])
    .where('credentialID', '=', `example-${role}`)
    .executeTakeFirst();
  return row ?? null;
}
