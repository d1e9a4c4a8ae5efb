import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutHandOver, readForOwner, subjectsOfHandOver } from '../about.ts';

/** To the owner of a card: who speaks for the organisation asked a colleague to take it over. It names nobody. */
export const handOverForYouMail = defineMail({
  name: 'contact.hand-over-for-you',
  label: {
    nl: 'iemand vroeg een collega je kaart over te nemen',
    en: 'a colleague was asked to take your card',
  },
  goesTo: ['participant', 'host'],
  about: aboutHandOver,
  subjects: subjectsOfHandOver,
  read: readForOwner,
  letter: {
    nl: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Gaat je contactkaart naar een collega?',
      greeting: 'Dag,',
      paragraphs: [
        'De contactpersoon van je organisatie zegt dat je ergens anders gaat werken, en vroeg een collega om je contactkaart over te nemen. Zegt die ja, dan is jouw kaart weg.',
        'Klopt het niet, of wil je het zelf regelen? Log in, dan trek je de vraag met één druk in. Klopt het wel, dan hoef je niets te doen.',
      ],
      action: { text: 'Kijk aan wie het is gevraagd', url: link },
      why: `Je krijgt deze mail omdat je een kaart hebt bij de contacten van ${sender.programme}.`,
    }),
    en: ({ link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Does your contact card go to a colleague?',
      greeting: 'Hello,',
      paragraphs: [
        'The contact person of your organisation says that you go to work elsewhere, and asked a colleague to take your contact card over. If they say yes, your card is gone.',
        'Is that not right, or would you rather see to it yourself? Sign in, and you take the question back with one press. If it is right, there is nothing to do.',
      ],
      action: { text: 'See who was asked', url: link },
      why: `You get this email because you have a card among the contacts of ${sender.programme}.`,
    }),
  },
});
