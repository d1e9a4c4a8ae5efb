import { formatNumber, formatSigned } from '../../../../language/format.ts';
import type { Estimate } from '../../../../platform/statistics/statistics.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { words } from './results-words.ts';

export type Unit = 'point' | 'share' | 'effect';

/** Shares in whole per cents, points in tenths, effects in hundredths. */
const PRECISION: Readonly<Record<Unit, number>> = { share: 100, point: 10, effect: 100 };

/** Figures as this page writes them: no more digits than so few people can say. */
export function useFigures() {
  const locale = useLocale();
  const t = useWords(words);
  const rounded = (value: number, unit: Unit): number =>
    // `+ 0`: what rounds to nought has no sign.
    Math.round(value * PRECISION[unit]) / (unit === 'share' ? 1 : PRECISION[unit]) + 0;
  const say = (value: number, unit: Unit, signed: boolean): string =>
    signed ? formatSigned(rounded(value, unit), locale) : formatNumber(rounded(value, unit), locale);
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
