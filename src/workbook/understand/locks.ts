import { type Lock, lockSchema } from '../../journey/matching/schema.ts';
import type { Slot } from '../../journey/place/schema.ts';
import { isWithheld, keptFor } from '../withheld.ts';
import { checked } from './checked.ts';
import { takeDays } from './day-cell.ts';
import { readDays } from './days.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import { type People, personIn } from './person-meant.ts';
import { placeIn, type Reading, required } from './reading.ts';
import { once, type Read } from './twice.ts';
import { oneLine } from './values.ts';

/** A lock is a promise to somebody, so it is not dropped without somebody saying so. */
const WAITS = { effect: 'import-waits', blocking: true } as const;
const WITHHELD_DAY = { ...WAITS, code: 'days-withheld' } as const;

export type LockReading = Reading & { /** The locks of the round. */ locked: readonly Lock[] };

export function readLocks(
  rows: readonly GridRow[],
  reading: LockReading,
  people: People,
  slotsOf: (place: string) => readonly Slot[] | undefined,
): Read<Lock>[] {
  const { notes } = reading;
  const daysKept = keptDays(reading.locked);
  const read = rows.flatMap((row): Read<Lock>[] => {
    const [email] = personIn(row, reading, people);
    const place = placeOf(cellIn(row, 'place'), reading);
    const dayCell = cellIn(row, 'day');
    const day = isWithheld(dayCell)
      ? email &&
        place &&
        keptFor(dayCell, { kept: daysKept(email, place), otherwise: null, ...WITHHELD_DAY }, notes)
      : dayOf(dayCell, reading);
    for (const key of ['place', 'day']) required(cellIn(row, key), cellIn(row, key).text.trim(), notes, true);
    if (!email || !place || !day) return [];
    const first = firstDay(dayCell, place, day, slotsOf(place), reading);
    return first === null ? [] : checked(lockSchema, { email, place, day: first }, row, 'email', notes);
  });
  return once(read, (one) => JSON.stringify(one), { code: 'row-differs', column: 'email' }, notes);
}

/** Somebody may have more than one day on a place: each row without its day stands for the next of them. */
function keptDays(locked: readonly Lock[]): (email: string, place: string) => string | undefined {
  const rest = new Map<string, string[]>();
  const keyOf = (email: string, place: string) => JSON.stringify([email, place]);
  for (const { email, place, day } of locked)
    rest.set(keyOf(email, place), [...(rest.get(keyOf(email, place)) ?? []), day]);
  return (email, place) => {
    const days = rest.get(keyOf(email, place)) ?? [];
    return days.length > 1 ? days.shift() : days[0];
  };
}

function placeOf(cell: Cell, reading: Reading): string | null {
  const text = oneLine(cell, reading.notes);
  if (text === '') return null;
  const place = placeIn(cell, text, reading);
  if (place !== undefined) return place;
  const match = reading.names.matchPlace(text);
  const near = match.kind === 'unknown' ? match.near : [];
  reading.notes.wrong('unknown-place', cell, {
    ...WAITS,
    params: { near },
    ...(near.length === 1 ? { suggestion: near[0]! } : {}),
  });
  return null;
}

function dayOf(cell: Cell, { notes, calendar, period }: Reading): string | null {
  const text = oneLine(cell, notes);
  if (text === '') return null;
  const parts = readDays(text, calendar);
  const { days, lost, code } = takeDays(parts, cell, WAITS.effect, period, notes);
  if (code || days.length > 1) {
    notes.wrong(code ?? 'day-unreadable', cell, { ...WAITS, params: { parts: code ? lost : [text] } });
    return null;
  }
  if (days[0] !== undefined && parts.some((part) => part.kind === 'day' && !part.iso))
    notes.mend('day-notation', cell, text, days[0]);
  return days[0] ?? null;
}

/** A slot is named by its first day; the other days of it are understood as well when just one slot has them. */
function firstDay(
  cell: Cell,
  place: string,
  day: string,
  slots: readonly Slot[] | undefined,
  { notes }: Reading,
): string | null {
  const exact = slots?.find(({ days }) => days[0] === day);
  if (exact) return day;
  const within = slots?.filter(({ days }) => days.includes(day)) ?? [];
  if (within.length === 1) {
    const first = within[0]!.days[0]!;
    notes.mend('lock-day-in-slot', cell, day, first);
    return first;
  }
  notes.wrong('unknown-slot', cell, {
    ...WAITS,
    params: { place, day, days: slots?.map(({ days }) => days[0]!) ?? [] },
  });
  return null;
}
