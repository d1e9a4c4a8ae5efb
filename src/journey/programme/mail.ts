import { organisationPath } from '../../homes/paths.ts';
import { formatFullDate } from '../../language/format.ts';
import { dutch, english } from '../../language/grammar.ts';
import { signInPath } from '../../people/paths.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { invitationPath } from './paths.ts';
import { addressInRound, type RoundDays } from './programme.ts';
import { periodOf } from './programme-rounds.ts';

interface About {
  contact: { name: string; email: string };
  /** Names the account of the contact person in the link. */
  accountKey: string | null;
  organisation: { code: string; name: string };
  programme: string;
  /** Addresses of the coordinators. */
  coordinators: string[];
  /** What the coordinators are called. */
  hosts: string[];
  round: Pick<RoundDays, 'signUpOpens' | 'signUpCloses' | 'firstDay' | 'lastDay'> & {
    code: string;
    name: string;
  };
  /** Address of the site. */
  baseUrl: string;
}

type Locale = 'nl' | 'en';

/** The mail to a contact person. It holds no secret: the link opens the sign-in page for this address. */
export function invitationLetter(again: boolean, locale: Locale, about: About): Letter {
  const write = locale === 'en' ? inEnglish : inDutch;
  const written = write(again, about, (day) => formatFullDate(day, locale));
  return toContact(about, invitationPath(addressOf(about)), written);
}

/** To who became contact person after the organisation answered: that is not asked again. */
export function welcomeLetter(answer: 'yes' | 'no', locale: Locale, about: About): Letter {
  const address = addressOf(about);
  const answered = invitationPath(address);
  const home = organisationPath(address);
  const write = locale === 'en' ? welcomeInEnglish : welcomeInDutch;
  const written = write(answer === 'yes', about, (day) => formatFullDate(day, locale));
  return toContact(about, answer === 'yes' ? home : answered, written);
}

/** By the time the mail is read there may be another round. */
const addressOf = ({ organisation, round }: About) => addressInRound(organisation.code, round.code);

function toContact(about: About, path: string, written: Written): Letter {
  const link = new URL(signInPath(), about.baseUrl);
  link.searchParams.set('verder', path);
  if (about.accountKey) link.searchParams.set('wie', about.accountKey);
  const { text, ...letter } = written;
  return {
    ...letter,
    from: about.programme,
    replyTo: about.coordinators,
    action: { text, url: link.href },
  };
}

type Written = Omit<Letter, 'action' | 'from' | 'replyTo'> & { text: string };
type Write = (is: boolean, about: About, day: (value: string) => string) => Written;

/** How a mail to a contact person ends, whatever it is about. */
const endings = {
  nl: ({ contact, organisation }: About) => ({
    after: [`Je logt in met dit e-mailadres (${contact.email}). Een wachtwoord heb je niet nodig.`],
    why: `Je krijgt deze mail omdat je contactpersoon bent van ${organisation.name}. Ben je dat niet meer? Laat het je coördinator weten.`,
  }),
  en: ({ contact, organisation }: About) => ({
    after: [`You sign in with this mail address (${contact.email}). You need no password.`],
    why: `You get this mail because you are the contact person of ${organisation.name}. Not any more? Tell your coordinator.`,
  }),
};

/** Which round, who asks, when it is and until when, as far as that is known. */
const facts = {
  nl: ({ programme, hosts, round }: About, day: (value: string) => string) => [
    ['Ronde', round.name] as const,
    ['Uitgenodigd door', [programme, dutch.list(hosts)].filter(Boolean).join(': ')] as const,
    ...(periodOf(round, 'nl') ? [['De stages zijn', periodOf(round, 'nl')!] as const] : []),
    ...(round.signUpOpens ? [['Aanmelden kan vanaf', day(round.signUpOpens)] as const] : []),
    ...(round.signUpCloses ? [['Aanmelden kan tot en met', day(round.signUpCloses)] as const] : []),
  ],
  en: ({ programme, hosts, round }: About, day: (value: string) => string) => [
    ['Round', round.name] as const,
    ['Invited by', [programme, english.list(hosts)].filter(Boolean).join(': ')] as const,
    ...(periodOf(round, 'en') ? [['The visits are', periodOf(round, 'en')!] as const] : []),
    ...(round.signUpOpens ? [['Sign-up opens on', day(round.signUpOpens)] as const] : []),
    ...(round.signUpCloses ? [['Last day to sign up', day(round.signUpCloses)] as const] : []),
  ],
};

