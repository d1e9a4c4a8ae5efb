import { formatFullDate } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { hashOf, makeKey } from '../../../../platform/privacy/key.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { permissionPath } from '../../paths.ts';
import { aboutRequest, askedAlong, readRequest, subjectsOf } from '../requests.ts';

/** The manager is asked. Where somebody wants to go is not in it: some of those places are secret. */
export const permissionMail = defineMail({
  name: 'sign-up.permission',
  label: { nl: 'vraag om toestemming', en: 'request for permission' },
  goesTo: ['manager'],
  about: aboutRequest,
  subjects: subjectsOf,
  async read({ db, baseUrl, today }, { requestId }) {
    const request = await readRequest(db, requestId);
    if (!request || request.answer !== null) return null;
    // As long as the link works.
    const until = request.choosing_closes ?? request.sign_up_closes;
    if (until !== null && today() > until) return null;
    // Every mail has a key of its own; those of earlier mails go on working.
    const key = makeKey();
    await db
      .insertInto('permission_key')
      .values({ hash: hashOf(key), request_id: requestId })
      .execute();
    const link = new URL(permissionPath(), baseUrl);
    link.searchParams.set('sleutel', key);
    const coordinators = await readCoordinatorAddresses(db, request.programme_id);
    const others = (await askedAlong(db, request)).filter(({ answer }) => answer === null).length;
    return { ...request, coordinators, until, others, link: link.href };
  },
  letter: {
    nl: ({ name, job_title, organisation, round, visits, manager_name, until, others, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Mag ${name} meedoen met ${round}?`,
      greeting: `Dag ${manager_name},`,
      paragraphs: [
        `${name} (${job_title}, ${organisation}) wil ${dutch.agree(visits, 'een keer', 'één of twee keer')} meelopen bij een andere organisatie, in ${round}. Daar is jouw toestemming voor nodig.`,
        'Open deze pagina en druk op "Ja" of "Nee". Een account heb je niet nodig.',
        ...(others > 0
          ? [
              `Er ${dutch.agree(others, 'wacht nog 1 collega', `wachten nog ${dutch.number(others)} collega’s`)} op jouw antwoord. Dat geef je op dezelfde pagina.`,
            ]
          : []),
      ],
      action: { text: 'Geef je antwoord', url: link },
      after: [
        ...(until ? [`Antwoord uiterlijk ${formatFullDate(until, 'nl')}.`] : []),
        'De link is alleen voor jou: stuur hem niet door.',
      ],
      why: `Je krijgt deze mail omdat ${name} jou opgaf als leidinggevende.`,
    }),
    en: ({ name, job_title, organisation, round, visits, manager_name, until, others, link, ...sender }) => ({
      ...envelope(sender),
      subject: `May ${name} take part in ${round}?`,
      greeting: `Hello ${manager_name},`,
      paragraphs: [
        `${name} (${job_title}, ${organisation}) would like to ${english.agree(visits, 'visit another organisation once', 'visit another organisation once or twice')} in ${round}, and needs your permission.`,
        'Open this page and press "Yes" or "No". You need no account.',
        ...(others > 0
          ? [
              `${english.agree(others, '1 more colleague waits', `${english.number(others)} more colleagues wait`)} for your answer, which you give on the same page.`,
            ]
          : []),
      ],
      action: { text: 'Give your answer', url: link },
      after: [
        ...(until ? [`Please answer before ${formatFullDate(until, 'en')} is over.`] : []),
        'The link is for you alone: do not pass it on.',
      ],
      why: `You get this email because ${name} named you as manager.`,
    }),
  },
});
