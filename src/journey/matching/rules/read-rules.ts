import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { readMechanism } from '../reads.ts';
import { type MatchRules, rulesOf } from './match-rules.ts';

/** By which rules a round is matched now. */
export async function readRules(db: DbOrTrx, roundId: RoundId): Promise<MatchRules> {
  return rulesOf(await readRound(db, roundId), await readMechanism(db, roundId));
}
