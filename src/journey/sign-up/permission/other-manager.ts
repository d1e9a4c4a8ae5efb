import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { forgetUnused, peopleFor } from '../../../people/person/writes.ts';
import type { Db } from '../../../platform/db/connect.ts';
import { requestPermission } from './permission.ts';

interface Other {
  roundId: RoundId;
  programmeId: ProgrammeId;
  signUpId: string;
  /** Of the manager to ask instead. */
  name: string;
  email: string;
  today: string;
  /** The coordinator. */
  userId: string;
}

/** Why somebody else is not asked. */
export type NotAsked = 'unknown' | 'given' | 'same' | 'self';

/**
 * Asks another manager: the question to the first goes, and the link in that mail stops working.
 * @returns `null` when the mail is on its way
 */
export async function askAnother(
  { db }: { db: Db },
  { roundId, programmeId, signUpId, name, email, today, userId }: Other,
): Promise<NotAsked | null> {
  return db.transaction().execute(async (trx) => {
    const signUp = await trx
      .selectFrom('sign_up')
      .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
      .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
      .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
      .select(['sign_up.manager_id', 'permission_state.state', 'person.email'])
      .select('manager.email as manager_email')
      .where('sign_up.id', '=', signUpId)
      .where('sign_up.round_id', '=', roundId)
      .forUpdate('sign_up')
      .executeTakeFirst();
    if (!signUp) return 'unknown';
    if (signUp.state === 'given') return 'given';
    if (signUp.email === email) return 'self';
    if (signUp.state === 'asked' && signUp.manager_email === email) return 'same';
    const [manager] = await peopleFor(trx, programmeId, [{ email, name, current: signUp.manager_id }]);
    await trx.updateTable('sign_up').set({ manager_id: manager!.id }).where('id', '=', signUpId).execute();
    await requestPermission(trx, { signUpId, again: true, today, by: userId });
    if (signUp.manager_id && signUp.manager_id !== manager!.id) await forgetUnused(trx, [signUp.manager_id]);
    return null;
  });
}
