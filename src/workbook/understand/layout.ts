import { type Column, DAY, daysKey, LAYOUTS, layoutOf, type SheetLayout } from '../columns.ts';
import type { RawSheet } from '../read/raw.ts';
import {
  asColumn,
  columnId,
  type Decisions,
  headingId,
  headingRowOf,
  keyOf,
  kindOf,
  LEAVE_OUT,
  sheetId,
} from './assigned.ts';
import { isDayHeading } from './days.ts';
import { firstHeading, type Heading, headingsIn, isRefusedHeader, NO_HEADING } from './heading.ts';
import { distance, fold } from './normal.ts';

/** A sheet of which is known what it is and where its columns are. */
export type FoundSheet = {
  sheet: RawSheet;
  layout: SheetLayout;
  heading: Heading;
  /** Column number of each column that is used, by key. */
  columns: ReadonlyMap<string, number>;
  /** Columns that are headed by a day. */
  days: readonly number[];
  /** Columns that are not used: with a name, or with something under none. */
  others: readonly OtherColumn[];
  /** Columns that are used because somebody said so, and not by their name: the question about them stays. */
  answered: readonly OtherColumn[];
  missing: readonly Column[];
};

export type OtherColumn = {
  column: number;
  header: string;
  /** How many rows have something in it. */
  filled: number;
  /** What it was taken for by its name, when somebody said otherwise. */
  was: Column | null;
  /** What it may be by its name, while another column is that. */
  twice: Column | null;
  /** `left-out` was chosen; `displaced` by another column; `clash` was chosen as what another one was chosen as too. */
  state: 'open' | 'left-out' | 'displaced' | 'clash';
  /** Nothing in it is read or stored, whatever anybody says. */
  isRefused: boolean;
  likely: readonly Column[];
};

/** A sheet that is not read: by its name it is one of ours, or by nothing. */
export type LostSheet = {
  sheet: RawSheet;
  layout: SheetLayout | null;
  /** `ours`: for reading, written by us. `left-out`: somebody said that it is nothing of a round. */
  why: 'unknown' | 'ours' | 'left-out';
};

const squash = (text: string) => fold(text).replaceAll(' ', '');

type Header = { column: Column /** Its own name, not a synonym. */; own: boolean };

/** Per sheet every header that is known; a column's own name goes before a synonym of another. */
const HEADERS = new Map(
  LAYOUTS.map(({ kind, columns }) => {
    const synonyms = columns.flatMap((column) =>
      column.also.map((name): [string, Header] => [squash(name), { column, own: false }]),
    );
    const own = columns.map((column): [string, Header] => [squash(column.name), { column, own: true }]);
    return [kind, new Map<string, Header>([...synonyms.reverse(), ...own])] as const;
  }),
);

function headerIn(layout: SheetLayout, text: string): Header | undefined {
  return text.length < 80 ? HEADERS.get(layout.kind)!.get(squash(text)) : undefined;
}

type Named = { columns: Map<string, number>; days: number[] };

function nameColumns({ texts }: Heading, layout: SheetLayout): Named {
  const columns = new Map<string, number>();
  for (const own of [true, false]) {
    for (const [at, text] of texts) {
      const match = headerIn(layout, text);
      if (match?.own === own && !columns.has(match.column.key)) columns.set(match.column.key, at);
    }
  }
  const days =
    daysKey(layout.kind) === null
      ? []
      : [...texts].filter(([, text]) => isDayHeading(text)).map(([column]) => column);
  return { columns, days };
}

function knownIn(layout: SheetLayout): (text: string) => boolean {
  return (text) =>
    headerIn(layout, text) !== undefined || (daysKey(layout.kind) !== null && isDayHeading(text));
}

type Headed = { heading: Heading; named: Named };

function bestOf(headings: readonly Heading[], layout: SheetLayout, atLeast: number): Headed | null {
  let best: Headed | null = null;
  const size = ({ columns, days }: Named) => columns.size + days.length;
  for (const heading of headings) {
    const named = nameColumns(heading, layout);
    if (named.columns.size >= atLeast && (!best || size(named) > size(best.named))) best = { heading, named };
  }
  return best;
}

function bestHeading(sheet: RawSheet, layout: SheetLayout): Headed | null {
  return bestOf(headingsIn(sheet, knownIn(layout)), layout, 2);
}

/** By name first; a sheet with another name is recognised by a header with the required columns of just one kind. */
function layoutByName(name: string): SheetLayout | null {
  const wanted = fold(name.replace(/(?<!\s)\s*\(\d+\)$/, ''));
  return (
    LAYOUTS.find((layout) => [layout.name, ...layout.also].some((known) => fold(known) === wanted)) ?? null
  );
}

