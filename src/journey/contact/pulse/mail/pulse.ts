import { dutch, english } from '../../../../language/grammar.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutVisitsOfRound, subjectsOfVisits } from '../../../visit/visit-about.ts';
import type { Moment } from '../../contact-pulse.ts';
import { readForPulse } from '../about.ts';

const asks = {
  nl: {
    '6-weeks': 'Hadden jullie daarna nog contact?',
    '3-months': 'Hadden jullie de afgelopen zes weken contact?',
    '6-months': 'Hadden jullie de afgelopen drie maanden contact? Dit vragen we voor het laatst.',
  },
  en: {
    '6-weeks': 'Were you in touch after that?',
    '3-months': 'Were you in touch in the last six weeks?',
    '6-months': 'Were you in touch in the last three months? We ask it for the last time.',
  },
} satisfies Record<string, Record<Moment, string>>;

/** Were you in touch? At each moment once to each, about all whom they met in a round. Who wants no mails can stop it. */
export const pulseMail = defineMail({
  name: 'contact.pulse',
  label: { nl: 'hadden jullie nog contact?', en: 'were you in touch?' },
  goesTo: ['participant', 'host'],
  about: aboutVisitsOfRound,
  subjects: (about) => subjectsOfVisits(about),
  reminder: true,
  read: (desk, about) => readForPulse(desk, about),
  letter: {
    nl: ({ name, round, count, moment, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Hadden jullie nog contact? ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        dutch.agree(
          count,
          `Je ontmoette iemand van een andere organisatie. ${asks.nl[moment]}`,
          `Je ontmoette mensen van andere organisaties. ${asks.nl[moment]}`,
        ),
        dutch.agree(count, 'Eén druk is genoeg.', 'Eén druk per persoon is genoeg.'),
        'Het mag, het hoeft niet. Niemand leest je antwoord met je naam erbij.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Geef antwoord', url: link },
      why: `Je krijgt deze mail omdat je meedeed aan ${round}.`,
    }),
    en: ({ name, round, count, moment, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Were you in touch? ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        english.agree(
          count,
          `You met somebody of another organisation. ${asks.en[moment]}`,
          `You met people of other organisations. ${asks.en[moment]}`,
        ),
        english.agree(count, 'One press is enough.', 'One press for each person is enough.'),
        'You may, you need not. Nobody reads your answer with your name to it.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Answer', url: link },
      why: `You get this email because you took part in ${round}.`,
    }),
  },
});
