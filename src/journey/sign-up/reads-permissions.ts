import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { dayOf } from '../programme/programme.ts';
import { findSignUpId } from './reads.ts';

export interface PermissionState {
  state: 'given' | 'refused' | 'asked' | 'not-asked';
  /** What the manager wrote. */
  note: string;
  mailedOn: string | null;
}

/** Sign-up → how far its permission is. */
export async function readPermissions(
  db: DbOrTrx,
  signUpIds: readonly string[],
): Promise<Map<string, PermissionState>> {
  if (signUpIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('sign_up')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.id', 'sign_up.permission', 'permission_request.id as request'])
    .select(['permission_request.answer', 'permission_request.note', 'permission_request.mailed_on'])
    .where('sign_up.id', 'in', [...signUpIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        state: row.permission
          ? 'given'
          : row.answer === 'no'
            ? 'refused'
            : row.request
              ? 'asked'
              : 'not-asked',
        note: row.note ?? '',
        mailedOn: row.mailed_on,
      },
    ]),
  );
}

/** How far the permission of one sign-up is; `null` without a sign-up. */
export async function findPermission(
  db: DbOrTrx,
  roundId: RoundId,
  email: string,
): Promise<PermissionState | null> {
  const id = await findSignUpId(db, roundId, email);
  return id === null ? null : ((await readPermissions(db, [id])).get(id) ?? null);
}

/** Who has no permission yet, and how far that is. The longest wait first. */
export async function readPermissionWaits(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.id', 'sign_up.name', 'sign_up.set_aside', 'sign_up.manager_email'])
    .select(['permission_request.answer', 'permission_request.asked_at', 'permission_request.mailed_on'])
    .where('sign_up.round_id', '=', roundId)
    .where('sign_up.permission', '=', false)
    .execute();
  const named = ordered(rows, ({ name, id }) => [name, id]);
  // Who was never asked comes last, as in the lists before it.
  const asked = (row: (typeof rows)[number]) => row.asked_at?.getTime() ?? Number.POSITIVE_INFINITY;
  return named
    .sort((a, b) => (asked(a) === asked(b) ? 0 : asked(a) - asked(b)))
    .map((row) => ({
      id: row.id,
      name: row.name,
      refused: row.answer === 'no',
      hasManager: row.manager_email !== '',
      askedOn: row.asked_at && dayOf(row.asked_at),
      mailedOn: row.mailed_on,
    }));
}
