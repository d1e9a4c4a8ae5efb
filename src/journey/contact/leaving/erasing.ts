import type { Ending } from '../../../people/erasing/ending.ts';
import { dropCard } from '../card/cards.ts';
import { dropHandOver } from '../handing-over/dropping.ts';
import { dropSuggestedLines } from '../suggesting/writing.ts';

/** Who is erased can no longer be found, and nothing of their card is with somebody else. */
export const eraseInContact: Ending = async (trx, { personId }) => {
  await dropCard(trx, personId);
  await dropHandOver(trx, personId);
  await dropSuggestedLines(trx, personId);
};
