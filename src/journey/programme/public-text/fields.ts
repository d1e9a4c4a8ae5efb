import { LONGEST, MOMENTS, MOST_QUESTIONS, type Piece } from '../programme-public.ts';

/** A field of the form of a piece: of which text it is the label says. */
export interface FieldOf {
  name: string;
  /** What its label is called; `at` says which of several. */
  label: 'title' | 'lead' | 'time' | 'momentTitle' | 'momentText' | 'question' | 'answer' | 'text';
  at: number;
  /** It may hold lines, and with those markup. */
  marked: boolean;
  longest: number;
}

const field = (label: FieldOf['label'], at: number, marked = false): FieldOf => ({
  name: label === 'title' || label === 'lead' || label === 'text' ? label : `${label}-${at}`,
  ...{ label, at, marked, longest: LONGEST[label] },
});

/** The fields of a piece, in the order in which its texts are kept. */
export function fieldsOf(piece: Piece, count: number): FieldOf[] {
  if (piece === 'home')
    return [
      ...[field('title', 0), field('lead', 0)],
      ...Array.from({ length: MOMENTS }, (_, at) => [
        field('time', at),
        field('momentTitle', at),
        field('momentText', at),
      ]).flat(),
    ];
  if (piece === 'questions')
    return Array.from({ length: count / 2 }, (_, at) => [
      field('question', at),
      field('answer', at, true),
    ]).flat();
  return [field('text', 0, true)];
}

/** The texts as the form has them. */
export const typedOf = (piece: Piece, texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(fieldsOf(piece, texts.length).map(({ name }, at) => [name, texts[at] ?? '']));

/** The box that says of what is found in a text that it leads to no secret place; its value holds what was found. */
export const NOWHERE = 'nergens';

/** How many texts a form holds: of questions as many as come in, and no more than there may be. */
export function countIn(piece: Piece, typed: Readonly<Record<string, string>>, count: number): number {
  if (piece !== 'questions') return count;
  let questions = 0;
  while (questions < MOST_QUESTIONS && `question-${questions}` in typed) questions += 1;
  return 2 * questions;
}
