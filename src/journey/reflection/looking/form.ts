import { z } from 'zod';
import { findClientData, holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanText } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import {
  AGAIN,
  isQuestion,
  KNOWS,
  LONGEST,
  NARROWEST,
  READERS,
  type Screen,
  WORTHWHILE,
} from '../reflection.ts';

export type LookFault = 'long' | 'bsn' | 'client-data' | 'whereabouts' | 'unclear';

const none = z.literal('').transform(() => null);
const mark = z
  .string()
  .regex(/^([1-9]|10)$/)
  .transform(Number);
const choices = z.object({
  knows: z.union([none, z.enum(KNOWS)]),
  mark: z.union([none, mark]),
  worthwhile: z.union([none, z.enum(WORTHWHILE)]),
  again: z.union([none, z.enum(AGAIN)]),
  readers: z.enum(READERS),
});

/** What is chosen, or `null` where nothing is; and a text, which may be empty. */
export type LookAnswer = z.infer<typeof choices> & { text: string };

/** What was typed, as it came. */
export interface TypedLook {
  text: string;
  readers: string;
  knows: string;
  mark: string;
  worthwhile: string;
  again: string;
}

export function readLook(form: FormData): TypedLook {
  const one = (name: string) => String(form.get(name) ?? '').trim();
  return {
    text: cleanText(String(form.get('tekst') ?? '')),
    readers: form.has('lezers') ? one('lezers') : NARROWEST,
    ...{ knows: one('kent'), mark: one('cijfer'), worthwhile: one('waard'), again: one('weer') },
  };
}

/**
 * Whoever may read it, nothing of a client may be in it: what was found is named, to be written otherwise.
 * @param hidden one of the two is of an organisation with a secret site: nothing in it may lead there
 * @returns the answer, or what is wrong with it
 */
export function understandLook(
  screen: Screen,
  typed: TypedLook,
  { hidden, said }: { hidden: boolean; said: Said },
): { answer: LookAnswer } | { fault: LookFault; found: string[] } {
  const { text } = typed;
  if (isQuestion(screen) && text !== '') {
    if (text.length > LONGEST) return { fault: 'long', found: [] };
    if (holdsBsn(text, said)) return { fault: 'bsn', found: [] };
    const found = findClientData(text, said)
      // A street by its name alone is the whereabouts of nobody, unless something is hidden.
      .filter(({ kind }) => kind !== 'street')
      .map(({ start, end }) => text.slice(start, end));
    if (found.length > 0) return { fault: 'client-data', found };
    if (hidden && leadsSomewhere(text)) return { fault: 'whereabouts', found: [] };
  }
  const chosen = choices.safeParse(typed);
  return chosen.success
    ? { answer: { ...chosen.data, text: isQuestion(screen) ? text : '' } }
    : { fault: 'unclear', found: [] };
}
