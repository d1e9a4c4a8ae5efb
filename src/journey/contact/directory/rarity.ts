import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Concept } from './question.ts';

/** Below this all are as rare: one card more, also one that may not be seen, changes no order. */
const FEW = 3;

/**
 * How much it says of a card that a stem stands on it: the rarer in this programme, the more; 0 when it stands on none
 * that the asker may see, so that such a word does as little as one that nobody wrote.
 */
export async function rarities(
  db: DbOrTrx,
  { programmeId, visible }: { programmeId: ProgrammeId; visible: Expression<unknown> },
  concepts: readonly Concept[],
): Promise<(stem: string) => number> {
  const stems = [...new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.stems)))];
  const { rows } = await sql<{ stem: string; cards: number; all: number }>`
    select stem, count.cards, (select cards from directory_count where programme_id = ${programmeId} and stem = '') as all
    from directory_count as count cross join lateral (
      select 1 from directory_stem join directory_entry using (number)
      where directory_stem.programme_id = ${programmeId} and directory_stem.stem = count.stem
        and card_id in (${visible}) limit 1) as seen
    where count.programme_id = ${programmeId} and stem = any(${stems}::text[])`.execute(db);
  const counts = new Map(rows.map((row) => [row.stem, row]));
  return (stem) => {
    const counted = counts.get(stem);
    if (!counted) return 0;
    const some = Math.max(counted.cards, FEW);
    return Math.log(1 + Math.max(counted.all - some + 0.5, 0.5) / (some + 0.5));
  };
}
