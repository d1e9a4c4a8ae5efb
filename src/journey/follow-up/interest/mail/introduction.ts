import { z } from 'zod';
import { minePath } from '../../../../homes/paths.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { findWriter } from '../listening.ts';
import { readInterest } from '../read-interest.ts';

/** To who wrote a page for colleagues: somebody who confirmed their address wants to get to know them. */
export const introductionMail = defineMail({
  name: 'follow-up.introduction',
  label: { nl: 'een collega wil kennismaken', en: 'a colleague wants to get to know you' },
  goesTo: ['participant'],
  about: z.object({ interestId: z.uuid() }),
  subjects: ({ interestId }) => [{ kind: 'interest', id: interestId }],
  async read({ db, baseUrl, today }, { interestId }) {
    const found = await readInterest(db, interestId);
    if (!found || found.confirmedOn === null) return null;
    // As it is now: the link can have ended since, and who must not meet can have been said.
    if ((await findWriter(db, found, today())) === null) return null;
    const { name, organisation, email, programme, coordinators } = found;
    return { name, organisation, email, programme, coordinators, link: new URL(minePath(), baseUrl).href };
  },
  letter: {
    nl: ({ name, organisation, email, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Een collega wil kennismaken',
      greeting: 'Dag,',
      paragraphs: [
        'Iemand las wat jij van je stage meenam, en wil kennismaken. Mail of bel zelf, als je dat wilt.',
      ],
      facts: [
        ['Wie', name],
        ['Van', organisation],
        ['Adres', email],
      ],
      action: { text: 'Naar je begin', url: link },
      why: `Je krijgt deze mail omdat je in ${sender.programme} een pagina voor collega’s deelde.`,
    }),
    en: ({ name, organisation, email, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'A colleague wants to get to know you',
      greeting: 'Hello,',
      paragraphs: [
        'Somebody read what you took along from your visit, and wants to get to know you. Please mail or ring them yourself, if you like.',
      ],
      facts: [
        ['Who', name],
        ['Of', organisation],
        ['Address', email],
      ],
      action: { text: 'To your start', url: link },
      why: `You get this email because you shared a page for colleagues in ${sender.programme}.`,
    }),
  },
});
