/** How days are written in sheets, and what they mean. Pure text in, days out. */
export type Calendar = {
  /** Most likely first; a day without a year takes the first that puts it in the round. */
  years: readonly number[];
  /** First and last day that is known for certain. */
  period: { first: string; last: string } | null;
  /** How `3/4` is meant, when other days of the workbook show it. */
  order?: 'day-first' | 'month-first' | undefined;
};

export type DayPart =
  | { kind: 'day'; text: string; day: string; iso: boolean }
  /** `9 t/m 12 maart` */
  | { kind: 'range'; text: string; days: string[] }
  /** The weekday and the date contradict each other; `other` is the nearest date on that weekday. */
  | { kind: 'weekday-differs'; text: string; day: string; other: string }
  /** Written the American way: `03/25/27`, or nobody knows: `03/04/27`. The likely day first. */
  | { kind: 'swapped'; text: string; day: string; other: string | null }
  | { kind: 'impossible' | 'unreadable' | 'without-year'; text: string };

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const MONTHS = [
  'jan',
  'feb',
  'maart|mrt|mar(?:ch)?',
  'apr',
  'me?i|may',
  'jun',
  'jul',
  'aug',
  'sept?',
  'o[kc]t',
  'nov',
  'de[cz]',
];
const MONTH_TAILS = '(?:uari|ruari|uary|ruary|il|i|y|e|ustus|ust|tember|ember|ober)?\\.?';
const MONTH = MONTHS.map((month) => `(?:${month})`).join('|');
const NAME = `(?<month>${MONTH})${MONTH_TAILS}(?!\\p{L})`;
const WEEKDAY =
  '(?:(?<weekday>ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?,?\\s+)?';
const ISO = /(?<y>\d{4})(?:-|\/|\.)(?<m>\d{1,2})(?:-|\/|\.)(?<d>\d{1,2})(?:[T ]\d\d:[\d:.]+)?(?!\d)/;
/** Not "8-12 maart", which is a range. */
const NUMBERS = new RegExp(
  `(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})(?:[-/.](?<y>\\d{4}|\\d{2})(?!\\d)|\\.(?!\\d)|(?![\\d]|[-/.]\\d))(?!\\s+(?:${MONTH})${MONTH_TAILS}(?!\\p{L}))`,
  'u',
);
const ORDINAL = '(?:e|de|ste|st|nd|rd|th)?';
const AFTER_YEAR = '(?![\\d\\p{L}]|[:/.-]\\d)';
/** Not "9 maart 10 maart", "9 maart 10, 11 april" or "9 maart 10 uur", of which the second number is no year. */
const SHORT_YEAR = `\\d{2}(?!\\s*(?:[-/.:,]\\s*\\d|uur|u\\b|h\\b|am\\b|pm\\b|(?:${MONTH})${MONTH_TAILS}(?!\\p{L})))`;
const YEAR = `(?:[-/](?<y>\\d{4}|\\d{2})|,?\\s+(?<y>\\d{4})|\\s+'?(?<y>${SHORT_YEAR}))${AFTER_YEAR}`;
const NAMED = new RegExp(`(?<d>\\d{1,2})${ORDINAL}(?:\\s+(?:of\\s+)?|-|/|\\.\\s?)${NAME}(?:${YEAR})?`, 'u');
/** "March 9, 2027"; not "maart 2027". A day and a time are told apart by what follows. */
const MONTH_FIRST = new RegExp(
  `(?<first>${NAME})\\s+(?<d>\\d{1,2})${ORDINAL}(?![\\d\\p{L}:])(?:,?\\s+(?<y>\\d{4})(?!\\d))?`,
  'u',
);
const BARE = new RegExp(
  `(?<d>\\d{1,2})${ORDINAL}(?![\\d\\p{L}/.:]|-(?!\\d{1,2}\\s+(?:${MONTH})))(?:,\\s+(?<y>\\d{4})(?![\\d/.-]))?`,
  'u',
);
const NOTATIONS = [ISO, NUMBERS, NAMED, MONTH_FIRST, BARE].map(
  (notation) => new RegExp(`${WEEKDAY}(?:${notation.source})`, 'iuy'),
);
/** A whole day is what a day is already. */
const WHOLE_DAY =
  '\\((?:de )?(?:hele|gehele) dag\\)|\\((?:all|whole|full) day\\)|\\b(?:hele|gehele) dag\\b|\\b(?:all|whole|full) day\\b';
