import { mayLeadTo } from '../../../language/marked.ts';
import { linksIn } from '../../../language/parse-marked.ts';
import { findClientData, holdsBsn } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { MOST_QUESTIONS, type Piece } from '../programme-public.ts';
import { countIn, type FieldOf, fieldsOf } from './fields.ts';

export const TEXT_FAULTS = ['required', 'too-long', 'bsn', 'client-data', 'link', 'none', 'leading'] as const;
export type TextFault = (typeof TEXT_FAULTS)[number];
export type TextFaults = Partial<Record<string, TextFault>>;

/** A street or a telephone number may stand on a public page; what says something of somebody may not. */
const OF_CLIENTS = new Set(['person', 'birth', 'file', 'plate', 'iban']);

/**
 * What came in with the form, by field.
 * @param whole it is to be published: then each field says something. A draft may be half of it.
 */
export function understandTexts(
  piece: Piece,
  typed: Readonly<Record<string, string>>,
  { count, whole }: { count: number; whole: boolean },
): { texts: string[]; faults: TextFaults } {
  const faults: TextFaults = {};
  const texts = fieldsOf(piece, countIn(piece, typed, count)).map((field) => {
    const text = field.marked ? cleanText(typed[field.name] ?? '') : cleanLine(typed[field.name] ?? '');
    const fault = faultOf(text, field);
    if (fault) faults[field.name] = fault;
    return text;
  });
  if (!whole) return { texts, faults };
  // Of a question nobody began with nothing stays.
  const kept = piece === 'questions' ? withoutEmpty(texts) : texts;
  fieldsOf(piece, texts.length).forEach(({ name }, at) => {
    const other = piece === 'questions' ? texts[at % 2 === 0 ? at + 1 : at - 1] : 'x';
    if (!saysSomething(texts[at] ?? '') && saysSomething(other ?? '')) faults[name] ??= 'required';
  });
  if (piece === 'questions' && kept.length === 0) faults['question-0'] ??= 'none';
  return { texts: kept, faults };
}

function faultOf(text: string, { marked, longest }: FieldOf): TextFault | null {
  if (text.length > longest) return 'too-long';
  if (holdsBsn(text)) return 'bsn';
  if (findClientData(text).some(({ kind }) => OF_CLIENTS.has(kind))) return 'client-data';
  if (marked && linksIn(text).some((link) => !mayLeadTo(link))) return 'link';
  return null;
}

const withoutEmpty = (texts: readonly string[]): string[] =>
  texts.filter(
    (_, at) => saysSomething(texts[at - (at % 2)] ?? '') || saysSomething(texts[at - (at % 2) + 1] ?? ''),
  );

/** A question added, moved or taken away; `null`: not asked for, or there is no such question. */
export function arranged(texts: readonly string[], intent: string): { texts: string[]; at: number } | null {
  if (intent === 'add') {
    if (texts.length >= 2 * MOST_QUESTIONS) return null;
    return { texts: [...texts, '', ''], at: texts.length / 2 };
  }
  const [, what, number] = /^(up|down|remove)-(\d{1,2})$/.exec(intent) ?? [];
  const at = Number(number);
  if (!what || 2 * at >= texts.length) return null;
  const pair = texts.slice(2 * at, 2 * at + 2);
  const others = [...texts.slice(0, 2 * at), ...texts.slice(2 * at + 2)];
  if (what === 'remove') return { texts: others, at: Math.max(0, at - 1) };
  const to = what === 'up' ? at - 1 : at + 1;
  if (to < 0 || 2 * to > others.length) return null;
  return { texts: [...others.slice(0, 2 * to), ...pair, ...others.slice(2 * to)], at: to };
}
