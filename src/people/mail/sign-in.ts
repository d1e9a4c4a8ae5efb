import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { minePath } from '../../homes/paths.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { MailKind } from '../../platform/mail/mail.ts';
import type { Write } from '../../platform/mail/mailroom.ts';
import type { Auth, MadeLinks } from '../auth.ts';
import { signInLinkPath } from '../paths.ts';
import { findUserId } from '../reads.ts';
import { codeOf, pairOf } from '../sign-in.ts';

/** The mail with the link and the code; `further` is where somebody wanted to go. */
export const signInMail: MailKind<{ further: string }> = {
  name: 'people.sign-in',
  about: z.object({ further: z.string() }),
  first: true,
  forStrangers: true,
};

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

/** The mail with which somebody signs in, in the language of the page that asked for it. */
function signInLetter(locale: 'nl' | 'en', code: string, link: string): Letter {
  return locale === 'en' ? inEnglish(code, link) : inDutch(code, link);
}

const inDutch = (code: string, link: string): Letter => ({
  subject: 'Inloggen bij Wisselstage',
  paragraphs: ['Open deze link en druk daar op de knop.'],
  action: { text: 'Log in', url: link },
  after: [
    `Of typ deze code over op de pagina waar je wilde inloggen: ${code}`,
    'De link en de code werken 15 minuten, en samen één keer. Geef de code aan niemand.',
  ],
  why: 'Je krijgt deze mail omdat iemand met dit adres wilde inloggen. Was jij dat niet? Dan hoef je niets te doen.',
});

const inEnglish = (code: string, link: string): Letter => ({
  subject: 'Sign in to Wisselstage',
  paragraphs: ['Open this link and press the button there.'],
  action: { text: 'Sign in', url: link },
  after: [
    `Or type this code on the page where you wanted to sign in: ${code}`,
    'The link and the code work for 15 minutes, and once between them. Give the code to nobody.',
  ],
  why: 'You get this mail because somebody wanted to sign in with this address. Was it not you? Then you need not do anything.',
});
