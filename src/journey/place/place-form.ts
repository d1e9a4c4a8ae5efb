import { z } from 'zod';
import { findClientData, holdsBsn, type Said } from '../../platform/privacy/guard.ts';
import { saysSomething } from '../../platform/privacy/typed.ts';
import { findWhereabouts, leadsSomewhere } from '../../platform/privacy/whereabouts.ts';
import { daySchema, leadsNowhere } from '../programme/schema.ts';
import { firstDay, inOrder } from './place.ts';
import { MAX_LENGTH, rowsOf, SLOT_DAYS, TEXT_FIELDS, type TextField, type Typed } from './place-fields.ts';
import {
  type Condition,
  conditionSchema,
  type Host,
  type PlaceForm,
  type Slot,
  type TimedSlot,
} from './schema.ts';

export type Fault =
  | 'required'
  | 'too-long'
  | 'email'
  | 'number'
  | 'choice'
  | 'day'
  | 'time'
  | 'order'
  | 'whereabouts'
  | 'bsn'
  | 'person'
  | 'past'
  | 'outside'
  | 'twice'
  | 'same-day'
  | 'too-few-seats'
  | 'fixed-seats'
  | 'too-often';
/** Per field, by its id on the page. */
export type Faults = Partial<Record<string, Fault>>;

/** What everybody may read in the gallery: nothing of a person belongs there. */
const PUBLIC: readonly TextField[] = ['title', 'description', 'functions', 'languages', 'accessibility'];

/** What leads to somebody. */
const PERSONAL: ReadonlySet<string> = new Set(['phone', 'email', 'iban', 'birth', 'file', 'plate', 'person']);

export interface About {
  sites: readonly { id: string; kind: 'open' | 'secret' }[];
  /** When visits may be. */
  period: { firstDay: string | null; lastDay: string | null };
  today: string;
  /** What is stored: its days may be in the past, and of a workbook it may have nobody who receives. */
  before: { slots: readonly Slot[]; hosts: readonly Host[] } | null;
  /** Of which numbers was said that they are no BSN. */
  said?: Said;
}

/** What the form asks for, or what is wrong with it. */
export function readWish(
  typed: Typed,
  about: About,
): { wish: PlaceForm; faults: null } | { wish: null; faults: Faults } {
  const faults: Faults = {};
  const note = (field: string, fault: Fault) => {
    faults[field] ??= fault;
  };
  const where = readWhere(typed.where ?? '', about.sites, note);
  const texts = Object.fromEntries(
    TEXT_FIELDS.map((field) => [
      field,
      readText(field, typed[field] ?? '', { secret: where.secret, said: about.said }, note),
    ]),
  ) as Record<TextField, string>;
  const condition = conditionSchema.safeParse(typed.condition);
  if (!condition.success) note('condition', 'choice');
  const minimum = readNumber('minimum', typed.minimum || '1', note);
  const wish: PlaceForm = {
    ...texts,
    ...where,
    ...readTimes(typed, ['startTime', 'endTime'], note),
    condition: (condition.data ?? 'none') as Condition,
    // Which functions says something only of the condition that asks for certain functions.
    functions: condition.data === 'client-contact' ? texts.functions : '',
    minimum,
    hosts: readHosts(typed, about, where.secret, note),
    slots: readSlots(typed, about, minimum, note),
  };
  noteNames(wish, note);
  return Object.keys(faults).length > 0 ? { wish: null, faults } : { wish, faults: null };
}

/** Who receives is on no page that everybody reads, so not in a text on it either. */
function noteNames(wish: PlaceForm, note: Note): void {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  // A single word may be any word: "Roos", "Bos".
  const names = wish.hosts.map(({ name }) => plain(name).trim()).filter((name) => name.includes(' '));
  for (const field of PUBLIC) {
    if (names.some((name) => plain(wish[field]).includes(name))) note(field, 'person');
  }
}

type Note = (field: string, fault: Fault) => void;

function readWhere(where: string, sites: About['sites'], note: Note) {
  const site = sites.find(({ id }) => id === where);
  if (site) return { siteId: site.id, secret: site.kind === 'secret' };
  if (where !== 'open' && where !== 'secret') note('where', 'choice');
  // What is not said is treated as secret: the one mistake cannot be made good, the other can.
  return { siteId: null, secret: where !== 'open' };
}

function readText(
  field: TextField,
  text: string,
  { secret, said }: { secret: boolean; said: Said | undefined },
  note: Note,
): string {
  if (field === 'title' && !saysSomething(text)) note(field, 'required');
  if (text.length > MAX_LENGTH[field]) {
    note(field, 'too-long');
    return text;
  }
  const found = findClientData(text, said).map(({ kind }) => kind);
  if (found.includes('bsn')) note(field, 'bsn');
  if (PUBLIC.includes(field) && found.some((kind) => PERSONAL.has(kind))) {
    note(field, 'person');
  }
  // "24 uur crisisdienst" as a title and "B1" as a language lead nowhere; any other number could be of a house.
  const leads = field === 'title' || field === 'languages' ? leadsSomewhere(text) : !leadsNowhere(text);
  if (secret && leads) note(field, 'whereabouts');
  return text;
}

