import type { RoundId } from '../../../people/scope.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import type { Letter } from '../../../platform/mail/letter.ts';
import { post } from '../../../platform/mail/mail.ts';
import { memberPath } from '../paths.ts';
import { readRound } from '../reads.ts';
import { readCoordinators } from '../reads-programme.ts';
import { type AboutAnswer, declinedMail } from '../schema.ts';
import type { Answer } from '../tables.ts';
import { noteAnswer } from '../writes.ts';

interface Given {
  roundId: RoundId;
  organisationId: string;
  today: string;
}

/** What somebody answers, and the answer on the page that it came from. */
interface Shown {
  answer: Answer;
  shown: Answer | null;
}

/**
 * Notes an answer, unless something else was answered since the page was made. The same answer twice is one.
 * @returns the answer before; `refused` when the new one does not stand
 */
async function replaceAnswer(
  trx: DbOrTrx,
  roundId: RoundId,
  organisationId: string,
  { answer, shown }: Shown,
): Promise<Answer | null | 'refused'> {
  const row = await trx
    .selectFrom('invitation')
    .select('answer')
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();
  const before = row?.answer ?? null;
  if (before !== null && before !== answer && before !== shown) return 'refused';
  await noteAnswer(trx, roundId, organisationId, answer);
  return before;
}

/** A coordinator notes what an organisation says by phone or mail. @returns whether it stands, as below */
export async function noteToldAnswer(
  db: Db,
  { roundId, organisationId }: Omit<Given, 'today'>,
  told: Shown,
): Promise<boolean> {
  return db
    .transaction()
    .execute(async (trx) => (await replaceAnswer(trx, roundId, organisationId, told)) !== 'refused');
}

/**
 * Notes what an organisation itself answers. Coordinators get a mail of a no, as places and people fall away with it;
 * one a day, however often somebody changes their mind.
 * @returns whether it stands; not so when something else was answered since the page was made
 */
export async function answerInvitation(
  db: Db,
  { roundId, organisationId, today }: Given,
  given: Shown,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await replaceAnswer(trx, roundId, organisationId, given);
    if (before === 'refused') return false;
    if (given.answer !== 'no' || before === 'no') return true;
    const { programmeId } = await readRound(trx, roundId);
    for (const { email: to, locale } of await readCoordinators(trx, programmeId)) {
      // Nobody waits for it at the screen, so the next sweep takes it along.
      await post(trx, declinedMail, {
        ...{ to, locale, programmeId, about: { roundId, organisationId } },
        dedupe: `${roundId} ${organisationId} ${to} ${today}`,
      });
    }
    return true;
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
