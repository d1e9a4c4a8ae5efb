import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { readRound } from '../reads.ts';
import { readCoordinators } from '../reads-programme.ts';
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
      await post(trx, mails.declined, {
        ...{ to, locale, programmeId, about: { roundId, organisationId } },
        dedupe: `${roundId} ${organisationId} ${to} ${today}`,
      });
    }
    return true;
  });
}
