import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutVisits, subjectsOfVisits } from '../../../visit/visit-about.ts';
import { readForLookingBack } from '../about.ts';

/** Looking back takes two minutes, and nobody has to: once to each for all visits of a morning. */
export const lookBackMail = defineMail({
  name: 'reflection.look-back',
  label: { nl: 'kijk terug op je stage', en: 'look back on your visit' },
  goesTo: ['participant', 'host'],
  about: aboutVisits,
  subjects: subjectsOfVisits,
  read: ({ db, baseUrl }, about) => readForLookingBack(db, baseUrl, about),
  letter: {
    nl: ({ name, round, count, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Kijk terug in twee minuten: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        count > 1
          ? 'Hoe waren de stages? Zes korte vragen per stage.'
          : 'Hoe was de stage? Zes korte vragen.',
        'Het mag, het hoeft niet. Jij kiest bij elk antwoord wie het leest. We geven het niet aan je werkgever.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Kijk terug', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, count, facts, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Look back in two minutes: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        count > 1
          ? 'How were the visits? Six short questions for each.'
          : 'How was the visit? Six short questions.',
        'You may, you need not. At each answer you choose who reads it. We do not give it to your employer.',
      ],
      facts: facts.length > 0 ? facts : undefined,
      action: { text: 'Look back', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
