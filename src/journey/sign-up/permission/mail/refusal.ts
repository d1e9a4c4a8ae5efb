import { readName } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { signUpsPath } from '../../paths.ts';
import { aboutRequest, readRequest, subjectsOf } from '../requests.ts';

/** A manager refuses. */
export const refusalMail = defineMail({
  name: 'sign-up.refusal',
  label: { nl: 'geen toestemming', en: 'no permission' },
  goesTo: ['coordinator'],
  about: aboutRequest,
  subjects: subjectsOf,
  async read({ db, baseUrl }, { requestId }, { to }) {
    const request = await readRequest(db, requestId);
    if (request?.answer !== 'no') return null;
    const { name, round, programme, note, round_code, sign_up_id } = request;
    const link = new URL(signUpsPath(round_code), baseUrl);
    // The row of this person.
    link.hash = sign_up_id;
    return { reader: await readName(db, to), name, round, programme, note, link: link.href };
  },
  letter: {
    nl: ({ reader, name, round, programme, note, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `Geen toestemming voor ${name}: ${round}`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        `De leidinggevende van ${name} gaf geen toestemming voor ${round}. Daarom doet ${name} nu niet mee.`,
      ],
      quote: { intro: 'De reden:', text: note },
      action: { text: 'Bekijk de aanmelding', url: link },
    }),
    en: ({ reader, name, round, programme, note, link }) => ({
      ...toCoordinator.en(programme),
      subject: `No permission for ${name}: ${round}`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [
        `The manager of ${name} gave no permission for ${round}. So ${name} does not take part for now.`,
      ],
      quote: { intro: 'The reason:', text: note },
      action: { text: 'See the sign-up', url: link },
    }),
  },
});
