/**
 * Distributions that an interval is made from. Why they are written here says docs/decisions/0061; they are
 * held to the values of another program in the test beside them.
 */

const SMALL = 1e-300;
const CLOSE = 1e-15;

const LANCZOS = [
  ...[0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059],
  ...[12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7],
];

/** The logarithm of the gamma function, for x above 0 (Lanczos). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const series = LANCZOS.reduce(
    (sum, factor, index) => sum + (index === 0 ? factor : factor / (x + index - 1)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** The regularised incomplete beta function, by its continued fraction (Lentz). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on one side; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  let [c, d] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let step = 1; step < 500; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < CLOSE) break;
  }
  return (front * fraction) / a;
}

/** Not zero: it is divided by. */
const away = (value: number): number => (Math.abs(value) < SMALL ? SMALL : value);

/** How much of the standard normal distribution lies below. */
export function normalBelow(z: number): number {
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  let [term, sum] = [z, z];
  for (let odd = 3; Math.abs(term) > CLOSE * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** How much of the t distribution lies below. */
export function tBelow(t: number, freedom: number): number {
  const tail = 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/** Below which value so much of the t distribution lies. */
export const tQuantile = (share: number, freedom: number): number =>
  rootOf((t) => tBelow(t, freedom) - share, -1, 1);

/** How much of the noncentral t distribution lies below: Lenth (1989), Applied Statistics 38, algorithm AS 243. */
export function noncentralTBelow(t: number, freedom: number, centre: number): number {
  if (t < 0) return 1 - noncentralTBelow(-t, freedom, -centre);
  const x = (t * t) / (t * t + freedom);
  const half = (centre * centre) / 2;
  const base = normalBelow(-centre);
  if (x === 0) return base;
  let sum = 0;
  // The weights are those of a Poisson distribution: beyond this none is left.
  const last = Math.ceil(half + 12 * Math.sqrt(half) + 40);
  for (let index = 0; index <= last; index++) {
    const log = half === 0 ? (index === 0 ? 0 : -Infinity) : -half + index * Math.log(half);
    const even = Math.exp(log - logGamma(index + 1));
    const odd = (centre / Math.SQRT2) * Math.exp(log - logGamma(index + 1.5));
    if (even === 0 && odd === 0) continue;
    sum +=
      even * incompleteBeta(x, index + 0.5, freedom / 2) + odd * incompleteBeta(x, index + 1, freedom / 2);
  }
  return Math.min(1, Math.max(0, base + sum / 2));
}

/** Beyond it the sums are long, and the distribution of the centre is as good as normal. */
const FAR = 30;

/** Between which two values the centre of a noncentral t distribution lies of which this t was seen: both sides so much. */
export function centresOf(t: number, freedom: number, tail: number): [low: number, high: number] {
  if (Math.abs(t) > FAR) {
    const spread = Math.sqrt(1 + (t * t) / (2 * freedom)) * tQuantile(1 - tail, freedom);
    return [t - spread, t + spread];
  }
  const centreFor = (share: number) =>
    rootOf((centre) => share - noncentralTBelow(t, freedom, centre), t - 2, t + 2);
  return [centreFor(1 - tail), centreFor(tail)];
}

/** Where a rising function is zero: first the bounds are widened, then halved. */
function rootOf(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let width = to - from; rising(low) > 0; width *= 2) low -= width;
  for (let width = to - from; rising(high) < 0; width *= 2) high += width;
  for (let step = 0; step < 100 && high - low > 1e-12 * Math.max(1, Math.abs(low)); step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
