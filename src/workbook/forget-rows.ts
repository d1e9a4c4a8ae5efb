import {
  cellAddress,
  columnLetters,
  type RawCell,
  type RawRow,
  type RawSheet,
  type RawWorkbook,
} from './read/raw.ts';
import { cellOfId } from './understand/grid.ts';
import { findSheet } from './understand/layout.ts';
import { fold } from './understand/normal.ts';

/** Whose rows go: known by the address and the name, and by the name alone where a row has no address of somebody else. */
export interface Gone {
  /** @param name empty where nothing but the address is there */
  has(email: string, name: string): boolean;
  /** Folded. */
  names: ReadonlySet<string>;
}

export type Answers = Readonly<Record<string, string>>;

const ADDRESS = /(?<![^\s<>()[\];:,"'])[^\s@<>()[\];:,"']{1,64}@[^\s@<>()[\];:,"']{1,255}/g;

export const addressesIn = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(ADDRESS)].map(([address]) => address.toLowerCase().replace(/\.$/, ''));

type Forgotten = {
  raw: RawWorkbook;
  /** `sheet!row` */
  rows: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Addresses of people who go and of others who stay. */
  shared: ReadonlySet<string>;
};

/**
 * A workbook without the rows of people who withdrew. The rows keep their numbers, so that what is asked about the others
 * stays where it was. A place of which somebody is the host says nothing of a sign-up, and stays. Where an address is of
 * others as well, a row with nothing but the address stays: it may be about them.
 * @param decisions what was answered about the workbook, which can say whom a row is about
 */
export function withoutRows(
  raw: RawWorkbook,
  corrections: Answers,
  { has, names }: Gone,
  decisions: Answers = {},
): Forgotten {
  const rows = new Set<string>();
  const called = new Set(names);
  const whose = raw.sheets.map((sheet) => ownCells(sheet, corrections));
  const others = raw.sheets.map((sheet) => otherCells(sheet, corrections));
  const isOfOther = ofOthers(raw, others);
  const mine = Object.entries(decisions).filter(([id]) => !isOfOther(id));
  const said = answersByRow(Object.fromEntries(mine));
  const saidOfOthers = answersByRow(
    Object.fromEntries(Object.entries(decisions).filter(([id]) => isOfOther(id))),
  );
  const named = raw.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row) => {
      const own = whose[index]?.(row);
      const [email] = own?.addresses ?? [];
      return own && email !== undefined && own.name !== '' ? [{ ...own, email, at: rowKey(sheet, row) }] : [];
    }),
  );
  const one = onePerson(named, said);
  const isTheirs = (at: string, email: string, name: string) =>
    saysWho(said.get(at) ?? [], email, has) ?? (has(email, name) || (name !== '' && one(email, has)));
  const shared = new Set(named.flatMap(({ at, email, name }) => (isTheirs(at, email, name) ? [] : [email])));
  const sheets = raw.sheets.map((sheet, index): RawSheet => {
    const own = whose[index];
    if (!own) return sheet;
    const gone = sheet.rows.filter((row) => {
      const { addresses, name } = own(row);
      const [email] = addresses;
      const at = rowKey(sheet, row);
      const goes =
        email === undefined
          ? called.has(fold(name))
          : name === '' && shared.has(email)
            ? saysWho(said.get(at) ?? [], email, has) === true
            : isTheirs(at, email, name);
      if (goes && name !== '') called.add(fold(name));
      return goes;
    });
    const left = sheet.rows.filter((row) => !gone.includes(row));
    const other = others[index];
    const kept = other ? left.flatMap((row) => withoutOther(row, rowKey(sheet, row), other)) : left;
    for (const row of [...gone, ...left.filter(({ number }) => !kept.some((one) => one.number === number))]) {
      rows.add(rowKey(sheet, row));
    }
    return { ...sheet, rows: kept };
  });

  /** Whom somebody must not meet goes from the row; nothing is left of a row that says no more than that. */
  function withoutOther(
    row: RawRow,
    at: string,
    other: NonNullable<ReturnType<typeof otherCells>>,
  ): RawRow[] {
    const { addresses, name, says } = other.of(row);
    const [email] = addresses;
    const answers = saidOfOthers.get(at) ?? [];
    const goes =
      email === undefined
        ? name !== '' && called.has(fold(name))
        : name === '' && shared.has(email)
          ? saysWho(answers, email, has) === true
          : (saysWho(answers, email, has) ?? has(email, name));
    if (!goes) return [row];
    if (!says) return [];
    return [{ ...row, cells: row.cells.filter(({ column }) => !other.columns.includes(column)) }];
  }
  const forgotten = (raw.forgotten ?? 0) + rows.size;
  const left = rows.size > 0 ? { ...raw, sheets, forgotten } : raw;
  return { raw: left, rows, names: called, shared };
}

const rowKey = (sheet: Pick<RawSheet, 'name'>, row: Pick<RawRow, 'number'>) => `${sheet.name}!${row.number}`;

/** `Aanmeldingen!B11:wrong` is about `Aanmeldingen!11`. */
export function rowOfId(id: string): string {
  const cell = cellOfId(id);
  const cut = cell.lastIndexOf('!');
  return `${cell.slice(0, cut)}!${cell.slice(cut + 1).replace(/\D/g, '')}`;
}

