import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutIntroduction, readForIntroduction, subjectsOfIntroduction } from '../about.ts';

/** To who asked: the owner of the card agreed. It names nobody. */
export const introducedMail = defineMail({
  name: 'contact.introduced',
  label: { nl: 'je kunt kennismaken', en: 'you can get to know somebody' },
  goesTo: ['participant', 'host'],
  about: aboutIntroduction,
  subjects: subjectsOfIntroduction,
  read: ({ db, baseUrl }, about) => readForIntroduction(db, baseUrl, about),
  letter: {
    nl: ({ side: _side, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Ja, je kunt kennismaken',
      greeting: 'Dag,',
      paragraphs: [
        'Je vroeg om kennis te maken met een collega van een andere organisatie. Het antwoord is ja.',
        'Log in. Dan zie je hoe je diegene bereikt.',
      ],
      action: { text: 'Kijk hoe je diegene bereikt', url: link },
      why: `Je krijgt deze mail omdat je dit vroeg bij de contacten van ${sender.programme}.`,
    }),
    en: ({ side: _side, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Yes, you can get to know them',
      greeting: 'Hello,',
      paragraphs: [
        'You asked to get to know a colleague of another organisation. The answer is yes.',
        'Sign in, and you see how to reach them.',
      ],
      action: { text: 'See how to reach them', url: link },
      why: `You get this email because you asked this at the contacts of ${sender.programme}.`,
    }),
  },
});
