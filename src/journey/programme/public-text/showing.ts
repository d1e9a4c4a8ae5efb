import type { Block } from '../../../language/marked.ts';
import { parseMarked } from '../../../language/parse-marked.ts';
import { type HomeTexts, homeOf, type Piece } from '../programme-public.ts';
import { markedQuestions, type PublicQuestion } from '../reads-public.ts';

/** A text as its page shows it. */
export type Shown =
  | { piece: 'home'; home: HomeTexts }
  | { piece: 'questions'; questions: PublicQuestion[] }
  | { piece: 'text'; blocks: Block[] };

/** A version or a draft as the page will show it. */
export function shownOf(piece: Piece, texts: readonly string[]): Shown {
  if (piece === 'home') return { piece, home: homeOf(texts) };
  if (piece === 'questions') return { piece, questions: markedQuestions(texts) };
  return { piece: 'text', blocks: parseMarked(texts[0] ?? '') };
}
