import { randomUUID } from 'node:crypto';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { findUserId } from './reads.ts';
import type { RoleKind } from './tables.ts';

interface NewRole {
  email: string;
  name: string;
  kind: RoleKind;
  programmeId?: string | undefined;
  organisationId?: string | undefined;
}

/** Gives somebody a role, and an account when there is none yet. Doing it twice changes nothing. */
export async function giveRole(db: DbOrTrx, { email, name, kind, ...at }: NewRole): Promise<string> {
  let userId = await findUserId(db, email);
  if (!userId) {
    userId = randomUUID();
    await db
      .insertInto('user')
      .values({ id: userId, name, email: email.toLowerCase(), emailVerified: true })
      .execute();
  }
  await db
    .insertInto('role')
    .values({
      user_id: userId,
      kind,
      programme_id: at.programmeId ?? null,
      organisation_id: at.organisationId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return userId;
}
