import type { CellObject } from '@e965/xlsx';
import { type RawCell, unescapeFormula } from './raw.ts';

type Shown = { kind: 'text' | 'number' | 'date' | 'boolean' | 'error'; text: string };

/** Before it the calendars of spreadsheet programs differ; what is there is a time without a day. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** How the library has it from a file. */
export type Source = {
  /** Numbers are as the program that wrote the file showed them, instead of in American notation. */
  isShownByProgram: boolean;
};

/** A cell of the library as it was shown when the file was saved; `null` when it showed nothing. */
export function rawCell(column: number, cell: CellObject, source: Source): RawCell | null {
  const shown = shownBy(cell, source);
  if (cell.f === undefined) return shown && { column, ...shown };
  if (shown?.kind === 'error') return { column, ...shown };
  const text = shown?.text ?? labelOfLink(cell.f);
  // An outcome without text shows nothing. Without any outcome, which only Excel's files can have, nobody knows.
  if (text === '' && (cell.t !== 'z' || source.isShownByProgram)) return null;
  return { column, kind: 'formula', text, formula: cell.f };
}

function shownBy(cell: CellObject, source: Source): Shown | null {
  switch (cell.t) {
    case 's':
      return textOf(String(cell.v ?? ''));
    case 'n':
      return numberOf(cell, source);
    case 'd':
      return dayOf(cell);
    case 'b':
      return { kind: 'boolean', text: cell.v ? 'ja' : 'nee' };
    case 'e':
      return { kind: 'error', text: cell.w ?? '#ERROR!' };
    default:
      return null;
  }
}

function textOf(value: string): Shown | null {
  const text = unescapeFormula(value.toWellFormed());
  return text.trim() === '' ? null : { kind: 'text', text };
}

/** A number as it is, unless its format says more than separators and decimals do: `007`, `BRG-1`, `50%`. */
function numberOf({ v, w, z }: CellObject, source: Source): Shown | null {
  const value = Number(v);
  if (!Number.isFinite(value)) return null;
  const asIs: Shown = { kind: 'number', text: String(Number(value.toPrecision(15))) };
  const isGeneral = z === undefined || z === 'General' || z === '@';
  if (w === undefined || (isGeneral && !source.isShownByProgram)) return asIs;
  const text = w.trim();
  if (text === '') return null;
  // In an .ods a formula that says yes or no is a number with such a format.
  const truth = /^(?:(true|waar)|false|onwaar)$/i.exec(text);
  if (truth) return { kind: 'boolean', text: truth[1] ? 'ja' : 'nee' };
  if (source.isShownByProgram)
    return /^-?(?:0|[1-9][\d.,\s]*|0[.,]\d+)$/.test(text) ? asIs : { kind: 'number', text };
  const digits = text.replaceAll(',', '');
  const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits);
  return { kind: 'number', text: isPlain ? String(Number(digits)) : text };
}

function dayOf({ v, w, z }: CellObject): Shown | null {
  const time = v instanceof Date ? v.getTime() : Number.NaN;
  if (Number.isNaN(time)) return { kind: 'error', text: '#DATE!' };
  if (time < FIRST_DAY || (z !== undefined && isTimeOnly(String(z)))) return textOf(w ?? '');
  // A moment is kept as a part of a day, which is rarely exact: a hair before midnight is midnight.
  const iso = new Date(Math.round(time / 1000) * 1000).toISOString();
  return { kind: 'date', text: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16) };
}

function isTimeOnly(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '');
  return !/[dyj]/i.test(letters) && /[hs]/i.test(format);
}

/** Programs that write a link as a formula often leave out what it shows; the label is written in it. */
function labelOfLink(formula: string): string {
  return /^HYPERLINK\s*\(\s*"[^"]*"\s*[,;]\s*"([^"]*)"\s*\)$/i.exec(formula.trim())?.[1] ?? '';
}
