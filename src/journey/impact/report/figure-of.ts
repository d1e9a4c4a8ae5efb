import {
  type Change,
  type Estimate,
  estimateMean,
  estimateShare,
} from '../../../platform/statistics/statistics.ts';
import type { Figure } from '../impact-figure.ts';
import { ENOUGH } from './few.ts';

const NOTHING = {
  ...{ part: null, numerator: null, denominator: null, value: null },
  ...{ n: null, interval: null, effect: null },
};

/** So many, of so many: a share with its interval. Without a whole it is a number by itself. */
export function countOf(
  id: string,
  numerator: number,
  denominator: number | null = null,
  part: string | null = null,
): Figure {
  const share = denominator === null ? null : estimateShare(numerator, denominator);
  return {
    ...NOTHING,
    ...{ id, part, numerator, denominator, value: share?.value ?? null },
    interval: share && { low: share.low, high: share.high },
  };
}

/** A mean of these, with how many could have said so. */
export function meanFigure(
  id: string,
  values: readonly number[],
  { part = null, asked = null }: { part?: string | null; asked?: number | null } = {},
): Figure {
  // Nobody's answer is shown to anybody: a mean of four is nearly one.
  const mean: Estimate | null = values.length < ENOUGH ? null : estimateMean(values);
  return {
    ...NOTHING,
    ...{ id, part, n: values.length },
    ...(asked === null ? {} : { numerator: values.length, denominator: asked }),
    value: mean?.value ?? null,
    interval: mean && { low: mean.low, high: mean.high },
  };
}

/** How much the same people changed. */
export function changeFigure(
  id: string,
  n: number,
  estimated: Change | null,
  part: string | null = null,
): Figure {
  const change = n < ENOUGH ? null : estimated;
  return {
    ...NOTHING,
    ...{ id, part, n, value: change?.difference.value ?? null },
    interval: change && { low: change.difference.low, high: change.difference.high },
    effect: change?.effect
      ? { value: change.effect.value, low: change.effect.low, high: change.effect.high }
      : null,
  };
}

/** Cents for each of these. */
export const moneyFigure = (id: string, cents: number | null, visits: number): Figure => ({
  ...NOTHING,
  ...{ id, numerator: cents, denominator: visits },
  value: cents === null || visits === 0 ? null : cents / visits,
});
