import { z } from 'zod';
import { roundPath } from '../../../homes/paths.ts';
import { formatFullDate } from '../../../language/format.ts';
import type { RoundId } from '../../../people/scope.ts';
import type { Letter } from '../../../platform/mail/letter.ts';
import type { MailKind } from '../../../platform/mail/mail.ts';
import { findRoundById } from '../../programme/reads.ts';
import { daySchema } from '../../programme/schema.ts';
import { coordinates, dayFor, type Locale, type ToCoordinator, type Writer } from '../mail.ts';
import { readStanding, type Standing } from '../reads-standing.ts';

/** Tomorrow is a date of the round: what is still missing, to a coordinator. */
export const digestMail: MailKind<AboutDate> = {
  name: 'sign-up.digest',
  about: z.object({ roundId: z.uuid(), what: z.string(), day: daySchema }),
  reminder: true,
};

export interface AboutDate {
  roundId: string;
  what: string;
  day: string;
}

export async function digest(writer: Writer, about: AboutDate, locale: Locale): Promise<Letter | null> {
  const { db, baseUrl } = writer;
  const round = await findRoundById(db, about.roundId as RoundId);
  // One that holds nothing may have been taken away.
  if (!round) return null;
  const what = DIGEST_DATES.find((one) => one === about.what);
  // The date may have moved since, or be there: the letter says "tomorrow".
  if (!what || round[what] !== about.day || dayFor(writer) >= about.day) return null;
  return digestLetter(locale, {
    what,
    day: formatFullDate(about.day, locale),
    round: round.name,
    programme: round.programmeName,
    standing: await readStanding(db, round),
    link: new URL(roundPath(round.code), baseUrl).href,
  });
}

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

export type DigestDate = keyof (typeof dates)['nl'];

export const DIGEST_DATES = Object.keys(dates.nl) as DigestDate[];

/** To a coordinator, the day before a date of the round. Numbers only. */
function digestLetter(
  locale: Locale,
  about: ToCoordinator & { what: DigestDate; day: string; standing: Standing },
): Letter {
  const { round, programme, what, day, standing, link } = about;
  const of = (count: number, all: number) =>
    locale === 'en' ? `${count} of ${all}` : `${count} van de ${all}`;
  const why = coordinates[locale](programme);
  return locale === 'en'
    ? {
        from: programme,
        subject: `Tomorrow ${dates.en[what]}: ${round}`,
        paragraphs: [`Tomorrow, ${day}, ${dates.en[what]} in ${round}. This is how it stands.`],
        facts: [
          ['Organisations without an answer', of(standing.unanswered, standing.organisations)],
          ['Sign-ups', String(standing.signUps)],
          ['Manager said no', of(standing.refused, standing.signUps)],
          ['No answer from the manager yet', of(standing.asked, standing.signUps)],
          ['Manager not asked yet', of(standing.notAsked, standing.signUps)],
          ['Begun and not sent', String(standing.unfinished)],
        ],
        action: { text: 'Open the round', url: link },
        why,
      }
    : {
        from: programme,
        subject: `Morgen ${dates.nl[what]}: ${round}`,
        paragraphs: [`Morgen, ${day}, ${dates.nl[what]} in ${round}. Zo staat het ervoor.`],
        facts: [
          ['Organisaties zonder antwoord', of(standing.unanswered, standing.organisations)],
          ['Aanmeldingen', String(standing.signUps)],
          ['Leidinggevende zei nee', of(standing.refused, standing.signUps)],
          ['Nog geen antwoord van de leidinggevende', of(standing.asked, standing.signUps)],
          ['Leidinggevende nog niet gevraagd', of(standing.notAsked, standing.signUps)],
          ['Begonnen en niet verstuurd', String(standing.unfinished)],
        ],
        action: { text: 'Open de ronde', url: link },
        why,
      };
}
