import { isAPIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../platform/db/connect.ts';
import type { App } from './scope.ts';

/** The cookies of a new session, or null when the proof is wrong, used or too old. */
export type Entered = string[] | null;

export async function enterWithCode(
  { db, auth }: App,
  headers: Headers,
  { email, code }: { email: string; code: string },
): Promise<Entered> {
  const entered = await auth.api
    .signInEmailOTP({ body: { email, otp: code }, headers, returnHeaders: true })
    .catch(expected);
  if (!entered) return null;
  await endMailedProofs(db, email);
  return entered.headers.getSetCookie();
}

/** Called for a press on the button only: opening the link does nothing. */
export async function enterWithLink({ db, auth }: App, headers: Headers, token: string): Promise<Entered> {
  const entered = await auth.api
    .magicLinkVerify({ query: { token }, headers, returnHeaders: true })
    .catch(expected);
  if (!entered) return null;
  await endMailedProofs(db, entered.response.user.email);
  return entered.headers.getSetCookie();
}

/** A link and its code work once between them: using one ends the other, and those of earlier mails. */
async function endMailedProofs(db: Db, email: string): Promise<void> {
  await db
    .deleteFrom('verification')
    .where((is) =>
      is.or([
        is('identifier', '=', `sign-in-otp-${email}`),
        // Only the value of a link is read as JSON: others are not.
        is(
          sql<string>`case when identifier like 'magic-link:%' then value::jsonb ->> 'email' end`,
          '=',
          email,
        ),
      ]),
    )
    .execute();
}

/** better-auth answers a wrong proof with an error of its own; anything else is ours and goes on. */
export function expected(error: unknown): null {
  if (isAPIError(error)) return null;
  throw error;
}
