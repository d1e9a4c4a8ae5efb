import type { Locale } from '../language/format.ts';
import { postPath } from './paths.ts';
import { words } from './tasks-words.ts';

/** What of the mail waits for a coordinator, in the form of a task of a stage, which this room does not know. */
export function mailTasks(trouble: number, round: { code: string }) {
  if (trouble === 0) return [];
  return [
    {
      ...{ name: 'mail', count: trouble, by: null, weight: 960 },
      says: (locale: Locale) => ({
        count: trouble,
        title: words[locale].mailTitle(trouble),
        note: words[locale].mailNote,
      }),
      to: postPath(round.code, { toon: 'mislukt' }),
    },
  ];
}
