import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { ownSignUpPath } from '../../paths.ts';
import { aboutRequest, readRequest, subjectsOf } from '../requests.ts';

/** The manager's answer, to who signed up. */
export const answerMail = defineMail({
  name: 'sign-up.answer',
  label: { nl: 'antwoord van de leidinggevende', en: 'answer of the manager' },
  goesTo: ['participant'],
  about: aboutRequest,
  subjects: subjectsOf,
  async read({ db, baseUrl }, { requestId }) {
    const request = await readRequest(db, requestId);
    if (!request?.answer) return null;
    const { name, round, programme, note, answer, said_by } = request;
    const coordinators = await readCoordinatorAddresses(db, request.programme_id);
    return {
      name,
      round,
      programme,
      coordinators,
      note,
      answer,
      saidBy: said_by,
      link: new URL(ownSignUpPath(), baseUrl).href,
    };
  },
  letter: {
    nl: ({ name, round, note, answer, saidBy, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Je leidinggevende zei ${answer === 'yes' ? 'ja' : 'nee'}: ${round}`,
      greeting: `Dag ${name},`,
      paragraphs: [
        ...(answer === 'yes'
          ? [`Je leidinggevende gaf toestemming voor ${round}. Je doet mee met de match.`]
          : [
              `Je leidinggevende gaf geen toestemming voor ${round}. Daarom doe je nu niet mee.`,
              'Praat er samen over, of bekijk je aanmelding.',
            ]),
        ...(saidBy === null ? [] : [`Dat zei ${saidBy} aan de telefoon tegen de coördinator.`]),
      ],
      quote: note
        ? {
            intro: saidBy === null ? 'Je leidinggevende schreef:' : 'De coördinator schreef erbij:',
            text: note,
          }
        : undefined,
      action: { text: 'Bekijk je aanmelding', url: link },
      why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
    }),
    en: ({ name, round, note, answer, saidBy, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Your manager said ${answer}: ${round}`,
      greeting: `Hello ${name},`,
      paragraphs: [
        ...(answer === 'yes'
          ? [`Your manager gave permission for ${round}. You take part in the match.`]
          : [
              `Your manager gave no permission for ${round}. So you do not take part for now.`,
              'Talk it over together, or look at your sign-up.',
            ]),
        ...(saidBy === null ? [] : [`${saidBy} told the coordinator so by telephone.`]),
      ],
      quote: note
        ? { intro: saidBy === null ? 'Your manager wrote:' : 'The coordinator added:', text: note }
        : undefined,
      action: { text: 'See your sign-up', url: link },
      why: `You get this email because you signed up for ${round}.`,
    }),
  },
});
