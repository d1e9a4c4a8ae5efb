import { formatNumber, formatSigned, type Locale } from '../../../language/format.ts';
import { definitionOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import { sayMoney } from './money.ts';
import { words } from './report-words.ts';

const TRUE_MINUS = '−';

const decimals: Record<Locale, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

const round = (value: number, times: number): number => Math.round(value * times) / times + 0;

/** One decimal, as few people can say no more; always one, so that figures under each other have one look. */
export const sayMean = (value: number, locale: Locale): string =>
  `${value < 0 && round(value, 10) !== 0 ? TRUE_MINUS : ''}${decimals[locale].format(Math.abs(round(value, 10)))}`;
export const sayDifference = (value: number, locale: Locale): string =>
  `${round(value, 10) > 0 ? '+' : ''}${sayMean(value, locale)}`;
export const sayEffect = (value: number, locale: Locale): string => formatSigned(round(value, 100), locale);

/** A share in whole per cents. */
export const sayShare = (value: number, locale: Locale): string =>
  words[locale].percent(Math.round(value * 100));

/** A figure in words and digits, with its whole: the same on page, paper and in tables. */
export function sayFigure(figure: Figure, locale: Locale): string {
  const t = words[locale];
  const { numerator, denominator, value, n, interval, effect, hidden } = figure;
  if (hidden) return t.few;
  const isPart = figure.id.startsWith('quiz');
  switch (definitionOf(figure).unit) {
    case 'count': {
      if (numerator === null) return t.few;
      const count = formatNumber(numerator, locale);
      if (denominator === null) return count;
      const share = value === null ? '' : ` · ${sayShare(value, locale)}`;
      return `${t.of(count, denominator)}${share}`;
    }
    case 'mean': {
      if (value === null) return t.fewLong;
      const say = isPart ? sayShare : sayMean;
      return `${say(value, locale)}${sayInterval(interval, (one) => say(one, locale), t.to)}${sayN(n)}`;
    }
    case 'change': {
      if (value === null) return t.fewLong;
      const say = isPart
        ? (one: number, asked: Locale) => `${formatSigned(Math.round(one * 100) + 0, asked)}%`
        : sayDifference;
      const reach = effect && ` (${t.to(sayEffect(effect.low, locale), sayEffect(effect.high, locale))})`;
      const effects = effect ? `; ${t.effect} ${sayEffect(effect.value, locale)}${reach}` : '';
      return `${say(value, locale)}${sayInterval(interval, (one) => say(one, locale), t.to)}${effects}${sayN(n)}`;
    }
    case 'money':
      return value === null ? t.notYet : sayMoney(value, locale);
  }
}

/** Kept on one line. */
const sayN = (n: number | null): string => (n === null ? '' : ` · n = ${n}`);

function sayInterval(
  interval: Figure['interval'],
  say: (value: number) => string,
  to: (low: string, high: string) => string,
): string {
  return interval ? ` (${to(say(interval.low), say(interval.high))})` : '';
}
