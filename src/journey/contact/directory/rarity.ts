import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Below this all are as rare: one card more, also one that may not be seen, changes no order. */
const FEW = 3;

/** How much it says of a card that a stem stands on it: the rarer in this programme, the more. */
export interface Rarities {
  /** Has to come before it is asked for. */
  learn(stems: Iterable<string>): Promise<void>;
  /** 0 when it stands on no card. */
  of(stem: string): number;
  /** On how many cards. */
  cards(stem: string): number;
  /** Which of these stand on a card that the asker may see: no other does anything for how a question is read. */
  seen(stems: Iterable<string>): Promise<Set<string>>;
}

export function raritiesIn(
  db: DbOrTrx,
  { programmeId, visible }: { programmeId: ProgrammeId; visible: Expression<unknown> },
): Rarities {
  const known = new Map<string, { cards: number; rarity: number }>();
  const learn = async (stems: Iterable<string>) => {
    const asked = [...new Set(stems)].filter((stem) => !known.has(stem));
    if (asked.length === 0) return;
    for (const stem of asked) known.set(stem, { cards: 0, rarity: 0 });
    const { rows } = await sql<{ stem: string; cards: number }>`
      select stem, cards from directory_count
      where programme_id = ${programmeId} and stem = any(${[...asked, '']}::text[])`.execute(db);
    const all = rows.find(({ stem }) => stem === '')?.cards ?? 0;
    for (const { stem, cards } of rows) {
      const some = Math.max(cards, FEW);
      const rarity = Math.log(1 + Math.max(all - some + 0.5, 0.5) / (some + 0.5));
      if (stem !== '') known.set(stem, { cards, rarity });
    }
  };
  return {
    learn,
    of: (stem) => known.get(stem)?.rarity ?? 0,
    cards: (stem) => known.get(stem)?.cards ?? 0,
    async seen(stems) {
      const all = [...new Set(stems)];
      await learn(all);
      const asked = all.filter((stem) => known.get(stem)!.cards > 0);
      if (asked.length === 0) return new Set();
      const { rows } = await sql<{ stem: string }>`
        select stem from unnest(${asked}::text[]) as one (stem) where exists (
          select from directory_place cross join unnest(places) as place
            join directory_entry on number = (place >> 6)::int
          where directory_place.programme_id = ${programmeId} and directory_place.stem = one.stem
            and card_id in (${visible}))`.execute(db);
      return new Set(rows.map(({ stem }) => stem));
    },
  };
}
