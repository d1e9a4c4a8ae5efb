import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { note } from '../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { post } from '../platform/mail/mail.ts';
import type { PersonId } from './ids.ts';
import { mails } from './mails.ts';
import { personFor } from './person/writes.ts';
import { findUserId } from './reads.ts';
import type { RoleKind } from './tables.ts';

interface NewRole {
  /** The account that gives it, when somebody does. */
  by?: string | null | undefined;
  email: string;
  name: string;
  kind: RoleKind;
  programmeId?: string | undefined;
  organisationId?: string | undefined;
  /** Who it is, when that is known; otherwise found by address and name. */
  personId?: PersonId | undefined;
}

/** Gives somebody a role, and an account when there is none yet. Doing it twice changes nothing. */
export async function giveRole(db: DbOrTrx, { email, name, kind, by, ...at }: NewRole): Promise<string> {
  let userId = await findUserId(db, email);
  if (!userId) {
    // Somebody else may give one at this very moment.
    const added = await db
      .insertInto('user')
      .values({ id: randomUUID(), name, email: email.toLowerCase(), emailVerified: true })
      .onConflict((on) => on.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    userId = added?.id ?? (await findUserId(db, email));
    if (!userId) throw new Error('the account that was there a moment ago is gone');
  }
  const personId = at.programmeId
    ? (at.personId ?? (await personFor(db, at.programmeId, { email, name })).id)
    : null;
  const made = await db
    .insertInto('role')
    .values({
      user_id: userId,
      kind,
      programme_id: at.programmeId ?? null,
      organisation_id: at.organisationId ?? null,
      person_id: personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .executeTakeFirst();
  if (made) await note(db, { kind: 'role-given', by, ...ofRole({ ...at, personId, userId }) });
  return userId;
}

/** Takes a role away from somebody; the account stays, with what else it may do. */
export async function endRole(
  db: DbOrTrx,
  {
    personId,
    kind,
    programmeId,
    organisationId,
    by,
  }: {
    personId: PersonId;
    kind: RoleKind;
    programmeId: string;
    organisationId: string | null;
    by?: string | null | undefined;
  },
): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('role')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('programme_id', '=', programmeId)
    .where('organisation_id', organisationId === null ? 'is' : '=', organisationId)
    .executeTakeFirst();
  if (numDeletedRows > 0n)
    await note(db, { kind: 'role-ended', by, ...ofRole({ personId, programmeId, organisationId }) });
}

/** Whose role it is in the audit log; of an operator, who is no person of a programme, the account. */
const ofRole = (at: {
  personId: PersonId | null;
  programmeId?: string | undefined;
  organisationId?: string | null | undefined;
  userId?: string;
}) => ({
  programmeId: at.programmeId,
  ...(at.personId ? { personId: at.personId } : { userId: at.userId }),
  ...(at.organisationId ? { about: { kind: 'organisation', id: at.organisationId } } : {}),
});

/**
 * For who lost the app and the recovery codes: the next sign-in sets up a second factor anew. Passkeys go as
 * well, for they may be on the phone that was lost, and every session ends.
 *
 * @returns whether there is such an account
 */
export async function forgetSecondFactor(db: Db, email: string): Promise<boolean> {
  const userId = await findUserId(db, email);
  if (!userId) return false;
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('twoFactor').where('userId', '=', userId).execute();
    await trx.deleteFrom('passkey').where('userId', '=', userId).execute();
    await trx.deleteFrom('session').where('userId', '=', userId).execute();
    await trx.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', userId).execute();
    await note(trx, { kind: 'second-step-forgotten', userId });
  });
  return true;
}

/**
 * Ends every session of everybody, as when somebody may have taken what opens them. Apps and passkeys stay.
 * @returns how many ended
 */
export const endEverySession = (db: Db): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom('session').executeTakeFirst();
    await note(trx, { kind: 'everybody-signed-out' });
    return Number(numDeletedRows);
  });

/** Removes what no longer works: it is of no use to us, only to who breaks in. */
export async function clearWhatEnded(db: Db): Promise<void> {
  await db.deleteFrom('session').where('expiresAt', '<', sql<Date>`now()`).execute();
  await db.deleteFrom('verification').where('expiresAt', '<', sql<Date>`now()`).execute();
  await db.deleteFrom('rate_limit').where('ends_at', '<', sql<Date>`now()`).execute();
}

/** Puts a mail to sign in with in the queue; whether the address is known is found out when it is written. */
export async function askForMail(
  db: Db,
  {
    email,
    locale,
    further,
    fromCrowd,
  }: { email: string; locale: 'nl' | 'en'; further: string; fromCrowd: boolean },
): Promise<void> {
  await post(db, mails.signIn, { to: email, locale, about: { further }, fromCrowd });
}

/** Keeps the language of the page that somebody is shown, for the mail that comes later. */
export async function keepLocale(db: DbOrTrx, userId: string, locale: 'nl' | 'en'): Promise<void> {
  await db.updateTable('user').set({ locale }).where('id', '=', userId).execute();
}
