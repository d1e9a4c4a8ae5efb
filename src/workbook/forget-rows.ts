import { cellAddress, type RawCell, type RawRow, type RawSheet, type RawWorkbook } from './read/raw.ts';
import { cellOfId } from './understand/grid.ts';
import { findSheet } from './understand/layout.ts';
import { fold } from './understand/normal.ts';

/** Whose rows go: known by the address, and by the name where a row has no address of somebody else. */
interface Gone {
  has(email: string): boolean;
  names: ReadonlySet<string>;
}

export type Answers = Readonly<Record<string, string>>;

const ADDRESS = /(?<![^\s<>()[\];:,"'])[^\s@<>()[\];:,"']{1,64}@[^\s@<>()[\];:,"']{1,255}/g;

export const addressesIn = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(ADDRESS)].map(([address]) => address.toLowerCase().replace(/\.$/, ''));

/**
 * A workbook without the rows of people who withdrew. The rows keep their numbers, so that what is asked about the others
 * stays where it was. A place of which somebody is the host says nothing of a sign-up, and stays.
 */
export function withoutRows(
  raw: RawWorkbook,
  corrections: Answers,
  { has, names }: Gone,
): { raw: RawWorkbook; rows: ReadonlySet<string>; names: ReadonlySet<string> } {
  const rows = new Set<string>();
  const called = new Set(names);
  const sheets = raw.sheets.map((sheet): RawSheet => {
    const own = ownCells(sheet, corrections);
    if (own === null) return sheet;
    const gone = sheet.rows.filter((row) => {
      const { addresses, name } = own(row);
      if (addresses.length > 0 ? !has(addresses[0]!) : !called.has(fold(name))) return false;
      if (name !== '' && !name.includes('@')) called.add(fold(name));
      return true;
    });
    for (const { number } of gone) rows.add(`${sheet.name}!${number}`);
    return { ...sheet, rows: sheet.rows.filter((row) => !gone.includes(row)) };
  });
  const forgotten = (raw.forgotten ?? 0) + rows.size;
  return { raw: rows.size > 0 ? { ...raw, sheets, forgotten } : raw, rows, names: called };
}

/** What says of whom a row is; `null` for a sheet that is not about people. */
function ownCells(sheet: RawSheet, corrections: Answers) {
  const found = findSheet(sheet);
  const kind = found.layout?.kind;
  if (kind === 'places' || kind === 'organisations') return null;
  const typed = new Map(Object.entries(corrections).map(([id, text]) => [cellOfId(id), text]));
  const textOf = (row: RawRow, column: number): string => {
    const cell = row.cells.find((one) => one.column === column);
    return typed.get(`${sheet.name}!${cellAddress(column, row.number)}`) ?? (cell ? contents(cell) : '');
  };
  const [email, name] = 'columns' in found ? ['email', 'name'].map((key) => found.columns.get(key)) : [];
  return (row: RawRow) => {
    // A manager is in the rows of others: in a sheet that was understood only the own column counts.
    const columns = email === undefined ? row.cells.map(({ column }) => column) : [email];
    const texts = columns.map((column) => textOf(row, column));
    return {
      addresses: texts.flatMap(addressesIn),
      name: name === undefined ? (texts.find((text) => text.trim() !== '') ?? '') : textOf(row, name),
    };
  };
}

const contents = (cell: RawCell) => (cell.kind === 'formula' ? `${cell.text} ${cell.formula}` : cell.text);

/** What a file is called whose name was that of somebody who withdrew. */
export const NAMELESS = 'werkblad';

/** Whether a text names one of these in full: a first name alone is of others as well. */
export function naming(names: ReadonlySet<string>): (text: string) => boolean {
  const called = [...names].filter((one) => one.includes(' '));
  return (text) => {
    const folded = ` ${fold(text)} `;
    return called.some((one) => folded.includes(` ${one} `));
  };
}

/**
 * A workbook on its way in, without people who withdrew before. Twice, for a sheet may call somebody by a name that a
 * later sheet tells.
 */
export function withoutWithdrawn(
  raw: RawWorkbook,
  corrections: Answers,
  withdrawn: Pick<Gone, 'has'>,
): RawWorkbook {
  const once = withoutRows(raw, corrections, { has: withdrawn.has, names: new Set() });
  const twice = withoutRows(once.raw, corrections, { has: withdrawn.has, names: once.names });
  return withoutMention(twice.raw, naming(twice.names));
}

/** Columns that say who somebody is: a row that stays is of somebody else, who may have the same name or manager. */
const WHO = ['name', 'email', 'managerName', 'managerEmail'];

/** Cells elsewhere that name somebody, such as "samen met Nora Haddad", go as a whole; not those of who receives. */
function withoutMention(raw: RawWorkbook, named: (text: string) => boolean): RawWorkbook {
  const sheets = raw.sheets.map((sheet) => {
    const found = findSheet(sheet);
    const kind = found.layout?.kind;
    if (kind === 'places' || kind === 'organisations') return sheet;
    const who = new Set('columns' in found ? WHO.map((key) => found.columns.get(key)) : []);
    const stays = (cell: RawCell) => who.has(cell.column) || !named(contents(cell));
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(stays) })) };
  });
  return { ...raw, sheets, fileName: named(raw.fileName) ? NAMELESS : raw.fileName };
}
