import { z } from 'zod';
import { roundIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readRound } from '../../../programme/reads.ts';
import { formPath } from '../../../sign-up/paths.ts';
import { readInterest } from '../read-interest.ts';

/** To who wanted to join the next round: one can sign up for it. */
export const signUpOpensMail = defineMail({
  name: 'follow-up.sign-up-opens',
  label: { nl: 'je kunt je nu aanmelden', en: 'you can sign up now' },
  goesTo: ['participant'],
  about: z.object({ interestId: z.uuid(), roundId: roundIdSchema }),
  subjects: ({ interestId }) => [{ kind: 'interest', id: interestId }],
  async read({ db, baseUrl }, { interestId, roundId }) {
    const found = await readInterest(db, interestId);
    if (!found || found.confirmedOn === null) return null;
    const round = await readRound(db, roundId);
    const { name, programme, coordinators } = found;
    return { name, programme, coordinators, link: new URL(formPath(round.code), baseUrl).href };
  },
  letter: {
    nl: ({ name, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Je kunt je nu aanmelden voor een stage',
      greeting: `Dag ${name},`,
      paragraphs: [
        'Je wilde ook een keer mee op stage. Dat kan: je kunt je nu aanmelden. Het duurt ongeveer vijf minuten.',
      ],
      action: { text: 'Meld je aan', url: link },
      why: `Je krijgt deze mail omdat je dat vroeg aan ${sender.programme}. Hij komt één keer.`,
    }),
    en: ({ name, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'You can sign up for a visit now',
      greeting: `Hello ${name},`,
      paragraphs: [
        'You wanted to go on a visit too. You can: sign-up is open now. It takes about five minutes.',
      ],
      action: { text: 'Sign up', url: link },
      why: `You get this email because you asked ${sender.programme} for it. It comes once.`,
    }),
  },
});
