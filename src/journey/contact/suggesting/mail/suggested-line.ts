import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutLine, readForLine, subjectsOfLine } from '../about.ts';

/** To the owner of a card: somebody whom they met wrote for what they would ring them. It names nobody, and does not say the line. */
export const suggestedLineMail = defineMail({
  name: 'contact.suggested-line',
  label: { nl: 'iemand schreef een regel voor je kaart', en: 'somebody wrote a line for your card' },
  goesTo: ['participant', 'host'],
  about: aboutLine,
  subjects: subjectsOfLine,
  read: readForLine,
  letter: {
    nl: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Iemand zou jou hiervoor bellen',
      greeting: 'Dag,',
      paragraphs: [
        'Iemand die je bij een stage ontmoette, schreef waarvoor je te bellen bent: één regel voor je contactkaart.',
        'Log in om de regel te lezen. Jij beslist of ze op je kaart komt. Zeg je niets, dan gebeurt er niets.',
      ],
      action: { text: 'Lees de regel', url: link },
      why: `Je krijgt deze mail omdat iemand je ontmoette bij een stage van ${sender.programme}.`,
    }),
    en: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Somebody would ring you for this',
      greeting: 'Hello,',
      paragraphs: [
        'Somebody whom you met at a visit wrote what you can be rung for: one line for your contact card.',
        'Sign in to read the line. You decide whether it comes onto your card. If you say nothing, nothing happens.',
      ],
      action: { text: 'Read the line', url: link },
      why: `You get this email because somebody met you at a visit of ${sender.programme}.`,
    }),
  },
});
