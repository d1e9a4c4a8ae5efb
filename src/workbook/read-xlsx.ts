import ExcelJS from 'exceljs';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';
import { type RawCell, type RawRow, type RawSheet, type RawWorkbook, unescapeFormula } from './raw.ts';
import { openZip, packZip } from './zip.ts';

/** The parts that hold cells. Pictures, comments, drawings, links and macros never reach the library. */
const WANTED =
  /^(?:_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;

/** Merged ranges, validations and the like are expanded cell by cell by the library: one line of XML fills the memory. */
const IGNORED = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'dimension',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'legacyDrawing',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetFormatPr',
  'sheetPr',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>`;

/**
 * Row and column numbers, read from the XML before the library sees it: it makes room for every row up to the highest.
 * A tag that this cannot read is refused, so nothing slips past by being written in an odd way.
 */
function checkSheet(xml: string, limits: Limits): number {
  let cells = 0;
  for (const tag of ['row', 'c'] as const) {
    const all = xml.match(new RegExp(`<${tag}(?=[\\s/>])`, 'g'))?.length ?? 0;
    let seen = 0;
    for (const [text] of xml.matchAll(new RegExp(`<${tag}(?=[\\s/>])${ATTRIBUTES}`, 'g'))) {
      seen += 1;
      const place = /^([A-Z]{0,4})(\d{1,10})$/.exec(attribute(text, 'r'));
      if (!place) throw new WorkbookError('broken-zip');
      if (Number(place[2]) > limits.rows) throw new WorkbookError('too-many-rows', { max: limits.rows });
      if (tag === 'c' && columnNumber(place[1] ?? '') > limits.columns) {
        throw new WorkbookError('too-many-columns', { max: limits.columns });
      }
    }
    if (seen !== all) throw new WorkbookError('broken-zip');
    if (tag === 'c') cells = all;
  }
  return cells;
}

/** Attribute by attribute, so that one that only looks like it within the value of another is not taken for it. */
function attribute(tag: string, name: string): string {
  for (const [, key, value] of tag.matchAll(/\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (key === name) return (value ?? '').slice(1, -1);
  }
  return '';
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function checkParts(parts: Map<string, Buffer>, limits: Limits): void {
  let cells = 0;
  let sheets = 0;
  for (const [name, content] of parts) {
    const xml = content.toString('utf8');
    // A document type is never needed in a workbook, and is where entities are made. NUL: another encoding.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError('xml-entities');
    if (xml.includes('\0')) throw new WorkbookError('not-a-workbook');
    if (!name.startsWith('xl/worksheets/')) continue;
    sheets += 1;
    cells += checkSheet(xml, limits);
  }
  if (sheets === 0) throw new WorkbookError('not-a-workbook');
  if (sheets > limits.sheets) throw new WorkbookError('too-many-sheets', { max: limits.sheets });
  // Empty cells with a border count here; what holds something is counted again afterwards.
  if (cells > limits.cells * 4) throw new WorkbookError('too-many-cells', { max: limits.cells });
}

function isoDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** The text that a value shows, or `null` for nothing. */
function shown(
  value: ExcelJS.CellValue | undefined,
): { kind: 'text' | 'number' | 'date' | 'boolean' | 'error'; text: string } | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { kind: 'text', text: unescapeFormula(value) };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', text: String(value) } : null;
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'ja' : 'nee' };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { kind: 'error', text: '#DATE!' }
      : { kind: 'date', text: isoDate(value) };
  }
  if ('richText' in value) return { kind: 'text', text: value.richText.map((part) => part.text).join('') };
  if ('hyperlink' in value) return shown(value.text);
  if ('error' in value) return { kind: 'error', text: value.error };
  return null;
}

function rawCell(column: number, cell: ExcelJS.Cell): RawCell | null {
  if (cell.type === ExcelJS.ValueType.Formula) {
    const formula = cell.formula ?? '';
    return { column, kind: 'formula', text: shown(cell.result)?.text ?? labelOfLink(formula), formula };
  }
  const content = shown(cell.value);
  if (!content || content.text.trim() === '') return null;
  return { column, ...content, text: content.text.toWellFormed() };
}

/** Programs that write a link as a formula often leave out what it shows; the label is written in it. */
function labelOfLink(formula: string): string {
  return /^HYPERLINK\s*\(\s*"[^"]*"\s*[,;]\s*"([^"]*)"\s*\)$/i.exec(formula.trim())?.[1] ?? '';
}

/** Reads an `.xlsx`. Throws a {@link WorkbookError} on everything that is not a plain, reasonably large workbook. */
export async function readXlsx(bytes: Uint8Array, fileName: string, limits: Limits): Promise<RawWorkbook> {
  const zip = openZip(bytes, limits);
  if (zip.names.some((name) => /vbaProject|\/macrosheets\//i.test(name))) throw new WorkbookError('macro');
  if (!zip.names.includes('xl/workbook.xml')) throw new WorkbookError('not-a-workbook');
  const parts = await zip.read((name) => WANTED.test(name));
  checkParts(parts, limits);
  const book = new ExcelJS.Workbook();
  try {
    // The types of the library still describe the buffers of an older Node.
    const clean = packZip(parts) as unknown as ExcelJS.Buffer;
    await book.xlsx.load(clean, { ignoreNodes: IGNORED });
  } catch (cause) {
    throw new WorkbookError('broken-zip', {}, { cause });
  }
  const sheets: RawSheet[] = book.worksheets.map((sheet) => {
    const rows: RawRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: RawCell[] = [];
      row.eachCell((cell, column) => {
        const raw = rawCell(column, cell);
        if (raw) cells.push(raw);
      });
      if (cells.length > 0) rows.push({ number, cells });
    });
    return { name: sheet.name, rows };
  });
  return { fileName, sheets };
}
