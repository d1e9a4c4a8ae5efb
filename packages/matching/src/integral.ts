/** What is no further from an integer is one. */
export const INTEGRAL = 1e-6;

/** The nearest integer point, or `null` when a value is not nearly an integer. */
export function rounded(values: Float64Array): Int32Array | null {
  const point = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const near = Math.round(values[i]!);
    if (Math.abs(values[i]! - near) > INTEGRAL) return null;
    point[i] = near;
  }
  return point;
}

/** The least integer that a sum of integers can be, given its relaxed value; on the safe side of rounding. */
export function roundedUp(value: number): number {
  return Math.ceil(value - INTEGRAL - 1e-8 * Math.abs(value));
}
