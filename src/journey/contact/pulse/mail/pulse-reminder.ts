import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutVisitsOfRound, subjectsOfVisits } from '../../../visit/visit-about.ts';
import { readForPulse } from '../about.ts';

/** Once, a week later, to who is silent. */
export const pulseReminder = defineMail({
  name: 'contact.pulse-reminder',
  label: { nl: 'hadden jullie nog contact? (herinnering)', en: 'were you in touch? (reminder)' },
  goesTo: ['participant', 'host'],
  about: aboutVisitsOfRound,
  subjects: (about) => subjectsOfVisits(about),
  reminder: true,
  read: (desk, about) => readForPulse(desk, about),
  letter: {
    nl: ({ name, round, facts, link, count: _count, moment: _moment, ...sender }) => ({
      ...envelope(sender),
      subject: `Nog één keer: hadden jullie contact? ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Een week geleden vroegen we of jullie nog contact hadden. Eén druk is genoeg, ook als het nee is.',
        'Wil je niet? Dan hoef je niets te doen. We herinneren je hier niet nog eens aan.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Geef antwoord', url: link },
      why: `Je krijgt deze mail omdat je meedeed aan ${round}.`,
    }),
    en: ({ name, round, facts, link, count: _count, moment: _moment, ...sender }) => ({
      ...envelope(sender),
      subject: `Once more: were you in touch? ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'A week ago we asked whether you were in touch. One press is enough, also when it is a no.',
        'You would rather not? Then you need do nothing. We do not remind you of this again.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Answer', url: link },
      why: `You get this email because you took part in ${round}.`,
    }),
  },
});
