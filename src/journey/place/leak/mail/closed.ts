import { z } from 'zod';
import { readName } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { leakPath } from '../../paths.ts';
import { readForLeakMail, subjectsOfLeak } from '../about.ts';

/** A place was closed. Which one stands on the page: a mail can be read by others. */
export const closedMail = defineMail({
  name: 'place.closed',
  label: { nl: 'plek dichtgezet', en: 'place closed' },
  goesTo: ['coordinator', 'contact'],
  about: z.object({ leakId: z.uuid() }),
  subjects: (about) => subjectsOfLeak(about),
  first: true,
  async read({ db, baseUrl }, { leakId }, { to }) {
    const found = await readForLeakMail(db, leakId);
    if (!found || found.openedAt !== null) return null;
    const link = new URL(leakPath(leakId), baseUrl).href;
    return { reader: await readName(db, to), programme: found.programme, link };
  },
  letter: {
    nl: ({ reader, programme, link }) => ({
      from: programme,
      subject: `Een plek is dichtgezet: ${programme}`,
      greeting: reader ? `Dag ${reader},` : 'Dag,',
      paragraphs: [
        `In ${programme} is een plek dichtgezet, omdat er iets is uitgelekt. Er gaat geen mail over die plek meer uit, en niemand ziet er nog iets van.`,
        'Welke plek het is en wat je nu moet doen, lees je als je inlogt. Bel elkaar; mail er niet over.',
      ],
      action: { text: 'Bekijk wat er is', url: link },
      why: `Je krijgt deze mail omdat je coördinator of contactpersoon bent in ${programme}.`,
    }),
    en: ({ reader, programme, link }) => ({
      from: programme,
      subject: `A place was closed: ${programme}`,
      greeting: reader ? `Hello ${reader},` : 'Hello,',
      paragraphs: [
        `In ${programme} a place was closed, because something leaked. No email about that place goes out any more, and nobody sees anything of it.`,
        'Which place it is and what you have to do now you read after signing in. Ring each other; do not mail about it.',
      ],
      action: { text: 'See what there is', url: link },
      why: `You get this email because you are a coordinator or contact person in ${programme}.`,
    }),
  },
});