function layoutByHeader(sheet: RawSheet): SheetLayout | null {
  let best: { layout: SheetLayout; score: number } | null = null;
  for (const layout of LAYOUTS) {
    const named = bestHeading(sheet, layout)?.named;
    if (!named) continue;
    const required = layout.columns.filter((column) => column.required);
    const missing = required.filter((column) => !isThere(column, layout, named)).length;
    if (missing > 1 || (missing === 1 && required.length <= 2)) continue;
    // Which of two people is meant says nothing about what a sheet is.
    const extra = isAboutPeople(layout) && named.columns.has('name') && named.columns.has('email') ? 1 : 0;
    const score = named.columns.size - missing - extra;
    if (score > (best?.score ?? 0)) best = { layout, score };
  }
  return best?.layout ?? null;
}

/** A sheet that says something about people who are in another one. */
const isAboutPeople = ({ kind }: Pick<SheetLayout, 'kind'>) => kind === 'exclusions' || kind === 'locks';

/** A name may be in parts or stand for the address of who is in another sheet, and days may have a column each. */
function isThere({ key }: Column, { kind }: SheetLayout, { columns, days }: Named): boolean {
  if (columns.has(key)) return true;
  if (key === 'name' && kind === 'signUps') return columns.has('lastName') || columns.has('firstName');
  if (key === 'email' && isAboutPeople({ kind })) return columns.has('name');
  // Whom somebody must not meet, instead of where they must not come.
  if (key === 'target') return columns.has('otherEmail') || columns.has('otherName');
  return key === daysKey(kind) && days.length > 0;
}

/** What we write behind a round: it is for reading, and must not come back as sign-ups. */
const RESULTS = new Set(
  [
    'Naam, E-mail, Van, Naar, Wat ga je zien, Dag, Keuze',
    'Organisatie, Saldo eerdere rondes, Gestuurd, Ontvangen, Saldo nu',
    'Naam, E-mail, Organisatie, Waarom',
    'Name, E-mail, From, To, What you will see, Day, Choice',
    'Organisation, Standing earlier rounds, Sent, Received, Standing now',
    'Name, E-mail, Organisation, Why',
  ].map(squash),
);

function isResult(sheet: RawSheet): boolean {
  return RESULTS.has(squash((sheet.rows[0]?.cells ?? []).map(({ text }) => text).join(', ')));
}

/** What a sheet is by itself, and what somebody said of it. */
export function findSheet(sheet: RawSheet, decisions: Decisions = {}): FoundSheet | LostSheet {
  if (isResult(sheet)) return { sheet, layout: null, why: 'ours' };
  const said = kindOf(decisions[sheetId(sheet.name)]);
  const byItself = layoutByName(sheet.name) ?? layoutByHeader(sheet);
  if (said === 'none') return { sheet, layout: byItself, why: 'left-out' };
  const layout = said ? layoutOf(said) : byItself;
  const headed = layout && headingOf(sheet, layout, said !== null, decisions);
  if (!headed) return { sheet, layout, why: 'unknown' };
  return assigned(sheet, layout, headed, decisions);
}

function headingOf(
  sheet: RawSheet,
  layout: SheetLayout,
  isSaid: boolean,
  decisions: Decisions,
): Headed | null {
  const row = headingRowOf(decisions[headingId(sheet.name)]);
  if (row === 0) return { heading: NO_HEADING, named: { columns: new Map(), days: [] } };
  if (row !== null) {
    const headings = headingsIn(sheet, knownIn(layout)).filter(({ number }) => number === row);
    const best = bestOf(headings, layout, 0);
    if (best) return best;
  }
  const best = bestHeading(sheet, layout);
  if (best || !isSaid) return best;
  const heading = firstHeading(sheet);
  return { heading, named: nameColumns(heading, layout) };
}

type Fill = { filled: number; mails: number };

function fillOf(sheet: RawSheet, heading: Heading): Map<number, Fill> {
  const fills = new Map<number, Fill>();
  for (const column of heading.texts.keys()) fills.set(column, { filled: 0, mails: 0 });
  for (const row of sheet.rows) {
    if (row.number <= heading.number) continue;
    for (const { column, text } of row.cells) {
      const fill = fills.get(column) ?? { filled: 0, mails: 0 };
      fill.filled += 1;
      if (text.includes('@')) fill.mails += 1;
      fills.set(column, fill);
    }
  }
  return fills;
}

