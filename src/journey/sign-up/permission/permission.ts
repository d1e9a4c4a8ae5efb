import { sql } from 'kysely';
import { dayOf } from '../../../language/day.ts';
import { readLocale } from '../../../people/reads.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { choosingState, mayMailToday } from '../../programme/programme.ts';
import { readCoordinators as readThem } from '../../programme/reads-programme.ts';
import { hashOf, standOf } from '../draft/keys.ts';
import { answerMail, permissionMail, permissionReminder, refusalMail } from '../schema.ts';

/** Asks the manager when nobody was asked yet, or when the question is another one now. */
export async function requestPermission(
  trx: DbOrTrx,
  { signUpId, again, today }: { signUpId: string; again: boolean; today: string },
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
  await post(trx, permissionMail, {
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
async function forgetRequest(trx: DbOrTrx, signUpId: string): Promise<void> {
  const gone = await trx
    .deleteFrom('permission_request')
    .where('sign_up_id', '=', signUpId)
    .returning('id')
    .execute();
  for (const { id } of gone) {
    await trx.deleteFrom('mail').where(sql<string>`about ->> 'requestId'`, '=', id).execute();
  }
}

/** The language in which somebody signed up. */
export async function readSignUpLocale(
  trx: DbOrTrx,
  roundId: string,
  { person_id, email }: { person_id: string; email: string },
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
export async function remindManager({ db }: { db: Db }, signUpId: string, today: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
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
    await remindAbout(trx, open.id, { today, step: `by hand ${today}` });
    return true;
  });
}

/** Posts a reminder to the manager and notes its day. */
export async function remindAbout(
  trx: DbOrTrx,
  requestId: string,
  { today, step }: { today: string; step: string },
): Promise<void> {
  const request = await readRequest(trx, requestId);
  if (!request) return;
  await trx.updateTable('permission_request').set({ mailed_on: today }).where('id', '=', requestId).execute();
  await post(trx, permissionReminder, {
    to: request.manager_email,
    locale: request.locale,
    about: { requestId },
    programmeId: request.programme_id,
    dedupe: `${requestId} ${step}`,
  });
}

const requests = (db: DbOrTrx) =>
  db
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['permission_request.id', 'permission_request.answer', 'permission_request.note'])
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .innerJoin('person_main as asked', 'asked.id', 'permission_request.manager_id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(['permission_request.locale', 'permission_request.sign_up_id', 'asked.email as manager_email'])
    .select(['person.name', 'person.email', 'sign_up.job_title', 'sign_up.visits'])
    .select(({ fn, val }) => fn.coalesce('manager.name', val('')).as('manager_name'))
    .select(['organisation.name as organisation', 'round.id as round_id', 'round.code as round_code'])
    .select([
      'round.name as round',
      'round.programme_id',
      'programme.name as programme',
      'round.first_day',
      'round.last_day',
    ])
    .select(['round.sign_up_opens', 'round.sign_up_closes', 'round.choosing_closes']);

export type PermissionRequest = Awaited<ReturnType<typeof readRequest>>;

export async function readRequest(db: DbOrTrx, id: string) {
  return (await requests(db).where('permission_request.id', '=', id).executeTakeFirst()) ?? null;
}

/** What a manager is asked, by the key of the mail; `null` when the key opens nothing. */
export async function findRequest(db: DbOrTrx, key: string) {
  const row = await requests(db)
    .innerJoin('permission_key', 'permission_key.request_id', 'permission_request.id')
    .where('permission_key.hash', '=', hashOf(key))
    .executeTakeFirst();
  return row ?? null;
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
      .select(['sign_up_id', 'answer', 'note'])
      .where('id', '=', requestId)
      .forUpdate()
      .executeTakeFirst();
    if (!before || (before.answer === answer && before.note === note)) return true;
    if (before.answer !== null && standOfAnswer(before) !== stand) return false;
    await trx
      .updateTable('permission_request')
      .set({ answer, note, answered_at: new Date() })
      .where('id', '=', requestId)
      .execute();
    await trx
      .updateTable('sign_up')
      .set({ permission: answer === 'yes' })
      .where('id', '=', before.sign_up_id)
      .execute();
    await mailAnswer(trx, requestId);
    return true;
  });
}

/** Tells the answer to who signed up; a refusal to the coordinators as well. */
async function mailAnswer(trx: DbOrTrx, requestId: string): Promise<void> {
  const request = await readRequest(trx, requestId);
  if (!request) return;
  const { programme_id: programmeId, email, locale, answer } = request;
  await post(trx, answerMail, { to: email, locale, about: { requestId }, programmeId });
  if (answer !== 'no') return;
  for (const one of await readThem(trx, programmeId)) {
    await post(trx, refusalMail, {
      to: one.email,
      locale: one.locale,
      about: { requestId },
      programmeId,
    });
  }
}

/** Who runs the programme: they hear of a refusal, and are whom people ask. */
export async function readCoordinators(db: DbOrTrx, programmeId: string): Promise<string[]> {
  return (await readThem(db, programmeId)).map(({ email }) => email);
}
