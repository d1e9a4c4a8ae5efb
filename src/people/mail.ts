import type { Letter } from '../platform/mail/letter.ts';

/** The mail with which somebody signs in, in the language of the page that asked for it. */
export function signInLetter(locale: 'nl' | 'en', code: string, link: string): Letter {
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
