import { cleanLine, cleanText } from '../../platform/privacy/typed.ts';
import type { PlaceForm } from './schema.ts';

/** The texts of the form, as they came in or as they are to be shown. */
export type Typed = Record<string, string>;

/** The fields from the top of the page down; those of the day itself come after. */
const PAGE = [
  /^title$/,
  /^description$/,
  /^where$/,
  /^(?:day|seats|from|until)-/,
  /^minimum$/,
  /^host-/,
  /^condition$/,
  /^functions$/,
];

/** Where a field stands on the page, so that what is wrong is told in the order in which it is met. */
export function placeOnPage(field: string): number {
  const at = PAGE.findIndex((pattern) => pattern.test(field));
  return at < 0 ? PAGE.length : at;
}

const HOSTS = 5;
const SLOTS = 40;
export const SLOT_DAYS = 10;

const LINES = {
  title: 300,
  functions: 200,
  languages: 100,
  meeting: 300,
  bring: 300,
  dress: 300,
  askFor: 120,
};
const TEXTS = { description: 2000, accessibility: 1000, dosDonts: 2000 };
export type TextField = keyof typeof LINES | keyof typeof TEXTS;
export const MAX_LENGTH: Record<TextField, number> = { ...LINES, ...TEXTS };
export const TEXT_FIELDS = Object.keys(MAX_LENGTH) as TextField[];
const own = [
  ...TEXT_FIELDS,
  'where',
  'condition',
  'minimum',
  'startTime',
  'endTime',
  'gridSeats',
  'version',
  'submission',
];
const ROW = /^(?:seats|from|until|host-name|host-email)-\d{1,2}$|^day-\d{1,2}-\d{1,2}$/;

/** The days ticked in the calendar above the rows, and those that were ticked when it was made. */
export const GRID = 'grid';
export const GRID_HAD = 'gridHad';

/** What a form sent, without what cannot be seen and without fields that it does not have. What the calendar says of days is in its rows. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !(own.includes(name) || ROW.test(name))) continue;
    typed[name] = name in TEXTS ? cleanText(value) : cleanLine(value);
  }
  const ticked = form.getAll(GRID).map(String);
  const had = String(form.get(GRID_HAD) ?? '').split(',');
  const gone = had.filter((day) => !ticked.includes(day));
  const fresh = ticked.filter((day) => !had.includes(day));
  return withDays(gone.reduce(withoutDay, typed), fresh);
}

/** Each day that has no row yet becomes one, with the seats that are asked for all of them. */
function withDays(typed: Typed, days: readonly string[]): Typed {
  const next = { ...typed };
  for (const day of days.toSorted()) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || daysOf(next).includes(day)) continue;
    const { slots } = rowsOf(next);
    const at = upTo(slots).find((row) => daysOfRow(next, row).length === 0) ?? slots;
    if (at >= SLOTS) break;
    next[`day-${at}-0`] = day;
    next[`seats-${at}`] = typed.gridSeats || '1';
  }
  return next;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A day that is no longer ticked leaves its row, and a row without days goes. */
function withoutDay(typed: Typed, day: string): Typed {
  const at = upTo(rowsOf(typed).slots).find((row) => daysOfRow(typed, row).includes(day));
  if (day === '' || at === undefined) return typed;
  const left = daysOfRow(typed, at).filter((one) => one !== day);
  if (left.length === 0) return without(typed, OF_A_SLOT, at);
  const others = Object.entries(typed).filter(([key]) => !key.startsWith(`day-${at}-`));
  return Object.fromEntries([...others, ...left.map((one, number) => [`day-${at}-${number}`, one])]);
}

const daysOfRow = (typed: Typed, at: number): string[] =>
  upTo(SLOT_DAYS).flatMap((number) => typed[`day-${at}-${number}`] || []);

/** All days of its rows. */
export const daysOf = (typed: Typed): string[] =>
  upTo(rowsOf(typed).slots).flatMap((at) => daysOfRow(typed, at));

/** How many rows the form has; at least one of each. */
export function rowsOf(typed: Typed): { slots: number; hosts: number } {
  const last = (pattern: RegExp, most: number) =>
    Math.min(most, Math.max(0, ...Object.keys(typed).map((key) => Number(pattern.exec(key)?.[1] ?? 0))) + 1);
  return { slots: last(/^seats-(\d+)$/, SLOTS), hosts: last(/^host-name-(\d+)$/, HOSTS) };
}

/** How many days a slot of the form has room for: two, or as many as it has. */
export function daysIn(typed: Typed, slot: number): number {
  let count = 2;
  while (count < SLOT_DAYS && typed[`day-${slot}-${count}`]) count++;
  return count;
}

/** The form after a press of a button that adds or takes away a row; `null` when it was another button. */
export function withRows(typed: Typed, intent: string): Typed | null {
  // What was ticked is a row already.
  if (intent === 'add-days') return typed;
  const { slots, hosts } = rowsOf(typed);
  if (intent === 'more-days') {
    return slots < SLOTS
      ? { ...typed, [`day-${slots}-0`]: '', [`seats-${slots}`]: typed[`seats-${slots - 1}`] || '1' }
      : typed;
  }
  if (intent === 'more-hosts') {
    return hosts < HOSTS ? { ...typed, [`host-name-${hosts}`]: '', [`host-email-${hosts}`]: '' } : typed;
  }
  const drop = /^drop-(day|host)-(\d{1,2})$/.exec(intent);
  if (!drop) return null;
  return without(typed, drop[1] === 'day' ? OF_A_SLOT : ['host-name', 'host-email'], Number(drop[2]));
}

const OF_A_SLOT = ['day', 'seats', 'from', 'until'];

function without(typed: Typed, rows: readonly string[], at: number): Typed {
  const kept: Typed = {};
  for (const [key, value] of Object.entries(typed)) {
    const row = /^(day|seats|from|until|host-name|host-email)-(\d+)(.*)$/.exec(key);
    const number = Number(row?.[2]);
    if (!row || !rows.includes(row[1]!) || number < at) kept[key] = value;
    else if (number > at) kept[`${row[1]}-${number - 1}${row[3]}`] = value;
  }
  return kept;
}

/** A place as the fields of the form have it. */
export function typedOf(place: PlaceForm & { version?: number }): Typed {
  const typed: Typed = {
    where: place.siteId ?? (place.secret ? 'secret' : 'open'),
    condition: place.condition,
    minimum: String(place.minimum),
    startTime: place.startTime,
    endTime: place.endTime,
    version: String(place.version ?? 1),
  };
  for (const field of TEXT_FIELDS) typed[field] = place[field];
  for (const [at, { days, capacity, startTime, endTime }] of place.slots.entries()) {
    typed[`seats-${at}`] = String(capacity);
    typed[`from-${at}`] = startTime;
    typed[`until-${at}`] = endTime;
    for (const [number, day] of days.entries()) typed[`day-${at}-${number}`] = day;
  }
  for (const [at, { name, email }] of place.hosts.entries()) {
    typed[`host-name-${at}`] = name;
    typed[`host-email-${at}`] = email;
  }
  return typed;
}

/** Whether two forms say the same. */
export function sameForm(one: Typed, other: Typed): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const field of ['version', 'submission', 'gridSeats']) fields.delete(field);
  return [...fields].every((field) => (one[field] ?? '') === (other[field] ?? ''));
}
