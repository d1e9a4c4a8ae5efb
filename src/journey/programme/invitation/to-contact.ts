import { z } from 'zod';
import { dutch, english } from '../../../language/grammar.ts';
import { signInPath } from '../../../people/paths.ts';
import type { Letter } from '../../../platform/mail/letter.ts';
import { addressInRound, type RoundDays } from '../programme.ts';
import { periodOf } from '../programme-rounds.ts';

export const aboutContact = z.object({ contactId: z.uuid(), roundId: z.uuid() });
export type AboutContact = z.infer<typeof aboutContact>;

export interface About {
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

export type Locale = 'nl' | 'en';

/** By the time the mail is read there may be another round. */
export const addressOf = ({ organisation, round }: About) => addressInRound(organisation.code, round.code);

export function toContact(about: About, path: string, written: Written): Letter {
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

export type Written = Omit<Letter, 'action' | 'from' | 'replyTo'> & { text: string };

export type Write = (is: boolean, about: About, day: (value: string) => string) => Written;

/** How a mail to a contact person ends, whatever it is about. */
export const endings = {
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
export const facts = {
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
export const answerBy = {
  nl: ({ round }: About, day: (value: string) => string) =>
    round.signUpCloses
      ? `Laat het uiterlijk op ${day(round.signUpCloses)} weten.`
      : 'Laat het weten zodra je kunt.',
  en: ({ round }: About, day: (value: string) => string) =>
    round.signUpCloses
      ? `Please let us know by ${day(round.signUpCloses)}.`
      : 'Please let us know as soon as you can.',
};
