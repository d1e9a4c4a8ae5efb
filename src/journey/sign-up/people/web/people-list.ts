import { daysFrom, daysUntil, isWeekend } from '../../../../language/day.ts';
import { holdsWords } from '../../../../language/found.ts';
import { inOrder } from '../../../../language/order.ts';
import { type PageOf, pageOf, type Sort, sortOf } from '../../../../ui/asked.ts';
import { type Week, weeksOf } from '../../../../ui/weeks.ts';
import { lookOf } from '../../../programme/programme-kinds.ts';
import { obstacleOf } from '../../sign-up.ts';
import { type Filter, filterOf, type People, type Person, passes, type TargetView } from './people.ts';

/** As many as fit in a window and a half. */
const SIZE = 24;
/** More days than these are not told apart as bars. */
const MOST_DAYS = 30;

const COLUMNS = ['naam', 'organisatie', 'dagen', 'toestemming'] as const;
export type SortKey = (typeof COLUMNS)[number];

const STATES = ['refused', 'not-asked', 'asked', 'given'] as const;

const COMPARE: Record<SortKey, (a: Person, b: Person) => number> = {
  naam: () => 0,
  organisatie: (a, b) => inOrder(a.organisation, b.organisation),
  dagen: (a, b) => a.signUp.days.length - b.signUp.days.length,
  // Who waits longest comes first.
  toestemming: (a, b) =>
    STATES.indexOf(a.asked.state) - STATES.indexOf(b.asked.state) ||
    inOrder(a.asked.mailedOn ?? '', b.asked.mailedOn ?? ''),
};

export interface PersonRow
  extends Pick<Person, 'id' | 'called' | 'organisation' | 'setAside' | 'refuses' | 'possible'> {
  name: string;
  jobTitle: string;
  newcomer: boolean;
  look: ReturnType<typeof lookOf>;
  /** By code and title alone: in a list stands nothing of the days on which a place receives somebody. */
  choices: { number: number; can: boolean; place: string }[];
  days: number;
  /** Per week whether each of its days is free; empty when there are too many to tell apart. */
  weeks: boolean[][];
  asked: Person['asked']['state'];
  /** How many days the manager has the question. */
  waits: number | null;
}

export interface PeopleList {
  filter: Filter;
  sort: Sort<SortKey>;
  query: string;
  organisation: string;
  day: string;
  page: PageOf<PersonRow>;
  organisations: { code: string; name: string; count: number }[];
  days: { day: string; count: number }[];
}

interface About {
  search: URLSearchParams;
  /** The days of the round, from Monday to Friday. */
  days: readonly string[];
  today: string;
}

/**
 * What the address asks of the people of a round.
 * @returns the list, and the ids of all that were found, in its order
 */
export function listOf(people: People, { search, days, today }: About): PeopleList & { ids: string[] } {
  const filter = filterOf(search);
  const sort = sortOf(search, COLUMNS);
  const [query, organisation, day] = ['zoek', 'organisatie', 'vrij'].map(
    (name) => search.get(name) ?? '',
  ) as [string, string, string];
  const among = people.all.filter(
    (person) => passes(filter, person) && (query === '' || holds(people, person, query)),
  );
  const isOf = ({ signUp }: Person) => organisation === '' || signUp.organisation === organisation;
  const isFree = ({ signUp }: Person) => day === '' || signUp.days.includes(day);
  const found = among.filter((person) => isOf(person) && isFree(person));
  // They come by name, and what is the same in a column stays so.
  const sorted = found.toSorted((a, b) => COMPARE[sort.key](a, b));
  if (sort.descending) sorted.reverse();
  const page = pageOf(search, sorted, SIZE);
  const weeks = days.length > MOST_DAYS ? [] : weeksOf(days);
  return {
    ...{ filter, sort, query, organisation, day },
    page: { ...page, items: page.items.map((person) => rowOf(people, person, { weeks, today })) },
    organisations: organisationsOf(people, { among: among.filter(isFree), chosen: organisation }),
    days: days.map((one) => ({
      day: one,
      count: among.filter((person) => isOf(person) && person.signUp.days.includes(one)).length,
    })),
    ids: sorted.map(({ id }) => id),
  };
}

/** Those that have somebody, and the one that was chosen, also when it has nobody. */
function organisationsOf(people: People, { among, chosen }: { among: Person[]; chosen: string }) {
  const counts = Map.groupBy(among, ({ signUp }) => signUp.organisation);
  const names = new Map(people.all.map(({ signUp, organisation }) => [signUp.organisation, organisation]));
  return [...names]
    .filter(([code]) => code === chosen || counts.has(code))
    .map(([code, name]) => ({ code, name, count: counts.get(code)?.length ?? 0 }))
    .toSorted((a, b) => inOrder(a.name, b.name));
}

/** Whether each word stands somewhere: in who it is, where they work, or what they chose. */
function holds(people: People, { signUp, organisation }: Person, asked: string): boolean {
  const { name, email, jobTitle, choices } = signUp;
  const chosen = choices.flatMap((choice) => {
    if (!choice) return [];
    const { code, title, organisation: host } = people.targetOf(choice);
    return [code, title ?? '', host];
  });
  return holdsWords(asked, [name, email, jobTitle, organisation, ...chosen]);
}

function rowOf(
  people: People,
  person: Person,
  { weeks, today }: { weeks: Week[]; today: string },
): PersonRow {
  const { id, called, organisation, kind, setAside, refuses, possible, signUp, asked, inForce } = person;
  const places = people.placesOf(signUp);
  return {
    ...{ id, called, organisation, setAside, refuses, possible },
    ...{ name: signUp.name, jobTitle: signUp.jobTitle, newcomer: signUp.newcomer, look: lookOf(kind) },
    choices: signUp.choices.flatMap((choice, index) =>
      choice
        ? [
            {
              number: index + 1,
              can: obstacleOf(signUp, choice, places, inForce) === null,
              place: placeOf(people.targetOf(choice)),
            },
          ]
        : [],
    ),
    days: signUp.days.length,
    weeks: marksOf(weeks, signUp.days),
    asked: asked.state,
    waits: asked.state === 'asked' && asked.mailedOn ? daysUntil(today, asked.mailedOn) : null,
  };
}

const placeOf = ({ organisation, title, code }: TargetView): string =>
  title === null ? organisation : `${organisation}, ${title} (${code})`;

function marksOf(weeks: readonly Week[], free: readonly string[]): boolean[][] {
  const among = new Set(free);
  return weeks.map((week) => week.days.map((day) => day !== null && among.has(day)));
}

/** The days from Monday to Friday between two; without them, those on which somebody is free. */
export function workDays(
  { firstDay, lastDay }: { firstDay: string | null; lastDay: string | null },
  people: readonly Person[],
): string[] {
  if (firstDay === null || lastDay === null || daysUntil(lastDay, firstDay) > 366) {
    return [...new Set(people.flatMap(({ signUp }) => signUp.days))].sort();
  }
  const all = Array.from({ length: daysUntil(lastDay, firstDay) + 1 }, (_, index) =>
    daysFrom(firstDay, index),
  );
  return all.filter((day) => !isWeekend(day));
}
