import { dutch, english } from '../../../../language/grammar.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutVisitsOfRound, subjectsOfVisits } from '../../../visit/visit-about.ts';
import { readForPulse } from '../about.ts';

/** Were you in touch? At each moment once to each, about all whom they met in a round. Who wants no mails can stop it. */
export const pulseMail = defineMail({
  name: 'contact.pulse',
  label: { nl: 'hadden jullie nog contact?', en: 'were you in touch?' },
  goesTo: ['participant', 'host'],
  about: aboutVisitsOfRound,
  subjects: subjectsOfVisits,
  reminder: true,
  read: (desk, about) => readForPulse(desk, about),
  letter: {
    nl: ({ name, round, count, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Hadden jullie nog contact? ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        dutch.agree(
          count,
          'Je ontmoette iemand van een andere organisatie. Hadden jullie nog contact? Eén druk is genoeg.',
          'Je ontmoette mensen van andere organisaties. Hadden jullie nog contact? Eén druk per persoon is genoeg.',
        ),
        'Het mag, het hoeft niet. Niemand leest je antwoord met je naam erbij.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Geef antwoord', url: link },
      why: `Je krijgt deze mail omdat je meedeed aan ${round}.`,
    }),
    en: ({ name, round, count, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Were you in touch? ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        english.agree(
          count,
          'You met somebody of another organisation. Were you in touch? One press is enough.',
          'You met people of other organisations. Were you in touch? One press for each is enough.',
        ),
        'You may, you need not. Nobody reads your answer with your name to it.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Answer', url: link },
      why: `You get this email because you took part in ${round}.`,
    }),
  },
});
