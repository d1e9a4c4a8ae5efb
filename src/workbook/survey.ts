import { layoutOf, type SheetKind } from './columns.ts';
import { type FoundSheet, findSheet, type LostSheet } from './layout.ts';
import { type Notebook, option, spotOfSheet } from './notebook.ts';
import { cellAddress, type RawWorkbook } from './raw.ts';
import { isRefusedHeader } from './refuse.ts';

const MUST_NOT_BE_LOST: ReadonlySet<SheetKind> = new Set(['exclusions', 'locks']);

export type Survey = {
  sheets: (FoundSheet | LostSheet)[];
  /** `all-open` when somebody has said that no place is secret. */
  allOpen: boolean;
};

/** Which sheet is what, and where its columns are; what cannot be used of that is said. */
export function survey(workbook: RawWorkbook, notes: Notebook): Survey {
  const sheets = workbook.sheets.map((sheet) => findSheet(sheet));
  if (!sheets.some((one) => 'columns' in one || one.layout)) {
    const [first] = workbook.sheets;
    notes.wrong('nothing-recognised', spotOfSheet(first?.name ?? '', first?.rows[0]?.number ?? 0), {
      effect: 'sheet-left-out',
      blocking: true,
    });
    return { sheets, allOpen: false };
  }
  let allOpen = false;
  const settled = sheets.map((one) => {
    if (!('columns' in one)) {
      loseSheet(one, notes);
      return one;
    }
    const found = settleColumns(one, notes);
    allOpen = missingColumns(found, notes) || allOpen;
    return found;
  });
  return { sheets: settled, allOpen };
}

function loseSheet({ sheet, layout }: LostSheet, notes: Notebook): void {
  const first = sheet.rows[0]?.number ?? 0;
  if (sheet.rows.length === 0) return;
  if (!layout) {
    notes.mend('sheet-skipped', spotOfSheet(sheet.name, first), `${sheet.rows.length}`, '', 'sheet-left-out');
    return;
  }
  const columns = layout.columns.filter(({ required }) => required).map(({ name }) => name);
  notes.wrong('header-missing', spotOfSheet(sheet.name, first), {
    effect: 'sheet-left-out',
    params: { columns },
    blocking: MUST_NOT_BE_LOST.has(layout.kind),
  });
}

/** Titles above the header are skipped, and for a column with another name somebody says which one it is. */
function settleColumns(found: FoundSheet, notes: Notebook): FoundSheet {
  const { sheet, header } = found;
  for (const row of sheet.rows) {
    if (row.number >= header.number) break;
    const title = row.cells.map(({ text }) => text.trim()).join(' ');
    if (title !== '') notes.mend('title-skipped', spotOfSheet(sheet.name, row.number), title, '');
  }
  const columns = new Map(found.columns);
  for (const { column, header: name, likely } of found.unknown) {
    const filled = sheet.rows.filter(
      (row) => row.number > header.number && row.cells.some((cell) => cell.column === column),
    ).length;
    if (filled === 0 || isRefusedHeader(name)) continue;
    const spot = {
      ...spotOfSheet(sheet.name, header.number),
      column: name,
      address: cellAddress(column, header.number),
      text: name,
    };
    const rest = found.missing.filter((one) => !likely.includes(one));
    const as = (one: { key: string; name: string }) =>
      option('as-column', { column: one.name }, `as-${one.key}`);
    const options = [...likely.map(as), option('leave-out'), ...rest.map(as)];
    const answer = notes.ask('column-unknown', spot, {
      options,
      effect: 'column-left-out',
      params: { filled },
    });
    const key = answer?.startsWith('as-') ? answer.slice(3) : '';
    if (key !== '' && !columns.has(key)) columns.set(key, column);
  }
  return { ...found, columns, missing: found.missing.filter(({ key }) => !columns.has(key)) };
}

/** `true` when the column about secret places is missing and somebody has said that none is. */
function missingColumns(found: FoundSheet, notes: Notebook): boolean {
  const { sheet, header, layout } = found;
  for (const { name } of found.missing.filter((column) => column.required)) {
    const spot = { ...spotOfSheet(sheet.name, header.number), column: name };
    notes.wrong('column-missing', spot, {
      effect: 'rows-left-out',
      blocking: MUST_NOT_BE_LOST.has(layout.kind),
    });
  }
  if (layout.kind !== 'places' || found.columns.has('secret')) return false;
  const spot = {
    ...spotOfSheet(sheet.name, header.number),
    column: layoutOf('places').columns.find(({ key }) => key === 'secret')!.name,
  };
  const options = [option('all-open'), option('all-secret')];
  return notes.ask('secret-column-missing', spot, { options, effect: 'treated-as-secret' }) === 'all-open';
}

export function isReadable(found: FoundSheet | LostSheet): found is FoundSheet {
  return 'columns' in found && !found.missing.some((column) => column.required);
}
