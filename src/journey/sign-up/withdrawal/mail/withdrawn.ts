import { z } from 'zod';
import type { RoundId } from '../../../../people/scope.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { readRound } from '../../../programme/reads.ts';
import { coordinates, type Locale, signUpsOf, type ToCoordinator, type Writer } from '../../mail.ts';

/** Somebody took the sign-up back, to a coordinator. */
export const withdrawalMail: MailKind<{ roundId: string; digest: string }> = {
  name: 'sign-up.withdrawn',
  about: z.object({ roundId: z.uuid(), digest: z.string() }),
};

export async function withdrawal(
  { db, baseUrl }: Writer,
  { roundId, digest }: { roundId: string; digest: string },
  locale: Locale,
): Promise<Letter | null> {
  const gone = await db
    .selectFrom('withdrawal')
    .innerJoin('organisation', 'organisation.id', 'withdrawal.organisation_id')
    .select(['withdrawal.name', 'organisation.name as organisation'])
    .where('round_id', '=', roundId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!gone) return null;
  const round = await readRound(db, roundId as RoundId);
  return withdrawalLetter(locale, {
    ...gone,
    round: round.name,
    programme: round.programmeName,
    link: signUpsOf(baseUrl, round.code),
  });
}

/** To a coordinator, when somebody takes the sign-up back. */
function withdrawalLetter(
  locale: Locale,
  {
    name,
    organisation,
    round,
    programme,
    link,
  }: ToCoordinator & { name: string | null; organisation: string },
): Letter {
  const why = coordinates[locale](programme);
  // After a day the name is gone, also for a mail that waited so long.
  const who = name ?? (locale === 'en' ? 'Somebody' : 'Iemand');
  return locale === 'en'
    ? {
        from: programme,
        subject: `${who} has withdrawn: ${round}`,
        paragraphs: [
          `${who} (${organisation}) has withdrawn the sign-up. The answers have been removed.`,
          'Is there a proposal already? Then match again: it may have a visit for this person.',
        ],
        action: { text: 'See the sign-ups', url: link },
        why,
      }
    : {
        from: programme,
        subject: `${who} heeft zich teruggetrokken: ${round}`,
        paragraphs: [
          `${who} (${organisation}) heeft de aanmelding ingetrokken. De antwoorden zijn verwijderd.`,
          'Is er al een voorstel? Match dan opnieuw: misschien staat er een stage van deze persoon in.',
        ],
        action: { text: 'Bekijk de aanmeldingen', url: link },
        why,
      };
}
