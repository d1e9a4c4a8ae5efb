import { WorkbookError } from './error.ts';
import { LAST_COLUMN, LAST_ROW, type Limits } from './limits.ts';
import { isTrue, type Tag, tagsOf } from './xml.ts';

/** What of a sheet the library does not tell, and how much there is of it. */
export type Outline = { cells: number; hiddenRows: Set<number>; hiddenColumns: number[] };

/**
 * Row and column numbers, read from the XML before the library sees it. A tag that this cannot read is refused.
 * A row or a cell without a number is the one after the one before it.
 */
export function checkSheet(xml: string, limits: Limits): Outline {
  // Cut off halfway, it would be read as less than it was.
  if (!/<\/(?:[\w.-]+:)?worksheet>\s*$/.test(xml.slice(-100))) throw new WorkbookError('broken-zip');
  const outline: Outline = { cells: 0, hiddenRows: new Set(), hiddenColumns: [] };
  let row = 0;
  for (const tag of tagsOf(xml, ['row', 'c', 'col'])) {
    if (tag.name === 'col') outline.hiddenColumns.push(...hiddenColumns(tag, limits));
    else if (tag.name === 'row') {
      row = numberIn(tag, 'r', row + 1);
      if (row > LAST_ROW) throw new WorkbookError('too-many-rows', { max: limits.rows });
      if (isTrue(tag.attributes.get('hidden'))) outline.hiddenRows.add(row);
    } else {
      outline.cells += 1;
      checkPlace(tag.attributes.get('r'), limits);
    }
  }
  return outline;
}

function numberIn({ attributes }: Tag, name: string, otherwise: number): number {
  const text = attributes.get(name);
  if (text === undefined) return otherwise;
  if (!/^\d{1,10}$/.test(text)) throw new WorkbookError('broken-zip');
  return Number(text);
}

function checkPlace(place: string | undefined, limits: Limits): void {
  if (place === undefined) return;
  const match = /^([A-Z]{1,4})(\d{1,10})$/.exec(place);
  if (!match) throw new WorkbookError('broken-zip');
  if (Number(match[2]) > LAST_ROW) throw new WorkbookError('too-many-rows', { max: limits.rows });
  if (columnNumber(match[1]!) > LAST_COLUMN)
    throw new WorkbookError('too-many-columns', { max: limits.columns });
}

/** Of a range that goes on to the edge of the sheet, only those that could hold something matter. */
function hiddenColumns(tag: Tag, limits: Limits): number[] {
  if (!isTrue(tag.attributes.get('hidden'))) return [];
  const first = numberIn(tag, 'min', 1);
  const last = Math.min(numberIn(tag, 'max', first), limits.columns);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Links are made cell by cell for the whole of their range by the library: one line of XML fills the memory. */
export function withoutLinks(xml: string): string {
  return xml.replace(/<((?:[\w.-]+:)?)hyperlink(?=[\s/>])/g, '<$1noHyperlink');
}
