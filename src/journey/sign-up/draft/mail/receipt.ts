import { z } from 'zod';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { addressesOf, envelope, type Locale, type OfRound, type Writer } from '../../mail.ts';
import { ownSignUpPath } from '../../paths.ts';

/** What somebody sent, and what happens next. */
export const receiptMail: MailKind<{ signUpId: string }> = {
  name: 'sign-up.receipt',
  about: z.object({ signUpId: z.uuid() }),
};

export async function receipt(
  { db, baseUrl }: Writer,
  signUpId: string,
  locale: Locale,
): Promise<Letter | null> {
  const signUp = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['sign_up.name', 'sign_up.job_title', 'sign_up.days', 'sign_up.visits', 'sign_up.permission'])
    .select(['sign_up.manager_name', 'organisation.name as organisation', 'round.name as round'])
    .select(['programme.name as programme', 'round.programme_id'])
    .select((eb) =>
      eb
        .selectFrom('choice')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .whereRef('choice.sign_up_id', '=', 'sign_up.id')
        .as('choices'),
    )
    .where('sign_up.id', '=', signUpId)
    .executeTakeFirst();
  if (!signUp) return null;
  return receiptLetter(locale, {
    name: signUp.name,
    jobTitle: signUp.job_title,
    organisation: signUp.organisation,
    round: signUp.round,
    programme: signUp.programme,
    coordinators: await addressesOf(db, signUp.programme_id),
    choices: Number(signUp.choices),
    days: signUp.days.length,
    visits: signUp.visits,
    managerName: signUp.manager_name,
    permission: signUp.permission,
    link: new URL(ownSignUpPath(), baseUrl).href,
  });
}

interface Receipt extends OfRound {
  name: string;
  jobTitle: string;
  organisation: string;
  choices: number;
  days: number;
  visits: number;
  managerName: string;
  permission: boolean;
}

/** To who sent a sign-up. The choices are a number here: some of those places are secret. */
function receiptLetter(locale: Locale, sent: Receipt): Letter {
  const { round, managerName } = sent;
  return locale === 'en'
    ? {
        ...envelope(sent),
        subject: `We have your sign-up: ${round}`,
        greeting: `Hello ${sent.name},`,
        paragraphs: [
          `Your sign-up for ${round} has arrived.`,
          sent.permission
            ? 'Your manager has given permission, so you take part in the match.'
            : `${managerName} gets a mail that asks whether you may take part. You get a mail as soon as there is an answer.`,
        ],
        facts: [
          ['Your work', `${sent.jobTitle}, ${sent.organisation}`],
          ['Choices', String(sent.choices)],
          ['Days on which you can come', String(sent.days)],
          ['Visits you would like', String(sent.visits)],
        ],
        action: { text: 'See or change your sign-up', url: sent.link },
        why: `You get this mail because you signed up for ${round}.`,
      }
    : {
        ...envelope(sent),
        subject: `We hebben je aanmelding: ${round}`,
        greeting: `Dag ${sent.name},`,
        paragraphs: [
          `Je aanmelding voor ${round} is binnen.`,
          sent.permission
            ? 'Je leidinggevende gaf toestemming. Je doet dus mee met de match.'
            : `${managerName} krijgt een mail met de vraag of je mag meedoen. Je krijgt een mail zodra er antwoord is.`,
        ],
        facts: [
          ['Je werk', `${sent.jobTitle}, ${sent.organisation}`],
          ['Keuzes', String(sent.choices)],
          ['Dagen waarop je kunt', String(sent.days)],
          ['Aantal stages dat je wilt', String(sent.visits)],
        ],
        action: { text: 'Bekijk of wijzig je aanmelding', url: sent.link },
        why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
      };
}
