import type { Locale } from '../../language/format.ts';
import { type Conflict, standOfAnswers } from '../answer/conflicts.ts';
import { shortened } from '../answer/said.ts';
import { DAY, daysKey, LAYOUTS } from '../columns.ts';
import { columnLetters, type RawRow } from '../read/raw.ts';
import type { ImportBatch } from '../reads.ts';
import {
  asColumn,
  columnId,
  headingId,
  kindOf,
  LEAVE_OUT,
  NO_SHEET,
  sheetId,
} from '../understand/assigned.ts';
import type { RoundContext } from '../understand/context.ts';
import { interpret } from '../understand/interpret.ts';
import { answersFor, type FoundSheet, type LostSheet, type OtherColumn } from '../understand/layout.ts';
import { words } from './sheet-words.ts';
import type { NewerAnswer } from './view.ts';

export type Choice = { value: string; label: string };

export type ColumnView = {
  column: number;
  letters: string;
  heading: string;
  filled: number;
  /** As they are kept: nothing refused is in them. */
  samples: string[];
  value: string;
  /** Must not be stored, so there is nothing to choose. */
  isRefused: boolean;
};

export type SheetView = {
  name: string;
  stand: string;
  /** Names what the columns on the page belong to. */
  of: string;
  isOurs: boolean;
  kind: string;
  kinds: Choice[];
  heading: string;
  headings: Choice[];
  options: Choice[];
  columns: ColumnView[];
  /** Columns without which no row can be used, and that no column is yet. */
  missing: string[];
};

/** What was taken for what, so that an answer about columns is about these. */
export function structureOf(found: FoundSheet | LostSheet): string {
  return 'columns' in found ? `${found.layout.kind}:${found.heading.number}` : 'none:';
}

/** `null` when the file has no such sheet. */
export function sheetView(
  batch: ImportBatch,
  context: RoundContext,
  number: number,
  locale: Locale,
): SheetView | null {
  const { sheets } = interpret(batch.raw, { ...batch, context });
  const found = sheets[number - 1];
  if (!found) return null;
  const t = words[locale];
  const isRead = 'columns' in found;
  const said = kindOf(batch.decisions[sheetId(found.sheet.name)]);
  return {
    name: found.sheet.name,
    stand: standOfAnswers(batch),
    of: structureOf(found),
    isOurs: !isRead && found.why === 'ours',
    kind: said ?? found.layout?.kind ?? NO_SHEET,
    kinds: kindChoices(locale),
    heading: isRead ? String(found.heading.number) : '',
    headings: headingChoices(found, locale),
    options: isRead ? columnChoices(found, locale) : [],
    columns: isRead ? columnsOf(found) : [],
    missing: isRead ? found.missing.filter(({ required }) => required).map(({ name }) => t.quoted(name)) : [],
  };
}

function kindChoices(locale: Locale): Choice[] {
  const t = words[locale];
  return [
    ...LAYOUTS.map(({ kind, name }) => ({ value: kind, label: name })),
    { value: NO_SHEET, label: t.nothing },
  ];
}

/** Rows in which column names may be. */
const ROWS = 40;

function headingChoices(found: FoundSheet | LostSheet, locale: Locale): Choice[] {
  const t = words[locale];
  const isRead = 'columns' in found;
  const rows = found.sheet.rows.slice(0, ROWS);
  const lineOf = (row: RawRow) => shortened(row.cells.map(({ text }) => text).join(', '), 60);
  const two = isRead && found.heading.rows.length > 1 ? found.heading : null;
  return [
    ...(isRead ? [] : [{ value: '', label: t.headingNotFound }]),
    ...rows.map((row) => ({
      value: String(row.number),
      label:
        two?.number === row.number ? t.twoRows(two.rows[0]!, row.number) : t.row(row.number, lineOf(row)),
    })),
    { value: '0', label: t.noHeading },
  ];
}

function columnChoices({ layout }: FoundSheet, locale: Locale): Choice[] {
  const t = words[locale];
  return [
    { value: LEAVE_OUT, label: t.notUsed },
    ...layout.columns.map(({ key, name, required }) => ({
      value: asColumn(key),
      label: required ? t.required(name) : name,
    })),
    ...(daysKey(layout.kind) === null ? [] : [{ value: asColumn(DAY), label: t.day }]),
  ];
}

const SAMPLES = 3;

function columnsOf(found: FoundSheet): ColumnView[] {
  const { sheet, heading, columns, days, others } = found;
  const used = [
    ...[...columns].map(([key, column]) => ({ column, value: asColumn(key) })),
    ...days.map((column) => ({ column, value: asColumn(DAY) })),
  ];
  const values = new Map(used.map(({ column, value }) => [column, value]));
  for (const other of others) values.set(other.column, valueOfOther(found, other));
  const refused = new Set(others.filter(({ isRefused }) => isRefused).map(({ column }) => column));
  const texts = new Map<number, { filled: number; samples: Set<string> }>();
  for (const { number, cells } of sheet.rows) {
    if (number <= heading.number) continue;
    for (const { column, text } of cells) {
      const one = texts.get(column) ?? { filled: 0, samples: new Set() };
      one.filled += 1;
      const sample = shortened(text, 40);
      if (sample !== '' && one.samples.size < SAMPLES) one.samples.add(sample);
      texts.set(column, one);
    }
  }
  return [...values.keys()]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      letters: columnLetters(column),
      heading: heading.texts.get(column) ?? '',
      filled: texts.get(column)?.filled ?? 0,
      samples: [...(texts.get(column)?.samples ?? [])],
      value: values.get(column)!,
      isRefused: refused.has(column),
    }));
}

/** What a column that is not used stands on: an open one on its likely answer, as in the question about it. */
function valueOfOther(found: FoundSheet, other: OtherColumn): string {
  if (other.state !== 'open' || other.filled === 0) return LEAVE_OUT;
  return answersFor(found, other)[0] ?? LEAVE_OUT;
}

/** What somebody else chose in between, beside what was chosen here. */
export function newerChoices(
  conflicts: readonly Conflict[],
  { name, columns, options, kinds, headings, of: sheet }: SheetView,
  locale: Locale,
): NewerAnswer[] {
  const t = words[locale];
  const heading = Number(sheet.split(':')[1]);
  const all = [...options, ...kinds, ...headings];
  const label = (value: string | undefined) => all.find((one) => one.value === value)?.label ?? '';
  const fields = new Map([
    [sheetId(name), { field: 'kind', place: t.kind }],
    [headingId(name), { field: 'heading', place: t.heading }],
    ...columns.map((one) => [columnId(name, one.column, heading), columnField(one, locale)] as const),
  ]);
  return conflicts.flatMap(({ id, now, yours }) => {
    const at = fields.get(id);
    return at ? [{ ...at, now: label(now), yours: label(yours), typed: yours ?? '' }] : [];
  });
}

function columnField({ column, letters, heading }: ColumnView, locale: Locale) {
  return { field: `k-${column}`, place: words[locale].column(letters, shortened(heading)) };
}
