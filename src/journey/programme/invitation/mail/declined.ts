import { z } from 'zod';
import type { RoundId } from '../../../../people/scope.ts';
import type { Db } from '../../../../platform/db/connect.ts';
import type { Letter } from '../../../../platform/mail/letter.ts';
import type { MailKind } from '../../../../platform/mail/mail.ts';
import { memberPath } from '../../paths.ts';
import { readRound } from '../../reads.ts';

const aboutAnswer = z.object({ roundId: z.uuid(), organisationId: z.uuid() });
export type AboutAnswer = z.infer<typeof aboutAnswer>;

/** An organisation said that it does not take part, to a coordinator. */
export const declinedMail: MailKind<AboutAnswer> = { name: 'programme.declined', about: aboutAnswer };

/** To a coordinator; `null` when the answer has changed again. */
export async function writeDeclined(
  { db, baseUrl }: { db: Db; baseUrl: string },
  { roundId, organisationId }: AboutAnswer,
  locale: 'nl' | 'en',
): Promise<Letter | null> {
  const declined = await db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select(['organisation.code', 'organisation.name'])
    .where('invitation.round_id', '=', roundId)
    .where('organisation.id', '=', organisationId)
    .where('invitation.answer', '=', 'no')
    .executeTakeFirst();
  if (!declined) return null;
  const { code, name, programmeName: from } = await readRound(db, roundId as RoundId);
  const page = memberPath(code, declined.code);
  const url = new URL(page, baseUrl).href;
  return locale === 'en'
    ? {
        from,
        subject: `${declined.name} does not take part: ${name}`,
        paragraphs: [
          `${declined.name} answered that it does not take part in ${name}.`,
          'Nobody can choose its places any more, and its people are not matched. Is there a proposal already? Then match again.',
        ],
        action: { text: 'See the organisation', url },
        why: `You get this mail because you coordinate ${from}.`,
      }
    : {
        from,
        subject: `${declined.name} doet niet mee: ${name}`,
        paragraphs: [
          `${declined.name} antwoordde dat ze niet meedoen aan ${name}.`,
          'Niemand kan hun plekken nog kiezen, en hun mensen doen niet mee met de match. Is er al een voorstel? Match dan opnieuw.',
        ],
        action: { text: 'Bekijk de organisatie', url },
        why: `Je krijgt deze mail omdat je coördinator bent van ${from}.`,
      };
}
