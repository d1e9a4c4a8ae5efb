import { WorkbookError } from './error.ts';
import { readByLibrary } from './library.ts';
import type { Limits } from './limits.ts';
import type { RawSheet } from './raw.ts';
import { type Tag, tagsOf, xmlOf } from './xml.ts';
import { openZip, packZip } from './zip.ts';

/** What the library does not tell of a sheet. */
type Outline = { isHidden: boolean; hiddenRows: Set<number>; hiddenColumns: number[] };

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Reads an `.ods`.
 * @returns `null` when the zip is something else
 */
export async function readOds(bytes: Uint8Array, limits: Limits): Promise<RawSheet[] | null> {
  const zip = openZip(bytes, limits);
  if (!zip.names.includes('content.xml')) return null;
  const parts = await zip.read((name) =>
    ['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml'].includes(name),
  );
  const manifest = parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '';
  if (/<(?:[\w.-]+:)?encryption-data\b/.test(manifest)) throw new WorkbookError('password');
  if (!`${parts.get('mimetype') ?? ''}${manifest}`.includes(MIMETYPE)) return null;
  if (zip.names.some((name) => /^(?:Basic|Scripts)\/.+\.(?:xml|xba|py|js|bsh)$/i.test(name)))
    throw new WorkbookError('macro');
  const content = xmlOf(parts.get('content.xml')!);
  const outlines = outlinesOf(content, limits);
  if (outlines.length === 0) throw new WorkbookError('no-sheets', { kind: '.ods' });
  const files: [string, Buffer][] = [
    ['META-INF/manifest.xml', Buffer.from('<manifest/>')],
    ['content.xml', Buffer.from(content)],
  ];
  const styles = parts.get('styles.xml');
  files.push(['styles.xml', Buffer.from(styles ? xmlOf(styles) : '<document-styles/>')]);
  const sheets = readByLibrary(packZip(new Map(files)), limits, { isShownByProgram: true });
  // A sheet that does not end is not in the library's list at all.
  if (sheets.length !== outlines.length) throw new WorkbookError('broken-zip');
  return sheets.map((sheet, index) => withHidden(sheet, outlines[index]));
}

/** Hidden sheets, rows and columns; and how many cells there are when what is repeated is written out. */
function outlinesOf(xml: string, limits: Limits): Outline[] {
  const hiddenStyles = hiddenTableStyles(xml);
  const outlines: Outline[] = [];
  let [row, column, rowsRepeated, cells] = [0, 0, 1, 0];
  for (const tag of tagsOf(xml, ['table', 'table-column', 'table-row', 'table-cell'])) {
    const isHidden = (tag.attributes.get('visibility') ?? 'visible') !== 'visible';
    if (tag.name === 'table') {
      if (tag.isClosed) continue;
      const hiddenSheet = hiddenStyles.has(tag.attributes.get('style-name') ?? '');
      outlines.push({ isHidden: hiddenSheet, hiddenRows: new Set(), hiddenColumns: [] });
      [row, column] = [0, 0];
      continue;
    }
    const outline = outlines.at(-1);
    if (!outline) continue;
    const repeated = timesIn(tag);
    if (tag.name === 'table-column') {
      if (isHidden) outline.hiddenColumns.push(...numbersFrom(column, repeated, limits.columns));
      column += repeated;
    } else if (tag.name === 'table-row') {
      rowsRepeated = repeated;
      if (isHidden) for (const one of numbersFrom(row, repeated, limits.rows)) outline.hiddenRows.add(one);
      row += repeated;
    } else if (!tag.isClosed) {
      cells += repeated * rowsRepeated;
    }
    if (cells > limits.cells * 2) throw new WorkbookError('too-many-cells', { max: limits.cells });
  }
  return outlines;
}

function hiddenTableStyles(xml: string): Set<string> {
  const names = new Set<string>();
  let style = '';
  for (const { name, attributes } of tagsOf(xml, ['style', 'table-properties'])) {
    if (name === 'style') style = attributes.get('name') ?? '';
    else if (attributes.get('display') === 'false') names.add(style);
  }
  return names;
}

function timesIn({ name, attributes }: Tag): number {
  const text = attributes.get(name === 'table-row' ? 'number-rows-repeated' : 'number-columns-repeated');
  if (text !== undefined && !/^\d{1,10}$/.test(text)) throw new WorkbookError('broken-zip');
  return text === undefined ? 1 : Math.max(1, Number(text));
}

function numbersFrom(before: number, count: number, most: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.min(count, most - before)) },
    (_, index) => before + index + 1,
  );
}

function withHidden(sheet: RawSheet, outline: Outline | undefined): RawSheet {
  if (!outline) return sheet;
  const { isHidden, hiddenRows, hiddenColumns } = outline;
  const rows = sheet.rows.map((row) =>
    hiddenRows.has(row.number) ? { ...row, hidden: true as const } : row,
  );
  return {
    ...sheet,
    rows,
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(isHidden ? { hidden: true } : {}),
  };
}
