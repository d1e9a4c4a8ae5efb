import { holdsWords } from '../../../../language/found.ts';
import { inOrder } from '../../../../language/order.ts';
import { type PageOf, pageOf, type Sort, sortOf } from '../../../../ui/asked.ts';
import { lookOf } from '../../programme-kinds.ts';
import { type MembersView, STATES } from './member-view.ts';

/** As many as fit in a window and a half. */
const SIZE = 24;

const COLUMNS = ['naam', 'soort', 'contact', 'antwoord', 'saldo'] as const;
export type SortKey = (typeof COLUMNS)[number];

type Shown = MembersView['members'][number];

const contactOf = ({ contacts, contactName }: Shown) => contacts[0]?.name ?? contactName;

const COMPARE: Record<SortKey, (a: Shown, b: Shown) => number> = {
  naam: () => 0,
  soort: (a, b) => inOrder(a.kind, b.kind),
  contact: (a, b) => inOrder(contactOf(a), contactOf(b)),
  // What waits comes first.
  antwoord: (a, b) => STATES.indexOf(a.answer) - STATES.indexOf(b.answer),
  saldo: (a, b) => a.standing - b.standing,
};

/** How a filter is called in the address, and what of an organisation it is about. */
const NARROWING = { soort: 'kind', regio: 'region' } as const;
export type Narrowing = keyof typeof NARROWING;
export const narrowings = Object.keys(NARROWING) as Narrowing[];

export interface Narrowed {
  value: string;
  options: { value: string; count: number }[];
}

export interface MembersList {
  sort: Sort<SortKey>;
  query: string;
  narrowed: Record<Narrowing, Narrowed>;
  page: PageOf<Shown & { look: ReturnType<typeof lookOf> }>;
}

/** What the address asks of the organisations that a view shows, which come by name. */
export function listOf(members: readonly Shown[], search: URLSearchParams): MembersList {
  const sort = sortOf(search, COLUMNS);
  const query = search.get('zoek') ?? '';
  const asked = (one: Narrowing) => search.get(one) ?? '';
  const among = members.filter((member) => query === '' || holdsWords(query, textsOf(member)));
  const has = (one: Narrowing) => (member: Shown) =>
    asked(one) === '' || member[NARROWING[one]] === asked(one);
  const found = among.filter(has('soort')).filter(has('regio'));
  const sorted = found.toSorted(COMPARE[sort.key]);
  if (sort.descending) sorted.reverse();
  const page = pageOf(search, sorted, SIZE);
  const narrowedBy = (one: Narrowing, other: Narrowing): Narrowed => ({
    value: asked(one),
    options: optionsOf(among.filter(has(other)), members, one, asked(one)),
  });
  return {
    ...{ sort, query },
    narrowed: { soort: narrowedBy('soort', 'regio'), regio: narrowedBy('regio', 'soort') },
    page: { ...page, items: page.items.map((member) => ({ ...member, look: lookOf(member.kind) })) },
  };
}

const textsOf = ({ code, name, kind, region, contactName, contacts }: Shown): string[] => [
  ...[code, name, kind, region, contactName],
  ...contacts.flatMap((contact) => [contact.name, contact.email]),
];

/** Those that somebody has, and the one that was chosen, also when nothing of it is found. */
function optionsOf(among: readonly Shown[], all: readonly Shown[], one: Narrowing, chosen: string) {
  const counts = Map.groupBy(among, (member) => member[NARROWING[one]]);
  return [...new Set(all.map((member) => member[NARROWING[one]]))]
    .filter((value) => value !== '' && (value === chosen || counts.has(value)))
    .map((value) => ({ value, count: counts.get(value)?.length ?? 0 }))
    .toSorted((a, b) => inOrder(a.value, b.value));
}
