import { formatNumber, formatSigned } from '../../../../language/format.ts';
import type { Estimate } from '../../../../platform/statistics/statistics.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { words } from './results-words.ts';

export type Unit = 'point' | 'share' | 'effect';

/** Figures as this page writes them: no more digits than so few people can say. */
export function useFigures() {
  const locale = useLocale();
  const t = useWords(words);
  const rounded = (value: number, unit: Unit): number =>
    // `+ 0`: what rounds to nought has no sign.
    (unit === 'share' ? Math.round(value * 100) : Math.round(value * 100) / 100) + 0;
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
