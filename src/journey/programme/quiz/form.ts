import { z } from 'zod';
import { findClientData, holdsBsn, type Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText, saysSomething } from '../../../platform/privacy/typed.ts';
import { leadsSomewhere } from '../../../platform/privacy/whereabouts.ts';
import { MOST_FUNCTIONS } from '../programme-measures.ts';

export const QUIZ_FAULTS = [
  ...['required', 'too-long', 'bsn', 'client-data', 'whereabouts'],
  ...['two-functions', 'one-right', 'twice'],
] as const as readonly (
  | 'required'
  | 'too-long'
  | 'bsn'
  | 'client-data'
  | 'whereabouts'
  | 'two-functions'
  | 'one-right'
  | 'twice'
)[];
export type QuizFault = (typeof QUIZ_FAULTS)[number];

export const LONGEST = { text: 300, function: 80 } as const;

const fault = (code: QuizFault) => ({ error: code });

const guarded = (longest: number, said: Said) =>
  z
    .string()
    .max(longest, fault('too-long'))
    .refine((one) => !holdsBsn(one, said), fault('bsn'))
    .refine((one) => findClientData(one, said).every(({ kind }) => kind === 'bsn'), fault('client-data'))
    // Everybody in the programme reads it, also of a programme with secret places.
    .refine((one) => !leadsSomewhere(one), fault('whereabouts'));

export const situationText = (said: Said) =>
  z
    .string(fault('required'))
    .transform(cleanText)
    .pipe(guarded(LONGEST.text, said).refine(saysSomething, fault('required')));

export const functionText = (said: Said) =>
  z.string().transform(cleanLine).pipe(guarded(LONGEST.function, said));

export const FUNCTION_FIELDS = Array.from({ length: MOST_FUNCTIONS }, (_, index) => `functie-${index}`);

export interface OwnSituation {
  text: string;
  functions: string[];
  right: number[];
}

/** A situation in own words, with what can be chosen and which of that is right; or what is wrong with it. */
export function understandSituation(
  form: FormData,
  said: Said,
): { situation: OwnSituation } | { faults: Partial<Record<string, QuizFault>> } {
  const one = (name: string) => String(form.get(name) ?? '');
  const faults: Partial<Record<string, QuizFault>> = {};
  const faultIn = (field: string, parsed: z.ZodSafeParseResult<string>): string => {
    if (parsed.success) return parsed.data;
    faults[field] = QUIZ_FAULTS.find((code) => code === parsed.error.issues[0]?.message) ?? 'required';
    return '';
  };
  const text = faultIn('situatie', situationText(said).safeParse(one('situatie')));
  const filled = FUNCTION_FIELDS.map((field, index) => ({
    field,
    says: faultIn(field, functionText(said).safeParse(one(field))),
    right: form.getAll('goed').includes(String(index)),
  })).filter(({ says }) => says !== '');
  const seen = new Set<string>();
  for (const { field, says } of filled) {
    if (seen.has(says.toLowerCase())) faults[field] ??= 'twice';
    seen.add(says.toLowerCase());
  }
  if (filled.length < 2) faults['functie-0'] ??= 'two-functions';
  else if (!filled.some(({ right }) => right)) faults['goed-0'] = 'one-right';
  if (Object.keys(faults).length > 0) return { faults };
  return {
    situation: {
      text,
      functions: filled.map(({ says }) => says),
      right: filled.flatMap(({ right }, index) => (right ? [index] : [])),
    },
  };
}
