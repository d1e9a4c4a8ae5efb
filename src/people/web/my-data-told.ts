import { formatFullDate, type Locale } from '../../language/format.ts';
import { dutch, english } from '../../language/grammar.ts';
import type { Shown } from '../../platform/privacy/access/read.ts';
import {
  saysColumn,
  saysPurpose,
  saysReader,
  saysTable,
  saysTerm,
} from '../../platform/privacy/access/words.ts';
import { words } from './my-data-words.ts';

/** A table as somebody reads it of themselves: in words, since the words of all tables are more than a page is to bring. */
export interface Told {
  table: string;
  title: string;
  why: string;
  sees: string;
  howLong: string;
  rows: { term: string; text: string }[][];
}

/** Says in words what is kept of somebody, why, who sees it and how long. */
export function tell({ table, purpose, seenBy, term, rows }: Shown, locale: Locale): Told {
  const t = words[locale];
  const { list } = locale === 'nl' ? dutch : english;
  return {
    table,
    title: saysTable(table, locale),
    why: saysPurpose(purpose, locale),
    sees: seenBy.length === 0 ? t.nobody : list(seenBy.map((who) => saysReader(who, locale))),
    howLong: saysTerm(term, locale),
    rows: rows.map((row) => factsOf(row, locale)),
  };
}

type Row = Shown['rows'][number];

/** What is empty is not said. */
const factsOf = (row: Row, locale: Locale) =>
  Object.entries(row).flatMap(([column, value]) => {
    const text = saidOf(value, locale);
    return text === '' ? [] : [{ term: saysColumn(column, locale), text }];
  });

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

function saidOf(value: Row[string], locale: Locale): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words[locale].yes : words[locale].no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map((one) => saidOf(one, locale)).join(', ');
  const day = DAY.exec(value)?.[0];
  return day ? formatFullDate(day, locale) : value;
}
