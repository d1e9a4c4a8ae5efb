import { z } from 'zod';
import type { Both } from '../../../language/both.ts';
import { formatFullDate } from '../../../language/format.ts';
import { dutch, english } from '../../../language/grammar.ts';
import { roundIdSchema } from '../../../people/ids.ts';
import { signInPath } from '../../../people/paths.ts';
import { findUserId } from '../../../people/reads.ts';
import type { AtDesk } from '../../../platform/mail/kind.ts';
import type { Letter } from '../../../platform/mail/letter.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { answerPath } from '../paths.ts';
import { addressInRound } from '../programme.ts';
import { envelope } from '../programme-mail.ts';
import { periodOf } from '../programme-rounds.ts';
import { readRound } from '../reads.ts';
import { readCoordinators } from '../reads-programme.ts';

export const aboutContact = z.object({ contactId: z.uuid(), roundId: roundIdSchema });
type AboutContact = z.infer<typeof aboutContact>;

export const subjectsOf = ({ contactId, roundId }: AboutContact): Subject[] => [
  { kind: 'contact_person', id: contactId },
  { kind: 'round', id: roundId },
];

/** What the mails to a contact person say; `null` when that is no longer the case. */
export async function readContact({ db, baseUrl, keys }: AtDesk, { contactId, roundId }: AboutContact) {
  const contact = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .leftJoin('invitation_text as above', (on) =>
      on.onRef('above.organisation_id', '=', 'organisation.id').on('above.round_id', '=', roundId),
    )
    .select(['person.name', 'person.email', 'code', 'organisation.name as organisation', 'answer'])
    .select(['above.nl as aboveNl', 'above.en as aboveEn'])
    .where('contact_person.id', '=', contactId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (!contact) return null;
  const round = await readRound(db, roundId);
  const coordinators = await readCoordinators(db, round.programmeId);
  const userId = await findUserId(db, contact.email);
  return {
    ...contact,
    /** By the time the mail is read there may be another round. */
    address: addressInRound(contact.code, round.code),
    programme: round.programmeName,
    coordinators: coordinators.map(({ email }) => email),
    hosts: coordinators.map(({ name }) => name).filter(Boolean),
    round,
    baseUrl,
    /** Names the account of the contact person in the link. */
    accountKey: userId && keys.accountKey(userId),
  };
}

export type ToContact = NonNullable<Awaited<ReturnType<typeof readContact>>> & { answerLink?: string };

/** It holds no secret: the link opens the sign-in page for this address, and goes on from there. */
export function linkTo({ baseUrl, accountKey }: ToContact, path: string): string {
  const link = new URL(signInPath(), baseUrl);
  link.searchParams.set('verder', path);
  if (accountKey) link.searchParams.set('wie', accountKey);
  return link.href;
}

/** The question itself, without signing in: every mail has a key of its own, and those of before go on working. */
async function makeAnswerLink({ db, baseUrl }: AtDesk, about: AboutContact): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('invitation_key')
    .values({ hash: hashOf(key), round_id: about.roundId, contact_id: about.contactId })
    .execute();
  const link = new URL(answerPath(), baseUrl);
  link.searchParams.set('sleutel', key);
  return link.href;
}

/** What a mail that asks says, while there is something to ask; `null` when that is no longer the case. */
export async function readAsked(at: AtDesk, about: AboutContact) {
  const to = await readContact(at, about);
  if (to?.answer !== null) return to;
  return { ...to, answerLink: await makeAnswerLink(at, about) };
}

/** How a mail to a contact person begins and ends, whatever it is about. */
export const frame = {
  nl: (to: ToContact) => ({
    ...envelope(to),
    greeting: `Dag ${to.name},`,
    after: [`Je logt in met dit e-mailadres (${to.email}). Een wachtwoord heb je niet nodig.`],
    why: `Je krijgt deze mail omdat je contactpersoon bent van ${to.organisation}. Ben je dat niet meer? Laat het je coördinator weten.`,
  }),
  en: (to: ToContact) => ({
    ...envelope(to),
    greeting: `Hello ${to.name},`,
    after: [`You sign in with this email address (${to.email}). You need no password.`],
    why: `You get this email because you are the contact person of ${to.organisation}. Not any more? Tell your coordinator.`,
  }),
};

/** Which round, who asks, when it is and until when, as far as that is known. */
export const roundFacts: Both<(to: ToContact) => [label: string, value: string][]> = {
  nl: ({ programme, hosts, round }) => {
    const period = periodOf(round, 'nl');
    return [
      ['Ronde', round.name],
      ['Uitgenodigd door', [programme, dutch.list(hosts)].filter(Boolean).join(': ')],
      ...(period ? [['De stages zijn', period] as [string, string]] : []),
      ...day('Aanmelden kan vanaf', round.signUpOpens, 'nl'),
      ...day('Aanmelden kan tot en met', round.signUpCloses, 'nl'),
    ];
  },
  en: ({ programme, hosts, round }) => {
    const period = periodOf(round, 'en');
    return [
      ['Round', round.name],
      ['Invited by', [programme, english.list(hosts)].filter(Boolean).join(': ')],
      ...(period ? [['The visits are', period] as [string, string]] : []),
      ...day('Sign-up opens on', round.signUpOpens, 'en'),
      ...day('Last day to sign up', round.signUpCloses, 'en'),
    ];
  },
};

const day = (label: string, value: string | null, locale: 'nl' | 'en'): [string, string][] =>
  value ? [[label, formatFullDate(value, locale)]] : [];

const answerLinkOf = ({ answerLink, baseUrl }: ToContact) =>
  answerLink ?? new URL(answerPath(), baseUrl).href;

interface Said {
  subject: string;
  opening: string;
  /** What a coordinator wrote to this organisation: it comes first. */
  above?: string | null;
}

const paragraphsOf = (text: string | null | undefined) => (text ?? '').split(/\n\n+/).filter(Boolean);

/** Whether the organisation takes part. It is waited for as long as its people can sign up. */
export const question: Both<(to: ToContact, said: Said) => Letter> = {
  nl: (to, { subject, opening, above }) => ({
    ...frame.nl(to),
    subject,
    paragraphs: [
      ...paragraphsOf(above),
      opening,
      to.round.signUpCloses
        ? `Laat het uiterlijk op ${formatFullDate(to.round.signUpCloses, 'nl')} weten.`
        : 'Laat het weten zodra je kunt.',
    ],
    facts: roundFacts.nl(to),
    action: { text: 'Laat weten of jullie meedoen', url: answerLinkOf(to) },
    after: [
      'Druk op die pagina op “Ja” of “Nee”. Een account heb je niet nodig.',
      'De link is alleen voor jou: stuur hem niet door.',
    ],
  }),
  en: (to, { subject, opening, above }) => ({
    ...frame.en(to),
    subject,
    paragraphs: [
      ...paragraphsOf(above),
      opening,
      to.round.signUpCloses
        ? `Please let us know by ${formatFullDate(to.round.signUpCloses, 'en')}.`
        : 'Please let us know as soon as you can.',
    ],
    facts: roundFacts.en(to),
    action: { text: 'Say whether you take part', url: answerLinkOf(to) },
    after: [
      'Press “Yes” or “No” on that page. You need no account.',
      'The link is for you alone: do not pass it on.',
    ],
  }),
};
