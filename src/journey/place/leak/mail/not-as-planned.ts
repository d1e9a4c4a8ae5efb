import { z } from 'zod';
import { askPath } from '../../../../homes/paths.ts';
import { personIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import type { Subject } from '../../../../platform/mail/subject.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { readForLeakMail, subjectsOfLeak } from '../about.ts';

/** To who goes there or receives there: that it is not as planned, and whom to ring. No place and no day, and the link leads to whom to ask. */
export const notAsPlannedMail = defineMail({
  name: 'place.not-as-planned',
  label: { nl: 'stage gaat niet door zoals gepland', en: 'visit is not as planned' },
  goesTo: ['participant', 'host'],
  about: z.object({ leakId: z.uuid(), personId: personIdSchema }),
  subjects: ({ leakId, personId }): Subject[] => [
    ...subjectsOfLeak({ leakId }),
    { kind: 'person', id: personId },
  ],
  async read({ db, baseUrl }, { leakId, personId }) {
    const found = await readForLeakMail(db, leakId);
    // Opened before it left: it goes as planned after all.
    if (!found || found.openedAt !== null) return null;
    const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
    if (!person) return null;
    const coordinators = await readCoordinatorAddresses(db, found.programmeId);
    const link = new URL(askPath(), baseUrl).href;
    return { name: person.name, programme: found.programme, phone: found.phone, coordinators, link };
  },
  letter: {
    nl: ({ name, phone, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Je stage gaat niet door zoals gepland',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Een stage van jou gaat niet door zoals gepland. Ga er niet heen, ook niet als je al een dag hebt afgesproken.',
        'Je hoort van ons hoe het verder gaat. Je hoeft nu niets te doen.',
        ...(phone ? [`Heb je een vraag? Bel ${phone}.`] : []),
      ],
      action: { text: 'Kijk wie je kunt bellen', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${sender.programme}.`,
    }),
    en: ({ name, phone, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Your visit is not as planned',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'A visit of yours is not as planned. Do not go there, also if you agreed on a day already.',
        'You hear from us how it goes on. You need not do anything now.',
        ...(phone ? [`Do you have a question? Ring ${phone}.`] : []),
      ],
      action: { text: 'See whom you can ring', url: link },
      why: `You get this email because you take part in ${sender.programme}.`,
    }),
  },
});
