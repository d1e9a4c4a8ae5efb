import { sql } from 'kysely';
import { inOrder } from '../../language/order.ts';
import { note } from '../../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import {
  accountMark,
  addToList,
  type ErasedList,
  isListed,
  personMark,
} from '../../platform/privacy/erasing/list.ts';
import type { PersonId } from '../ids.ts';
import { endAccounts } from './accounts.ts';
import { type Eraser, erasePerson } from './erase.ts';

interface Asked {
  /** Ids of `person`, one for each programme. */
  people: readonly PersonId[];
  /** The account itself, also when it is nobody in any programme. */
  userId?: string | null;
  by: string | null;
  today: string;
  /** Where the list of who was erased stands. */
  dataFolder: string;
  /** See `Leaver`. */
  passed?: boolean;
}

/**
 * Somebody goes from these programmes, all at once or not at all. Who it was is on the list before it is done: a backup of before
 * then never brings them back.
 * @returns how many of these people there were
 */
export async function eraseAll(db: Db, eraser: Eraser, asked: Asked): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const marks: string[] = [];
    let gone = 0;
    for (const personId of asked.people) {
      const users = await erasePerson(trx, eraser, {
        ...{ personId, by: asked.by, today: asked.today },
        passed: asked.passed ?? false,
      });
      if (users === null) continue;
      gone += 1;
      marks.push(personMark(personId), ...users.map(accountMark));
    }
    if (asked.userId) marks.push(...(await endOwnAccount(trx, asked.userId, asked.by)));
    addToList(asked.dataFolder, marks, asked.today);
    return gone;
  });
}

/** What is left of an account when its people went: roles of no programme, as of who runs the site. */
async function endOwnAccount(trx: DbOrTrx, userId: string, by: string | null): Promise<string[]> {
  const found = await trx.selectFrom('user').select('email').where('id', '=', userId).executeTakeFirst();
  if (!found) return [];
  await note(trx, { kind: 'erased', by, userId });
  await trx.deleteFrom('role').where('user_id', '=', userId).where('programme_id', 'is', null).execute();
  return (await endAccounts(trx, { users: [userId], emails: [] })).map(accountMark);
}

/**
 * After a restore: who was erased since the backup was made goes again, and stands on the list of this machine from now on as well:
 * the same backup is restored here once more without the list of the other.
 * @returns how many people that were
 */
export async function eraseAgain(
  db: Db,
  eraser: Eraser,
  { lists, today, dataFolder }: { lists: readonly ErasedList[]; today: string; dataFolder: string },
): Promise<number> {
  if (lists.length === 0) return 0;
  const people = await db.selectFrom('person').select('id').orderBy('number').execute();
  const users = await db.selectFrom('user').select('id').orderBy('id').execute();
  const listed = people.filter(({ id }) => isListed(lists, personMark(id)));
  const at = { by: null, today, dataFolder };
  const gone = await eraseAll(db, eraser, { people: listed.map(({ id }) => id), ...at });
  for (const { id } of users.filter((one) => isListed(lists, accountMark(one.id))))
    await eraseAll(db, eraser, { people: [], userId: id, ...at });
  return gone;
}

/** Programmes that nobody else coordinates; with one of them, somebody else takes over first. */
export async function readOnlyCoordinates(db: DbOrTrx, people: readonly PersonId[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select programme.name from programme join role on role.programme_id = programme.id and role.kind = 'coordinator'
    where role.person_id = any(${[...people]}::uuid[]) and not exists (select from role as other
      where other.programme_id = programme.id and other.kind = 'coordinator' and other.person_id <> all(${[...people]}::uuid[]))`.execute(
    db,
  );
  return rows.map(({ name }) => name).sort(inOrder);
}
