import type { RoundId } from '../../people/scope.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { post } from '../../platform/mail/mail.ts';
import { readCoordinators, readRound } from './reads.ts';
import { type AboutAnswer, declinedMail } from './schema.ts';
import type { Answer } from './tables.ts';
import { noteAnswer } from './writes.ts';

interface Given {
  roundId: RoundId;
  organisationId: string;
  today: string;
}

/**
 * Notes what an organisation itself answers. Coordinators get a mail of a no, as places and people fall away with it;
 * one a day, however often somebody changes their mind.
 */
export async function answerInvitation(
  db: Db,
  { roundId, organisationId, today }: Given,
  answer: Answer,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('invitation')
      .select('answer')
      .where('round_id', '=', roundId)
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst();
    await noteAnswer(trx, roundId, organisationId, answer);
    if (answer !== 'no' || before?.answer === 'no') return;
    const { programmeId } = await readRound(trx, roundId);
    for (const { email: to, locale } of await readCoordinators(trx, programmeId)) {
      // Nobody waits for it at the screen, so the next sweep takes it along.
      await post(trx, null, declinedMail, {
        ...{ to, locale, programmeId, about: { roundId, organisationId } },
        dedupe: `${roundId} ${organisationId} ${to} ${today}`,
      });
    }
  });
}

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
  const page = `/rondes/${encodeURIComponent(code)}/organisaties/${encodeURIComponent(declined.code)}`;
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
