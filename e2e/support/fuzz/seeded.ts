/** Chance that is the same in every run with one seed. */
export interface Chance {
  /** A whole number from nothing up to this, without it. */
  below(most: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** So often out of a hundred. */
  often(percent: number): boolean;
}

/** Each request has chance of its own, from the seed and its number: one alone can be done again. */
export function seeded(...from: readonly (string | number)[]): Chance {
  let state = 2_166_136_261;
  for (const sign of from.join('/')) state = Math.imul(state ^ sign.codePointAt(0)!, 16_777_619);
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, oneOf: (list) => list[below(list.length)]!, often: (percent) => next() * 100 < percent };
}

/** `FUZZ_SEED` does again what a run printed; otherwise the same in every run of the tests. */
export const SEED = process.env.FUZZ_SEED ?? '20270309';
