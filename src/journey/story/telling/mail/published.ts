import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutTeller, readForTeller, subjectsOf } from '../about.ts';

/** It is online, and with this link they take it away, now or years later. */
export const publishedMail = defineMail({
  name: 'story.published',
  label: { nl: 'je verhaal staat online', en: 'your story is online' },
  goesTo: ['participant', 'host'],
  about: aboutTeller,
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, about) {
    const found = await readForTeller(db, baseUrl, about, ['published']);
    // One link: the page of theirs leads on to what everybody reads.
    return found?.letter ?? null;
  },
  letter: {
    nl: ({ name, link, open: _, ...sender }) => ({
      ...envelope(sender),
      subject: 'Je verhaal staat online',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Iedereen kan het nu lezen, bij Verhalen.',
        'Wil je het niet meer? Met de knop hieronder haal je het weg, zonder reden. Dat kan altijd. Bewaar daarom deze mail.',
      ],
      action: { text: 'Bekijk het, of haal het weg', url: link },
      why: `Je krijgt deze mail omdat je in een verhaal van ${sender.programme} staat.`,
    }),
    en: ({ name, link, open: _, ...sender }) => ({
      ...envelope(sender),
      subject: 'Your story is online',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'Everybody can read it now, at Stories.',
        'Do you not want it any more? With the button below you take it away, without a reason. You always can. So please keep this email.',
      ],
      action: { text: 'Look at it, or take it away', url: link },
      why: `You get this email because you are in a story of ${sender.programme}.`,
    }),
  },
});
