import type { Db } from '../../platform/db/connect.ts';
import { clearNotNow } from './card/not-now.ts';
import { readCardsAgain } from './card/reading-again.ts';
import { askWhetherItHolds } from './confirming/asking.ts';
import { clearOldKeys } from './confirming/keys.ts';
import { clearHandOvers } from './handing-over/asking.ts';
import { lapseIntroductions } from './introducing/answering.ts';
import { clearCards } from './leaving/leaving.ts';
import { askForPulses } from './pulse/asking.ts';
import { clearPulseKeys } from './pulse/keys.ts';
import { clearSearched } from './searched/keeping.ts';
import { clearSuggestedLines } from './suggesting/writing.ts';

/** Each morning: what is over goes, and whose card is about to is asked whether it still holds, and who met whether they were in touch. */
export async function beginContactDay(db: Db, today: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await clearOldKeys(trx);
    await clearCards(trx, today);
    await lapseIntroductions(trx, today);
    await clearSuggestedLines(trx, today);
    await clearHandOvers(trx, today);
    await clearNotNow(trx, today);
    await askWhetherItHolds(trx, today);
    await clearPulseKeys(trx, today);
    await clearSearched(trx, today);
  });
  await askForPulses(db, today);
  await readCardsAgain(db);
}
