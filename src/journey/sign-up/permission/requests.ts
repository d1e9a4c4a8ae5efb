import { z } from 'zod';
import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { openedNote } from '../sign-up-sealed.ts';

export const aboutRequest = z.object({ requestId: z.uuid() });

export const subjectsOf = ({ requestId }: z.infer<typeof aboutRequest>): Subject[] => [
  { kind: 'permission_request', id: requestId },
];

const requests = (db: DbOrTrx) =>
  db
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select(['permission_request.id', 'permission_request.answer', openedNote.as('note')])
    .select(['permission_request.locale', 'permission_request.sign_up_id', 'permission_request.manager_id'])
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    // Who said it by telephone need not be known by an address.
    .leftJoin('person_main as asked', 'asked.id', 'permission_request.manager_id')
    .leftJoin('permission_by_telephone as told', 'told.request_id', 'permission_request.id')
    .select(['told.said_by', 'told.said_on'])
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(({ fn, val }) => fn.coalesce('asked.email', val('')).as('manager_email'))
    .select(['person.name', 'person.email'])
    .select(['sign_up.job_title', 'sign_up.visits'])
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

/**
 * What a manager is asked, by the key of the mail; `null` when the key opens nothing.
 * @param which the question to look at: with one mail a manager answers all that was asked of them in that round
 */
export async function findRequest(db: DbOrTrx, key: string, which: string | null = null) {
  const row = await requests(db)
    .innerJoin('permission_key', 'permission_key.request_id', 'permission_request.id')
    .where('permission_key.hash', '=', hashOf(key))
    .executeTakeFirst();
  if (!row || which === null || which === row.id) return row ?? null;
  return (await askedAlong(db, row)).find(({ id }) => id === which) ?? null;
}

/** What else the same manager was asked in the same round, by name. */
export async function askedAlong(
  db: DbOrTrx,
  { id, manager_id, round_id }: Pick<NonNullable<PermissionRequest>, 'id' | 'manager_id' | 'round_id'>,
) {
  if (manager_id === null) return [];
  const rows = await requests(db)
    .where('permission_request.manager_id', '=', manager_id)
    .where('sign_up.round_id', '=', round_id)
    .where('permission_request.id', '<>', id)
    .execute();
  return ordered(rows, ({ name, email }) => [name, email]);
}
