import { z } from 'zod';
import { holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText } from '../../../platform/privacy/typed.ts';
import type { StoryPart } from '../reading/read-story.ts';
import { LONGEST, SIDES } from '../story.ts';
import type { TypedPart } from './texts.ts';

export const STORY_FAULTS = ['too-long', 'bsn', 'required'] as const;
export type StoryFault = (typeof STORY_FAULTS)[number];

/**
 * A text of a story. A BSN is not kept; what else may not be there is kept and shown with its sentence, for it is a draft, and
 * nobody reads it before that is gone.
 */
function textOf(
  typed: string | undefined,
  { line, longest, said }: { line: boolean; longest: number; said: Said },
) {
  const text = (line ? cleanLine : cleanText)(typed ?? '');
  if (text.length > longest) return { text, fault: 'too-long' as const };
  if (holdsBsn(text, said)) return { text, fault: 'bsn' as const };
  return { text };
}

export interface TypedStory {
  title: string;
  lead: string;
  opening: string;
  called: { visitor: string; host: string };
  works: { visitor: string; host: string };
  parts: TypedPart[];
}

/** What came of a form, and what is wrong with it, by field. */
type Typed = Record<string, string | undefined>;
type StoryFaults = Partial<Record<string, StoryFault>>;

/** Of what no form of ours holds: a version that no part has. */
const beganFrom = (typed: string | undefined): number => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : -1);

/** What a coordinator typed of a story: what is wrong with it, by field, and all of it otherwise. */
export function understandStory(
  typed: Typed,
  parts: readonly StoryPart[],
  said: Said,
): { story: TypedStory; faults: StoryFaults } {
  const faults: StoryFaults = {};
  const read = (field: string, longest: number, line = true) => {
    const { text, fault } = textOf(typed[field], { line, longest, said });
    if (fault) faults[field] = fault;
    return text;
  };
  const bySide = (what: 'called' | 'works') => ({
    visitor: read(`${what}-visitor`, LONGEST[what]),
    host: read(`${what}-host`, LONGEST[what]),
  });
  return {
    story: {
      title: read('title', LONGEST.title),
      lead: read('lead', LONGEST.lead),
      opening: read('opening', LONGEST.opening, false),
      called: bySide('called'),
      works: bySide('works'),
      parts: parts
        .filter(({ id }) => typed[`text-${id}`] !== undefined)
        .map(({ id, kind }) => ({
          id,
          text: read(`text-${id}`, LONGEST[kind], kind !== 'answer'),
          more: kind === 'came' ? read(`more-${id}`, LONGEST.more) : '',
          version: beganFrom(typed[`version-${id}`]),
        })),
    },
    faults,
  };
}

/** What one of the two typed in their own answers; a field of anybody else is not theirs to fill in. */
export function understandAnswers(
  typed: Typed,
  own: readonly StoryPart[],
  said: Said,
): { parts: TypedPart[]; faults: StoryFaults } {
  const faults: StoryFaults = {};
  const parts = own
    .filter(({ id }) => typed[`text-${id}`] !== undefined)
    .flatMap(({ id, kind }) => {
      const field = `text-${id}`;
      const { text, fault } = textOf(typed[field], {
        line: kind !== 'answer',
        longest: LONGEST[kind],
        said,
      });
      if (fault) faults[field] = fault;
      return fault ? [] : [{ id, text, more: '', version: beganFrom(typed[`version-${id}`]) }];
    });
  return { parts, faults };
}

/** What somebody would like to be otherwise: some words at least. */
export const wishForm = (said: Said) =>
  z.object({
    wish: z
      .string()
      .default('')
      .transform(cleanText)
      .pipe(
        z
          .string()
          .min(3, { error: 'required' })
          .max(LONGEST.wish, { error: 'too-long' })
          .refine((one) => !holdsBsn(one, said), { error: 'bsn' }),
      ),
  });

/** What a part adds: after which, of what kind, of whom. */
export const ADDED = [
  'question',
  ...SIDES.map((side) => `answer-${side}` as const),
  ...SIDES.map((side) => `pull-${side}` as const),
  'came',
] as const;
