import { definitionOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';

/**
 * A mean or a change as precise as it is written, and no more: exact, it would give what the people behind it answered together, and
 * how many they are.
 */
export function rounded(figure: Figure): Figure {
  const { unit } = definitionOf(figure);
  if (figure.value === null || (unit !== 'mean' && unit !== 'change')) return figure;
  // Shares are written in whole per cents, marks and differences with one decimal.
  const times = figure.id.startsWith('quiz') ? 100 : 10;
  const to = (value: number, most: number) => Math.round(value * most) / most + 0;
  const { value, interval, effect } = figure;
  return {
    ...figure,
    value: to(value, times),
    interval: interval && { low: to(interval.low, times), high: to(interval.high, times) },
    effect: effect && {
      ...{ value: to(effect.value, 100), low: to(effect.low, 100), high: to(effect.high, 100) },
    },
  };
}
