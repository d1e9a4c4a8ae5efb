import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutHandOver, readForHandOver, subjectsOfHandOver } from '../about.ts';

/** To a colleague of who leaves: would they take the card over? It names nobody. */
export const handOverMail = defineMail({
  name: 'contact.hand-over',
  label: { nl: 'neem je een contactkaart over?', en: 'would you take a contact card over?' },
  goesTo: ['participant', 'host'],
  about: aboutHandOver,
  subjects: subjectsOfHandOver,
  read: readForHandOver,
  letter: {
    nl: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Neem je een contactkaart over?',
      greeting: 'Dag,',
      paragraphs: [
        'Een collega van jouw organisatie gaat weg en heeft een kaart bij de contacten. De vraag is of jij die overneemt, zodat anderen weten wie ze kunnen bellen.',
        'Log in om te zien wat erop staat. Je kiest zelf wat je overneemt en hoe je te bereiken bent. Het mag, het hoeft niet.',
      ],
      action: { text: 'Bekijk de kaart', url: link },
      why: `Je krijgt deze mail omdat een collega jou koos bij de contacten van ${sender.programme}.`,
    }),
    en: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Would you take a contact card over?',
      greeting: 'Hello,',
      paragraphs: [
        'A colleague of your organisation leaves and has a card among the contacts. The question is whether you take it over, so that others know whom to ring.',
        'Sign in to see what is on it. You choose what you take over and how you can be reached. You may, you need not.',
      ],
      action: { text: 'See the card', url: link },
      why: `You get this email because a colleague chose you at the contacts of ${sender.programme}.`,
    }),
  },
});
