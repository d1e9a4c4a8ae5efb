import { randomUUID } from 'node:crypto';
import type { Db } from '../platform/db/connect.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { post } from '../platform/mail/mail.ts';
import type { Write } from '../platform/mail/mailroom.ts';
import type { Auth, MadeLinks } from './auth.ts';
import { signInLetter } from './mail.ts';
import { findUserId } from './reads.ts';
import { signInMail } from './schema.ts';
import { clearWhatEnded } from './writes.ts';

interface Maker {
  auth: Auth;
  links: MadeLinks;
}

/**
 * Posts the mail when the address is known. Who asked has had an answer long before, so neither its text nor its
 * time tells whether it is.
 */
export async function mailSignIn(
  { db, jobs, ...maker }: { db: Db; jobs: Pick<Jobs, 'send'> } & Maker,
  { requestId }: { requestId: string },
): Promise<void> {
  const request = await db
    .selectFrom('sign_in_request')
    .selectAll()
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!request) return;
  const { email, locale, further } = request;
  const known = (await findUserId(db, email)) !== null;
  // Also for an unknown address: typing a wrong code then takes as long as for a known one.
  if (!known) await makeProofs(maker, email);
  await db.transaction().execute(async (trx) => {
    if (known) await post(trx, jobs, signInMail, { to: email, locale, about: { further } });
    await trx.deleteFrom('sign_in_request').where('id', '=', requestId).execute();
  });
  await clearWhatEnded(db);
}

/** Writes the mail with a link and a code of its own: those of a try that failed were seen by nobody. */
export function writeSignIn({ baseUrl, ...maker }: { baseUrl: string } & Maker): Write<{ further: string }> {
  return async ({ further }, { to, locale }) => {
    const { token, code } = await makeProofs(maker, to);
    const link = new URL('/inloggen/link', baseUrl);
    link.searchParams.set('token', token);
    if (further !== '/mijn') link.searchParams.set('verder', further);
    return signInLetter(locale, code, link.href);
  };
}

/** A code and the token of a link; only their digests are stored. */
async function makeProofs({ auth, links }: Maker, email: string): Promise<{ code: string; token: string }> {
  const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } });
  const name = randomUUID();
  await auth.api.signInMagicLink({ body: { email, metadata: { name } }, headers: new Headers() });
  const token = links.get(name);
  links.delete(name);
  if (!token) throw new Error('better-auth made no link');
  return { code, token };
}
