export type Locale = 'nl' | 'en';

// British English puts the day before the month, as Dutch does.
const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** What the `Intl` functions call the language. */
export function languageTag(locale: Locale): string {
  return tags[locale];
}

// Made once: that takes a hundred times as long as to use one, and a page with a table of people uses thousands.
const formats: Record<Locale, ReturnType<typeof formatsOf>> = { nl: formatsOf('nl'), en: formatsOf('en') };

function formatsOf(locale: Locale) {
  const tag = languageTag(locale);
  const dayOf = (width: 'short' | 'long') =>
    new Intl.DateTimeFormat(tag, {
      weekday: width,
      day: 'numeric',
      month: width,
      year: 'numeric',
      timeZone: 'UTC',
    });
  return {
    short: dayOf('short'),
    long: dayOf('long'),
    number: new Intl.NumberFormat(tag),
    decimals: [0, 1, 2].map(
      (digits) =>
        new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
  };
}

const TRUE_MINUS = '\u2212';

interface DayParts {
  weekday: string;
  date: string;
  month: string;
  year: string;
}

// A day is a calendar date without a clock: read and written in UTC, it never slides to its neighbour.
function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

// Built from parts, because the commas and full stops of the ready-made patterns differ per ICU release.
function partsOf(day: string, locale: Locale, width: 'short' | 'long'): DayParts {
  const parts: DayParts = { weekday: '', date: '', month: '', year: '' };
  for (const { type, value } of formats[locale][width].formatToParts(asDate(day))) {
    if (type === 'weekday' || type === 'month') parts[type] = value.replace('.', '');
    if (type === 'day') parts.date = value;
    if (type === 'year') parts.year = value;
  }
  return parts;
}

/** `2027-03-09` becomes `di 9 mrt` or `Tue 9 Mar`. */
export function formatDay(day: string, locale: Locale): string {
  const { weekday, date, month } = partsOf(day, locale, 'short');
  return `${weekday} ${date} ${month}`;
}

/** `2027-03-09` becomes `9 mrt` or `9 Mar`. */
export function formatShortDate(day: string, locale: Locale): string {
  const { date, month } = partsOf(day, locale, 'short');
  return `${date} ${month}`;
}

/** The short name of a day of the week, from Monday, which is 0: `ma` or `Mon`. */
export function formatWeekday(weekday: number, locale: Locale): string {
  // The first of January 2024 was a Monday.
  return partsOf(`2024-01-0${weekday + 1}`, locale, 'short').weekday;
}

/** `2027-03-09` becomes `dinsdag` and `maart`, or `Tuesday` and `March`. */
export function longNamesOf(day: string, locale: Locale): { weekday: string; month: string } {
  const { weekday, month } = partsOf(day, locale, 'long');
  return { weekday, month };
}

/** `2027-03-09` becomes `mrt` or `Mar`. */
export function formatMonth(day: string, locale: Locale): string {
  return partsOf(day, locale, 'short').month;
}

/** `2027-03-09` becomes `dinsdag 9 maart 2027` or `Tuesday 9 March 2027`. */
export function formatLongDay(day: string, locale: Locale): string {
  const { weekday, date, month, year } = partsOf(day, locale, 'long');
  return `${weekday} ${date} ${month} ${year}`;
}

/** `2027-03-09` becomes `9 maart 2027` or `9 March 2027`. */
export function formatFullDate(day: string, locale: Locale): string {
  const { date, month, year } = partsOf(day, locale, 'long');
  return `${date} ${month} ${year}`;
}

/** Days of one visit, each in full: `dinsdag 9 maart en woensdag 10 maart`. */
export function formatEachDay(days: readonly string[], locale: Locale): string {
  const texts = days.map((day) => {
    const { weekday, date, month } = partsOf(day, locale, 'long');
    return `${weekday} ${date} ${month}`;
  });
  return formats[locale].list.format(texts);
}

/** `2027-03-09` becomes `9 maart` or `9 March`. */
export function formatDate(day: string, locale: Locale): string {
  const { date, month } = partsOf(day, locale, 'long');
  return `${date} ${month}`;
}

/** `8–26 maart`, `29 maart–2 april`. */
export function formatPeriod(first: string, last: string, locale: Locale): string {
  const from = formatDate(first, locale);
  if (first === last) return from;
  const start = first.slice(0, 7) === last.slice(0, 7) ? partsOf(first, locale, 'long').date : from;
  return `${start}–${formatDate(last, locale)}`;
}

function isNextDay(day: string, next: string): boolean {
  return asDate(next).getTime() - asDate(day).getTime() === 86_400_000;
}

function runsOf(days: string[]): string[][] {
  const runs: string[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && isNextDay(run.at(-1)!, day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/**
 * Days in order, the month said once: `di 9 en do 11 mrt`. Three or more days in a row become a range:
 * `ma 8–wo 10 mrt`.
 */
export function formatDays(days: readonly string[], locale: Locale): string {
  const sorted = [...new Set(days)].sort();
  const ends = runsOf(sorted).flatMap((run) =>
    run.length > 2 ? [[run[0]!, run.at(-1)!]] : run.map((day) => [day]),
  );
  const spoken = new Set<string>();
  const texts: string[] = [];
  // From the last to the first, so that the month stands behind the last day that falls in it.
  for (const run of ends.toReversed()) {
    const words = run.toReversed().map((day) => {
      const { weekday, date, month } = partsOf(day, locale, 'short');
      const key = day.slice(0, 7);
      if (spoken.has(key)) return `${weekday} ${date}`;
      spoken.add(key);
      return `${weekday} ${date} ${month}`;
    });
    texts.unshift(words.toReversed().join('–'));
  }
  return formats[locale].list.format(texts);
}

export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].number.format(value).replace('-', TRUE_MINUS);
}

/** Always so many decimals, so that figures under each other have one look: `4,0` beside `4,3`. */
export function formatDecimals(value: number, decimals: 0 | 1 | 2, locale: Locale): string {
  return formats[locale].decimals[decimals]!.format(value).replace('-', TRUE_MINUS);
}

/** `+2`, `−4` with a true minus, `0`. */
export function formatSigned(value: number, locale: Locale = 'nl'): string {
  const size = formatNumber(Math.abs(value), locale);
  if (value === 0) return size;
  return (value > 0 ? '+' : TRUE_MINUS) + size;
}

const englishEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** `1e` in Dutch, `1st` in English. */
export function formatOrdinal(value: number, locale: Locale): string {
  if (locale === 'nl') return `${value}e`;
  return `${value}${englishEndings[englishOrdinals.select(value)]}`;
}
