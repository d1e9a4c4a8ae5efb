import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { minePath } from '../../homes/paths.ts';
import { type AtDesk, defineMail } from '../../platform/mail/kind.ts';
import { accountAt } from '../account.ts';
import type { Auth, MadeLinks } from '../auth.ts';
import { signInLinkPath } from '../paths.ts';
import { codeOf, pairOf } from '../sign-in.ts';

interface Maker extends AtDesk {
  auth: Auth;
  links: MadeLinks;
}

/**
 * The mail with the link and the code; `further` is where somebody wanted to go. Each has a link and a code of its own:
 * those of a try that failed were seen by nobody. Only when it is written is it found out whether the address is known:
 * who asked has had an answer long before, so neither its text nor its time tells.
 */
export const signInMail = defineMail({
  name: 'people.sign-in',
  label: { nl: 'inloggen', en: 'signing in' },
  goesTo: ['account'],
  about: z.object({ further: z.string() }),
  first: true,
  forStrangers: true,
  subjects: () => [],
  async read(maker: Maker, { further }, { to }) {
    // Also for an unknown address: typing a wrong code then takes as long as for a known one.
    const code = await maker.auth.api.createVerificationOTP({ body: { email: to, type: 'sign-in' } });
    if (!(await accountAt(maker.db, to))) return null;
    const token = await makeLink(maker, to);
    const link = new URL(signInLinkPath, maker.baseUrl);
    link.searchParams.set('token', token);
    if (further !== minePath()) link.searchParams.set('verder', further);
    return { code, link: link.href };
  },
  letter: {
    nl: ({ code, link }) => ({
      subject: 'Inloggen bij Wisselstage',
      paragraphs: ['Open deze link en druk daar op de knop.'],
      action: { text: 'Log in', url: link },
      after: [
        `Of typ deze code over op de pagina waar je wilde inloggen: ${code}`,
        'De link en de code werken 15 minuten, en samen één keer. Geef de code aan niemand.',
      ],
      why: 'Je krijgt deze mail omdat iemand met dit adres wilde inloggen. Was jij dat niet? Dan hoef je niets te doen.',
    }),
    en: ({ code, link }) => ({
      subject: 'Sign in to Wisselstage',
      paragraphs: ['Open this link and press the button there.'],
      action: { text: 'Sign in', url: link },
      after: [
        `Or type this code on the page where you wanted to sign in: ${code}`,
        'The link and the code work for 15 minutes, and once between them. Give the code to nobody.',
      ],
      why: 'You get this email because somebody wanted to sign in with this address. Was it not you? Then you need not do anything.',
    }),
  },
});

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