function readNumber(field: string, text: string, note: Note): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number < 1) note(field, 'number');
  return Math.max(1, number);
}

/** Who is there longer than this, from one day into the next, made a slip. */
const LONGEST = 16;

/** Hours from one clock time to the next other; an end that is not later is on the day after, as of a night. */
function hoursBetween(from: string, until: string): number {
  const [start, end] = [from, until].map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours + minutes / 60;
  }) as [number, number];
  return end > start ? end - start : end + 24 - start;
}

interface Times {
  startTime: string;
  endTime: string;
}

function readTimes(typed: Typed, [from, until]: readonly [string, string], note: Note): Times {
  const [startTime = '', endTime = ''] = [from, until].map((field) => {
    const text = typed[field] ?? '';
    if (text !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) note(field, 'time');
    return text;
  });
  if (startTime !== '' && endTime !== '' && hoursBetween(startTime, endTime) > LONGEST) note(until, 'order');
  return { startTime, endTime };
}

/** The times of a slot, if it has its own: one alone would be taken together with the other of the place. */
function readOwnTimes(typed: Typed, at: number, note: Note): Times {
  const fields = [`from-${at}`, `until-${at}`] as const;
  const times = readTimes(typed, fields, note);
  const isHalf = (times.startTime === '') !== (times.endTime === '');
  if (isHalf) note(times.startTime === '' ? fields[0] : fields[1], 'time');
  return times;
}

function readHosts(typed: Typed, about: About, secret: boolean, note: Note): Host[] {
  const rows = Array.from({ length: rowsOf(typed).hosts }, (_, at) => ({
    at,
    name: typed[`host-name-${at}`] ?? '',
    email: (typed[`host-email-${at}`] ?? '').toLowerCase(),
  }));
  const filled = rows.filter(({ name, email }) => name !== '' || email !== '');
  // One of a workbook may wait for somebody who receives; a new one comes with them.
  if (filled.length === 0 && about.before?.hosts.length !== 0) note('host-name-0', 'required');
  for (const { at, name, email } of filled) {
    if (!saysSomething(name)) note(`host-name-${at}`, 'required');
    if (name.length > 120) note(`host-name-${at}`, 'too-long');
    else if (holdsBsn(name, about.said)) note(`host-name-${at}`, 'bsn');
    // People are called after streets: in a name only a number says where.
    if (secret && findWhereabouts(name).some(({ kind }) => kind !== 'street')) {
      note(`host-name-${at}`, 'whereabouts');
    }
    if (email.length > 200) note(`host-email-${at}`, 'too-long');
    if (email !== '' && !z.email().safeParse(email).success) note(`host-email-${at}`, 'email');
  }
  return filled.map(({ name, email }) => ({ name, email }));
}

function readSlots(typed: Typed, about: About, minimum: number, note: Note): TimedSlot[] {
  const known = new Set(about.before?.slots.flatMap(({ days }) => days));
  const slots: TimedSlot[] = [];
  const taken = new Set<string>();
  for (let at = 0; at < rowsOf(typed).slots; at++) {
    const days: string[] = [];
    for (let number = 0; number < SLOT_DAYS; number++) {
      const day = typed[`day-${at}-${number}`] ?? '';
      const field = `day-${at}-${number}`;
      if (day === '') continue;
      const fault = faultOfDay(day, about, known) ?? (days.includes(day) ? 'twice' : null);
      if (fault) note(field, fault);
      days.push(day);
    }
    if (days.length === 0) continue;
    const slot = {
      days: days.sort(),
      capacity: readNumber(`seats-${at}`, typed[`seats-${at}`] ?? '', note),
      ...readOwnTimes(typed, at, note),
    };
    if (taken.has(firstDay(slot))) note(`day-${at}-0`, 'same-day');
    if (slot.capacity < minimum) note(`seats-${at}`, 'too-few-seats');
    taken.add(firstDay(slot));
    slots.push(slot);
  }
  // One that is taken along from the round before waits for its days; a new one comes with them.
  if (slots.length === 0 && about.before === null) note('day-0-0', 'required');
  return inOrder(slots);
}

function faultOfDay(day: string, { period, today }: About, known: ReadonlySet<string>): Fault | null {
  if (!daySchema.safeParse(day).success) return 'day';
  // What is over, or fell outside when the round got other dates, may stay.
  if (known.has(day)) return null;
  if (day < today) return 'past';
  const { firstDay: first, lastDay: last } = period;
  return (first !== null && day < first) || (last !== null && day > last) ? 'outside' : null;
}
