import type { Letter } from '../../platform/mail/letter.ts';
import { addressInRound, invitationPath, longDay, type RoundDays } from './programme.ts';

interface About {
  contact: { name: string; email: string };
  organisation: { code: string; name: string };
  programme: string;
  /** Addresses of the coordinators. */
  coordinators: string[];
  round: Pick<RoundDays, 'signUpOpens' | 'signUpCloses'> & { code: string; name: string };
  /** Address of the site. */
  baseUrl: string;
}

/** The mail to a contact person. It holds no secret: the link opens the sign-in page for this address. */
export function invitationLetter(again: boolean, locale: 'nl' | 'en', about: About): Letter {
  const link = new URL('/inloggen', about.baseUrl);
  link.searchParams.set('verder', invitationPath(addressInRound(about.organisation.code, about.round.code)));
  link.searchParams.set('adres', about.contact.email);
  const written = (locale === 'en' ? inEnglish : inDutch)(again, about, (day) => longDay(day, locale));
  const { text, ...letter } = written;
  return {
    ...letter,
    from: about.programme,
    replyTo: about.coordinators,
    action: { text, url: link.href },
  };
}

type Written = Omit<Letter, 'action' | 'from' | 'replyTo'> & { text: string };
type Write = (again: boolean, about: About, day: (value: string) => string) => Written;

const inDutch: Write = (again, { contact, organisation, programme, round }, day) => ({
  subject: again
    ? `Herinnering: doet ${organisation.name} mee aan ${round.name}?`
    : `Doet ${organisation.name} mee aan ${round.name}?`,
  greeting: `Dag ${contact.name},`,
  paragraphs: [
    again
      ? `We weten nog niet of ${organisation.name} meedoet aan ${round.name} van ${programme}.`
      : `${organisation.name} is uitgenodigd voor ${round.name} van ${programme}: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie. Jij bent de contactpersoon.`,
  ],
  facts: [
    ...(round.signUpOpens ? [['Aanmelden kan vanaf', day(round.signUpOpens)] as const] : []),
    ...(round.signUpCloses ? [['Aanmelden kan tot en met', day(round.signUpCloses)] as const] : []),
  ],
  text: 'Laat weten of jullie meedoen',
  after: [`Je logt in met dit e-mailadres (${contact.email}). Een wachtwoord heb je niet nodig.`],
  why: `Je krijgt deze mail omdat je contactpersoon bent van ${organisation.name}. Ben je dat niet meer? Laat het je coördinator weten.`,
});

const inEnglish: Write = (again, { contact, organisation, programme, round }, day) => ({
  subject: again
    ? `Reminder: does ${organisation.name} take part in ${round.name}?`
    : `Does ${organisation.name} take part in ${round.name}?`,
  greeting: `Hello ${contact.name},`,
  paragraphs: [
    again
      ? `We do not know yet whether ${organisation.name} takes part in ${round.name} of ${programme}.`
      : `${organisation.name} is invited to ${round.name} of ${programme}: colleagues spend a day at another organisation, and you receive somebody from another organisation. You are the contact person.`,
  ],
  facts: [
    ...(round.signUpOpens ? [['Sign-up opens on', day(round.signUpOpens)] as const] : []),
    ...(round.signUpCloses ? [['Last day to sign up', day(round.signUpCloses)] as const] : []),
  ],
  text: 'Say whether you take part',
  after: [`You sign in with this mail address (${contact.email}). You need no password.`],
  why: `You get this mail because you are the contact person of ${organisation.name}. Not any more? Tell your coordinator.`,
});
