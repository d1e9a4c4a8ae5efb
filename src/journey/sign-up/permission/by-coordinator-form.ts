import { z } from 'zod';
import type { Said } from '../../../platform/privacy/guard.ts';
import { cleanLine, cleanText } from '../../../platform/privacy/typed.ts';
import { line, text } from '../draft/form.ts';

/** What can be wrong with a field; the words are on the page. */
export const FAULTS = [
  'required',
  'answer',
  'said-on',
  'long',
  'link',
  'bsn',
  'manager-email',
  'self',
  'same',
  'given',
] as const;

/** A missing name is said with the label of its field. */
const name = (said?: Said) => line('name', 120, said);

export const telephoneSchema = (today: string, said?: Said) =>
  z.object({
    answer: z.enum(['yes', 'no'], { error: 'answer' }),
    saidBy: name(said),
    saidOn: z.iso.date('said-on').refine((day) => day > '2000' && day <= today, 'said-on'),
    note: text(said).max(1000, 'long'),
  });

export const otherManagerSchema = (said?: Said) =>
  z.object({
    managerName: name(said),
    managerEmail: z.email('manager-email').max(254, 'manager-email'),
  });

/** Cleaned; nothing is refused here, so that it can be shown again. */
export const readCoordinatorForm = (form: FormData) => {
  const one = (field: string) => cleanLine(String(form.get(field) ?? ''));
  return {
    ...{ answer: one('answer'), saidBy: one('saidBy'), saidOn: one('saidOn') },
    note: cleanText(String(form.get('note') ?? '')),
    ...{ managerName: one('managerName'), managerEmail: one('managerEmail').toLowerCase() },
  };
};
export type TypedByCoordinator = ReturnType<typeof readCoordinatorForm>;
