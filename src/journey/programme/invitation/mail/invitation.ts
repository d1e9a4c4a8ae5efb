import { organisationPath } from '../../../../homes/paths.ts';
import { formatFullDate } from '../../../../language/format.ts';
import { findUserId } from '../../../../people/reads.ts';
import type { RoundId } from '../../../../people/scope.ts';
import type { Db } from '../../../../platform/db/connect.ts';
import type { MailKeys } from '../../../../platform/mail/keys.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { invitationPath } from '../../paths.ts';
import { readRound } from '../../reads.ts';
import { readCoordinators } from '../../reads-programme.ts';
import {
  type About,
  type AboutContact,
  aboutContact,
  addressOf,
  answerBy,
  endings,
  facts,
  type Locale,
  toContact,
  type Write,
} from '../to-contact.ts';

/** A contact person is invited for a round. */
export const invitationMail: MailKind<AboutContact> = { name: 'programme.invitation', about: aboutContact };

export interface Writer {
  db: Db;
  baseUrl: string;
  keys: Pick<MailKeys, 'accountKey'>;
}

/** To a contact person, unless that is no longer the case or the answer came in between. */
export async function write(
  { db, baseUrl, keys }: Writer,
  { contactId, roundId }: AboutContact,
  locale: 'nl' | 'en',
  again: boolean,
): Promise<Letter | null> {
  const contact = await db
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .leftJoin('invitation', (on) =>
      on.onRef('invitation.organisation_id', '=', 'organisation.id').on('invitation.round_id', '=', roundId),
    )
    .select(['contact_person.name', 'email', 'code', 'organisation.name as organisation', 'answer'])
    .where('contact_person.id', '=', contactId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (!contact || (again && contact.answer !== null)) return null;
  const round = await readRound(db, roundId as RoundId);
  const coordinators = await readCoordinators(db, round.programmeId);
  const userId = await findUserId(db, contact.email);
  const about = {
    contact,
    accountKey: userId && keys.accountKey(userId),
    organisation: { code: contact.code, name: contact.organisation },
    programme: round.programmeName,
    coordinators: coordinators.map(({ email }) => email),
    hosts: coordinators.map(({ name }) => name).filter(Boolean),
    round,
    baseUrl,
  };
  return contact.answer === null
    ? invitationLetter(again, locale, about)
    : welcomeLetter(contact.answer, locale, about);
}

/** The mail to a contact person. It holds no secret: the link opens the sign-in page for this address. */
function invitationLetter(again: boolean, locale: Locale, about: About): Letter {
  const write = locale === 'en' ? inEnglish : inDutch;
  const written = write(again, about, (day) => formatFullDate(day, locale));
  return toContact(about, invitationPath(addressOf(about)), written);
}

/** To who became contact person after the organisation answered: that is not asked again. */
function welcomeLetter(answer: 'yes' | 'no', locale: Locale, about: About): Letter {
  const address = addressOf(about);
  const answered = invitationPath(address);
  const home = organisationPath(address);
  const write = locale === 'en' ? welcomeInEnglish : welcomeInDutch;
  const written = write(answer === 'yes', about, (day) => formatFullDate(day, locale));
  return toContact(about, answer === 'yes' ? home : answered, written);
}

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