function assigned(
  sheet: RawSheet,
  layout: SheetLayout,
  { heading, named }: Headed,
  decisions: Decisions,
): FoundSheet {
  const { kind } = layout;
  const fills = fillOf(sheet, heading);
  const all = [...fills.keys()].sort((a, b) => a - b);
  const before = new Map([...named.columns].map(([key, column]) => [column, key]));
  const isRefused = (column: number) =>
    !before.has(column) && isRefusedHeader(heading.texts.get(column) ?? '');
  const chosen = new Map<number, string>();
  const clash = new Set<number>();
  for (const column of all) {
    if (isRefused(column)) continue;
    const answer = decisions[columnId(sheet.name, column, heading.number)];
    const key = answer === LEAVE_OUT ? LEAVE_OUT : keyOf(answer, kind);
    if (key === null || (key === DAY && daysKey(kind) === null)) continue;
    if (key !== LEAVE_OUT && key !== DAY && [...chosen.values()].includes(key)) clash.add(column);
    else chosen.set(column, key);
  }
  const spoken = new Set([...chosen.keys(), ...clash]);
  const picked = [...chosen].filter(([, key]) => key !== LEAVE_OUT && key !== DAY);
  const keys = new Set(picked.map(([, key]) => key));
  const columns = new Map([
    ...[...named.columns].filter(([key, column]) => !keys.has(key) && !spoken.has(column)),
    ...picked.map(([column, key]): [string, number] => [key, column]),
  ]);
  const days = all.filter((column) =>
    spoken.has(column)
      ? chosen.get(column) === DAY
      : named.days.includes(column) && ![...columns.values()].includes(column),
  );
  const rest = { columns, days };
  const missing = layout.columns.filter((column) => !column.isPart && !isThere(column, layout, rest));
  const used = new Set([...columns.values(), ...days]);
  const columnOf = (key: string | undefined) => layout.columns.find((one) => one.key === key) ?? null;
  const describe = (column: number): OtherColumn => {
    const header = heading.texts.get(column) ?? '';
    const was = columnOf(before.get(column));
    const known = headerIn(layout, header)?.column ?? null;
    const twice = known && columns.has(known.key) ? known : null;
    const state =
      chosen.get(column) === LEAVE_OUT
        ? 'left-out'
        : clash.has(column)
          ? 'clash'
          : was
            ? 'displaced'
            : 'open';
    const free = layout.columns.filter((one) => {
      const isOpen = missing.includes(one) || one.isPart || isMail(one.key);
      return (isOpen && !columns.has(one.key)) || isWeak(one, columns, fills);
    });
    const likely = likelyColumns(header, fills.get(column)!, free);
    return {
      ...{ column, header, filled: fills.get(column)!.filled, was, twice, state },
      isRefused: isRefused(column),
      likely,
    };
  };
  const others = all.filter((column) => !used.has(column)).map(describe);
  const isAnswered = (column: number) =>
    used.has(column) && chosen.has(column) && !before.has(column) && !named.days.includes(column);
  const answered = all.filter(isAnswered).map(describe);
  return { sheet, layout, heading, columns, days, others, answered, missing };
}

const isMail = (key: string) => /email$/i.test(key);

/** It was found by its name, and what is in it is not that: nothing, or no address at all. */
function isWeak(
  { key }: Column,
  columns: ReadonlyMap<string, number>,
  fills: ReadonlyMap<number, Fill>,
): boolean {
  const fill = fills.get(columns.get(key) ?? 0);
  return fill !== undefined && (fill.filled === 0 || (isMail(key) && fill.mails === 0));
}

/** What a column may be, by a few letters, by one name inside the other, or by the addresses in it. */
function likelyColumns(header: string, { filled, mails }: Fill, free: readonly Column[]): Column[] {
  const wanted = fold(header);
  const named =
    wanted === ''
      ? []
      : free
          .map((column) => ({
            column,
            away: Math.min(...[column.name, ...column.also].map((name) => apart(wanted, fold(name)))),
          }))
          .filter(({ column, away }) => away <= 3 && !(isMail(column.key) && filled > 0 && mails === 0))
          .sort((a, b) => a.away - b.away)
          .slice(0, 2)
          .map(({ column }) => column);
  const address = free.find(({ key }) => key === 'email');
  return named.length === 0 && address && filled > 0 && mails * 2 >= filled ? [address] : named;
}

function apart(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && ` ${long} `.includes(` ${short} `)) return 3;
  const max = short.length >= 8 ? 2 : 1;
  const away = distance(a, b, max);
  return away <= max ? away : 9;
}

/** The answers that a column can have, the likely ones first. */
export function answersFor({ layout }: FoundSheet, { likely, twice }: OtherColumn): string[] {
  const keys = layout.columns.map(({ key }) => key);
  const first = likely.map(({ key }) => key);
  const day = daysKey(layout.kind) === null ? [] : [DAY];
  const second = twice && !first.includes(twice.key) ? [twice.key] : [];
  const rest = [...keys, ...day].filter((key) => !first.includes(key) && !second.includes(key));
  return [...first.map(asColumn), LEAVE_OUT, ...second.map(asColumn), ...rest.map(asColumn)];
}
