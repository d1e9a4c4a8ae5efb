import { centresOf, logGamma, tQuantile } from './distributions.ts';

/** With each figure its interval of 95 per cent, and of how many it is. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  n: number;
}

const TAIL = 0.025;
/** The value of the standard normal distribution that leaves this tail. */
const Z = 1.959963984540054;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of a sample: divided by one less than there are. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** A mean with the interval of Student's t. @returns `null` of fewer than two */
export function estimateMean(values: readonly number[]): Estimate | null {
  const n = values.length;
  if (n < 2) return null;
  const value = meanOf(values);
  const reach = tQuantile(1 - TAIL, n - 1) * Math.sqrt(varianceOf(values) / n);
  return { value, low: value - reach, high: value + reach, n };
}

/** A share with the interval of Wilson (1927), which stays between 0 and 1 and holds for few. @returns `null` of nobody */
export function estimateShare(right: number, n: number): Estimate | null {
  if (n === 0) return null;
  const value = right / n;
  const middle = (value + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const reach = (Z / (1 + (Z * Z) / n)) * Math.sqrt((value * (1 - value)) / n + (Z * Z) / (4 * n * n));
  return {
    value,
    low: right === 0 ? 0 : Math.max(0, middle - reach),
    high: right === n ? 1 : Math.min(1, middle + reach),
    n,
  };
}

/** How much the same people changed. */
export interface Change {
  /** The mean of later less earlier, with the interval of Student's t. */
  difference: Estimate;
  /**
   * The same in standard deviations: Hedges' g_av, that is the difference by the root of the mean of both variances, corrected
   * for few. Its interval is that of the population value, by the noncentral t distribution (Algina & Keselman 2003); `null`
   * when nobody differed from anybody, for then there is nothing to measure it by.
   */
  effect: Estimate | null;
}

/** @param pairs of each person what came earlier and what came later @returns `null` of fewer than two */
export function estimateChange(pairs: readonly (readonly [number, number])[]): Change | null {
  const differences = pairs.map(([earlier, later]) => later - earlier);
  const difference = estimateMean(differences);
  if (difference === null) return null;
  const n = pairs.length;
  const spread = varianceOf(differences);
  const [before, after] = [pairs.map(([earlier]) => earlier), pairs.map(([, later]) => later)];
  const average = (varianceOf(before) + varianceOf(after)) / 2;
  // What remains of rounding is no spread.
  if (spread < 1e-12 || average < 1e-12) return { difference, effect: null };
  const [low, high] = centresOf(difference.value / Math.sqrt(spread / n), n - 1, TAIL);
  const scale = Math.sqrt(spread / n / average);
  const value = (smallSample(n - 1) * difference.value) / Math.sqrt(average);
  return { difference, effect: { value, low: low * scale, high: high * scale, n } };
}

/** By how much a standardised difference of few is too large: Hedges (1981). */
function smallSample(freedom: number): number {
  // With one degree of freedom the correction takes all of it away.
  if (freedom < 2) return 0;
  return Math.exp(logGamma(freedom / 2) - logGamma((freedom - 1) / 2)) / Math.sqrt(freedom / 2);
}

/**
 * How likely it is, if nothing changed, that so many or more turned one way: the exact test of McNemar (1947).
 * @param gained who was wrong and is right @param lost who was right and is wrong
 */
export function exactMcNemar(gained: number, lost: number): number {
  const n = gained + lost;
  let tail = 0;
  for (let k = 0; k <= Math.min(gained, lost); k++)
    tail += Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
  return Math.min(1, 2 * tail);
}
