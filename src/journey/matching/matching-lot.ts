import { personLot } from '@wisselstage/matching';

/**
 * The order of the lot of a match turned round, as a repair draws it: who was unlucky then comes first. Of two who drew the same,
 * the first by key.
 * @param seed of the round
 */
export const unluckyFirst =
  (seed: string) =>
  (a: string, b: string): number =>
    personLot(seed, a) - personLot(seed, b) || (a < b ? -1 : a > b ? 1 : 0);
