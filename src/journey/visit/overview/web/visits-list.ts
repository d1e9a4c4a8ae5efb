import { holdsWords } from '../../../../language/found.ts';
import { inOrder } from '../../../../language/order.ts';
import { type PageOf, pageOf, type Sort, sortOf } from '../../../../ui/asked.ts';
import { AHEAD } from '../../visit.ts';
import { STEPS, type Step, WAITS, type Wait } from '../../visit-waiting.ts';
import { isWaitingFor, stepOf, steps, type VisitRow, waits } from '../overview.ts';
import type { SecretRow } from '../read-overview.ts';
import { SECRET_WAITS } from '../secret-waiting.ts';

/** As many as fit in a window and a half. */
const SIZE = 24;

const COLUMNS = ['dag', 'naam', 'naar', 'stand'] as const;
export type SortKey = (typeof COLUMNS)[number];

/** What the list can be narrowed to: a step of the way, or what waits. */
export type Stand = Step | Wait;

export interface ListedVisit
  extends Pick<VisitRow, 'id' | 'days' | 'from' | 'until' | 'name' | 'jobTitle' | 'home' | 'title' | 'host'> {
  state: VisitRow['state'];
  step: Step;
  /** Why it waits for a coordinator. */
  waits: Wait | null;
}

export interface VisitsList {
  stand: Stand | null;
  query: string;
  organisation: string;
  day: string;
  sort: Sort<SortKey>;
  page: PageOf<ListedVisit>;
  stands: { stand: Stand; count: number }[];
  organisations: { code: string; name: string; count: number }[];
  /** Those of the whole list to whom a message can go; all of the round when it was not narrowed. */
  mailed: { count: number; those: string[] | null };
}

const ADDRESS: Record<Stand, string> = { ...STEPS, ...WAITS };
export const addressOfStand = (stand: Stand): string => ADDRESS[stand];

const isIn = (stand: Stand, visit: VisitRow, today: string): boolean =>
  stand in STEPS ? stepOf(visit, today) === stand : isWaitingFor(stand as Wait, visit, today);

const COMPARE: Record<SortKey, (today: string) => (a: VisitRow, b: VisitRow) => number> = {
  dag: () => (a, b) => inOrder(a.days[0]!, b.days[0]!) || inOrder(a.from, b.from),
  naam: () => (a, b) => inOrder(a.name ?? '', b.name ?? ''),
  naar: () => (a, b) => inOrder(a.title, b.title),
  stand: (today) => (a, b) => steps.indexOf(stepOf(a, today)) - steps.indexOf(stepOf(b, today)),
};

/** What the address asks of the visits of a round. */
export function listOf(rows: readonly VisitRow[], search: URLSearchParams, today: string): VisitsList {
  const [query, organisation, asked] = ['zoek', 'organisatie', 'stand'].map(
    (name) => search.get(name) ?? '',
  ) as [string, string, string];
  const day = asDay(search.get('dag') ?? '');
  const all = Object.keys(ADDRESS) as Stand[];
  const stand = all.find((one) => ADDRESS[one] === asked) ?? null;
  const sort = sortOf(search, COLUMNS);
  const tests = {
    query: (visit: VisitRow) =>
      query === '' || holdsWords(query, [visit.name ?? '', visit.title, visit.jobTitle]),
    organisation: (visit: VisitRow) => organisation === '' || codesOf(visit).includes(organisation),
    day: (visit: VisitRow) => day === '' || visit.days.includes(day),
    stand: (visit: VisitRow) => stand === null || isIn(stand, visit, today),
  };
  // Of each filter the numbers say what it would leave of the others.
  const among = (without: keyof typeof tests | null) =>
    rows.filter((visit) => Object.entries(tests).every(([name, test]) => name === without || test(visit)));
  const found = among(null).toSorted(COMPARE[sort.key](today));
  if (sort.descending) found.reverse();
  const page = pageOf(search, found, SIZE);
  const ahead = found.filter(({ state }) => AHEAD.includes(state)).map(({ id }) => id);
  return {
    ...{ stand, query, organisation, day, sort },
    mailed: { count: ahead.length, those: found.length < rows.length ? ahead : null },
    page: { ...page, items: page.items.map((visit) => listed(visit, today)) },
    stands: standsOf(among('stand'), today, stand),
    organisations: organisationsOf(among('organisation'), organisation, rows),
  };
}

/** A day that there is, as an address has it. */
const asDay = (text: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : '';

const codesOf = ({ home, host }: VisitRow) => [...new Set([home.code, host.code])];

function listed(visit: VisitRow, today: string): ListedVisit {
  const { id, days, from, until, name, jobTitle, home, title, host, state } = visit;
  return {
    ...{ id, days, from, until, name, jobTitle, home, title, host, state },
    step: stepOf(visit, today),
    waits: waits.find((wait) => isWaitingFor(wait, visit, today)) ?? null,
  };
}

/** Those that have somebody, and the one that was chosen. */
const standsOf = (among: readonly VisitRow[], today: string, chosen: Stand | null) =>
  (Object.keys(ADDRESS) as Stand[])
    .map((stand) => ({ stand, count: among.filter((visit) => isIn(stand, visit, today)).length }))
    .filter(({ stand, count }) => count > 0 || stand === chosen);

/** Where somebody comes from or goes to. */
function organisationsOf(among: readonly VisitRow[], chosen: string, all: readonly VisitRow[]) {
  const names = new Map(all.flatMap(({ home, host }) => [home, host]).map(({ code, name }) => [code, name]));
  const counts = new Map<string, number>();
  for (const visit of among) for (const code of codesOf(visit)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...names]
    .filter(([code]) => code === chosen || counts.has(code))
    .map(([code, name]) => ({ code, name, count: counts.get(code) ?? 0 }))
    .toSorted((a, b) => inOrder(a.name, b.name));
}

export interface SecretList {
  query: string;
  page: PageOf<SecretRow>;
}

const urgency = ({ waits }: Pick<SecretRow, 'waits'>) =>
  waits === null ? SECRET_WAITS.length : SECRET_WAITS.indexOf(waits);

/** What waits first, then by name: no other order, for what is told of the days. */
export function secretListOf(rows: readonly SecretRow[], search: URLSearchParams): SecretList {
  const query = search.get('zoek') ?? '';
  const found = rows
    .filter(({ name, title, host }) => query === '' || holdsWords(query, [name ?? '', title, host.name]))
    .toSorted(
      (a, b) => urgency(a) - urgency(b) || inOrder(a.name ?? '', b.name ?? '') || inOrder(a.title, b.title),
    );
  return { query, page: pageOf(search, found, SIZE) };
}
