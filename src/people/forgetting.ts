import type { DbOrTrx } from '../platform/db/connect.ts';
import type { RoundId } from './ids.ts';

/**
 * Forgets what a later part has kept of somebody who withdraws from a round, within the transaction that removes the
 * rest. The stage that withdraws knows no later one: the composition root gives it all of them.
 */
export type Forget = (trx: DbOrTrx, who: { roundId: RoundId; email: string; name: string }) => Promise<void>;
