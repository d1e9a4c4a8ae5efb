import { z } from 'zod';
import { daysFrom } from '../../../language/day.ts';
import type { Locale } from '../../../language/format.ts';
import { ordered } from '../../../language/order.ts';
import {
  FEWEST_MAIL_MONTHS,
  FEWEST_MONTHS,
  type Keeping,
  MOST_MONTHS,
} from '../../../people/retention/keeping.ts';
import type { Coming } from '../../../platform/privacy/retention/coming.ts';
import { saysPassing } from '../../../platform/privacy/retention/words.ts';
import { type Going, SPANS, type Span } from './spans.ts';

const months = (fewest: number) => z.coerce.number().int().min(fewest).max(MOST_MONTHS);

/** Both choices, as an address or a form has them. */
export const keepingForm = z.object({ ronde: months(FEWEST_MONTHS), post: months(FEWEST_MAIL_MONTHS) });

/** What an address wishes; `null`: nothing, or what is not allowed. */
export function keepingAsked(search: URLSearchParams): Keeping | null {
  const said = keepingForm.safeParse({ ronde: search.get('ronde'), post: search.get('post') });
  return said.success ? { months: said.data.ronde, mailMonths: said.data.post } : null;
}

const DAYS: Record<Span, number> = { morning: 1, month: 31, year: 366 };
export const aheadOf = (today: string): string => daysFrom(today, DAYS.year);

/** What goes of a programme, by how soon, called by its name; what is called the same is told together. */
export function goingOf(
  coming: readonly Coming[],
  { programmeId, today, locale }: { programmeId: string; today: string; locale: Locale },
): Record<Span, Going[]> {
  const own = coming.filter((one) => one.programmeId === programmeId);
  const spanOf = (day: string): Span => SPANS.find((span) => day <= daysFrom(today, DAYS[span])) ?? 'year';
  const within = (span: Span): Going[] => {
    const named = Map.groupBy(
      own.filter(({ day }) => spanOf(day) === span),
      (one) => saysPassing(one, locale),
    );
    const all = [...named].map(([what, those]) => ({
      what,
      count: those.reduce((sum, { count }) => sum + count, 0),
      day: those.map(({ day }) => day).reduce((a, b) => (a < b ? a : b)),
    }));
    return ordered(all, ({ what, day }) => [day, what]);
  };
  return { morning: within('morning'), month: within('month'), year: within('year') };
}
