import { findClientData, sentencesAround, withoutParts } from '../platform/privacy/guard.ts';
import { findWhereabouts } from '../platform/privacy/whereabouts.ts';
import type { FindingCode } from './codes.ts';
import type { FoundSheet, LostSheet } from './layout.ts';
import { fold } from './normal.ts';
import { type Notebook, option, type Spot } from './notebook.ts';
import { cellAddress, type RawCell, type RawRow, type RawSheet, type RawWorkbook } from './raw.ts';

type Verdict = { code: FindingCode; text: string };

/** A BSN is about a client, and so is the sentence around it: nothing of the cell stays. */
function holdsBsn(text: string): boolean {
  return findClientData(text).some(({ kind }) => kind === 'bsn');
}

function withoutAddress(text: string): Verdict | null {
  const parts = findClientData(text).filter(({ kind }) => kind === 'address' || kind === 'postcode');
  return parts.length === 0 ? null : { code: 'address', text: withoutParts(text, parts) };
}

/** What of a cell of a secret place leads there. */
function leadsIn(text: string, key: string) {
  // People are called after streets, and have numbers in their mail address.
  if (LABELS.has(key)) {
    const numbers = key === 'hostName' ? findWhereabouts(text).filter(({ kind }) => kind !== 'street') : [];
    const addresses = findClientData(text).filter(
      ({ kind }) => kind === 'address' || kind === 'postcode' || kind === 'street',
    );
    return [...addresses, ...numbers];
  }
  const found = findWhereabouts(text);
  // Everybody reads a title, so any number goes; a column that is not known may hold a year or a telephone.
  return key === 'title' ? found : found.filter(({ kind }) => kind !== 'number');
}

/**
 * For a secret place the whole sentence around an address goes, because the rest of it says how to get there;
 * in a cell that is not a sentence, such as a name, all that comes after. A code is on the public page as well:
 * one that leads there is no code at all.
 */
function withoutWhereabouts(text: string, key: string): Verdict | null {
  if (key === 'code') {
    const leads = leadsIn(text.replace(/[_-]/g, ' '), key).length > 0;
    return leads ? { code: 'address-secret', text: '' } : null;
  }
  if (CHECKED.has(key)) return null;
  const parts = leadsIn(text, key);
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
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const verdict = cell.kind === 'refused' ? null : judge(cell, row.number);
      return verdict ? refused(cell, verdict) : cell;
    }),
  }));
  return { ...sheet, rows };
}

/** Says for a cell whether somebody has looked at the number in it: one in eleven numbers passes the test by chance. */
export type NotABsn = (sheet: string, address: string) => boolean;

export function notABsn(decisions: Readonly<Record<string, string>>): NotABsn {
  return (sheet, address) => decisions[`${sheet}!${address}:bsn`] === 'not-a-bsn';
}

/** Before anything is understood: every cell of every sheet, titles and headers as well. */
export function refuseBsn(workbook: RawWorkbook, allowed: NotABsn): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) =>
    sweep(sheet, (cell, row) => {
      const keep = !holdsBsn(contents(cell)) || allowed(sheet.name, cellAddress(cell.column, row));
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

const REFUSED_HEADER =
  /\b(?:bsn|burgerservicenummer|sofinummer|geboortedatum|geboortejaar|\w*adres|straat\w*|huisnummer|postcode|dossier\w*|zaaknummer|zaaknr|client\w*nummer|client naam|naam client\w*|clientnaam|diagnose)\b/;

export function isRefusedHeader(header: string): boolean {
  const folded = fold(header);
  return REFUSED_HEADER.test(folded) && !/mail/.test(folded);
}

/** Columns in which a value has a meaning that is checked, so that no address can pass. */
const CHECKED = new Set([
  'email',
  'organisation',
  'code',
  'slots',
  'days',
  'day',
  'condition',
  'minimum',
  'visits',
  'hosts',
  'target',
  'place',
  'secret',
  'standing',
]);

/** Whatever is not plainly "nee" in the column for it is treated as secret. */
export function isSecretRow(found: FoundSheet, row: RawRow): boolean {
  const column = found.columns.get('secret');
  const answer = row.cells.find((cell) => cell.column === column)?.text ?? '';
  return found.layout.kind === 'places' && !/^n(?:ee|o)?$/.test(fold(answer));
}

const LABELS = new Set(['hostName', 'hostEmail']);

/** Once it is known what the columns are: addresses, and columns that must not be there at all. */
export function refuseAddresses<Sheet extends FoundSheet | LostSheet>(found: Sheet): Sheet {
  if (!('columns' in found))
    return { ...found, sheet: sweep(found.sheet, (cell) => withoutAddress(contents(cell))) };
  const { sheet, header, columns } = found;
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const whole = new Set(
    found.unknown.filter((one) => isRefusedHeader(one.header)).map(({ column }) => column),
  );
  const secret = new Set(
    sheet.rows
      .filter((row) => row.number > header.number && isSecretRow(found, row))
      .map(({ number }) => number),
  );
  const judge: Judge = (cell, row) => {
    if (row === header.number) return null;
    if (row > header.number && whole.has(cell.column)) return { code: 'column-refused', text: '' };
    if (row < header.number) return withoutAddress(contents(cell));
    return judgeAddress(contents(cell), secret.has(row), keys.get(cell.column) ?? '');
  };
  return { ...found, sheet: sweep(sheet, judge) };
}

/** One finding for each refused cell, whether it was refused now or before the file was stored. */
export function noteRefusals(found: FoundSheet | LostSheet, notes: Notebook, allowed: NotABsn): void {
  const header = 'header' in found ? found.header : null;
  const names = new Map(header?.cells.map((cell) => [cell.column, cell.text.trim()]));
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
  for (const row of found.sheet.rows) {
    for (const cell of row.cells) {
      if (cell.kind === 'refused' && cell.code === 'column-refused') columns.add(cell.column);
      else if (cell.kind === 'refused')
        refuseOne(cell.code as FindingCode, spot(row.number, cell.column), notes);
      else if (allowed(found.sheet.name, cellAddress(cell.column, row.number)))
        refuseOne('bsn', spot(row.number, cell.column), notes);
    }
  }
  for (const column of columns)
    notes.refuse('column-refused', spot(header?.number ?? 0, column), 'column-left-out');
}

function refuseOne(code: FindingCode, spot: Spot, notes: Notebook): void {
  const bsn = code === 'bsn';
  notes.refuse(code, spot, bsn ? 'cell-left-empty' : 'part-removed', bsn ? [option('not-a-bsn')] : []);
}

/** A typed correction is judged as a cell is. */
export function judgeTyped(text: string, secret: boolean, key: string, allowedBsn: boolean): Verdict | null {
  if (!allowedBsn && holdsBsn(text)) return { code: 'bsn', text: '' };
  return judgeAddress(text, secret, key);
}

function judgeAddress(text: string, secret: boolean, key: string): Verdict | null {
  if (secret) return withoutWhereabouts(text, key);
  return CHECKED.has(key) ? null : withoutAddress(text);
}
