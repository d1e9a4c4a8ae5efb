import { formatFullDate, type Locale } from '../../../language/format.ts';

/** Until when an answer is asked for; `null` when that day was: then it is asked for now. */
export const dueOn = (replyBy: string, today: string): string | null => (replyBy < today ? null : replyBy);

/** The same as the beginning of a sentence. */
export function sayDue(due: string | null, locale: Locale): string {
  if (locale === 'nl')
    return due ? `Antwoord uiterlijk ${formatFullDate(due, 'nl')}` : 'Antwoord vandaag nog';
  return due ? `Please answer by ${formatFullDate(due, 'en')}` : 'Please answer today';
}
