import { invitationPath, type RoundDays } from './programme.ts';
import type { Letter } from './schema.ts';

interface About {
  contact: { name: string; email: string };
  organisation: { code: string; name: string };
  programme: string;
  round: Pick<RoundDays, 'signUpOpens' | 'signUpCloses'> & { name: string };
  /** Address of the site. */
  baseUrl: string;
}

const tags = { nl: 'nl-NL', en: 'en-GB' };

/** The mail to a contact person. It holds no secret: the link opens the sign-in page for this address. */
export function letter(which: Letter['letter'], locale: Letter['locale'], about: About) {
  const link = new URL('/inloggen', about.baseUrl);
  link.searchParams.set('verder', invitationPath(about.organisation.code));
  link.searchParams.set('adres', about.contact.email);
  const day = (value: string) =>
    new Intl.DateTimeFormat(tags[locale], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${value}T00:00:00Z`));
  const write = locale === 'en' ? inEnglish : inDutch;
  const { subject, lines } = write(which === 'reminder', about, link.href, day);
  return { to: about.contact.email, subject, text: lines.join('\n') };
}

type Write = (
  again: boolean,
  about: About,
  link: string,
  day: (value: string) => string,
) => { subject: string; lines: string[] };

const inDutch: Write = (again, { contact, organisation, programme, round }, link, day) => ({
  subject: again
    ? `Herinnering: doet ${organisation.name} mee aan ${round.name}?`
    : `Doet ${organisation.name} mee aan ${round.name}?`,
  lines: [
    `Dag ${contact.name},`,
    '',
    again
      ? `We weten nog niet of ${organisation.name} meedoet aan ${round.name} van ${programme}.`
      : `${organisation.name} is uitgenodigd voor ${round.name} van ${programme}: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie. Jij bent de contactpersoon.`,
    '',
    'Laat op deze pagina weten of jullie meedoen:',
    link,
    '',
    `Je logt in met dit e-mailadres (${contact.email}). Een wachtwoord heb je niet nodig.`,
    ...(round.signUpOpens ? ['', `Aanmelden kan vanaf ${day(round.signUpOpens)}.`] : []),
    ...(round.signUpCloses ? ['', `Aanmelden kan tot en met ${day(round.signUpCloses)}.`] : []),
    '',
    'Ben jij de contactpersoon niet meer? Laat het je coördinator weten.',
  ],
});

const inEnglish: Write = (again, { contact, organisation, programme, round }, link, day) => ({
  subject: again
    ? `Reminder: does ${organisation.name} take part in ${round.name}?`
    : `Does ${organisation.name} take part in ${round.name}?`,
  lines: [
    `Hello ${contact.name},`,
    '',
    again
      ? `We do not know yet whether ${organisation.name} takes part in ${round.name} of ${programme}.`
      : `${organisation.name} is invited to ${round.name} of ${programme}: colleagues spend a day at another organisation, and you receive somebody of another organisation. You are the contact person.`,
    '',
    'Say on this page whether you take part:',
    link,
    '',
    `You sign in with this mail address (${contact.email}). You need no password.`,
    ...(round.signUpOpens ? ['', `Sign-up opens on ${day(round.signUpOpens)}.`] : []),
    ...(round.signUpCloses ? ['', `Sign-up closes after ${day(round.signUpCloses)}.`] : []),
    '',
    'Are you no longer the contact person? Tell your coordinator.',
  ],
});
