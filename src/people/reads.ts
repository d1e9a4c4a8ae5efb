import type { DbOrTrx } from '../platform/db/connect.ts';
import type { RoleKind } from './tables.ts';

export interface Role {
  kind: RoleKind;
  /** Absent for an operator, who has no programme of their own. */
  programmeId: string | null;
  organisationId: string | null;
}

export async function readRoles(db: DbOrTrx, userId: string): Promise<Role[]> {
  const rows = await db.selectFrom('role').selectAll().where('user_id', '=', userId).execute();
  return rows.map((row) => ({
    kind: row.kind,
    programmeId: row.programme_id,
    organisationId: row.organisation_id,
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
