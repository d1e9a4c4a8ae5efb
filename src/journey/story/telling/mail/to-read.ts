import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutTeller, readForTeller, subjectsOf } from '../about.ts';

/** The story is written: read it, and say of each of your quotes whether it may be there. */
export const toReadMail = defineMail({
  name: 'story.to-read',
  label: { nl: 'lees je verhaal en geef akkoord', en: 'read your story and agree' },
  goesTo: ['participant', 'host'],
  about: aboutTeller,
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, about) {
    const found = await readForTeller(db, baseUrl, about, ['review']);
    if (!found || found.story.speakers[about.side].agreedOn !== null) return null;
    return found.letter;
  },
  letter: {
    nl: ({ name, link, open: _, ...sender }) => ({
      ...envelope(sender),
      subject: 'Je verhaal is klaar om te lezen',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Zo komt het verhaal online. Lees het, en vink bij elk citaat van jou aan dat het mag. Klopt iets niet? Zeg het, dan passen we het aan.',
        'Er gaat niets online voordat jullie allebei akkoord zijn.',
      ],
      action: { text: 'Lees je verhaal', url: link },
      why: `Je krijgt deze mail omdat je meewerkt aan een verhaal van ${sender.programme}.`,
    }),
    en: ({ name, link, open: _, ...sender }) => ({
      ...envelope(sender),
      subject: 'Your story is ready to read',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'This is how the story goes online. Read it, and tick at each quote of yours that it may be there. Is something not right? Say so, and we change it.',
        'Nothing goes online before both of you agree.',
      ],
      action: { text: 'Read your story', url: link },
      why: `You get this email because you are in a story of ${sender.programme}.`,
    }),
  },
});
