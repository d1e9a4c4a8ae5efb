import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { addressesOf, envelope, type Locale, type OfRound, type Writer } from '../../mail.ts';
import { ownSignUpPath } from '../../paths.ts';
import { type AboutRequest, aboutRequest, readRequest } from '../requests.ts';

/** The manager's answer, to who signed up. */
export const answerMail: MailKind<AboutRequest> = { name: 'sign-up.answer', about: aboutRequest };

export async function answer(
  { db, baseUrl }: Writer,
  requestId: string,
  locale: Locale,
): Promise<Letter | null> {
  const request = await readRequest(db, requestId);
  if (!request?.answer) return null;
  return answerLetter(locale, {
    name: request.name,
    round: request.round,
    programme: request.programme,
    coordinators: await addressesOf(db, request.programme_id),
    note: request.note,
    answer: request.answer,
    link: new URL(ownSignUpPath(), baseUrl).href,
  });
}

interface Answered extends OfRound {
  name: string;
  answer: 'yes' | 'no';
  note: string;
}

/** To who signed up, about the manager's answer. */
function answerLetter(locale: Locale, answered: Answered): Letter {
  const { round, answer, note, link } = answered;
  if (locale === 'en') {
    return {
      ...envelope(answered),
      subject: `Your manager said ${answer}: ${round}`,
      greeting: `Hello ${answered.name},`,
      paragraphs:
        answer === 'yes'
          ? [`Your manager gave permission for ${round}. You take part in the match.`]
          : [
              `Your manager gave no permission for ${round}. So you do not take part for now.`,
              'Talk it over together, or look at your sign-up.',
            ],
      quote: note ? { intro: 'Your manager wrote:', text: note } : undefined,
      action: { text: 'See your sign-up', url: link },
      why: `You get this mail because you signed up for ${round}.`,
    };
  }
  return {
    ...envelope(answered),
    subject: `Je leidinggevende zei ${answer === 'yes' ? 'ja' : 'nee'}: ${round}`,
    greeting: `Dag ${answered.name},`,
    paragraphs:
      answer === 'yes'
        ? [`Je leidinggevende gaf toestemming voor ${round}. Je doet mee met de match.`]
        : [
            `Je leidinggevende gaf geen toestemming voor ${round}. Daarom doe je nu niet mee.`,
            'Praat er samen over, of bekijk je aanmelding.',
          ],
    quote: note ? { intro: 'Je leidinggevende schreef:', text: note } : undefined,
    action: { text: 'Bekijk je aanmelding', url: link },
    why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
  };
}
