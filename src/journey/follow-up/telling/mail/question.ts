import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutQuestion, readForLetter, subjectsOf } from '../about.ts';
import { factsOf, titleOf } from '../say.ts';

/** Asks the two once: to agree on a day after two weeks without one, and when it was, whether it took place. */
export const questionMail = defineMail({
  name: 'follow-up.question',
  label: { nl: 'herinnering aan een vervolg', en: 'reminder of a follow-up' },
  goesTo: ['participant', 'host', 'contact'],
  about: aboutQuestion,
  subjects: (about) => subjectsOf(about),
  reminder: true,
  async read({ db, baseUrl, today }, about) {
    const found = await readForLetter(db, baseUrl, about);
    if (!found) return null;
    const { row, letter, isTheirs, secret } = found;
    if (!isTheirs || row.apart) return null;
    // Done meanwhile; and that a day at a secret place is past is told by no mail.
    const waits =
      about.what === 'dateless'
        ? row.state === 'taken'
        : row.state === 'agreed' && !secret && row.day !== null && row.day < today();
    return waits ? { ...letter, what: about.what } : null;
  },
  letter: {
    nl: ({ what, name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? (what === 'dateless' ? 'Wanneer komt het ervan? ' : 'Is het doorgegaan? ') + titleOf(open, 'nl')
        : 'Er wacht nog een vervolg op een dag',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        what === 'dateless'
          ? 'Jullie wilden dit samen doen, en er is nog geen dag. Bel of mail elkaar, en vul de dag in.'
          : 'De dag is geweest. Ging het door, en hoeveel mensen waren erbij? Eén keer invullen is genoeg, voor jullie allebei.',
      ],
      facts: open ? factsOf(open, 'nl') : undefined,
      action: { text: what === 'dateless' ? 'Vul een dag in' : 'Zeg of het doorging', url: link },
      why: `Je krijgt deze mail omdat je iets aanbood, vroeg of aannam in ${sender.programme}.`,
    }),
    en: ({ what, name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? (what === 'dateless' ? 'When will it be? ' : 'Did it take place? ') + titleOf(open, 'en')
        : 'A follow-up still waits for a day',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        what === 'dateless'
          ? 'You wanted to do this together, and there is no day yet. Ring or mail each other, and fill in the day.'
          : 'The day is past. Did it take place, and how many people were there? To fill it in once is enough, for both of you.',
      ],
      facts: open ? factsOf(open, 'en') : undefined,
      action: { text: what === 'dateless' ? 'Fill in a day' : 'Say whether it took place', url: link },
      why: `You get this email because you offered, asked or took something in ${sender.programme}.`,
    }),
  },
});
