import { DAY, layoutOf, type SheetKind } from '../columns.ts';
import { cellAddress, columnLetters, type RawWorkbook } from '../read/raw.ts';
import { COLUMN, type Decisions } from './assigned.ts';
import { answersFor, type FoundSheet, findSheet, type LostSheet, type OtherColumn } from './layout.ts';
import { type Notebook, option, spotOfSheet } from './notebook.ts';

const MUST_NOT_BE_LOST: ReadonlySet<SheetKind> = new Set(['exclusions', 'locks']);

export type Survey = {
  sheets: (FoundSheet | LostSheet)[];
  /** `all-open` when somebody has said that no place is secret. */
  allOpen: boolean;
};

/** Which sheet is what, and where its columns are; what cannot be used of that is said. */
export function survey(workbook: RawWorkbook, decisions: Decisions, notes: Notebook): Survey {
  const sheets = workbook.sheets.map((sheet) => findSheet(sheet, decisions));
  if (!sheets.some((one) => 'columns' in one || one.layout)) {
    const [first] = workbook.sheets;
    notes.wrong('nothing-recognised', spotOfSheet(first?.name ?? '', first?.rows[0]?.number ?? 0), {
      effect: 'sheet-left-out',
      blocking: true,
    });
    return { sheets, allOpen: false };
  }
  let allOpen = false;
  for (const one of sheets) {
    if (!('columns' in one)) {
      loseSheet(one, notes);
      continue;
    }
    skipTitles(one, notes);
    for (const other of [...one.others, ...one.answered]) askColumn(one, other, notes);
    allOpen = missingColumns(one, notes) || allOpen;
  }
  return { sheets, allOpen };
}

function loseSheet({ sheet, layout, why }: LostSheet, notes: Notebook): void {
  const first = sheet.rows[0]?.number ?? 0;
  if (sheet.rows.length === 0) return;
  const spot = spotOfSheet(sheet.name, first);
  if (why === 'left-out' && layout) {
    notes.wrong('sheet-not-used', spot, { effect: 'sheet-left-out', params: { count: sheet.rows.length } });
    return;
  }
  if (!layout || why === 'left-out') {
    notes.mend('sheet-skipped', spot, `${sheet.rows.length}`, '', 'sheet-left-out');
    return;
  }
  const columns = layout.columns.filter(({ required }) => required).map(({ name }) => name);
  notes.wrong('header-missing', spot, {
    effect: 'sheet-left-out',
    params: { columns },
    blocking: MUST_NOT_BE_LOST.has(layout.kind),
  });
}

function skipTitles({ sheet, heading }: FoundSheet, notes: Notebook): void {
  for (const row of sheet.rows) {
    if (row.number >= heading.number) break;
    if (heading.rows.includes(row.number)) continue;
    const title = row.cells.map(({ text }) => text.trim()).join(' ');
    if (title !== '') notes.mend('title-skipped', spotOfSheet(sheet.name, row.number), title, '');
  }
}

/** What is in a column that is not used: somebody says which it is, or it is said that it is left out. */
function askColumn(found: FoundSheet, other: OtherColumn, notes: Notebook): void {
  const { sheet, heading, layout } = found;
  const { column, header, filled, was, twice, state } = other;
  if (filled === 0 || other.isRefused) return;
  const spot = {
    ...spotOfSheet(sheet.name, heading.number),
    column: header,
    address: cellAddress(column, heading.number),
    text: header,
  };
  if (state !== 'open' && (was || state === 'clash')) {
    notes.wrong('column-not-used', spot, {
      effect: 'column-left-out',
      params: { filled, letters: columnLetters(column) },
    });
    return;
  }
  const names = new Map(layout.columns.map(({ key, name }) => [`as-${key}`, name]));
  const options = answersFor(found, other).map((answer) =>
    answer === 'leave-out'
      ? option('leave-out')
      : answer === `as-${DAY}`
        ? option('as-day', {}, answer)
        : option('as-column', { column: names.get(answer) ?? '' }, answer),
  );
  const now = twice && found.columns.get(twice.key);
  notes.ask(twice ? 'column-twice' : 'column-unknown', spot, {
    options,
    effect: 'column-left-out',
    name: COLUMN,
    params: {
      filled,
      letters: columnLetters(column),
      likely: other.likely.map(({ key }) => `as-${key}`),
      ...(twice && now ? { as: twice.name, now: columnLetters(now) } : {}),
    },
  });
}

/** `true` when the column about secret places is missing and somebody has said that none is. */
function missingColumns(found: FoundSheet, notes: Notebook): boolean {
  const { sheet, heading, layout } = found;
  for (const { name } of found.missing.filter((column) => column.required)) {
    const spot = { ...spotOfSheet(sheet.name, heading.number), column: name };
    notes.wrong('column-missing', spot, {
      effect: 'rows-left-out',
      blocking: MUST_NOT_BE_LOST.has(layout.kind),
    });
  }
  if (layout.kind !== 'places' || found.columns.has('secret')) return false;
  const spot = {
    ...spotOfSheet(sheet.name, heading.number),
    column: layoutOf('places').columns.find(({ key }) => key === 'secret')!.name,
  };
  const options = [option('all-open'), option('all-secret')];
  return notes.ask('secret-column-missing', spot, { options, effect: 'treated-as-secret' }) === 'all-open';
}

export function isReadable(found: FoundSheet | LostSheet): found is FoundSheet {
  return 'columns' in found && !found.missing.some((column) => column.required);
}
