import { countSteps, stripOf, todayOf, waitingOf } from '../overview.ts';
import type { Overview } from '../read-overview.ts';
import { listOf } from './visits-list.ts';

/** What the page shows of the visits at open places: of the list no more than its page. */
export function openOf(
  { rows, phones }: Pick<Overview, 'rows' | 'phones'>,
  search: URLSearchParams,
  today: string,
  over: boolean,
) {
  return {
    all: rows.length,
    been: rows.filter(({ state }) => state === 'took-place').length,
    steps: countSteps(rows, today),
    waiting: waitingOf(rows, today, over).map(({ wait, visits, soonest }) => ({
      ...{ wait, soonest, count: visits.length },
      missing: visits.flatMap(({ missing }) => missing),
      names: visits.flatMap(({ name }) => name ?? []),
    })),
    days: stripOf(rows, today),
    today: todayOf(rows, today).map((visit) => ({ ...visit, phones: phones.get(visit.id) ?? null })),
    list: listOf(rows, search, today),
  };
}

export type Open = ReturnType<typeof openOf>;
