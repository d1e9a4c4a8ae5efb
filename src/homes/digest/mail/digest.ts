import { z } from 'zod';
import { toCoordinator } from '../../../journey/programme/programme-mail.ts';
import { findRoundById } from '../../../journey/programme/reads.ts';
import { daySchema } from '../../../journey/programme/schema.ts';
import { readStanding } from '../../../journey/sign-up/reads-standing.ts';
import { formatFullDate } from '../../../language/format.ts';
import { type RoundId, roundIdSchema } from '../../../people/ids.ts';
import { defineMail } from '../../../platform/mail/kind.ts';
import { roundPath } from '../../paths.ts';

const dates = {
  nl: {
    signUpOpens: 'gaat het aanmelden open',
    signUpCloses: 'is de laatste dag om je aan te melden',
    choosingCloses: 'is de laatste dag om keuzes te wijzigen',
    matchOn: 'is de match',
    replyBy: 'moet iedereen gereageerd hebben',
    lookBackOn: 'kijken jullie samen terug',
  },
  en: {
    signUpOpens: 'sign-up opens',
    signUpCloses: 'is the last day to sign up',
    choosingCloses: 'is the last day to change choices',
    matchOn: 'is the match',
    replyBy: 'everybody must have replied',
    lookBackOn: 'you look back together',
  },
};

/** The dates of a round on the day before which coordinators get a mail. */
export type DigestDate = keyof (typeof dates)['nl'];

export const DIGEST_DATES = Object.keys(dates.nl) as DigestDate[];

/** Tomorrow is a date of the round: what is still missing. Numbers only. */
export const digestMail = defineMail({
  name: 'homes.digest',
  label: { nl: 'stand van zaken', en: 'how it stands' },
  goesTo: ['coordinator'],
  about: z.object({ roundId: roundIdSchema, what: z.string(), day: daySchema }),
  reminder: true,
  subjects: ({ roundId }) => [{ kind: 'round', id: roundId }],
  async read({ db, baseUrl, today }, { roundId, day, ...about }) {
    const round = await findRoundById(db, roundId as RoundId);
    // One that holds nothing may have been taken away.
    if (!round) return null;
    const what = DIGEST_DATES.find((one) => one === about.what);
    // The date may have moved since, or be there: the letter says "tomorrow".
    if (!what || round[what] !== day || today() >= day) return null;
    const { name, programmeName: programme } = round;
    const link = new URL(roundPath(round.code), baseUrl).href;
    return { what, day, round: name, programme, standing: await readStanding(db, round), link };
  },
  letter: {
    nl: ({ what, day, round, programme, standing, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `Morgen ${dates.nl[what]}: ${round}`,
      paragraphs: [
        `Morgen, ${formatFullDate(day, 'nl')}, ${dates.nl[what]} in ${round}. Zo staat het ervoor.`,
      ],
      facts: [
        ['Organisaties zonder antwoord', `${standing.unanswered} van de ${standing.organisations}`],
        ['Aanmeldingen', String(standing.signUps)],
        ['Leidinggevende zei nee', `${standing.refused} van de ${standing.signUps}`],
        ['Nog geen antwoord van de leidinggevende', `${standing.asked} van de ${standing.signUps}`],
        ['Leidinggevende nog niet gevraagd', `${standing.notAsked} van de ${standing.signUps}`],
        ['Begonnen en niet verstuurd', String(standing.unfinished)],
      ],
      action: { text: 'Open de ronde', url: link },
    }),
    en: ({ what, day, round, programme, standing, link }) => ({
      ...toCoordinator.en(programme),
      subject: `Tomorrow ${dates.en[what]}: ${round}`,
      paragraphs: [
        `Tomorrow, ${formatFullDate(day, 'en')}, ${dates.en[what]} in ${round}. This is how it stands.`,
      ],
      facts: [
        ['Organisations without an answer', `${standing.unanswered} of ${standing.organisations}`],
        ['Sign-ups', String(standing.signUps)],
        ['Manager said no', `${standing.refused} of ${standing.signUps}`],
        ['No answer from the manager yet', `${standing.asked} of ${standing.signUps}`],
        ['Manager not asked yet', `${standing.notAsked} of ${standing.signUps}`],
        ['Begun and not sent', String(standing.unfinished)],
      ],
      action: { text: 'Open the round', url: link },
    }),
  },
});
