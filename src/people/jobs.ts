import type { Db } from '../platform/db/connect.ts';
import type { Auth } from './auth.ts';
import { clearWhatEnded } from './writes.ts';

/**
 * Makes the link and the code, and mails them when the address is known. Who asked has had an answer long
 * before, so neither its text nor its time tells whether it is.
 */
export async function mailSignIn(
  { db, auth }: { db: Db; auth: Auth },
  { requestId }: { requestId: string },
): Promise<void> {
  const request = await db
    .selectFrom('sign_in_request')
    .selectAll()
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!request) return;
  const { email, locale, further } = request;
  // Also for an unknown address: typing a wrong code then takes as long as for a known one.
  const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } });
  await auth.api.signInMagicLink({
    body: { email, metadata: { code, locale, further } },
    headers: new Headers(),
  });
  await db.deleteFrom('sign_in_request').where('id', '=', requestId).execute();
  await clearWhatEnded(db);
}
