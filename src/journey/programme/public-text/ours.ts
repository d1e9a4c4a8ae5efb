import type { Locale } from '../../../language/format.ts';
import { type Piece, textsOfHome, textsOfQuestions } from '../programme-public.ts';
import { en } from './ours-en.ts';
import { nl } from './ours-nl.ts';

const ours = { nl, en };

/** As the texts of a version are kept. */
export function ourTexts(piece: Piece, locale: Locale): string[] {
  const all = ours[locale];
  if (piece === 'home') return textsOfHome(all.home);
  if (piece === 'questions') return textsOfQuestions(all.questions);
  return [all[piece]];
}
