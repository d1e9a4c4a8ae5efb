import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Resealed, resealColumns, sealedWhole } from '../../platform/db/reseal.ts';

/** Who was asked for a card and must not meet its owner, sealed with the key of now. What no key here opens stays. */
export const resealCards = (trx: DbOrTrx): Promise<Resealed> =>
  resealColumns(trx, [sealedWhole('contact_card', 'unheard')]);
