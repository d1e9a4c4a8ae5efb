import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { Figures } from '../impact.ts';
import { type Edition, nextEdition } from './edition.ts';
import type { Exchange } from './exchange.ts';
import type { Known } from './less-own.ts';

export interface MadeEdition extends Edition {
  roundId: RoundId;
  madeOn: string;
}

/** What others see of these rounds, of those of which there is something to see. */
export const readEditions = (db: DbOrTrx, roundIds: readonly RoundId[]): Promise<MadeEdition[]> =>
  db
    .selectFrom('report_edition')
    .select(['round_id as roundId', 'made_on as madeOn', 'counted', 'shown', 'known'])
    .where('round_id', 'in', [...roundIds])
    .execute();

interface Making {
  roundId: RoundId;
  figures: Figures;
  exchanged: readonly Exchange[];
  known: Known;
  today: string;
}

/** From now on others see the round as it is now, as far as that tells nothing beside what they saw. */
export async function makeEdition(
  trx: DbOrTrx,
  { roundId, figures, exchanged, known, today }: Making,
): Promise<void> {
  // Who makes one at the same time goes first, or after.
  await trx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
  const [earlier] = await readEditions(trx, [roundId]);
  const next = nextEdition(earlier ?? null, figures, exchanged, known);
  const row = {
    ...{ made_on: today, known: JSON.stringify(next.known) },
    ...{ counted: JSON.stringify(next.counted), shown: JSON.stringify(next.shown) },
  };
  await trx
    .insertInto('report_edition')
    .values({ round_id: roundId, ...row })
    .onConflict((again) => again.column('round_id').doUpdateSet(row))
    .execute();
}

export const shownIn = ({ shown }: Pick<Edition, 'shown'>): Figures => new Figures(shown);
