import { readName } from '../../../../people/reads.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { coordinates, type Locale, signUpsOf, type ToCoordinator, type Writer } from '../../mail.ts';
import { type AboutRequest, aboutRequest, readRequest } from '../requests.ts';

/** A manager refused, to a coordinator. */
export const refusalMail: MailKind<AboutRequest> = { name: 'sign-up.refusal', about: aboutRequest };

export async function refusal(
  { db, baseUrl }: Writer,
  requestId: string,
  { to, locale }: { to: string; locale: Locale },
): Promise<Letter | null> {
  const request = await readRequest(db, requestId);
  if (request?.answer !== 'no') return null;
  const { name, round, programme, note } = request;
  return refusalLetter(locale, {
    reader: await readName(db, to),
    name,
    round,
    programme,
    note,
    // The row of this person.
    link: `${signUpsOf(baseUrl, request.round_code)}#${request.sign_up_id}`,
  });
}

/** To a coordinator, when a manager refuses. */
function refusalLetter(
  locale: Locale,
  {
    reader,
    name,
    round,
    programme,
    note,
    link,
  }: ToCoordinator & { reader: string | null; name: string; note: string },
): Letter {
  const why = coordinates[locale](programme);
  return locale === 'en'
    ? {
        from: programme,
        subject: `No permission for ${name}: ${round}`,
        greeting: reader ? `Hello ${reader},` : 'Hello,',
        paragraphs: [
          `The manager of ${name} gave no permission for ${round}. So ${name} does not take part for now.`,
        ],
        quote: { intro: 'The reason:', text: note },
        action: { text: 'See the sign-up', url: link },
        why,
      }
    : {
        from: programme,
        subject: `Geen toestemming voor ${name}: ${round}`,
        greeting: reader ? `Dag ${reader},` : 'Dag,',
        paragraphs: [
          `De leidinggevende van ${name} gaf geen toestemming voor ${round}. Daarom doet ${name} nu niet mee.`,
        ],
        quote: { intro: 'De reden:', text: note },
        action: { text: 'Bekijk de aanmelding', url: link },
        why,
      };
}
