import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { minePath } from '../homes/paths.ts';
import type { Db } from '../platform/db/connect.ts';
import type { Write } from '../platform/mail/mailroom.ts';
import type { Auth, MadeLinks } from './auth.ts';
import { signInLetter } from './mail.ts';
import { signInLinkPath } from './paths.ts';
import { findUserId } from './reads.ts';
import { codeOf, pairOf } from './sign-in.ts';

interface Maker {
  db: Db;
  auth: Auth;
  links: MadeLinks;
}

/**
 * Writes the mail with a link and a code of its own: those of a try that failed were seen by nobody. Only now is it
 * found out whether the address is known: who asked has had an answer long before, so neither its text nor its time
 * tells.
 */
export function writeSignIn({ baseUrl, ...maker }: { baseUrl: string } & Maker): Write<{ further: string }> {
  return async ({ further }, { to, locale }) => {
    // Also for an unknown address: typing a wrong code then takes as long as for a known one.
    const code = await maker.auth.api.createVerificationOTP({ body: { email: to, type: 'sign-in' } });
    if (!(await findUserId(maker.db, to))) return null;
    const token = await makeLink(maker, to);
    const link = new URL(signInLinkPath, baseUrl);
    link.searchParams.set('token', token);
    if (further !== minePath()) link.searchParams.set('verder', further);
    return signInLetter(locale, code, link.href);
  };
}

/** The token of a link, and the row that it has together with the code; of both only digests are stored. */
async function makeLink({ db, auth, links }: Maker, email: string): Promise<string> {
  const name = randomUUID();
  await auth.api.signInMagicLink({ body: { email, metadata: { name } }, headers: new Headers() });
  const token = links.get(name);
  links.delete(name);
  if (!token) throw new Error('better-auth made no link');
  await sql`insert into "verification" ("id", "identifier", "value", "expiresAt")
    select ${randomUUID()}, ${pairOf(email)}, '', max("expiresAt")
    from "verification" where "identifier" = ${codeOf(email)}`.execute(db);
  return token;
}
