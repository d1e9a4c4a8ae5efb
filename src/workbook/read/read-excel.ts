import { checkBinarySheet } from './binary-sheet.ts';
import { checkSheet, type Outline, withoutLinks } from './check-sheet.ts';
import { WorkbookError } from './error.ts';
import { readByLibrary } from './library.ts';
import type { Limits } from './limits.ts';
import { openPackage, type Package, type Part, packPackage } from './package.ts';
import type { RawSheet } from './raw.ts';
import { tagsOf, xmlOf } from './xml.ts';

/**
 * Reads an `.xlsx` or an `.xlsb`. Throws a {@link WorkbookError} on everything that is not a plain, reasonably large
 * workbook.
 * @returns `null` when the zip holds no such workbook
 */
export async function readExcel(bytes: Uint8Array, limits: Limits): Promise<RawSheet[] | null> {
  const found = await openPackage(bytes, limits);
  if (!found) return null;
  const isSheet = ({ kind }: Part) => kind === 'sheet';
  if (!found.parts.some(isSheet)) throw new WorkbookError('no-sheets', { kind: '.xlsx' });
  return found.isBinary ? readBinary(found, limits) : readXml(found, limits);
}

function readBinary(found: Package, limits: Limits): RawSheet[] {
  let cells = 0;
  const parts = found.parts.map((part) => {
    if (part.kind !== 'sheet') return part;
    const checked = checkBinarySheet(part.content, limits);
    cells += checked.cells;
    return { ...part, content: checked.content };
  });
  checkCells(cells, limits);
  return readByLibrary(packPackage({ ...found, parts }), limits, { hidden: true });
}

function readXml(found: Package, limits: Limits): RawSheet[] {
  const outlines = new Map<string, Outline>();
  const parts = found.parts.map((part) => {
    const xml = xmlOf(part.content);
    if (part.kind !== 'sheet') return { ...part, content: Buffer.from(xml) };
    outlines.set(part.id, checkSheet(xml, limits));
    return { ...part, content: Buffer.from(withoutLinks(xml)) };
  });
  checkCells(
    [...outlines.values()].reduce((sum, { cells }) => sum + cells, 0),
    limits,
  );
  const workbook = xmlOf(found.workbook);
  const named = [...tagsOf(workbook, ['sheet'])].map(({ attributes }) =>
    outlines.get(attributes.get('id') ?? ''),
  );
  const packed = packPackage({ ...found, workbook: Buffer.from(workbook), parts });
  const counted = named.map((outline) => outline?.cells);
  const sheets = readByLibrary(packed, limits, {}, counted);
  return sheets.map((sheet, index) => withHidden(sheet, named[index]));
}

/** Empty cells with a border count here; what holds something is counted again afterwards. */
function checkCells(cells: number, limits: Limits): void {
  if (cells > limits.cells * 4) throw new WorkbookError('too-many-cells', { max: limits.cells });
}

function withHidden(sheet: RawSheet, outline: Outline | undefined): RawSheet {
  if (!outline) return sheet;
  const { hiddenRows, hiddenColumns } = outline;
  const rows = sheet.rows.map((row) =>
    hiddenRows.has(row.number) ? { ...row, hidden: true as const } : row,
  );
  return { ...sheet, rows, ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}) };
}
