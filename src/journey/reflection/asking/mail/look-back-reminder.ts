import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutVisits, subjectsOfVisits } from '../../../visit/visit-about.ts';
import { readForLookingBack } from '../about.ts';

/** Once, a week later, to who has neither looked back nor refused. */
export const lookBackReminder = defineMail({
  name: 'reflection.look-back-reminder',
  label: { nl: 'kijk terug op je stage (herinnering)', en: 'look back on your visit (reminder)' },
  goesTo: ['participant', 'host'],
  about: aboutVisits,
  subjects: subjectsOfVisits,
  reminder: true,
  read: ({ db, baseUrl }, about) => readForLookingBack(db, baseUrl, about),
  letter: {
    nl: ({ name, round, facts, link, count: _count, ...sender }) => ({
      ...envelope(sender),
      subject: `Nog even terugkijken? ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Een week geleden vroegen we hoe het was. Het kost twee minuten, en wat je al invulde is bewaard.',
        'Wil je niet? Druk dan op “Ik wil geen terugblik geven”. We vragen het hierna niet meer.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Kijk terug', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, facts, link, count: _count, ...sender }) => ({
      ...envelope(sender),
      subject: `Would you still look back? ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'A week ago we asked how it was. It takes two minutes, and what you filled in is saved.',
        'You would rather not? Press “I do not want to look back”. After this we do not ask again.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Look back', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
