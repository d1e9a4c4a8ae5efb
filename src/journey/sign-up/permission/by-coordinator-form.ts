import { z } from 'zod';
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
const name = line('name').max(120);

export const telephoneSchema = (today: string) =>
  z.object({
    answer: z.enum(['yes', 'no'], { error: 'answer' }),
    saidBy: name,
    saidOn: z.iso.date('said-on').refine((day) => day > '2000' && day <= today, 'said-on'),
    note: text.max(1000, 'long'),
  });

export const otherManagerSchema = z.object({
  managerName: name,
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
