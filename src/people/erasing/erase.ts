import { sql } from 'kysely';
import { note } from '../../platform/audit/note.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readMailAbout } from '../../platform/privacy/erasing/mails.ts';
import { eraseRows, handOver } from '../../platform/privacy/erasing/rows.ts';
import type { Inventories } from '../../platform/privacy/inventory-ways.ts';
import type { Forget } from '../forgetting.ts';
import type { PersonId, ProgrammeId } from '../ids.ts';
import { personKey } from '../person/person.ts';
import { forgetUnused } from '../person/writes.ts';
import { endAccounts } from './accounts.ts';
import { addressesAlone } from './addresses.ts';
import type { Ending } from './ending.ts';
import { dropUnused, standInFor } from './standing-in.ts';

/** What is needed to erase somebody: the rooms say what they have, and how it ends. */
export interface Eraser {
  inventories: Inventories;
  /** In the order in which they are done: what came last on the way goes first. */
  endings: readonly Ending[];
  /** What every part forgets of who withdraws from a round. */
  forgets: readonly Forget[];
}

interface Asked {
  personId: PersonId;
  /** The account that does it, when there is one. */
  by: string | null;
  today: string;
  /** See `Leaver`. */
  passed?: boolean;
}

/**
 * Somebody goes from a programme, within a transaction. What goes on is ended so that others hear of it, everything that names
 * them goes, and what counts stays of a row that leads to nobody.
 * @returns the accounts that went with them; `null` when there is no such person, or only somebody's stand-in
 */
export async function erasePerson(
  trx: DbOrTrx,
  { inventories, endings, forgets }: Eraser,
  { personId, by, today, passed = false }: Asked,
): Promise<string[] | null> {
  const person = await trx
    .selectFrom('person')
    .select(['programme_id', 'name'])
    .where('id', '=', personId)
    .where('stands_in', '=', false)
    .forUpdate()
    .executeTakeFirst();
  if (!person) return null;
  const programmeId = person.programme_id as ProgrammeId;
  const addresses = await trx
    .selectFrom('person_address')
    .select(['email', 'number'])
    .where('person_id', '=', personId)
    .orderBy('main', 'desc')
    .execute();
  const alone = await addressesAlone(trx, { personId, emails: addresses.map(({ email }) => email) });
  const somebody = { personId, addresses: alone };
  const letters = await readMailAbout(trx, inventories, somebody);
  const managers = await readManagers(trx, personId);
  await note(trx, { kind: 'erased', by, personId, programmeId });
  const standIn = await standInFor(trx, programmeId);
  const leaver = {
    programmeId,
    personId,
    name: person.name,
    keys: addresses.map(personKey),
    standIn,
    today,
    passed,
  };
  await handOver(trx, inventories, { ...somebody, standIn });
  for (const end of endings) await end(trx, leaver, forgets);
  await eraseRows(trx, inventories, { ...somebody, standIn });
  if (letters.length > 0) await sql`delete from mail where id = any(${letters}::uuid[])`.execute(trx);
  const users = await trx
    .selectFrom('role')
    .select('user_id')
    .distinct()
    .where('person_id', '=', personId)
    .execute();
  await trx.deleteFrom('person').where('id', '=', personId).execute();
  await dropUnused(trx, standIn);
  const gone = await endAccounts(trx, { users: users.map(({ user_id }) => user_id), emails: alone });
  await forgetUnused(trx, managers);
  return gone;
}

/** Whoever was asked for permission, and has nothing else in the programme, goes along. */
async function readManagers(trx: DbOrTrx, personId: PersonId): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select manager_id as id from sign_up where person_id = ${personId} and manager_id is not null
    union select request.manager_id from permission_request as request
      join sign_up on sign_up.id = request.sign_up_id
      where sign_up.person_id = ${personId} and request.manager_id is not null`.execute(trx);
  return rows.map(({ id }) => id);
}
