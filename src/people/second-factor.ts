import type { Db } from '../platform/db/connect.ts';
import { limits, takeAttempt } from './limits.ts';
import { asRecoveryCode } from './recovery-codes.ts';
import type { App, Asker } from './scope.ts';
import { endSession, endUnconfirmedSessions } from './sessions.ts';
import { expected } from './sign-in.ts';

/** `right`, `wrong`, or how many minutes to wait before trying again. */
export type Checked = 'right' | 'wrong' | { wait: number };

const SIX_DIGITS = /^\d{6}$/;

/** Whether somebody has an app that was confirmed with a code. */
export async function hasSecondFactor(db: Db, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('twoFactor')
    .select('id')
    .where('userId', '=', userId)
    .where('verified', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/** The address that an app reads from the picture. The same one until it is confirmed. */
export async function beginSecondFactor({ db, auth }: App, asker: Asker, headers: Headers): Promise<string> {
  const begun = await db
    .selectFrom('twoFactor')
    .select('verified')
    .where('userId', '=', asker.userId)
    .executeTakeFirst();
  if (begun?.verified) throw new SecondFactorError('the secret of an app in use is never shown again');
  if (begun) return (await auth.api.getTOTPURI({ body: {}, headers })).totpURI;
  const answer = await auth.api.enableTwoFactor({ body: { method: 'totp' }, headers });
  if (answer.method !== 'totp') throw new SecondFactorError('an app was asked for, and is not what came');
  return answer.totpURI;
}

export class SecondFactorError extends Error {
  override name = 'SecondFactorError';
}

/** Checks a code of the app, or a recovery code, which is then used up. */
export async function checkSecondFactor(
  { db, auth }: App,
  asker: Asker,
  headers: Headers,
  code: string,
): Promise<Checked> {
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
  // Who need not give it goes on elsewhere as they were.
  if (asker.secondFactor === 'not-needed') await endSession(db, asker.userId, asker.sessionId);
  else await endUnconfirmedSessions(db, asker.userId);
  const { headers: answer } = await auth.api.startSession({
    body: { userId: asker.userId, secondFactor: true },
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

export async function confirmNewApp({ db, auth }: App, asker: Asker, code: string): Promise<Checked> {
  const wait = await takeAttempt(db, limits.secondFactorOf, asker.userId);
  if (wait !== null) return { wait };
  const { replaced } = await auth.api.confirmNewTotp({ body: { ...asker, code } });
  return replaced ? 'right' : 'wrong';
}
