import type { Recounted } from './exported.ts';

/** Which part of all samples lies outside, on either side. */
const TAIL = 0.025;
/** The value of the normal distribution that leaves it. */
const NORMAL = 1.959963984540054;

const NOTHING: Recounted = {
  ...{ numerator: null, denominator: null, value: null, n: null },
  ...{ interval: null, effect: null },
};

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const variance = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + (one - mean(values)) ** 2, 0) / (values.length - 1);

/** So many of so many, as Wilson wrote it in 1927: the shares that are not refused, the two roots of one equation. */
export function shareFigure(numerator: number, denominator: number | null): Recounted {
  if (!denominator) return { ...NOTHING, numerator, denominator };
  const share = numerator / denominator;
  const [square, double] = [1 + NORMAL ** 2 / denominator, 2 * share + NORMAL ** 2 / denominator];
  const root = Math.sqrt(Math.max(0, double ** 2 - 4 * square * share ** 2));
  const interval = {
    low: Math.max(0, (double - root) / (2 * square)),
    high: Math.min(1, (double + root) / (2 * square)),
  };
  return { ...NOTHING, numerator, denominator, value: share, interval };
}

/** Of fewer than five people a mean is told to nobody: see docs/figures.md. */
export function meanFigure(values: readonly number[]): Recounted {
  const n = values.length;
  if (n < 5) return { ...NOTHING, n };
  return { ...NOTHING, n, value: mean(values), interval: aroundMean(values) };
}

function aroundMean(values: readonly number[]) {
  const reach = student(values.length - 1) * Math.sqrt(variance(values) / values.length);
  return { low: mean(values) - reach, high: mean(values) + reach };
}

/** How much people changed, and that in standard deviations: Hedges’ g_av (docs/measures.md). */
export function changeFigure(pairs: readonly (readonly number[])[]): Recounted {
  const [before, after] = [pairs.map(([one]) => one!), pairs.map(([, one]) => one!)];
  const differences = pairs.map(([one, other]) => other! - one!);
  const figure = meanFigure(differences);
  if (figure.value === null) return figure;
  const [own, average] = [variance(differences), (variance(before) + variance(after)) / 2];
  if (own < 1e-12 || average < 1e-12) return figure;
  const freedom = pairs.length - 1;
  const found = mean(differences) / Math.sqrt(own / pairs.length);
  const scale = Math.sqrt(own / pairs.length / average);
  const centre = (tail: number) =>
    scale * rootOf((centreOf) => tail - noncentral(found, freedom, centreOf), found - 40, found + 40);
  const value = (smallSample(freedom) * mean(differences)) / Math.sqrt(average);
  return { ...figure, effect: { value, low: centre(1 - TAIL), high: centre(TAIL) } };
}

/** Which value of Student’s t leaves the tail: the density is a power of a cosine, of the angle of which it is the tangent. */
function student(freedom: number): number {
  const density = (angle: number) => Math.cos(angle) ** (freedom - 1);
  const half = area(density, 0, Math.PI / 2);
  const angle = rootOf((upTo) => area(density, 0, upTo) / half - (1 - 2 * TAIL), 0, Math.PI / 2);
  return Math.sqrt(freedom) * Math.tan(angle);
}

/** How likely a value of the noncentral t is up to this one: over all spreads that a sample can have. */
function noncentral(value: number, freedom: number, centre: number): number {
  const density = (spread: number) =>
    spread === 0 ? 0 : Math.exp((freedom - 1) * Math.log(spread) + (freedom / 2) * (1 - spread ** 2));
  const whole = area(density, 0, 6);
  return area((spread) => density(spread) * normal(value * spread - centre), 0, 6) / whole;
}

/** The normal distribution up to here, by the series of Marsaglia. */
function normal(value: number): number {
  if (value < -7) return 0;
  if (value > 7) return 1;
  let [term, sum] = [value, value];
  for (let at = 3; Math.abs(term) > 1e-17; at += 2) {
    term *= value ** 2 / at;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(value ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

/** By how much a standardised difference of few is too large: a quotient of two gammas, half a step from each other. */
function smallSample(freedom: number): number {
  // From the quotient at one or two on, two at a time.
  let [at, quotient] = freedom % 2 === 0 ? [2, 1 / Math.sqrt(Math.PI)] : [3, Math.sqrt(Math.PI) / 2];
  for (; at < freedom; at += 2) quotient *= at / 2 / ((at - 1) / 2);
  return quotient / Math.sqrt(freedom / 2);
}

/** Simpson’s rule. */
function area(height: (at: number) => number, from: number, to: number, steps = 1200): number {
  const width = (to - from) / steps;
  let sum = height(from) + height(to);
  for (let step = 1; step < steps; step++) sum += (step % 2 === 1 ? 4 : 2) * height(from + step * width);
  return (sum * width) / 3;
}

/** Where a function that rises is nought. */
function rootOf(rises: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let times = 0; times < 60; times++) {
    const middle = (low + high) / 2;
    if (rises(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
