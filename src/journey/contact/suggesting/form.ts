import { type Doubt, doubtIn } from '../../../platform/privacy/doubt.ts';
import { cleanLine, saysSomething } from '../../../platform/privacy/typed.ts';
import { type CardAbout, type CardFault, faultOfText, LONGEST } from '../card/card-form.ts';

export type LineRead = { line: string; fault: null } | { line: null; fault: CardFault; doubt: Doubt | null };

/** One line for a card, as somebody typed it. */
export function readLine(typed: string | undefined, about: CardAbout): LineRead {
  const line = cleanLine(typed ?? '');
  const fault = saysSomething(line) ? faultOfText(line, LONGEST.line, about) : 'required';
  return fault ? { line: null, fault, doubt: doubtIn([typed], about.said ?? {}) } : { line, fault: null };
}
