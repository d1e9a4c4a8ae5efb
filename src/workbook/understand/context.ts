import type { Lock } from '../../journey/matching/schema.ts';
import type { Place, Slot } from '../../journey/place/schema.ts';
import type { Organisation } from '../../journey/programme/schema.ts';
import { partsOfKey } from '../../people/person/person.ts';
import type { PersonAtAddress } from '../../people/person/reads.ts';
import type { RawWorkbook } from '../read/raw.ts';
import type { Calendar } from './days.ts';
import { readDays } from './days.ts';
import type { KnownPerson } from './mailbox-groups.ts';
import type { NamedOrganisation, NamedPlace } from './names.ts';
import type { Person } from './person-meant.ts';

export type KnownPlace = NamedPlace & { slots: readonly Slot[] } & Partial<
    Pick<Place, 'hostName' | 'hostEmail' | 'secret'>
  >;

/** What the round already has, so that a workbook with only sign-ups can be understood. */
export type RoundContext = {
  organisations?: readonly (NamedOrganisation & Partial<Pick<Organisation, 'contactEmail'>>)[];
  places?: readonly KnownPlace[];
  /** Who has signed up. `email` is the key of the person; `hosts` is the code of a place, or `null` for nobody who hosts. */
  people?: readonly { email: string; name: string; hosts?: string | null }[];
  /** Everybody whom the programme knows, also from earlier rounds and other roles: a row for each address. */
  programme?: readonly Omit<PersonAtAddress, 'id'>[];
  locks?: readonly Lock[];
  /** First and last day on which a visit may be. A day outside it is asked about. */
  period?: { first: string; last: string };
  /** Of days that are written without one. */
  year?: number;
};

/** Whom the programme knows, by address. */
export function knownIn({ people = [], programme = [] }: RoundContext): Map<string, KnownPerson[]> {
  const signedUp = new Set(people.map(({ email }) => email));
  const listed = new Set(programme.map(({ main }) => main));
  const known = programme.map(({ key, main, name, needsOwnAddress }) => ({
    ...{ at: partsOfKey(key), key: main, name, needsOwnAddress },
    inRound: signedUp.has(main),
  }));
  const others = people
    .filter(({ email }) => !listed.has(email))
    .map(({ email: key, name }) => ({
      ...{ at: partsOfKey(key), key, name, needsOwnAddress: false },
      inRound: true,
    }));
  const all = [...known, ...others].map(({ at, ...one }) => ({ ...one, number: at.number, email: at.email }));
  return Map.groupBy(all, ({ email }) => email);
}

/** Whom a row can be about: who has signed up, with every address of theirs. */
export function signedUpIn({ people = [], programme = [] }: RoundContext): Person[] {
  const addresses = Map.groupBy(programme, ({ main }) => main);
  return people.map(({ email: key, name }) => ({
    ...{ key, name, also: [], was: [] },
    addresses: (addresses.get(key) ?? []).map(({ email }) => email),
  }));
}

/** Years and period from the days that are written in full; a title such as "voorjaar 2027" is the last resort. */
export function calendarOf(
  dayCells: readonly string[],
  workbook: RawWorkbook,
  context: RoundContext,
): Calendar {
  return { ...periodOf(dayCells, workbook, context), order: orderIn(dayCells) };
}

/** A day above the twelfth shows which of two numbers is the month; days that contradict each other show nothing. */
function orderIn(dayCells: readonly string[]): Calendar['order'] {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of dayCells) {
    if (text.length > 6000) continue;
    for (const [, a, b] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2}))?(?![\d/])/g)) {
      dayFirst ||= Number(a) > 12 && Number(b) <= 12;
      monthFirst ||= Number(b) > 12 && Number(a) <= 12;
    }
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Days of which it is plain which number is the month. */
function plainDays(text: string): string[] {
  return readDays(text, { years: [], period: null }).flatMap((part) =>
    part.kind === 'day' && !/^\d{1,2}\/\d/.test(part.text) ? [part.day] : [],
  );
}

function periodOf(
  dayCells: readonly string[],
  workbook: RawWorkbook,
  context: RoundContext,
): Omit<Calendar, 'order'> {
  const given = context.year === undefined ? [] : [context.year];
  if (context.period) {
    const { first, last } = context.period;
    return {
      years: [...new Set([...given, Number(first.slice(0, 4)), Number(last.slice(0, 4))])],
      period: context.period,
    };
  }
  const known = (context.places ?? []).flatMap(({ slots }) => slots.flatMap(({ days }) => days));
  // Many people have the same days.
  const readOnce = new Map<string, string[]>();
  const written = dayCells.flatMap((text) => {
    const read = readOnce.get(text) ?? plainDays(text);
    readOnce.set(text, read);
    return read;
  });
  const days = [...known, ...written].sort();
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return { years: [...given, ...titleYears(workbook)], period: null };
  // A year with a typing error must not stretch the round: days more than half a year from the middle do not count.
  const half = 183 * 86_400_000;
  const near = days.filter((day) => Math.abs(Date.parse(day) - Date.parse(middle)) < half);
  const years = [middle, ...near].map((day) => Number(day.slice(0, 4)));
  return { years: [...new Set([...given, ...years])], period: { first: near[0]!, last: near.at(-1)! } };
}

function titleYears(workbook: RawWorkbook): number[] {
  const titles = workbook.sheets.flatMap((sheet) => [
    sheet.name,
    ...(sheet.rows[0]?.cells.map(({ text }) => text) ?? []),
  ]);
  const years = [workbook.fileName, ...titles].flatMap((text) =>
    [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  return [...new Set(years)];
}
