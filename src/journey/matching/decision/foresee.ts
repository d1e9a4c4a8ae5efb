import type { Exclusion } from '../../sign-up/schema.ts';
import { readMatchRows } from '../reads.ts';
import { applyExclusion } from './apply.ts';
import { type MatchInput, type Turn, withTurn } from './decision.ts';
import type { Scope } from './deed.ts';

/** What would be matched once a decision is written down: the same as is read then. */
export async function foresee(
  scope: Scope,
  input: MatchInput,
  { turn, userId }: { turn: Turn; userId: string },
): Promise<MatchInput> {
  const next = withTurn(input, turn);
  if (!turn.exclusion) return next;
  const exclusions = await exclusionsAfter(scope, turn.exclusion, userId);
  return { ...next, rows: { ...next.rows, exclusions } };
}

/**
 * An exclusion also keeps somebody from where the other receives. Only the database knows where that is, so it is noted
 * there, read, and taken back.
 */
async function exclusionsAfter(
  scope: Scope,
  change: NonNullable<Turn['exclusion']>,
  userId: string,
): Promise<readonly Exclusion[]> {
  const trx = await scope.db.startTransaction().execute();
  try {
    await applyExclusion(trx, scope, { change, userId });
    return (await readMatchRows(trx, scope)).exclusions;
  } finally {
    await trx.rollback().execute();
  }
}
