import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { permissionAnswered, permissionTakenBack } from '../schema.ts';
import { openedEarlierNote, openedNote } from '../sign-up-sealed.ts';
import { forgetRequest, mailAnswer, moveAnswer, readSignUpLocale } from './permission.ts';

export interface ByTelephone {
  answer: 'yes' | 'no';
  /** The name of who said it. */
  saidBy: string;
  saidOn: string;
  note: string;
}

interface At {
  roundId: RoundId;
  signUpId: string;
  /** The coordinator. */
  userId: string;
}

/**
 * A coordinator notes what the manager said by telephone. It is the answer from now on, also on the page of the mailed
 * link, where the manager can still put it right.
 * @returns whether the sign-up is in this round
 */
export async function noteByTelephone(
  { db }: { db: Db },
  { roundId, signUpId, userId }: At,
  told: ByTelephone,
): Promise<boolean> {
  return db.transaction().execute((trx) => noteCall(trx, { roundId, signUpId, userId }, told));
}

/** The same within a transaction. */
export async function noteCall(
  trx: DbOrTrx,
  { roundId, signUpId, userId }: At,
  { answer, saidBy, saidOn, note }: ByTelephone,
): Promise<boolean> {
  const signUp = await lockSignUp(trx, roundId, signUpId);
  if (!signUp) return false;
  const asked = await lockRequest(trx, signUpId);
  const request = asked ?? (await makeRequest(trx, roundId, signUp));
  await trx
    .insertInto('permission_by_telephone')
    .values({
      ...{ request_id: request.id, said_by: saidBy, said_on: saidOn, noted_by: userId },
      ...{ made_request: !asked, earlier_permission: signUp.permission },
      ...{ earlier_answer: request.answer, earlier_note: request.note },
      earlier_answered_at: request.answered_at,
    })
    // A second call: what comes back is what was there before the first.
    .onConflict((on) =>
      on.column('request_id').doUpdateSet(({ ref }) => ({
        said_by: ref('excluded.said_by'),
        said_on: ref('excluded.said_on'),
        noted_by: ref('excluded.noted_by'),
        noted_at: sql<Date>`now()`,
      })),
    )
    .execute();
  await moveAnswer(trx, { requestId: request.id, signUpId, answer, note });
  const about = { signUpId, requestId: request.id };
  await happened(trx, permissionAnswered, { ...about, answer, how: 'telephone' }, userId);
  await mailAnswer(trx, request.id);
  return true;
}

/** What was noted of a telephone call does not hold: what was there before does. @returns whether there was a note */
export async function takeCallBack({ db }: { db: Db }, { roundId, signUpId, userId }: At): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockSignUp(trx, roundId, signUpId))) return false;
    const request = await lockRequest(trx, signUpId);
    const told = await trx
      .deleteFrom('permission_by_telephone')
      .where('request_id', '=', request?.id ?? null)
      .returningAll()
      .returning(openedEarlierNote.as('earlier_note'))
      .executeTakeFirst();
    if (!request || !told) return false;
    await moveAnswer(trx, {
      ...{ requestId: request.id, signUpId, answer: told.earlier_answer, note: told.earlier_note },
      ...{ at: told.earlier_answered_at, permission: told.earlier_permission },
    });
    await happened(trx, permissionTakenBack, { signUpId, requestId: request.id }, userId);
    // Nobody had been asked, so there is no question to come back to.
    if (told.made_request && request.mailed_on === null) await forgetRequest(trx, signUpId);
    else if (told.earlier_answer !== null) await mailAnswer(trx, request.id);
    return true;
  });
}

const lockSignUp = (trx: DbOrTrx, roundId: RoundId, signUpId: string) =>
  trx
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'sign_up.permission', 'sign_up.manager_id'])
    .select(['sign_up.person_id', 'person.email'])
    .where('sign_up.id', '=', signUpId)
    .where('sign_up.round_id', '=', roundId)
    .forUpdate('sign_up')
    .executeTakeFirst();

const lockRequest = (trx: DbOrTrx, signUpId: string) =>
  trx
    .selectFrom('permission_request')
    .select(['id', 'answer', openedNote.as('note'), 'answered_at', 'mailed_on'])
    .where('sign_up_id', '=', signUpId)
    .forUpdate()
    .executeTakeFirst();

async function makeRequest(
  trx: DbOrTrx,
  roundId: RoundId,
  signUp: NonNullable<Awaited<ReturnType<typeof lockSignUp>>>,
) {
  const locale = await readSignUpLocale(trx, roundId, signUp);
  return trx
    .insertInto('permission_request')
    .values({ sign_up_id: signUp.id, manager_id: signUp.manager_id, mailed_on: null, locale, answer: null })
    .returning(['id', 'answer', openedNote.as('note'), 'answered_at', 'mailed_on'])
    .executeTakeFirstOrThrow();
}
