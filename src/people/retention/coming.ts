import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Coming, readComing } from '../../platform/privacy/retention/coming.ts';
import type { Wish } from '../../platform/privacy/retention/settings.ts';
import { readPassedRounds } from './of-rounds.ts';
import { readPeopleComing } from './people.ts';
import type { Keeper } from './retain.ts';

/** What goes until a day, of everything and of everybody: a fixed number of queries, and nothing of it says whose it is. */
export async function readAllComing(
  db: DbOrTrx,
  { inventories, ofRounds }: Keeper,
  asked: { today: string; until: string; wish?: Wish | null },
): Promise<Coming[]> {
  const people = await readPeopleComing(db, asked);
  const rows = await readComing(db, inventories, asked);
  const rounds = await readPassedRounds(db, asked);
  const counted: Coming[] = [];
  for (const { table, count } of ofRounds) {
    const byRound = await count(
      db,
      rounds.map(({ id }) => id),
    );
    for (const { id, programmeId, day } of rounds)
      if ((byRound.get(id) ?? 0) > 0)
        counted.push({ table, column: null, count: byRound.get(id)!, programmeId, day });
  }
  return [...people.map((one) => ({ ...one, table: 'person', column: null })), ...rows, ...counted];
}
