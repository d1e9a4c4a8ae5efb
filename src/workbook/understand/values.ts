import { type ClientDataKind, findClientData, withoutParts } from '../../platform/privacy/guard.ts';
import type { EffectCode } from './codes.ts';
import type { Cell } from './grid.ts';
import { fold, squeeze, trimmed } from './normal.ts';
import { type Notebook, option } from './notebook.ts';

/** What one cell means. Each reader says what it mended and gives `null` where nothing could be taken. */

/** The text of a cell of one line; a formula counts as what it showed, because its meaning is checked hereafter. */
export function oneLine(cell: Cell, notes: Notebook): string {
  if (cell.kind === 'error') notes.wrong('cell-error', cell, { effect: 'cell-left-empty' });
  if (cell.kind === 'error') return '';
  if (cell.kind === 'formula') {
    if (cell.text.trim() === '')
      notes.wrong(
        'formula-without-value',
        { ...cell, text: `=${cell.formula}` },
        { effect: 'cell-left-empty' },
      );
  }
  const text = squeeze(cell.text);
  if (text !== cell.text.normalize('NFC') && text !== '') notes.mend('spaces', cell, cell.text, text);
  return text;
}

/** A short text without meaning of its own: a name, a region, a job title. */
export function label(
  cell: Cell,
  max: number,
  notes: Notebook,
  effect: EffectCode = 'cell-left-empty',
  blocking = false,
): string {
  const text = oneLine(cell, notes);
  if (text.length <= max) return text;
  notes.wrong('too-long', cell, { effect, blocking, params: { max, length: text.length } });
  return '';
}

/** A text somebody wrote. What must not be in it was refused before this; what may not be in it is asked. */
export function sentence(
  cell: Cell,
  max: number,
  notes: Notebook,
  effect: EffectCode = 'cell-left-empty',
): string {
  if (cell.kind === 'error') return oneLine(cell, notes);
  if (cell.kind === 'formula') {
    const keep = cell.text.trim() === '' ? [] : [option('keep', { text: cell.text })];
    const spot = { ...cell, text: `=${cell.formula}` };
    const answer = notes.ask('formula-in-text', spot, {
      options: [...keep, option('leave-empty')],
      effect: 'cell-left-empty',
    });
    if (answer !== 'keep') return '';
  }
  const text = trimmed(cell.text);
  if (text !== cell.text.normalize('NFC') && text !== '') notes.mend('spaces', cell, cell.text, text);
  if (text.length <= max) return withoutHints(text, cell, notes);
  notes.wrong('too-long', cell, { effect, params: { max, length: text.length } });
  return '';
}

const HINTS: ReadonlySet<ClientDataKind> = new Set([
  'phone',
  'email',
  'iban',
  'birth',
  'file',
  'plate',
  'person',
  'street',
]);

/** Telephone numbers, addresses of people and names may be of a client, so somebody looks; until then they are out. */
function withoutHints(text: string, cell: Cell, notes: Notebook): string {
  const hints = findClientData(text).filter(({ kind }) => HINTS.has(kind));
  if (hints.length === 0) return text;
  const found = hints.map(({ start, end }) => text.slice(start, end));
  const options = [option('remove-part'), option('leave-empty'), option('keep')];
  const answer = notes.ask('client-hint', cell, {
    options,
    effect: 'part-removed',
    params: { found, kinds: hints.map(({ kind }) => kind) },
  });
  if (answer === 'keep') return text;
  return answer === 'leave-empty' ? '' : withoutParts(text, hints);
}

/** A mark in a column that is headed by what it says; `null` when it may be anything. */
export function ticked(text: string): boolean | null {
  const folded = fold(text);
  if (YES.has(folded) || MARKED.test(text) || FREE.has(folded)) return true;
  return NO.has(folded) || /^[-–—]$/.test(text) || NOT_FREE.has(folded) ? false : null;
}

const MARKED = /^[✓✔☑√✅☒✗✘×●•*+]$/u;
const FREE = new Set([
  'beschikbaar',
  'kan',
  'kan wel',
  'available',
  'vrij',
  'waar',
  'hele dag',
  'de hele dag',
]);
const NOT_FREE = new Set(['niet', 'niet beschikbaar', 'kan niet', 'not available', 'bezet']);
const YES = new Set(['ja', 'j', 'yes', 'y', 'x', 'v', 'waar', 'true', '1', 'ok', 'akkoord']);
const NO = new Set(['nee', 'n', 'no', 'neen', 'onwaar', 'false', '0']);

/** `null` when the cell is empty or unclear. */
export function yesNo(cell: Cell, notes: Notebook, effect: EffectCode = 'treated-as-no'): boolean | null {
  const text = oneLine(cell, notes);
  if (text === '') return null;
  if (text === 'ja' || text === 'nee') return text === 'ja';
  const folded = fold(text);
  const ticked = /^[✓✔☑√]$/u.test(text);
  if (YES.has(folded) || ticked || NO.has(folded) || text === '-') {
    const yes = YES.has(folded) || ticked;
    notes.mend('yes-no', cell, text, yes ? 'ja' : 'nee');
    return yes;
  }
  const options = folded.startsWith('ja ') ? [option('yes'), option('no')] : [option('no'), option('yes')];
  const answer = notes.ask('yes-no-unclear', cell, { options, effect });
  return answer === null ? null : answer === 'yes';
}

const WORDS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** A whole number as people write it: `2`, `+2`, `−3`, `twee`, `2x`. */
export function wholeNumber(text: string): number | null {
  const plain = text.replace(/[−–]/g, '-').replace(/\s/g, '');
  if (/^[+-]?\d{1,6}(?:[.,]0+)?$/.test(plain)) return Number.parseInt(plain, 10) || 0;
  const word = WORDS.indexOf(fold(text));
  if (word !== -1) return word;
  const unit =
    /^(\d{1,4}|[\p{L}]+) ?(?:x|keer|stages?|plaats(?:en)?|plekken|plek|pers(?:onen|oon)?\.?|p|dagen|dag)\.?$/iu.exec(
      text,
    );
  return unit ? wholeNumber(unit[1] ?? '') : null;
}

export type NumberRule = { empty: number; min: number; max: number; effect: EffectCode };

export function count(cell: Cell, rule: NumberRule, notes: Notebook): number {
  const text = oneLine(cell, notes);
  if (text === '') return rule.empty;
  const number = wholeNumber(text);
  if (number === null || number < rule.min || number > rule.max) {
    notes.wrong('number-invalid', cell, { effect: rule.effect, params: { min: rule.min, max: rule.max } });
    return rule.empty;
  }
  if (text !== String(number)) notes.mend('number-notation', cell, text, String(number));
  return number;
}
