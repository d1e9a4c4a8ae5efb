import { shortened } from '../answer/said.ts';
import type { SheetKind } from '../columns.ts';
import { cellIn, type GridRow } from './grid.ts';
import { squeeze } from './normal.ts';

const LONGEST = 60;

/** Whose row it is says more than its number. */
export function subjectsOf(
  grids: readonly { kind: SheetKind; rows: readonly GridRow[] }[],
): ReadonlyMap<string, string> {
  return new Map(
    grids.flatMap(({ kind, rows }) =>
      rows.map((row): [string, string] => [
        `${row.sheet}|${row.number}`,
        shortened(squeeze(subjectOf(kind, row)), LONGEST),
      ]),
    ),
  );
}

function subjectOf(kind: SheetKind, row: GridRow): string {
  const text = (key: string) => cellIn(row, key).text.trim();
  const joined = (...keys: string[]) => keys.map(text).filter(Boolean).join(' ');
  switch (kind) {
    case 'signUps':
      return text('name') || joined('firstName', 'infix', 'lastName') || text('initials');
    case 'places':
      return [text('code'), text('title')].filter(Boolean).join(': ');
    case 'organisations':
      return text('name') || text('code');
    case 'wanted':
      return [text('organisation'), text('other')].filter(Boolean).join(' – ');
    default:
      return text('email') || text('name');
  }
}
