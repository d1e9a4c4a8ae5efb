import { findClientData, holdsBsn, sentencesAround, withoutParts } from '../../platform/privacy/guard.ts';
import { findWhereabouts } from '../../platform/privacy/whereabouts.ts';
import { cellAddress, type RawCell, type RawRow, type RawSheet, type RawWorkbook } from '../read/raw.ts';
import type { FindingCode } from './codes.ts';
import { saysOnlyDays } from './days.ts';
import { headingText, isRefusedHeader } from './heading.ts';
import type { FoundSheet, LostSheet } from './layout.ts';
import { asRead, fold } from './normal.ts';
import { type Notebook, option, type Spot } from './notebook.ts';

type Verdict = { code: FindingCode; text: string };

type Part = { start: number; end: number };

/** `1234ab@` looks like a postcode and is not where anybody lives. */
const MAIL = /(?<![^\s<>,;])[^\s<>,;@]+@[^\s<>,;@]+\.[^\s<>,;@]+/g;

function outsideMail<P extends Part>(text: string, parts: readonly P[]): P[] {
  if (!text.includes('@')) return [...parts];
  const mails = [...text.matchAll(MAIL)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return parts.filter(({ start, end }) => !mails.some(([from, to]) => start >= from && end <= to));
}

const DIGIT = /\d/;

function withoutAddress(text: string): Verdict | null {
  if (!DIGIT.test(text)) return null;
  const found = findClientData(text).filter(({ kind }) => kind === 'address' || kind === 'postcode');
  const parts = outsideMail(text, found);
  return parts.length === 0 ? null : { code: 'address', text: withoutParts(text, parts) };
}

/**
 * What of a cell of a secret place leads there. It hangs on the text more than on the column: what is in a column may
 * turn out to be something else, and then it is too late.
 */
function leadsIn(text: string, key: string) {
  const found = findWhereabouts(text);
  if (key === 'title') return found;
  const addresses = findClientData(text).filter(
    ({ kind }) => kind === 'address' || kind === 'postcode' || kind === 'street',
  );
  // People are called after streets, and have numbers in their mail address.
  if (LABELS.has(key)) {
    const numbers = key === 'hostName' ? found.filter(({ kind }) => kind !== 'street') : [];
    return [...addresses, ...numbers];
  }
  // Organisations too are called after streets, and have their numbers.
  if (NAMES.has(key)) return addresses.filter(({ kind }) => kind !== 'street');
  // Coordinates have no word in them either.
  if (saysOnlyDays(text)) return found.filter(({ kind }) => kind === 'link');
  // A number by itself is a year, a telephone or how many; in a sentence it may be of a house.
  return isSentence(text) ? found : found.filter(({ kind }) => kind !== 'number');
}

function isSentence(text: string): boolean {
  return !text.includes('@') && (text.match(/\p{L}{2,}/gu) ?? []).length > 1;
}

/**
 * For a secret place the whole sentence around an address goes, because the rest of it says how to get there;
 * in a cell that is not a sentence, such as a name, all that comes after. A code is on the public page as well:
 * one that leads there is no code at all.
 */
function withoutWhereabouts(text: string, key: string): Verdict | null {
  if (key === 'code') {
    const bare = text.replace(/[_-]/g, ' ');
    const leads = findWhereabouts(bare).some(({ kind }) => kind !== 'number' || isSentence(bare));
    return leads ? { code: 'address-secret', text: '' } : null;
  }
  const parts = outsideMail(text, leadsIn(text, key));
  if (parts.length === 0) return null;
  const around = LABELS.has(key)
    ? parts.map(({ start }) => ({ start, end: text.length }))
    : sentencesAround(text, parts);
  return { code: 'address-secret', text: withoutParts(text, around) };
}

function refused(cell: RawCell, { code, text }: Verdict): RawCell {
  return { column: cell.column, kind: 'refused', code, text };
}

function contents(cell: RawCell): string {
  return cell.kind === 'formula' ? `${cell.text}\n${cell.formula}` : cell.text;
}

/** `null` keeps the cell. */
type Judge = (cell: RawCell, row: number) => Verdict | null;

function sweep(sheet: RawSheet, judge: Judge): RawSheet {
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const verdict = cell.kind === 'refused' ? null : judge(cell, row.number);
      return verdict ? refused(cell, verdict) : cell;
    });
    return cells.every((cell, index) => cell === row.cells[index]) ? row : { ...row, cells };
  });
  return { ...sheet, rows };
}

/** Says for a cell whether somebody has looked at the number in it: one in eleven numbers passes the test by chance. */
export type NotABsn = (sheet: string, address: string) => boolean;

export function notABsn(decisions: Readonly<Record<string, string>>): NotABsn {
  return (sheet, address) => decisions[`${sheet}!${address}:bsn`] === 'not-a-bsn';
}

/**
 * Before anything is understood: every cell of every sheet, titles and headers as well. A BSN is about a client, and so
 * is the sentence around it: nothing of the cell stays.
 */
export function refuseBsn(workbook: RawWorkbook, allowed: NotABsn): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) =>
    sweep(sheet, (cell, row) => {
      const keep = !holdsBsn(asRead(contents(cell))) || allowed(sheet.name, cellAddress(cell.column, row));
      return keep ? null : { code: 'bsn', text: '' };
    }),
  );
  return { ...workbook, sheets, fileName: cleanName(workbook.fileName) };
}

function cleanName(fileName: string): string {
  const parts = findClientData(fileName).filter(
    ({ kind }) => kind === 'bsn' || kind === 'address' || kind === 'postcode',
  );
  return withoutParts(fileName, parts);
}

