import { formatFullDate } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { hashOf, makeKey } from '../../draft/keys.ts';
import { addressesOf, dayFor, envelope, type Locale, type OfRound, type Writer } from '../../mail.ts';
import { permissionPath } from '../../paths.ts';
import { type AboutRequest, aboutRequest, readRequest } from '../requests.ts';

/** The manager is asked. */
export const permissionMail: MailKind<AboutRequest> = { name: 'sign-up.permission', about: aboutRequest };

/** Asks the manager, or reminds. Every mail has a key of its own; those of earlier mails go on working. */
export async function permission(
  writer: Writer,
  requestId: string,
  locale: Locale,
  reminder: boolean,
): Promise<Letter | null> {
  const { db, baseUrl } = writer;
  const request = await readRequest(db, requestId);
  if (!request || request.answer !== null) return null;
  // As long as the link works.
  const until = request.choosing_closes ?? request.sign_up_closes;
  if (until !== null && dayFor(writer) > until) return null;
  const key = makeKey();
  await db
    .insertInto('permission_key')
    .values({ hash: hashOf(key), request_id: requestId })
    .execute();
  const link = new URL(permissionPath(), baseUrl);
  link.searchParams.set('sleutel', key);
  return permissionLetter(locale, {
    name: request.name,
    jobTitle: request.job_title,
    organisation: request.organisation,
    managerName: request.manager_name,
    round: request.round,
    programme: request.programme,
    coordinators: await addressesOf(db, request.programme_id),
    visits: request.visits,
    until: until ? formatFullDate(until, locale) : null,
    link: link.href,
    reminder,
  });
}

interface Asked extends OfRound {
  name: string;
  jobTitle: string;
  organisation: string;
  managerName: string;
  visits: number;
  until: string | null;
  reminder: boolean;
}

/** To the manager. Where somebody wants to go is not in it: some of those places are secret. */
function permissionLetter(locale: Locale, asked: Asked): Letter {
  const { name, jobTitle, organisation, round, visits, until, link } = asked;
  return locale === 'en'
    ? {
        ...envelope(asked),
        subject: `${asked.reminder ? 'Reminder: may' : 'May'} ${name} take part in ${round}?`,
        greeting: `Hello ${asked.managerName},`,
        paragraphs: [
          `${name} (${jobTitle}, ${organisation}) would like to ${english.agree(visits, 'visit another organisation once', 'visit another organisation once or twice')} in ${round}, and needs your permission.`,
          'Open this page and press "Yes" or "No". You need no account.',
        ],
        action: { text: 'Give your answer', url: link },
        after: [
          ...(until ? [`Please answer before ${until} is over.`] : []),
          'The link is for you alone: do not pass it on.',
        ],
        why: `You get this mail because ${name} named you as manager.`,
      }
    : {
        ...envelope(asked),
        subject: `${asked.reminder ? 'Herinnering: mag' : 'Mag'} ${name} meedoen met ${round}?`,
        greeting: `Dag ${asked.managerName},`,
        paragraphs: [
          `${name} (${jobTitle}, ${organisation}) wil ${dutch.agree(visits, 'een keer', 'één of twee keer')} meelopen bij een andere organisatie, in ${round}. Daar is jouw toestemming voor nodig.`,
          'Open deze pagina en druk op "Ja" of "Nee". Een account heb je niet nodig.',
        ],
        action: { text: 'Geef je antwoord', url: link },
        after: [
          ...(until ? [`Antwoord uiterlijk ${until}.`] : []),
          'De link is alleen voor jou: stuur hem niet door.',
        ],
        why: `Je krijgt deze mail omdat ${name} jou opgaf als leidinggevende.`,
      };
}