const SEPARATOR = new RegExp(
  `(?:[\\s,;+&|]|\\b(?:en|and|op|on|the)\\b|/(?=\\s)|\\bof\\b|\\bor\\b|${WHOLE_DAY})+`,
  'iuy',
);
const UNTIL = /\s{0,9}(?:t\/m|tot en met|tm\b|(?:to|through|thru|until|till)\b|–|—|-)\s*/iuy;
const UNREADABLE = /[^,;+&|\n]+?(?=\s{0,9}(?:[,;+&|\n]|$))/uy;

type Written = {
  text: string;
  d: number;
  m: number | null;
  y: number | null;
  weekday: string | null;
  iso: boolean;
  slashed: boolean;
  /** Two numbers of which either can be the month. */
  numeric: boolean;
  /** "March 9, 11 and 16, 2027": the month goes on. */
  monthFirst: boolean;
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDay(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (year < 100 || day < 1 || day > length) return null;
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function shift(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

const ENGLISH = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

/** `ma` of `maandag`, of `Mon` and of `Monday`. */
function weekdayIn(written: string): string {
  const start = written.toLowerCase().slice(0, 2);
  return WEEKDAYS[ENGLISH.indexOf(start)] ?? start;
}

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^(?:${month})`, 'i').test(name)) + 1;
}

/** Takes the text apart: dates as written, the words between which a range runs, and what is neither. */
function scan(text: string): (Written | 'until' | { unreadable: string })[] {
  const parts: (Written | 'until' | { unreadable: string })[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match && match[0].length > 0 ? match : null;
  };
  while (at < text.length) {
    if (parts.length > 0 && take(UNTIL)) {
      parts.push('until');
      continue;
    }
    if (take(SEPARATOR)) continue;
    let match: RegExpExecArray | null = null;
    for (const notation of NOTATIONS) {
      match = take(notation);
      if (match) break;
    }
    if (match?.groups) {
      const { d, m, month, y, weekday, first } = match.groups;
      const year = y === undefined ? null : Number(y) + (y.length === 2 ? 2000 : 0);
      parts.push({
        text: match[0].trim(),
        d: Number(d),
        m: m !== undefined ? Number(m) : month !== undefined ? monthNumber(month) : null,
        y: year,
        weekday: weekday === undefined ? null : weekdayIn(weekday),
        iso: /^\d{4}-\d\d-\d\d$/.test(match[0]),
        slashed: match[0].includes('/') && m !== undefined && !/\d{4}\//.test(match[0]),
        numeric: m !== undefined && !/\d{4}[-/.]/.test(match[0]),
        monthFirst: first !== undefined,
      });
      continue;
    }
    const rest = take(UNREADABLE);
    if (!rest) at += 1;
    else parts.push({ unreadable: rest[0].trim() });
  }
  return parts;
}

function within(day: string, period: Calendar['period'], days = 0): boolean {
  return period !== null && day >= shift(period.first, -days) && day <= shift(period.last, days);
}

/** A day without a year is put in the round, which may run over New Year. */
function withYear(written: Written, month: number, calendar: Calendar): string | null {
  if (written.y !== null) return isoDay(written.y, month, written.d);
  const days = calendar.years.map((year) => isoDay(year, month, written.d)).filter((day) => day !== null);
  return days.find((day) => within(day, calendar.period, 31)) ?? days[0] ?? null;
}

function understand(written: Written, calendar: Calendar): DayPart {
  const { text, d, m } = written;
  if (m === null) return { kind: 'unreadable', text };
  if (written.y === null && calendar.years.length === 0) return { kind: 'without-year', text };
  const day = withYear(written, m, calendar);
  const turned = written.numeric && d <= 12 ? withYear({ ...written, d: m }, d, calendar) : null;
  if (day === null)
    return turned === null || !written.slashed
      ? { kind: 'impossible', text }
      : { kind: 'swapped', text, day: turned, other: null };
  if (turned !== null && turned !== day) {
    const { period, order } = calendar;
    if (within(turned, period) && !within(day, period, 31))
      return { kind: 'swapped', text, day: turned, other: day };
    // With a slash both ways are in use: when the period does not decide, and no other day shows it, somebody must.
    const isOpen = written.slashed && order !== 'day-first' && weekdayDecides(written, day, turned) === null;
    if (isOpen && (period === null || within(turned, period)))
      return order === 'month-first'
        ? { kind: 'swapped', text, day: turned, other: day }
        : { kind: 'swapped', text, day, other: turned };
  }
  if (written.weekday !== null && weekdayOf(day) !== written.weekday) {
    const other = [-1, 1, -2, 2, -3, 3]
      .map((by) => shift(day, by))
      .find((near) => weekdayOf(near) === written.weekday);
    return { kind: 'weekday-differs', text, day, other: other ?? day };
  }
  return { kind: 'day', text, day, iso: written.iso };
}

/** "di 09/03/2027" is on a Tuesday in only one way. */
function weekdayDecides({ weekday }: Written, day: string, turned: string): boolean | null {
  const [fits, other] = [weekdayOf(day) === weekday, weekdayOf(turned) === weekday];
  return weekday === null || fits === other ? null : fits;
}

function rangeOf(from: DayPart, to: DayPart): DayPart {
  const text = `${from.text} t/m ${to.text}`;
  if (from.kind !== 'day' || to.kind !== 'day' || to.day < from.day) return { kind: 'unreadable', text };
  const days: string[] = [];
  for (let day = from.day; day <= to.day; day = shift(day, 1)) {
    days.push(day);
    if (days.length > 100) return { kind: 'unreadable', text };
  }
  return { kind: 'range', text, days };
}

/** "March 9, 11 and 16, 2027": what has no month of its own is in the one before, and the year is of all of them. */
function goOnWithMonth(scanned: (Written | 'until' | { unreadable: string })[]): void {
  let list: Written[] = [];
  for (const part of scanned) {
    if (typeof part === 'string') continue;
    if (!('d' in part)) list = [];
    else if (part.monthFirst) list = [part];
    else if (part.m !== null) list = [];
    else if (list[0]) {
      part.m = list[0].m;
      list.push(part);
      if (part.y !== null) for (const one of list) one.y ??= part.y;
    }
  }
}

/** A list of all days of a year is shorter. */
const LONGEST = 6000;

/** Every day in the text, with what is doubtful or unreadable kept as such. Nothing of the text is skipped. */
export function readDays(text: string, calendar: Calendar): DayPart[] {
  if (text.length > LONGEST) return [{ kind: 'unreadable', text }];
  const scanned = scan(text);
  // "9, 10 en 11 maart": a number without a month takes the next month that is named.
  for (let i = scanned.length - 2; i >= 0; i -= 1) {
    const part = scanned[i]!;
    const later = scanned
      .slice(i + 1)
      .find((next): next is Written => typeof next === 'object' && 'd' in next);
    // After "March 9" a number is of March.
    const led = scanned
      .slice(0, i)
      .some((before) => typeof before === 'object' && 'd' in before && before.monthFirst);
    if (typeof part === 'object' && 'd' in part && part.m === null && later && !led)
      Object.assign(part, { m: later.m, y: later.y });
  }
  goOnWithMonth(scanned);
  const parts: DayPart[] = [];
  scanned.forEach((part, index) => {
    if (part === 'until') {
      if (index === scanned.length - 1) parts.push({ kind: 'unreadable', text: 't/m' });
      return;
    }
    const read: DayPart =
      'unreadable' in part ? { kind: 'unreadable', text: part.unreadable } : understand(part, calendar);
    const start = scanned[index - 1] === 'until' ? parts.pop() : undefined;
    parts.push(start ? rangeOf(start, read) : read);
  });
  return parts;
}

/** "alle dagen" and its variants, and nothing more: "alle dagen behalve…" is not one of them. */
export function meansAllDays(text: string): boolean {
  return /^(?:op )?(?:alle|elke|iedere) ?(?:stage)?(?:dagen|dag)?[.!]?$|^(?:altijd|alles|maakt niet uit|geen voorkeur)[.!]?$/i.test(
    text.trim(),
  );
}

/** Whether a column is headed by one day, whatever the year: `9-3`, `di 9 mrt`, `2027-03-09`. */
export function isDayHeading(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false;
  const parts = readDays(text, { years: [], period: null });
  return parts.length === 1 && !['unreadable', 'impossible', 'range'].includes(parts[0]!.kind);
}

const DAY_WORDS = new RegExp(
  `^(?:${MONTH})${MONTH_TAILS}$|^(?:ma|di|wo|do|vr|za|zo|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$|(?:dag|day)s?$|^(?:dagen|alle|elke|hele|gehele|de|en|and|of|or|op|on|the|t|m|tm|tot|met|to|until|through|max|x|e|st|nd|rd|th|ste|plaats|plaatsen|plek|plekken|pers|personen|mrt|uur)$`,
  'iu',
);

/** A text of nothing but days and numbers of places: no address can be in it. */
export function saysOnlyDays(text: string): boolean {
  return /\d/.test(text) && (text.match(/\p{L}+/gu) ?? []).every((word) => DAY_WORDS.test(word));
}
