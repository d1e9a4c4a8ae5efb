import { note } from '../../platform/audit/note.ts';
import type { Db } from '../../platform/db/connect.ts';
import { letPass, type Passing } from '../../platform/privacy/retention/apply.ts';
import type { Eraser } from '../erasing/erase.ts';
import { eraseAll } from '../erasing/erase-all.ts';
import { type OfRounds, readPassedRounds } from './of-rounds.ts';
import { readIdleAccounts, readPassed } from './people.ts';

/** What terms go by: what is stored, how somebody ends, and what of rounds no inventory can say. */
export interface Keeper extends Eraser {
  ofRounds: readonly OfRounds[];
}

export interface Retained {
  people: number;
  accounts: number;
  passed: Passing[];
}

/** As many on one morning: the others go the next. */
const MOST_PEOPLE = 500;

/**
 * Every morning: what is kept longer than its term goes. First who has not been anything in the programme for that long, as if
 * they erased themselves, so that what counts stays; then, table by table, what is of a round, a mail or a key. What is of people who
 * are still to go waits for them: without it, figures would lose them.
 * @throws {AggregateError} when some could not go, after the others did
 */
export async function retain(
  db: Db,
  keeper: Keeper,
  { today, dataFolder }: { today: string; dataFolder: string },
): Promise<Retained> {
  const failed: unknown[] = [];
  const attempt = async <T>(what: () => Promise<T>): Promise<T | null> =>
    what().catch((error: unknown) => {
      failed.push(error);
      return null;
    });
  const at = { by: null, today, dataFolder };
  const people = await readPassed(db, today, MOST_PEOPLE);
  let erased = 0;
  for (const id of people)
    erased += (await attempt(() => eraseAll(db, keeper, { people: [id], ...at, passed: true }))) ?? 0;
  const passed: Passing[] = [];
  if (people.length < MOST_PEOPLE) {
    passed.push(...(await letGoOfRounds(db, keeper, today)));
    passed.push(...((await attempt(() => letPass(db, keeper.inventories, today))) ?? []));
  }
  const accounts = await readIdleAccounts(db, today);
  for (const userId of accounts) await attempt(() => eraseAll(db, keeper, { people: [], userId, ...at }));
  if (erased > 0 || passed.length > 0) await note(db, { kind: 'terms-passed' });
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} could not be let go of`);
  return { people: erased, accounts: accounts.length, passed };
}

async function letGoOfRounds(db: Db, { ofRounds }: Keeper, today: string): Promise<Passing[]> {
  const gone: Passing[] = [];
  const rounds = await readPassedRounds(db, { today, until: today });
  for (const { table, letGo } of ofRounds) {
    let count = 0;
    for (const { id } of rounds) count += await db.transaction().execute((trx) => letGo(trx, id));
    if (count > 0) gone.push({ table, column: null, count });
  }
  return gone;
}
