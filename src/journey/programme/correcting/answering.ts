import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { correctionAnswered } from '../schema.ts';
import type { Answer } from './answers.ts';

interface Answered {
  programmeId: ProgrammeId;
  id: string;
  answer: Answer;
  reply: string;
  today: string;
  userId: string;
}

/**
 * A coordinator answers, once: what was said stays, and who asked hears that there is an answer.
 * @returns `false` when it is not there, or was answered
 */
export async function answerCorrection(
  trx: DbOrTrx,
  { programmeId, id, answer, reply, today, userId }: Answered,
): Promise<boolean> {
  const row = await trx
    .updateTable('correction')
    .set({ answer, reply, answered_on: today })
    .where('id', '=', id)
    .where('programme_id', '=', programmeId)
    .where('answer', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  if (!row) return false;
  await happened(trx, correctionAnswered, { correctionId: id, programmeId, answer }, userId);
  const person = await trx
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.email', 'person.locale'])
    .where('person.id', '=', row.person_id)
    .executeTakeFirst();
  if (person?.email)
    await post(trx, mails.correctionAnswered, {
      ...{ to: person.email, locale: person.locale ?? 'nl', about: { correctionId: id }, programmeId },
    });
  return true;
}
