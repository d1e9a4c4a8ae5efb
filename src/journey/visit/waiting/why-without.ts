import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readUnplacedReason } from '../../matching/reads-unplaced.ts';

const nl = {
  gone: 'Er was een plek voor je, maar die is intussen vol of de dag is voorbij.',
  off: 'De stage die je had, gaat niet door.',
};

const en: typeof nl = {
  gone: 'There was a place for you, but it is full by now or the day is over.',
  off: 'The visit that you had is off.',
};

const words = { nl, en };

export interface WhyWithout {
  /** As they read it themselves; `null`: none was found. */
  reason: string | null;
  /** Takes part in the round: waits for a seat that falls open, and comes first in the next round. */
  takesPart: boolean;
}

/**
 * Why somebody has no visit in a round, and what comes next. Who has a place in the proposal and got no offer of it reads one
 * sentence whatever the cause: of a secret place the cause would tell of its day.
 */
export async function readWhyWithout(
  db: DbOrTrx,
  at: { roundId: RoundId; programmeId: ProgrammeId },
  { signUpId, key, locale }: { signUpId: string; key: string; locale: 'nl' | 'en' },
): Promise<WhyWithout> {
  const found = await readUnplacedReason(db, at, key, locale);
  const had = await db.selectFrom('visit').select('id').where('sign_up_id', '=', signUpId).executeTakeFirst();
  const t = words[locale];
  return {
    takesPart: found.takesPart,
    reason: found.wasPlaced ? (had ? t.off : t.gone) : found.reason,
  };
}
