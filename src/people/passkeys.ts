import type { AuthenticationResponseJSON } from '@simplewebauthn/browser';
import { z } from 'zod';
import { note } from '../platform/audit/note.ts';
import { holdsBsn } from '../platform/privacy/guard.ts';
import { cleanLine, saysSomething } from '../platform/privacy/typed.ts';
import type { App, Asker } from './scope.ts';
import { expected } from './sign-in.ts';
import { vouchAlong } from './vouching.ts';

export const passkeyName = z
  .string()
  .overwrite(cleanLine)
  .max(60)
  .refine(saysSomething)
  .refine((name) => !holdsBsn(name));

export interface PasskeyRow {
  id: string;
  name: string;
  /** A day, as in `2027-03-09`. */
  added: string | null;
}

export async function listPasskeys({ db }: App, asker: Asker): Promise<PasskeyRow[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', asker.userId)
    .orderBy('createdAt')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? 'passkey',
    added: row.createdAt?.toISOString().slice(0, 10) ?? null,
  }));
}

/** Removes one of this person; that of somebody else stays, whatever its id. */
export async function removePasskey({ db }: App, asker: Asker, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('passkey')
      .where('id', '=', id)
      .where('userId', '=', asker.userId)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await note(trx, { kind: 'passkey-removed', by: asker.userId });
  });
}

/** What the browser needs to make a passkey, and the cookie that ties its answer to this question. */
export async function askForNewPasskey({ auth }: App, headers: Headers) {
  const { response, headers: answer } = await auth.api.generatePasskeyRegistrationOptions({
    query: {},
    headers,
    returnHeaders: true,
  });
  return { options: response, cookies: answer.getSetCookie() };
}

/**
 * One that is added by who gave a factor that was vouched for, is vouched for with it; nothing else is.
 * @returns whether it was added: it is not when the browser did not check who held it
 */
export async function addPasskey(
  { db, auth }: App,
  { userId, factor }: Asker,
  headers: Headers,
  { name, response }: { name: string; response: unknown },
): Promise<boolean> {
  const added = await auth.api
    .verifyPasskeyRegistration({ body: { name, response }, headers })
    .catch(expected);
  if (added) await note(db, { kind: 'passkey-added', by: userId });
  if (added && factor) await vouchAlong(db, { userId, factor, passkeyId: added.id });
  return added !== null;
}

/** What the browser needs to find a passkey. It names none: anybody may ask. */
export async function askForPasskey({ auth }: App) {
  const { response, headers: answer } = await auth.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  });
  return {
    options: { ...response, userVerification: 'required' as const },
    cookies: answer.getSetCookie(),
  };
}

/** The cookies of a session that needs no second step, or null. */
export async function enterWithPasskey({ auth }: App, headers: Headers, response: Record<string, unknown>) {
  // What is not such an answer fails the check of the signature.
  const body = { response: response as unknown as AuthenticationResponseJSON };
  const entered = await auth.api
    .verifyPasskeyAuthentication({ body, headers, returnHeaders: true })
    .catch(expected);
  return entered ? entered.headers.getSetCookie() : null;
}
