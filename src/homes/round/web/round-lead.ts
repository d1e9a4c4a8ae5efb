import { daysUntil } from '../../../language/day.ts';
import { formatLongDay, type Locale } from '../../../language/format.ts';

import type { RoundView } from '../home.ts';
import { words } from './round-words.ts';

/** The next date, or the last one when none is to come, and how many things wait. */
export function leadOf(view: RoundView, waits: number, locale: Locale): string {
  const t = words[locale];
  if (view.begins) return t.leadBegin;
  return [whenOf(view, locale), t.waits(waits)].filter(Boolean).join(' ');
}

/** Where the round is on its way, in one sentence; empty without dates. */
export function whenOf(
  { next, last, today }: Pick<RoundView, 'next' | 'last' | 'today'>,
  locale: Locale,
): string {
  const t = words[locale];
  if (next) return t.next[next.what]!(daysUntil(next.day, today), formatLongDay(next.day, locale));
  return last ? t.past[last.what]! : '';
}
