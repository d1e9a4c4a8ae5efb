import { randomUUID } from 'node:crypto';
import { note } from '../platform/audit/note.ts';
import type { Db } from '../platform/db/connect.ts';
import { limits, takeAttempt } from './limits.ts';
import { asRecoveryCode } from './recovery-codes.ts';
import type { App, Asker } from './scope.ts';
import { isProvenLately } from './session-times.ts';
import { endSession, endUnconfirmedSessions } from './sessions.ts';
import { expected } from './sign-in.ts';

/** `right`, `wrong`, or how many minutes to wait before trying again. */
export type Checked = 'right' | 'wrong' | { wait: number };

const SIX_DIGITS = /^\d{6}$/;

/** Whether somebody has an app that was confirmed with a code. */
export async function hasSecondFactor(db: Db, userId: string): Promise<boolean> {
  return (await readAppId(db, userId)) !== null;
}

async function readAppId(db: Db, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('twoFactor')
    .select('id')
    .where('userId', '=', userId)
    .where('verified', '=', true)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether somebody has an app or a passkey to give again. Who became somebody of the example with one click has neither. */
export async function canProveAgain(db: Db, userId: string): Promise<boolean> {
  if (await hasSecondFactor(db, userId)) return true;
  const passkey = await db
    .selectFrom('passkey')
    .select('id')
    .where('userId', '=', userId)
    .where('credentialID', 'not like', 'example-%')
    .executeTakeFirst();
  return passkey !== undefined;
}

/**
 * Whether the second step is recent enough for what takes people along or gives somebody a role, or cannot be given: in the
 * example alone.
 */
export async function isProven(
  { db, mode }: Pick<App, 'db' | 'mode'>,
  asker: Asker,
  what: 'open' | 'send',
): Promise<boolean> {
  if (asker.secondFactor !== 'given' || isProvenLately(asker.secondFactorAt, what)) return true;
  return mode === 'example' && !(await canProveAgain(db, asker.userId));
}

/**
 * The address that an app reads from the picture: the same until it is confirmed, and in this session alone. Whoever was in
 * the mailbox before must not have seen it.
 */
export async function beginSecondFactor(app: App, asker: Asker): Promise<string> {
  return (await readNewApp(app, asker)) ?? (await beginNewApp(app, asker));
}

/** The first app of somebody. When there is one by now, it stays: whose it is, is not known. */
export async function confirmFirstApp({ db, auth }: App, asker: Asker, code: string): Promise<Checked> {
  const proven = await proveNewApp({ db, auth }, asker, code);
  if (typeof proven === 'string' || 'wait' in proven) return proven;
  return db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('twoFactor')
      .where('userId', '=', asker.userId)
      .where('verified', '=', false)
      .execute();
    const made = await trx
      .insertInto('twoFactor')
      .values({ id: randomUUID(), userId: asker.userId, ...proven, verified: true })
      .onConflict((conflict) => conflict.column('userId').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return 'wrong';
    await trx.updateTable('user').set({ twoFactorEnabled: true }).where('id', '=', asker.userId).execute();
    await note(trx, { kind: 'app-set', by: asker.userId });
    return 'right';
  });
}

const RESULTS = { right: 'done', wrong: 'wrong' } as const;

/** Checks a code of the app, or a recovery code, which is then used up. */
export async function checkSecondFactor(
  app: App,
  asker: Asker,
  headers: Headers,
  code: string,
): Promise<Checked> {
  const checked = await checkCode(app, asker, headers, code);
  const result = typeof checked === 'string' ? RESULTS[checked] : 'must-wait';
  await note(app.db, { kind: 'second-step', by: asker.userId, result });
  return checked;
}

async function checkCode({ db, auth }: App, asker: Asker, headers: Headers, code: string): Promise<Checked> {
  const wait = await takeAttempt(db, limits.secondFactorOf, asker.userId);
  if (wait !== null) return { wait };
  if (!SIX_DIGITS.test(code)) {
    const used = await auth.api
      .verifyBackupCode({ body: { code: asRecoveryCode(code), disableSession: true }, headers })
      .catch(expected);
    return used ? 'right' : 'wrong';
  }
  const verified = await auth.api.verifyTOTP({ body: { code }, headers }).catch(expected);
  if (!verified) return 'wrong';
  // Who reads along must not be able to use the same code again.
  const seen = await takeAttempt(db, limits.sameTotp, `${asker.userId} ${code}`);
  return seen === null ? 'right' : 'wrong';
}

/** After the second factor: a new session that may open everything, in place of what was begun. */
export async function enterFully({ db, auth }: App, asker: Asker, headers: Headers): Promise<string[]> {
  // Who need not give it, or gave it before, goes on elsewhere as they were.
  if (asker.secondFactor !== 'asked') await endSession(db, asker.userId, asker.sessionId);
  else await endUnconfirmedSessions(db, asker.userId);
  const factor = await readAppId(db, asker.userId);
  const { headers: answer } = await auth.api.startSession({
    body: { userId: asker.userId, secondFactor: true, factor },
    headers,
    returnHeaders: true,
  });
  return answer.getSetCookie();
}

/** Ten new recovery codes; the old ones stop working. */
export async function renewRecoveryCodes({ auth }: App, headers: Headers): Promise<string[]> {
  return (await auth.api.generateBackupCodes({ body: {}, headers })).backupCodes;
}

/** The headers of a request that would come with these cookies. */
export function withCookies(cookies: string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

/** The key of an app that is to take over. The old one works until {@link confirmNewApp}. */
export async function beginNewApp({ auth }: App, asker: Asker): Promise<string> {
  return (await auth.api.beginNewTotp({ body: asker })).totpURI;
}

/** The key that was begun in this session, or null. */
export async function readNewApp({ auth }: App, asker: Asker): Promise<string | null> {
  return (await auth.api.readNewTotp({ body: asker })).totpURI;
}

/** The new app is the same factor to us: who gave a code of the old one brought it along. */
export async function confirmNewApp({ db, auth }: App, asker: Asker, code: string): Promise<Checked> {
  const proven = await proveNewApp({ db, auth }, asker, code);
  if (typeof proven === 'string' || 'wait' in proven) return proven;
  const { secret } = proven;
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('twoFactor').set({ secret }).where('userId', '=', asker.userId).execute();
    await note(trx, { kind: 'app-set', by: asker.userId });
  });
  return 'right';
}

/** What is to be kept of an app that showed the right code, which is then used up. */
async function proveNewApp(
  { db, auth }: Pick<App, 'db' | 'auth'>,
  asker: Asker,
  code: string,
): Promise<'wrong' | { wait: number } | { secret: string; backupCodes: string }> {
  const wait = await takeAttempt(db, limits.secondFactorOf, asker.userId);
  if (wait !== null) return { wait };
  const { proven } = await auth.api.proveNewTotp({ body: { ...asker, code } });
  if (!proven) return 'wrong';
  const seen = await takeAttempt(db, limits.sameTotp, `${asker.userId} ${code}`);
  return seen === null ? proven : 'wrong';
}
