import { DAY } from '../columns.ts';
import { columnLetters, type RawSheet } from '../read/raw.ts';
import {
  columnId,
  type Decisions,
  headingId,
  keyOf,
  kindOf,
  LEAVE_OUT,
  NO_SHEET,
  sheetId,
} from '../understand/assigned.ts';
import { type FoundSheet, findSheet } from '../understand/layout.ts';

type Twice = { column: number; letters: string; other: string; key: string };

/** What a form about a sheet says. */
export type SheetAnswer =
  | { kind: 'columns'; decisions: Record<string, string> }
  /** What the sheet is, or where its names are: then it has other columns, which are to be seen first. */
  | { kind: 'structure'; decisions: Record<string, string> }
  /** Two columns are chosen as the same. */
  | { kind: 'twice'; faults: Twice[] }
  /** No page sends this. */
  | { kind: 'bad' };

/** @param sheet as it is kept; `decisions` are the answers so far */
export function answerOf(form: FormData, sheet: RawSheet, decisions: Decisions): SheetAnswer {
  const { name } = sheet;
  const found = findSheet(sheet, decisions);
  const now = kindOf(decisions[sheetId(name)]) ?? found.layout?.kind ?? NO_SHEET;
  const kind = kindOf(textOf(form, 'kind'));
  if (kind === null) return { kind: 'bad' };
  const row = textOf(form, 'heading') ?? '';
  const isRow = row === '0' || sheet.rows.some(({ number }) => String(number) === row);
  if (row !== '' && !isRow) return { kind: 'bad' };
  const isOtherKind = kind !== now;
  const isOtherRow = row !== '' && kind !== NO_SHEET && row !== headingRowIn(found);
  const rest: Record<string, string> = { ...decisions };
  if (isOtherKind) {
    delete rest[sheetId(name)];
    delete rest[headingId(name)];
    if (kind !== (findSheet(sheet, rest).layout?.kind ?? NO_SHEET)) rest[sheetId(name)] = kind;
  }
  if (isOtherRow) {
    delete rest[headingId(name)];
    if (headingRowIn(findSheet(sheet, rest)) !== row) rest[headingId(name)] = row;
  }
  if (isOtherKind || isOtherRow) return { kind: 'structure', decisions: rest };
  return 'columns' in found ? columnsOf(form, found, rest) : { kind: 'columns', decisions: rest };
}

function headingRowIn(found: ReturnType<typeof findSheet>): string {
  return 'columns' in found ? String(found.heading.number) : '';
}

function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}

function columnsOf(form: FormData, found: FoundSheet, decisions: Record<string, string>): SheetAnswer {
  const { sheet, layout, heading } = found;
  const refused = new Set(found.others.filter(({ isRefused }) => isRefused).map(({ column }) => column));
  const values = valuesOf(found);
  const all = [...values.keys()].filter((column) => !refused.has(column));
  const idOf = (column: number) => columnId(sheet.name, column, heading.number);
  const chosen = new Map<number, string>();
  for (const column of all) {
    const value = textOf(form, `k-${column}`);
    if (value === undefined) continue;
    if (value !== LEAVE_OUT && keyOf(value, layout.kind) === null) return { kind: 'bad' };
    chosen.set(column, value);
  }
  const faults = settleTwice(chosen, values);
  if (faults.length > 0) return { kind: 'twice', faults };
  const untouched = { ...decisions };
  for (const column of all) delete untouched[idOf(column)];
  const byItself = findSheet(sheet, untouched);
  const before = 'columns' in byItself ? valuesOf(byItself) : new Map<number, string>();
  for (const [column, value] of chosen) {
    // An open question is answered by saying what it says already.
    if (before.get(column) === value) delete decisions[idOf(column)];
    else decisions[idOf(column)] = value;
  }
  return { kind: 'columns', decisions };
}

/** What each column is used as; nothing for a column that is not. */
function valuesOf({ columns, days, others }: FoundSheet): Map<number, string> {
  return new Map([
    ...[...columns].map(([key, column]): [number, string] => [column, `as-${key}`]),
    ...days.map((column): [number, string] => [column, `as-${DAY}`]),
    ...others.map(({ column }): [number, string] => [column, '']),
  ]);
}

/** Of two columns that are the same thing, the one that was changed is meant; the other is not used any more. */
function settleTwice(chosen: Map<number, string>, values: ReadonlyMap<number, string>): Twice[] {
  const faults: Twice[] = [];
  const groups = Map.groupBy(
    [...chosen].filter(([, value]) => value !== LEAVE_OUT && value !== `as-${DAY}`),
    ([, value]) => value,
  );
  for (const [value, group] of groups) {
    if (group.length < 2) continue;
    const changed = group.filter(([column]) => values.get(column) !== value);
    if (changed.length === 1) {
      for (const [column] of group) if (column !== changed[0]![0]) chosen.set(column, LEAVE_OUT);
      continue;
    }
    const [[first], ...others] = group as [[number, string], ...[number, string][]];
    for (const [column] of others)
      faults.push({
        column,
        letters: columnLetters(column),
        other: columnLetters(first),
        key: value.slice(3),
      });
  }
  return faults;
}
