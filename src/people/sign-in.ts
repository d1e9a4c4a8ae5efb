import { isAPIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../platform/db/connect.ts';
import { hashOf } from '../platform/privacy/key.ts';
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
  return entered && sessionOf(db, email, entered);
}

/** Called for a press on the button only: opening the link does nothing. */
export async function enterWithLink({ db, auth }: App, headers: Headers, token: string): Promise<Entered> {
  const entered = await auth.api
    .magicLinkVerify({ query: { token }, headers, returnHeaders: true })
    .catch(expected);
  return entered && sessionOf(db, entered.response.user.email, entered);
}

/** Names what a link and its code have between them: who takes it away has signed in. */
export const pairOf = (email: string) => `mailed-proofs-${email}`;
/** The name that better-auth gives to a code. */
export const codeOf = (email: string) => `sign-in-otp-${email}`;

/**
 * A link and its code work once between them, also at one moment: of the two that better-auth then lets in, the one
 * that comes second loses the session before anybody has it.
 */
async function sessionOf(
  db: Db,
  email: string,
  { headers, response }: { headers: Headers; response: { token: string } },
): Promise<Entered> {
  const pair = await db
    .deleteFrom('verification')
    .where('identifier', '=', pairOf(email))
    .returning('id')
    .execute();
  if (pair.length === 0) {
    await db.deleteFrom('session').where('token', '=', hashOf(response.token)).execute();
    return null;
  }
  await endMailedProofs(db, email);
  return headers.getSetCookie();
}

/** Using one mailed proof ends the other, and those of earlier mails. */
async function endMailedProofs(db: Db, email: string): Promise<void> {
  await db
    .deleteFrom('verification')
    .where((eb) =>
      eb.or([
        eb('identifier', '=', codeOf(email)),
        // Only the value of a link is read as JSON: others are not.
        eb(
          sql<string>`case when identifier like 'magic-link:%' then value::jsonb ->> 'email' end`,
          '=',
          email,
        ),
      ]),
    )
    .execute();
}

/** better-auth answers a wrong proof with an error of its own; anything else, of its server too, is ours and goes on. */
export function expected(error: unknown): null {
  if (isAPIError(error) && error.statusCode < 500) return null;
  throw error;
}
