/**
 * Who recognises a dilemma, without saying which organisation: by family of kinds. What is shown of one dilemma never tells of
 * any single organisation that it recognises it, not by subtracting what stands beside it either. Why it is so, and what it
 * leaves: docs/decisions/0058.
 */

/** From so many organisations on families are named, and so is each of them. */
export const FROM = 3;

/** A smaller one could be named only when all of it recognise the dilemma. */
const SMALLEST_NAMED = FROM + 1;

/** `null`: of a kind that belongs to no family. */
export interface Counted<Family extends string> {
  family: Family | null;
  recognises: boolean;
}

export interface Share<Family extends string> {
  family: Family;
  size: number;
  /** `most`: all of them, or all but one. */
  count: number | 'most';
}

/** How many, out of all: exactly, or as near to it as may be told. */
export type HowMany = { exactly: number } | { moreThan: number } | 'untold';

export interface Shares<Family extends string> {
  /** The families that are named, in the order given. */
  named: Share<Family>[];
  /** All others together; `null`: their number would tell what is left out elsewhere. */
  others: { count: number; size: number } | null;
}

/** Of each family that can be named how many of it there are, and all others together. */
function sizesIn<Family extends string>(all: readonly Counted<Family>[], families: readonly Family[]) {
  const sizes = families.map((family) => ({
    family,
    size: all.filter((one) => one.family === family).length,
  }));
  const large = sizes.filter(({ size }) => size >= SMALLEST_NAMED);
  const inLarge = large.reduce((sum, { size }) => sum + size, 0);
  return { large, small: all.length - inLarge };
}

/**
 * The most organisations that are told exactly. From two below what those hold that are not named when they all recognise a
 * dilemma, a number would begin to say so.
 */
export function mostTold<Family extends string>(
  all: readonly Counted<Family>[],
  families: readonly Family[],
): number {
  const { large, small } = sizesIn(all, families);
  return small + (FROM - 1) * large.length - 3;
}

/** @param most see {@link mostTold} */
export function howMany(count: number, most: number): HowMany {
  if (count <= most) return { exactly: count };
  return most < 1 ? 'untold' : { moreThan: most };
}

/**
 * By family.
 * @param all every organisation of the programme
 * @param families in the order in which they are named
 * @returns `null` below three, and where no number nor any family may be told
 */
export function sharesOf<Family extends string>(
  all: readonly Counted<Family>[],
  families: readonly Family[],
): Shares<Family> | null {
  const count = all.filter(({ recognises }) => recognises).length;
  if (count < FROM) return null;
  const named = sizesIn(all, families).large.flatMap(({ family, size }) => {
    const ofFamily = all.filter((one) => one.family === family && one.recognises).length;
    if (ofFamily < FROM) return [];
    return [{ family, size, count: ofFamily >= size - 1 ? ('most' as const) : ofFamily }];
  });
  const counts = named.map((share) => share.count);
  const isTold = count <= mostTold(all, families);
  if (!isTold && named.length === 0) return null;
  if (!isTold || counts.includes('most')) return { named, others: null };
  const inNamed = counts.reduce<number>((sum, one) => sum + Number(one), 0);
  const size = all.length - named.reduce((sum, share) => sum + share.size, 0);
  return { named, others: { count: count - inNamed, size } };
}

/** From so many organisations on that joined or left since the last time, the families are counted anew. */
export const CHANGED = 3;

/** What by family is shown of who recognises it: as it was, until enough changed at once that no press is seen on its own. */
export const isCountedAnew = (rows: readonly { holds: boolean; shown: boolean }[]): boolean =>
  rows.filter(({ holds, shown }) => holds !== shown).length >= CHANGED;
