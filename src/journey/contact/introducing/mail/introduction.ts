import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutIntroduction, readForIntroduction, subjectsOfIntroduction } from '../about.ts';

/** To who is between, and then to the owner of the card: somebody would like to get to know somebody. It names nobody. */
export const introductionMail = defineMail({
  name: 'contact.introduction',
  label: { nl: 'iemand wil graag kennismaken', en: 'somebody would like to get to know' },
  goesTo: ['participant', 'host'],
  about: aboutIntroduction,
  subjects: subjectsOfIntroduction,
  read: ({ db, baseUrl }, about) => readForIntroduction(db, baseUrl, about),
  letter: {
    nl: ({ side, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        side === 'between'
          ? 'Stel je twee collega’s aan elkaar voor?'
          : 'Iemand wil graag met je kennismaken',
      greeting: 'Dag,',
      paragraphs: [
        side === 'between'
          ? 'Iemand die je bij een stage ontmoette, wil graag kennismaken met een ander die je ontmoette. Dat mag via jou.'
          : 'Een collega van een andere organisatie wil je graag iets kunnen vragen.',
        'Log in om te zien wie het is. Met één druk zeg je ja of liever niet. Zeg je niets, dan gebeurt er niets.',
      ],
      action: { text: 'Kijk wie het is', url: link },
      why: `Je krijgt deze mail omdat je een kaart hebt bij de contacten van ${sender.programme}.`,
    }),
    en: ({ side, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        side === 'between' ? 'Would you introduce two colleagues?' : 'Somebody would like to get to know you',
      greeting: 'Hello,',
      paragraphs: [
        side === 'between'
          ? 'Somebody whom you met at a visit would like to get to know another whom you met. You may introduce them.'
          : 'A colleague of another organisation would like to be able to ask you something.',
        'Sign in to see who it is. With one press you say yes or rather not. If you say nothing, nothing happens.',
      ],
      action: { text: 'See who it is', url: link },
      why: `You get this email because you have a card among the contacts of ${sender.programme}.`,
    }),
  },
});