/** Until when an organisation is waited for: as long as its people can sign up. */
const answerBy = {
  nl: ({ round }: About, day: (value: string) => string) =>
    round.signUpCloses
      ? `Laat het uiterlijk op ${day(round.signUpCloses)} weten.`
      : 'Laat het weten zodra je kunt.',
  en: ({ round }: About, day: (value: string) => string) =>
    round.signUpCloses
      ? `Please let us know by ${day(round.signUpCloses)}.`
      : 'Please let us know as soon as you can.',
};

const inDutch: Write = (again, about, day) => {
  const { contact, organisation, programme, round } = about;
  return {
    subject: again
      ? `Herinnering: doet ${organisation.name} mee aan ${round.name}?`
      : `Doet ${organisation.name} mee aan ${round.name}?`,
    greeting: `Dag ${contact.name},`,
    paragraphs: [
      again
        ? `We weten nog niet of ${organisation.name} meedoet aan ${round.name} van ${programme}.`
        : `${organisation.name} is uitgenodigd voor ${round.name} van ${programme}: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie. Jij bent de contactpersoon.`,
      answerBy.nl(about, day),
    ],
    facts: facts.nl(about, day),
    text: 'Laat weten of jullie meedoen',
    ...endings.nl(about),
  };
};

const inEnglish: Write = (again, about, day) => {
  const { contact, organisation, programme, round } = about;
  return {
    subject: again
      ? `Reminder: does ${organisation.name} take part in ${round.name}?`
      : `Does ${organisation.name} take part in ${round.name}?`,
    greeting: `Hello ${contact.name},`,
    paragraphs: [
      again
        ? `We do not know yet whether ${organisation.name} takes part in ${round.name} of ${programme}.`
        : `${organisation.name} is invited to ${round.name} of ${programme}: colleagues spend a day at another organisation, and you receive somebody from another organisation. You are the contact person.`,
      answerBy.en(about, day),
    ],
    facts: facts.en(about, day),
    text: 'Say whether you take part',
    ...endings.en(about),
  };
};

const welcomeInDutch: Write = (takesPart, about, day) => {
  const { contact, organisation, programme, round } = about;
  return {
    subject: `Je bent nu contactpersoon van ${organisation.name} voor ${round.name}`,
    greeting: `Dag ${contact.name},`,
    paragraphs: takesPart
      ? [
          `Je bent nu contactpersoon van ${organisation.name} voor ${round.name} van ${programme}. ${organisation.name} doet mee: collega’s lopen een dag mee bij een andere organisatie, en jullie ontvangen iemand van een andere organisatie.`,
          'Kijk of jullie plekken kloppen, en hoe het met de aanmeldingen van je collega’s staat.',
        ]
      : [
          `Je bent nu contactpersoon van ${organisation.name} voor ${round.name} van ${programme}. ${organisation.name} doet deze keer niet mee.`,
          'Je hoeft niets te doen. Willen jullie toch meedoen? Dan kun je het antwoord veranderen.',
        ],
    ...(takesPart ? { facts: facts.nl(about, day) } : {}),
    text: takesPart ? 'Bekijk jullie plekken en mensen' : 'Bekijk het antwoord',
    ...endings.nl(about),
  };
};

const welcomeInEnglish: Write = (takesPart, about, day) => {
  const { contact, organisation, programme, round } = about;
  return {
    subject: `You are now a contact person of ${organisation.name} for ${round.name}`,
    greeting: `Hello ${contact.name},`,
    paragraphs: takesPart
      ? [
          `You are now a contact person of ${organisation.name} for ${round.name} of ${programme}. ${organisation.name} takes part: colleagues spend a day at another organisation, and you receive somebody from another organisation.`,
          'See whether your places are right, and how the sign-ups of your colleagues stand.',
        ]
      : [
          `You are now a contact person of ${organisation.name} for ${round.name} of ${programme}. ${organisation.name} does not take part this time.`,
          'There is nothing to do. Would you like to take part after all? Then you can change the answer.',
        ],
    ...(takesPart ? { facts: facts.en(about, day) } : {}),
    text: takesPart ? 'See your places and people' : 'See the answer',
    ...endings.en(about),
  };
};
