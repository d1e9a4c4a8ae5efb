import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

export interface Cost {
  id: string;
  label: string;
  cents: number;
  workingTime: boolean;
}

export const readCosts = (db: DbOrTrx, roundId: RoundId): Promise<Cost[]> =>
  db
    .selectFrom('round_cost')
    .select(['id', 'label', 'cents', 'working_time as workingTime'])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .execute();

export async function addCost(trx: DbOrTrx, roundId: RoundId, cost: Omit<Cost, 'id'>): Promise<void> {
  const { workingTime, ...row } = cost;
  await trx
    .insertInto('round_cost')
    .values({ ...row, round_id: roundId, working_time: workingTime })
    .execute();
}

/** @returns whether there was one in this round */
export async function dropCost(trx: DbOrTrx, roundId: RoundId, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('round_cost')
    .where('id', '=', id)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
