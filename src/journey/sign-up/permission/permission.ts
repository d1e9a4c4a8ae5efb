import { dayOf } from '../../../language/day.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import { readLocale } from '../../../people/reads.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { within } from '../../../platform/db/transaction.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { forgetMailAbout } from '../../../platform/mail/subject.ts';
import { choosingState, mayMailToday } from '../../programme/programme.ts';
import { standOf } from '../../programme/programme-stand.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { mails } from '../mails.ts';
import { permissionAnswered, permissionAsked } from '../schema.ts';
import { openedNote } from '../sign-up-sealed.ts';
import { type PermissionRequest, readRequest } from './requests.ts';

interface Question {
  signUpId: string;
  again: boolean;
  today: string;
  /** The coordinator who asks. */
  by?: string | null;
}

/** Asks the manager when nobody was asked yet, or when the question is another one now. */
export async function requestPermission(
  trx: DbOrTrx,
  { signUpId, again, today, by = null }: Question,
): Promise<void> {
  const signUp = await trx
    .selectFrom('sign_up')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(['permission', 'manager_id', 'manager.email as manager_email', 'round_id'])
    .select(['person.id as person_id', 'person.email', 'round.programme_id'])
    .where('sign_up.id', '=', signUpId)
    .executeTakeFirstOrThrow();
  const open = await trx
    .selectFrom('permission_request')
    .select(['id', 'answer'])
    .where('sign_up_id', '=', signUpId)
    .executeTakeFirst();
  // Who was refused and sends something else may ask once more.
  const asks = again || open?.answer === 'no' || !open;
  if (signUp.permission || !signUp.manager_id || !signUp.manager_email || !asks) return;
  await forgetRequest(trx, signUpId);
  const locale = await readSignUpLocale(trx, signUp.round_id, signUp);
  const { id } = await trx
    .insertInto('permission_request')
    .values({
      sign_up_id: signUpId,
      manager_id: signUp.manager_id,
      mailed_on: today,
      locale,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await happened(trx, permissionAsked, { signUpId, requestId: id, managerId: signUp.manager_id }, by);
  await post(trx, mails.permission, {
    to: signUp.manager_email,
    locale,
    about: { requestId: id },
    programmeId: signUp.programme_id,
  });
}

/**
 * The question that is no longer asked goes with the mails about it: they name this person, and who withdraws later
 * is not found by a question that is gone.
 */
export async function forgetRequest(trx: DbOrTrx, signUpId: string): Promise<void> {
  const questions = trx.selectFrom('permission_request').where('sign_up_id', '=', signUpId);
  await forgetMailAbout(trx, 'permission_request', questions.select('id'));
  await trx.deleteFrom('permission_request').where('sign_up_id', '=', signUpId).execute();
}

/** The language in which somebody signed up. */
export async function readSignUpLocale(
  trx: DbOrTrx,
  roundId: RoundId,
  { person_id, email }: { person_id: PersonId; email: string },
): Promise<'nl' | 'en'> {
  const draft = await trx
    .selectFrom('sign_up_draft')
    .select('locale')
    .where('round_id', '=', roundId)
    .where('person_id', '=', person_id)
    .orderBy('confirmed_at')
    .limit(1)
    .executeTakeFirst();
  return draft?.locale ?? (await readLocale(trx, email)) ?? 'nl';
}

/** Reminds the manager, or asks when nobody was asked: at most one mail a day. @returns whether a mail goes out */
export async function remindManager(
  { db }: { db: DbOrTrx },
  signUpId: string,
  today: string,
): Promise<boolean> {
  return within(db, async (trx) => {
    const open = await trx
      .selectFrom('permission_request')
      .select(['id', 'answer', 'mailed_on'])
      .where('sign_up_id', '=', signUpId)
      .forUpdate()
      .executeTakeFirst();
    if (!open) {
      await requestPermission(trx, { signUpId, again: true, today });
      const asked = await trx
        .selectFrom('permission_request')
        .select('id')
        .where('sign_up_id', '=', signUpId)
        .executeTakeFirst();
      return asked !== undefined;
    }
    if (open.answer !== null || !mayMailToday([open.mailed_on], today)) return false;
    await remindAbout(trx, [open.id], { today, step: `by hand ${today}` });
    return true;
  });
}

/** Posts a reminder to the manager and notes its day; also of what they can answer from the same mail. */
export async function remindAbout(
  trx: DbOrTrx,
  [requestId, ...along]: readonly [string, ...string[]],
  { today, step }: { today: string; step: string },
): Promise<void> {
  const request = await readRequest(trx, requestId);
  if (!request?.manager_email) return;
  await trx
    .updateTable('permission_request')
    .set({ mailed_on: today })
    .where('id', 'in', [requestId, ...along])
    .execute();
  await post(trx, mails.permissionReminder, {
    to: request.manager_email,
    locale: request.locale,
    about: { requestId },
    programmeId: request.programme_id,
    dedupe: `${requestId} ${step}`,
  });
}

/** The keys work until nothing can change any more. */
export function answersOpen(
  request: Pick<NonNullable<PermissionRequest>, 'sign_up_opens' | 'sign_up_closes' | 'choosing_closes'>,
  now = new Date(),
): boolean {
  const days = {
    signUpOpens: request.sign_up_opens,
    signUpCloses: request.sign_up_closes,
    choosingCloses: request.choosing_closes,
  };
  return choosingState(days, dayOf(now)) !== 'closed';
}

/** Names the answer that the page of a manager was made from. */
export const standOfAnswer = ({ answer, note }: { answer: string | null; note: string }) =>
  standOf({ answer, note });

/**
 * Notes what the manager answers. The same answer twice is one. Refused when another answer was given since the
 * page was made; without a mark, the page showed no answer.
 * @returns whether it stands
 */
export async function answerRequest(
  { db }: { db: Db },
  requestId: string,
  { answer, note, stand }: { answer: 'yes' | 'no'; note: string; stand?: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('permission_request')
      .select(['sign_up_id', 'answer', openedNote.as('note')])
      .where('id', '=', requestId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return true;
    const told = await trx
      .selectFrom('permission_by_telephone')
      .select('request_id')
      .where('request_id', '=', requestId)
      .executeTakeFirst();
    // What a coordinator noted for somebody, they say themselves with this: that holds from now on.
    if (!told && before.answer === answer && before.note === note) return true;
    if (before.answer !== null && standOfAnswer(before) !== stand) return false;
    await trx.deleteFrom('permission_by_telephone').where('request_id', '=', requestId).execute();
    await moveAnswer(trx, { requestId, signUpId: before.sign_up_id, answer, note });
    await happened(trx, permissionAnswered, {
      ...{ signUpId: before.sign_up_id, requestId },
      ...{ answer, how: 'link' },
    });
    await mailAnswer(trx, requestId);
    return true;
  });
}

/**
 * Notes that a manager gives permission to all of these. Who was answered in between stays as it is.
 * @returns how many of them have it now
 */
export async function allowAll(app: { db: Db }, requestIds: readonly string[]): Promise<number> {
  let count = 0;
  for (const id of requestIds) {
    if (await answerRequest(app, id, { answer: 'yes', note: '' })) count += 1;
  }
  return count;
}

interface Answered {
  requestId: string;
  signUpId: string;
  answer: 'yes' | 'no' | null;
  note: string;
  /** Absent: now. */
  at?: Date | null;
  /** What holds without an answer: a list may have said it. */
  permission?: boolean;
}

/** The one place where an answer changes, and with it whether somebody may take part. */
export async function moveAnswer(
  trx: DbOrTrx,
  { requestId, signUpId, answer, note, at = new Date(), permission = answer === 'yes' }: Answered,
): Promise<void> {
  await trx
    .updateTable('permission_request')
    .set({ answer, note, answered_at: at })
    .where('id', '=', requestId)
    .execute();
  await trx.updateTable('sign_up').set({ permission }).where('id', '=', signUpId).execute();
}

/** Tells the answer to who signed up; a refusal to the coordinators as well, unless one of them noted it. */
export async function mailAnswer(trx: DbOrTrx, requestId: string): Promise<void> {
  const request = await readRequest(trx, requestId);
  if (!request) return;
  const { programme_id: programmeId, email, locale, answer } = request;
  await post(trx, mails.answer, { to: email, locale, about: { requestId }, programmeId });
  if (answer !== 'no' || request.said_by !== null) return;
  for (const one of await readCoordinators(trx, programmeId)) {
    await post(trx, mails.refusal, {
      to: one.email,
      locale: one.locale,
      about: { requestId },
      programmeId,
    });
  }
}
