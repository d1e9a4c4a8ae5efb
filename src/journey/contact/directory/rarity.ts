import { type Expression, sql } from 'kysely';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';

/** Below this all are as rare: one card more, also one that may not be seen, changes no order. */
const FEW = 3;
/** Of each word so many cards are asked first. */
const FIRST_PLACES = 8;
/** In what stands in a place for each card: the number, and six bits. */
const PLACED = 64;

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
  const keep = (rows: readonly { stem: string; cards: number }[]) => {
    const all = rows.find(({ stem }) => stem === '')?.cards ?? 0;
    for (const { stem, cards } of rows) {
      const some = Math.max(cards, FEW);
      const rarity = Math.log(1 + Math.max(all - some + 0.5, 0.5) / (some + 0.5));
      if (stem !== '') known.set(stem, { cards, rarity });
    }
  };
  const fresh = (stems: Iterable<string>) => {
    const asked = [...new Set(stems)].filter((stem) => !known.has(stem));
    for (const stem of asked) known.set(stem, { cards: 0, rarity: 0 });
    return asked;
  };
  const learn = async (stems: Iterable<string>) => {
    const asked = fresh(stems);
    if (asked.length === 0) return;
    const { rows } = await sql<{ stem: string; cards: number }>`
      select stem, cards from directory_count
      where programme_id = ${programmeId} and stem = any(${[...asked, '']}::text[])`.execute(db);
    keep(rows);
  };
  /** Counts these, and says on which of the first few cards of each the asker may look: in one question. */
  const learnSeen = async (stems: readonly string[]) => {
    const { rows } = await sql<{ stem: string; cards: number; first: number; seen: boolean }>`
      with few as materialized (
        select stem, (place >> 6)::int as number from (
          select distinct on (stem) stem, places from directory_place
          where programme_id = ${programmeId} and stem = any(${stems}::text[]) order by stem, piece) as first,
          unnest(places[1:${sql.lit(FIRST_PLACES)}]) as place),
      seen as materialized (
        select number from directory_entry where number = any(array(select number from few)) and card_id in (${visible}))
      select stem, cards, (select count(*)::int from few where few.stem = directory_count.stem) as first,
        stem in (select few.stem from few join seen on seen.number = few.number) as seen
      from directory_count where programme_id = ${programmeId} and stem = any(${[...stems, '']}::text[])`.execute(
      db,
    );
    fresh(stems);
    keep(rows);
    return {
      some: rows.filter(({ seen }) => seen).map(({ stem }) => stem),
      undecided: rows
        .filter(({ stem, cards, first, seen }) => stem !== '' && !seen && cards > first)
        .map(({ stem }) => stem),
    };
  };
  const standOn = async (stems: readonly string[]) => {
    const { rows } = await sql<{ stem: string; places: string }>`
      select stem, array_to_string(places, ',') as places from directory_place
      where programme_id = ${programmeId} and stem = any(${[...stems]}::text[])`.execute(db);
    const on = rows.map(({ stem, places: read }) => ({
      stem,
      numbers: read.split(',').map((place) => Math.floor(Number(place) / PLACED)),
    }));
    const numbers = [...new Set(on.flatMap((one) => one.numbers))];
    if (numbers.length === 0) return new Set<string>();
    const { rows: cards } = await sql<{ number: number }>`
      select number from directory_entry where number = any(${numbers}::int[]) and card_id in (${visible})`.execute(
      db,
    );
    const mayBeSeen = new Set(cards.map(({ number }) => number));
    return new Set(
      on.filter((one) => one.numbers.some((number) => mayBeSeen.has(number))).map(({ stem }) => stem),
    );
  };
  return {
    learn,
    of: (stem) => known.get(stem)?.rarity ?? 0,
    cards: (stem) => known.get(stem)?.cards ?? 0,
    async seen(stems) {
      const asked = [...new Set(stems)];
      if (asked.length === 0) return new Set();
      // A few of each decide nearly always; only who may see little has to be held against all.
      const { some, undecided } = await learnSeen(asked);
      const others = undecided.length === 0 ? [] : await standOn(undecided);
      return new Set([...some, ...others]);
    },
  };
}
