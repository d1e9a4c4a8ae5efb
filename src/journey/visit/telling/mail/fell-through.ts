import { z } from 'zod';
import { readName } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { visitOfRoundPath } from '../../paths.ts';
import { readVisit } from '../../reads.ts';
import { subjectsOfVisit } from '../about.ts';

/** One of the two said no or cancelled. Who, why and which place stands on the page, for a mail can be read by others. */
export const fellThroughMail = defineMail({
  name: 'visit.fell-through',
  label: { nl: 'een stage gaat niet door', en: 'a visit is off' },
  goesTo: ['coordinator'],
  about: z.object({ visitId: z.uuid() }),
  subjects: subjectsOfVisit,
  first: true,
  async read({ db, baseUrl }, { visitId }, { to }) {
    const visit = await readVisit(db, visitId);
    if (!visit || (visit.state !== 'declined' && visit.state !== 'cancelled')) return null;
    const { round, programme, roundCode, id } = visit;
    const link = new URL(visitOfRoundPath(roundCode, id), baseUrl).href;
    return { reader: await readName(db, to), round, programme, link };
  },
  letter: {
    nl: ({ reader, round, programme, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `Een stage gaat niet door: ${round}`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        `Een stage in ${round} gaat niet door. Er is een plek vrij, en misschien zoekt iemand een andere.`,
      ],
      action: { text: 'Bekijk de stage', url: link },
    }),
    en: ({ reader, round, programme, link }) => ({
      ...toCoordinator.en(programme),
      subject: `A visit is off: ${round}`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [`A visit in ${round} is off. A seat is free, and somebody may look for another one.`],
      action: { text: 'See the visit', url: link },
    }),
  },
});
