import { formatDecimals, formatNumber } from '../../../../language/format.ts';
import type { Estimate } from '../../../../platform/statistics/statistics.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { words } from './results-words.ts';

export type Unit = 'point' | 'share' | 'effect';

/** Shares in whole per cents, points in tenths, effects in hundredths. */
const DECIMALS = { share: 0, point: 1, effect: 2 } as const satisfies Record<Unit, number>;

/** Figures as this page writes them: no more digits than so few people can say. */
export function useFigures() {
  const locale = useLocale();
  const t = useWords(words);
  const say = (value: number, unit: Unit, signed: boolean): string => {
    const size = 10 ** DECIMALS[unit];
    // `+ 0`: what rounds to nought has no sign.
    const rounded = Math.round(value * (unit === 'share' ? 100 : size)) / size + 0;
    return (signed && rounded > 0 ? '+' : '') + formatDecimals(rounded, DECIMALS[unit], locale);
  };
  return {
    number: (value: number) => say(value, 'point', false),
    /** `2,4 (2,1 tot 2,7)` */
    interval({ value, low, high }: Estimate, unit: Unit, signed = false): string {
      const each = [value, low, high].map((one) => say(one, unit, signed));
      return t.interval(each[0]!, each[1]!, each[2]!, unit === 'share');
    },
    chance: (p: number): string =>
      p < 0.001 ? t.lessThan(formatNumber(0.001, locale)) : formatNumber(p, locale),
  };
}
