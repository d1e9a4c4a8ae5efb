import { type Column, LAYOUTS, type SheetLayout } from './columns.ts';
import { distance, fold } from './normal.ts';
import type { RawRow, RawSheet } from './raw.ts';

/** A sheet of which is known what it is and where its columns are. */
export type FoundSheet = {
  sheet: RawSheet;
  layout: SheetLayout;
  header: RawRow;
  /** Column number of each column that was found, by key. */
  columns: Map<string, number>;
  /** Columns with a header, or with something under none, that were not recognised. */
  unknown: { column: number; header: string; likely: Column[] }[];
  missing: Column[];
};

/** A sheet that was not understood: by its name it is one of ours, or by nothing. */
export type LostSheet = { sheet: RawSheet; layout: SheetLayout | null };

/** Title rows and remarks may stand above the header, but not a page full. */
const HEADER_WITHIN = 40;

const squash = (text: string) => fold(text).replaceAll(' ', '');

type Header = { column: Column /** Its own name, not a synonym. */; own: boolean };

/** Per sheet every header that is known; a column's own name goes before a synonym of another. */
const HEADERS = new Map(
  LAYOUTS.map(({ kind, columns }) => {
    const synonyms = columns.flatMap((column) =>
      column.also.map((name): [string, Header] => [squash(name), { column, own: false }]),
    );
    const own = columns.map((column): [string, Header] => [squash(column.name), { column, own: true }]);
    return [kind, new Map<string, Header>([...synonyms.reverse(), ...own])] as const;
  }),
);

function mapColumns(row: RawRow, layout: SheetLayout): Map<string, number> {
  const known = HEADERS.get(layout.kind)!;
  const matches = row.cells.map((cell) => ({
    at: cell.column,
    match: cell.text.length < 80 ? known.get(squash(cell.text)) : undefined,
  }));
  const found = new Map<string, number>();
  for (const own of [true, false]) {
    for (const { at, match } of matches) {
      if (match?.own === own && !found.has(match.column.key)) found.set(match.column.key, at);
    }
  }
  return found;
}

function bestHeader(
  sheet: RawSheet,
  layout: SheetLayout,
): { row: RawRow; columns: Map<string, number> } | null {
  let best: { row: RawRow; columns: Map<string, number> } | null = null;
  for (const row of sheet.rows.slice(0, HEADER_WITHIN)) {
    const columns = mapColumns(row, layout);
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

/** By name first; a sheet with another name is recognised by a header with the required columns of just one kind. */
function layoutByName(name: string): SheetLayout | null {
  const wanted = fold(name.replace(/(?<!\s)\s*\(\d+\)$/, ''));
  return (
    LAYOUTS.find((layout) => [layout.name, ...layout.also].some((known) => fold(known) === wanted)) ?? null
  );
}

function layoutByHeader(sheet: RawSheet): SheetLayout | null {
  let best: { layout: SheetLayout; score: number } | null = null;
  for (const layout of LAYOUTS) {
    const header = bestHeader(sheet, layout);
    if (!header) continue;
    const required = layout.columns.filter((column) => column.required);
    const missing = required.filter(({ key }) => !header.columns.has(key)).length;
    if (missing > 1 || (missing === 1 && required.length <= 2)) continue;
    const score = header.columns.size - missing;
    if (score > (best?.score ?? 0)) best = { layout, score };
  }
  return best?.layout ?? null;
}

/** What we write behind a round: it is for reading, and must not come back as sign-ups. */
const RESULTS = new Set(
  [
    'Naam, E-mail, Van, Naar, Wat ga je zien, Dag, Keuze',
    'Organisatie, Saldo eerdere rondes, Gestuurd, Ontvangen, Saldo nu',
    'Naam, E-mail, Organisatie, Waarom',
    'Name, E-mail, From, To, What you will see, Day, Choice',
    'Organisation, Standing earlier rounds, Sent, Received, Standing now',
    'Name, E-mail, Organisation, Why',
  ].map(squash),
);

function isResult(sheet: RawSheet): boolean {
  return RESULTS.has(squash((sheet.rows[0]?.cells ?? []).map(({ text }) => text).join(', ')));
}

export function findSheet(sheet: RawSheet): FoundSheet | LostSheet {
  if (isResult(sheet)) return { sheet, layout: null };
  const layout = layoutByName(sheet.name) ?? layoutByHeader(sheet);
  const header = layout && bestHeader(sheet, layout);
  if (!layout || !header) return { sheet, layout };
  const { row, columns } = header;
  const missing = layout.columns.filter(({ key }) => !columns.has(key));
  const used = new Set(columns.values());
  const headers = new Map(row.cells.map((cell) => [cell.column, cell.text.trim()]));
  for (const below of sheet.rows) {
    if (below.number <= row.number) continue;
    for (const cell of below.cells) if (!headers.has(cell.column)) headers.set(cell.column, '');
  }
  const unknown = [...headers]
    .filter(([column]) => !used.has(column))
    .sort(([a], [b]) => a - b)
    .map(([column, text]) => ({ column, header: text, likely: likelyColumns(text, missing) }));
  return { sheet, layout, header: row, columns, unknown, missing };
}

/** Missing columns that an unknown header may be, by a few letters or by one name inside the other. */
function likelyColumns(header: string, missing: readonly Column[]): Column[] {
  const wanted = fold(header);
  if (wanted === '') return [];
  return missing
    .map((column) => ({
      column,
      away: Math.min(...[column.name, ...column.also].map((name) => apart(wanted, fold(name)))),
    }))
    .filter(({ away }) => away <= 3)
    .sort((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ column }) => column);
}

function apart(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && ` ${long} `.includes(` ${short} `)) return 3;
  const max = short.length >= 8 ? 2 : 1;
  const away = distance(a, b, max);
  return away <= max ? away : 9;
}