/** Whatever is not plainly "nee" in the column for it is treated as secret. */
export function isSecretRow(found: FoundSheet, row: RawRow): boolean {
  const column = found.columns.get('secret');
  const answer = row.cells.find((cell) => cell.column === column)?.text ?? '';
  return found.layout.kind === 'places' && !/^n(?:ee|o)?$/.test(fold(answer));
}

const LABELS = new Set(['hostName', 'hostEmail']);
const NAMES = new Set(['organisation', 'target', 'place', 'name', 'contactName', 'managerName']);

/** Once it is known what the columns are: addresses, and columns that must not be there at all. */
export function refuseAddresses<Sheet extends FoundSheet | LostSheet>(found: Sheet): Sheet {
  return { ...found, sheet: sweep(found.sheet, 'columns' in found ? judgeFound(found) : judgeLost(found)) };
}

function judgeFound(found: FoundSheet): Judge {
  const { sheet, heading, columns } = found;
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const whole = new Set(found.others.filter(({ isRefused }) => isRefused).map(({ column }) => column));
  const below = sheet.rows.filter(({ number }) => number > heading.number);
  const secret = new Set(below.filter((row) => isSecretRow(found, row)).map(({ number }) => number));
  return (cell, row) => {
    const text = asRead(contents(cell));
    if (heading.rows.includes(row)) {
      const name = headingText({ text });
      return withoutAddress(text) && { code: 'address', text: name };
    }
    if (row > heading.number && whole.has(cell.column)) return { code: 'column-refused', text: '' };
    if (row > heading.number) return judgeAddress(text, secret.has(row), keys.get(cell.column) ?? '');
    return found.layout.kind === 'places' ? withoutStreets(text) : withoutAddress(text);
  };
}

/** A title may hold a year or how many, so a number by itself stays. */
function withoutStreets(text: string): Verdict | null {
  const parts = findWhereabouts(text).filter(({ kind }) => kind !== 'number');
  if (parts.length === 0) return null;
  return { code: 'address-secret', text: withoutParts(text, sentencesAround(text, parts)) };
}

/**
 * A sheet of which nobody has said what it is can turn out to be the one with the secret places, so it is read as
 * strictly as that one until somebody has.
 */
function judgeLost({ sheet, layout, why }: LostSheet): Judge {
  if (why === 'ours' || (why === 'left-out' && layout))
    return (cell) => withoutAddress(asRead(contents(cell)));
  const refusedFrom = new Map<number, number>();
  for (const { number, cells } of sheet.rows.slice(0, NAMES_WITHIN)) {
    for (const { column, text } of cells) {
      if (text.length <= SHORT && !refusedFrom.has(column) && isRefusedHeader(text))
        refusedFrom.set(column, number);
    }
  }
  return (cell, row) => {
    if (row > (refusedFrom.get(cell.column) ?? row)) return { code: 'column-refused', text: '' };
    const verdict = withoutWhereabouts(asRead(contents(cell)), '');
    return verdict && { ...verdict, code: 'address-unsure' };
  };
}

const NAMES_WITHIN = 40;
/** A name of a column, and not a remark in which the word is. */
const SHORT = 40;

/** One finding for each refused cell, whether it was refused now or before the file was stored. */
export function noteRefusals(found: FoundSheet | LostSheet, notes: Notebook, allowed: NotABsn): void {
  const heading = 'heading' in found ? found.heading : null;
  const names = heading?.texts ?? new Map<number, string>();
  const spot = (row: number, column: number): Spot => {
    return {
      sheet: found.sheet.name,
      row,
      column: names.get(column) ?? '',
      address: cellAddress(column, row),
      text: '',
    };
  };
  const columns = new Set<number>();
  const unsure: Spot[] = [];
  for (const row of found.sheet.rows) {
    for (const cell of row.cells) {
      if (cell.kind === 'refused' && cell.code === 'column-refused') columns.add(cell.column);
      else if (cell.kind === 'refused' && cell.code === 'address-unsure' && !heading)
        unsure.push(spot(row.number, cell.column));
      else if (cell.kind === 'refused')
        refuseOne(cell.code as FindingCode, spot(row.number, cell.column), notes);
      else if (allowed(found.sheet.name, cellAddress(cell.column, row.number)))
        refuseOne('bsn', spot(row.number, cell.column), notes);
    }
  }
  for (const column of columns)
    notes.refuse('column-refused', spot(heading?.number ?? 0, column), 'column-left-out');
  // Of a sheet that is not read one line is enough.
  const [first] = unsure;
  if (first) notes.refuse('address-unsure', first, 'part-removed', [], { count: unsure.length });
}

function refuseOne(code: FindingCode, spot: Spot, notes: Notebook): void {
  const bsn = code === 'bsn';
  notes.refuse(code, spot, bsn ? 'cell-left-empty' : 'part-removed', bsn ? [option('not-a-bsn')] : []);
}

/** A typed correction is judged as a cell is. */
export function judgeTyped(text: string, secret: boolean, key: string, allowedBsn: boolean): Verdict | null {
  if (!allowedBsn && holdsBsn(asRead(text))) return { code: 'bsn', text: '' };
  return judgeAddress(asRead(text), secret, key);
}

function judgeAddress(text: string, secret: boolean, key: string): Verdict | null {
  if (secret) return withoutWhereabouts(text, key);
  return saysOnlyDays(text) ? null : withoutAddress(text);
}
