import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Who takes the card away takes what they asked along; that a colleague took it over is kept until it is old. */
export async function dropHandOver(trx: DbOrTrx, fromId: PersonId): Promise<void> {
  await trx.deleteFrom('hand_over').where('from_id', '=', fromId).where('state', '<>', 'taken').execute();
}
