import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { figuresOf, type PulseFigures } from './contact-figures.ts';

/** What was asked after a round and answered, in pairs of people: totals alone. Who has left is counted as they were. */
export async function readPulseFigures(db: DbOrTrx, roundId: RoundId): Promise<PulseFigures[]> {
  const answers = await db
    .selectFrom('pulse')
    .innerJoin('visit', 'visit.id', 'pulse.visit_id')
    .select(['pulse.pair_id as pairId', 'pulse.moment', 'pulse.contact', 'pulse.about', 'pulse.noticed'])
    .where('visit.round_id', '=', roundId)
    .execute();
  return figuresOf(answers);
}
