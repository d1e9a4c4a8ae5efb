import { dayOf } from '../../language/day.ts';
import { ordered } from '../../language/order.ts';
import type { PersonId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

import { findSignUpId } from './reads.ts';
import type { Permission } from './schema.ts';
import { peopleNames } from './sign-up-names.ts';
import { openedNote } from './sign-up-sealed.ts';

export interface PermissionState {
  state: Permission;
  /** What the manager wrote. */
  note: string;
  mailedOn: string | null;
  /** It was said by telephone, and a coordinator noted it. */
  told: Told | null;
}

export interface Told {
  by: string;
  on: string;
  /** The coordinator; `null` when that account is gone. */
  notedBy: string | null;
  notedOn: string;
}

/** Sign-up → how far its permission is. */
export async function readPermissions(
  db: DbOrTrx,
  signUpIds: readonly string[],
): Promise<Map<string, PermissionState>> {
  if (signUpIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('permission_state')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'permission_state.sign_up_id')
    .select(['permission_state.sign_up_id as id', 'permission_state.state'])
    .leftJoin('permission_by_telephone as told', 'told.request_id', 'permission_request.id')
    .leftJoin('user', 'user.id', 'told.noted_by')
    .select([openedNote.as('note'), 'permission_request.mailed_on'])
    .select(['told.said_by', 'told.said_on', 'told.noted_at', 'user.name as noted_by'])
    .where('permission_state.sign_up_id', 'in', [...signUpIds])
    .execute();
  return new Map(
    rows.map(({ id, state, note, mailed_on, ...row }) => [
      id,
      { state, note: note ?? '', mailedOn: mailed_on, told: toldOf(row) },
    ]),
  );
}

interface ToldRow {
  said_by: string | null;
  said_on: string | null;
  noted_at: Date | null;
  noted_by: string | null;
}

const toldOf = ({ said_by, said_on, noted_at, noted_by }: ToldRow): Told | null =>
  said_by === null || said_on === null || noted_at === null
    ? null
    : { by: said_by, on: said_on, notedBy: noted_by, notedOn: dayOf(noted_at) };

/** Key → how far the permission is, of everybody in a round. */
export async function readPermissionsOfRound(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<Map<string, Permission>> {
  const rows = await db
    .selectFrom('permission_state')
    .innerJoin('sign_up', 'sign_up.id', 'permission_state.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'permission_state.state'])
    .where('permission_state.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ key, state }) => [key, state]));
}

/** How far the permission of somebody is; `null` without a sign-up. */
export async function findPermission(
  db: DbOrTrx,
  roundId: RoundId,
  personId: PersonId | null,
): Promise<PermissionState | null> {
  const id = await findSignUpId(db, roundId, personId);
  return id === null ? null : ((await readPermissions(db, [id])).get(id) ?? null);
}

/** The manager who said yes to this sign-up, with an address; `null` when nobody did, or only a list says so. */
export async function findWhoAllowed(db: DbOrTrx, signUpId: string) {
  const row = await db
    .selectFrom('permission_request as request')
    .innerJoin('person_main as manager', 'manager.id', 'request.manager_id')
    .select(['manager.id', 'manager.name', 'manager.email', 'request.locale'])
    .where('request.sign_up_id', '=', signUpId)
    .where('request.answer', '=', 'yes')
    .executeTakeFirst();
  return row?.email ? row : null;
}

/** Who has no permission yet, and how far that is. The longest wait first. */
export async function readPermissionWaits(db: DbOrTrx, roundId: RoundId) {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.job_title as jobTitle', 'organisation.name as organisation'])
    .select([
      'sign_up.id',
      'person.key as email',
      'person.name',
      'manager.email as manager_email',
      'permission_state.state',
    ])
    .select(['permission_request.asked_at', 'permission_request.mailed_on'])
    .where('sign_up.round_id', '=', roundId)
    .where('permission_state.state', '<>', 'given')
    .execute();
  const named = ordered(rows, ({ name, id }) => [name, id]);
  // Who was never asked comes last, as in the lists before it.
  const asked = (row: (typeof rows)[number]) => row.asked_at?.getTime() ?? Number.POSITIVE_INFINITY;
  const called = peopleNames(rows);
  return named
    .sort((a, b) => (asked(a) === asked(b) ? 0 : asked(a) - asked(b)))
    .map((row) => ({
      id: row.id,
      email: row.email,
      name: called.get(row.email)!,
      state: row.state,
      hasManager: Boolean(row.manager_email),
      askedOn: row.asked_at && dayOf(row.asked_at),
      mailedOn: row.mailed_on,
    }));
}