function answersByRow(decisions: Answers): ReadonlyMap<string, string[]> {
  const byRow = Map.groupBy(Object.entries(decisions), ([id]) => rowOfId(id));
  return new Map([...byRow].map(([row, answers]) => [row, answers.map(([, answer]) => answer)]));
}

/** Whether the answers about a row say that it is of somebody who goes; `undefined` when they say nothing of that. */
function saysWho(answers: readonly string[], email: string, has: Gone['has']): boolean | undefined {
  for (const answer of answers) {
    const [, address, name] = /^use-(\S+@\S+)(?: (.+))?$/.exec(answer) ?? [];
    if (address !== undefined) return has(address, name ?? '');
    const same = /^same-(?!person$)(.+)$/.exec(answer)?.[1];
    if (same !== undefined) return has(email, same);
  }
  return undefined;
}

type Named = { at: string; email: string; name: string };

/** Rows at one address of which somebody said that they are all of one person: then all go, or none. */
function onePerson(named: readonly Named[], said: ReadonlyMap<string, readonly string[]>) {
  const joined = named.filter(({ at }) => said.get(at)?.some((answer) => answer.startsWith('one-row-')));
  const names = Map.groupBy(named, ({ email }) => email);
  const emails = new Set(joined.map(({ email }) => email));
  return (email: string, has: Gone['has']) =>
    emails.has(email) && (names.get(email) ?? []).some(({ name }) => has(email, name));
}

/** In a sheet of exclusions, what says whom somebody must not meet; `null` for another sheet. */
function otherCells(sheet: RawSheet, corrections: Answers) {
  const found = findSheet(sheet);
  if (!('columns' in found) || found.layout.kind !== 'exclusions') return null;
  const [email, name] = [found.columns.get('otherEmail'), found.columns.get('otherName')];
  const columns = [email, name].filter((column) => column !== undefined);
  if (columns.length === 0) return null;
  const textOf = textsIn(sheet, corrections);
  const target = found.columns.get('target');
  return {
    columns,
    of(row: RawRow) {
      const [mail, called] = [email, name].map((column) =>
        column === undefined ? '' : textOf(row, column).trim(),
      );
      const addresses = addressesIn(`${mail} ${called}`);
      const names = [called, mail].filter((text) => text !== '' && !text!.includes('@'));
      const says = target !== undefined && textOf(row, target).trim() !== '';
      return { addresses, name: names[0] ?? '', says };
    },
  };
}

/** Whether what was answered is about whom somebody must not meet, and not about whose row it is. */
function ofOthers(raw: RawWorkbook, others: readonly ReturnType<typeof otherCells>[]) {
  const starts = raw.sheets.flatMap(({ name }, index) =>
    (others[index]?.columns ?? []).map((column) => `${name}!${columnLetters(column)}`),
  );
  return (id: string) => starts.includes(cellOfId(id).replace(/\d{1,7}$/, ''));
}

/** What a cell says, with what was typed instead. */
function textsIn(sheet: RawSheet, corrections: Answers) {
  const typed = new Map(Object.entries(corrections).map(([id, text]) => [cellOfId(id), text]));
  return (row: RawRow, column: number): string => {
    const cell = row.cells.find((one) => one.column === column);
    return typed.get(`${sheet.name}!${cellAddress(column, row.number)}`) ?? (cell ? contents(cell) : '');
  };
}

/** What says of whom a row is; `null` for a sheet that is not about people. */
function ownCells(sheet: RawSheet, corrections: Answers) {
  const found = findSheet(sheet);
  const kind = found.layout?.kind;
  if (kind === 'places' || kind === 'organisations' || kind === 'wanted') return null;
  const textOf = textsIn(sheet, corrections);
  const [email, name] = 'columns' in found ? ['email', 'name'].map((key) => found.columns.get(key)) : [];
  return (row: RawRow) => {
    // A manager is in the rows of others: in a sheet that was understood only the own column counts.
    const columns = email === undefined ? row.cells.map(({ column }) => column) : [email];
    const texts = columns.map((column) => textOf(row, column));
    const called = name === undefined ? (texts.find((text) => text.trim() !== '') ?? '') : textOf(row, name);
    return { addresses: texts.flatMap(addressesIn), name: called.includes('@') ? '' : called.trim() };
  };
}

/** What of a cell can name somebody. */
export const contents = (cell: RawCell) =>
  cell.kind === 'formula' ? `${cell.text} ${cell.formula}` : cell.text;

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
export function withoutMention(raw: RawWorkbook, named: (text: string) => boolean): RawWorkbook {
  const sheets = raw.sheets.map((sheet) => {
    const found = findSheet(sheet);
    const kind = found.layout?.kind;
    if (kind === 'places' || kind === 'organisations' || kind === 'wanted') return sheet;
    const who = new Set('columns' in found ? WHO.map((key) => found.columns.get(key)) : []);
    const stays = (cell: RawCell) => who.has(cell.column) || !named(contents(cell));
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(stays) })) };
  });
  return { ...raw, sheets, fileName: named(raw.fileName) ? NAMELESS : raw.fileName };
}
