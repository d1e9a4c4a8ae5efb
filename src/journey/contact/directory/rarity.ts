import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Below this all are as rare: one card more, also one that may not be seen, changes no order. */
const FEW = 3;

/**
 * How much it says of a card that a stem stands on it: the rarer in this programme, the more; 0 when it stands on none
 * that the asker may see, so that such a word does as little as one that nobody wrote.
 */
export interface Rarities {
  /** Has to come before it is asked for. */
  learn(stems: Iterable<string>): Promise<void>;
  of(stem: string): number;
}

export function raritiesIn(
  db: DbOrTrx,
  { programmeId, visible }: { programmeId: ProgrammeId; visible: Expression<unknown> },
): Rarities {
  const known = new Map<string, number>();
  return {
    async learn(stems) {
      const asked = [...new Set(stems)].filter((stem) => !known.has(stem));
      if (asked.length === 0) return;
      for (const stem of asked) known.set(stem, 0);
      const { rows } = await sql<{ stem: string; cards: number; all: number }>`
        select stem, count.cards,
          (select cards from directory_count where programme_id = ${programmeId} and stem = '') as all
        from directory_count as count cross join lateral (
          select 1 from directory_stem join directory_entry using (number)
          where directory_stem.programme_id = ${programmeId} and directory_stem.stem = count.stem
            and card_id in (${visible}) limit 1) as seen
        where count.programme_id = ${programmeId} and stem = any(${asked}::text[])`.execute(db);
      for (const { stem, cards, all } of rows) {
        const some = Math.max(cards, FEW);
        known.set(stem, Math.log(1 + Math.max(all - some + 0.5, 0.5) / (some + 0.5)));
      }
    },
    of: (stem) => known.get(stem) ?? 0,
  };
}
