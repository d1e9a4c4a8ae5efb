import type { Slot } from '../../journey/place/schema.ts';
import { takeDays } from './day-cell.ts';
import type { DayOf } from './day-columns.ts';
import { type Calendar, readDays } from './days.ts';
import type { Cell } from './grid.ts';
import { type Notebook, option } from './notebook.ts';
import { oneLine, ticked, wholeNumber } from './values.ts';

/** `2027-03-09 (2); 2027-03-11 + 2027-03-12 (1)`: as it is written, and as it is shown in findings. */
export function formatSlots(slots: readonly Slot[]): string {
  return slots.map(({ days, capacity }) => `${days.join(' + ')} (${capacity})`).join('; ');
}

function readCapacity(text: string): { capacity: number | null; plain: boolean } {
  const bare = text.trim().replace(/^(?:max(?:imaal|imum)?\.?|aantal|capaciteit)\s*:?\s*/i, '');
  const capacity = wholeNumber(bare);
  return {
    capacity: capacity !== null && capacity >= 1 && capacity <= 999 ? capacity : null,
    plain: text === String(capacity),
  };
}

type Segment = { text: string; days: string; capacity: string | null };

function segmentsOf(text: string): Segment[] {
  return text
    .split(/[;\n]|(?<=\))\s*,/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
    .map((segment) => {
      const match =
        /^(.*?)(?<!\s)\s*\(([^()]*)\)$/s.exec(segment) ??
        /^(.*?)(?<!\s)\s*(?::|\b[x×]|[x×]\s)\s*(\d{1,3})$/.exec(segment);
      return { text: segment, days: match?.[1] ?? segment, capacity: match?.[2] ?? null };
    });
}

/** The slots of a place. A slot of which something is unclear is not offered until somebody has answered. */
export function slotsOf(
  cell: Cell,
  calendar: Calendar,
  period: { first: string; last: string } | null,
  notes: Notebook,
): Slot[] {
  const text = oneLine({ ...cell, text: cell.text.replace(/\n/g, '; ') }, notes);
  const slots: Slot[] = [];
  let mendedDays = false;
  let mendedCapacity = false;
  let unsorted = false;
  for (const segment of segmentsOf(text)) {
    const parts = readDays(segment.days, calendar);
    const { days, lost, code } = takeDays(parts, cell, 'slot-left-out', period, notes);
    if (code) {
      notes.wrong(code, cell, { effect: 'slot-left-out', params: { parts: lost } });
      continue;
    }
    const expected = parts.reduce((sum, part) => sum + (part.kind === 'range' ? part.days.length : 1), 0);
    if (days.length < expected) continue;
    const capacity = capacityOf(segment, cell, notes);
    if (days.length === 0 || capacity === null) continue;
    const sorted = [...new Set(days)].sort();
    const separate = separated(segment.days, sorted, cell, notes);
    if (separate === null) continue;
    unsorted ||= sorted.join() !== days.join();
    mendedDays ||= parts.some((part) => part.kind !== 'day' || !part.iso);
    mendedCapacity ||= segment.capacity !== null && !/\(\d+\)$/.test(segment.text);
    for (const slotDays of separate ? sorted.map((day) => [day]) : [sorted])
      addSlot(slots, { days: slotDays, capacity }, cell, notes);
  }
  if (mendedDays) notes.mend('day-notation', cell, text, formatSlots(slots));
  if (mendedCapacity) notes.mend('capacity-notation', cell, text, formatSlots(slots));
  if (unsorted) notes.mend('day-order', cell, text, formatSlots(slots));
  return slots;
}

/** A column per day, with how many people can come. */
export function markedSlots(marks: readonly Cell[], dayOf: DayOf, notes: Notebook): Slot[] {
  const slots: Slot[] = [];
  for (const cell of marks) {
    const day = dayOf(cell);
    const text = cell.kind === 'empty' ? '' : oneLine(cell, notes);
    if (text === '' || day === null || ticked(text) === false) continue;
    // "1" is a number of places here; a cross says only that somebody can come.
    const isMark = ticked(text) === true && !/\d/.test(text);
    const segment = { text: `${cell.column}: ${text}`, days: day, capacity: isMark ? null : text };
    const capacity = capacityOf(segment, cell, notes);
    if (capacity !== null) addSlot(slots, { days: [day], capacity }, cell, notes);
  }
  const [first] = marks;
  if (first && slots.length > 0)
    notes.mend(
      'day-columns',
      { ...first, column: '' },
      slots.map(({ capacity }) => capacity).join(' | '),
      formatSlots(slots),
    );
  return slots;
}

function capacityOf(segment: Segment, cell: Cell, notes: Notebook): number | null {
  if (segment.capacity === null) {
    const options = [option('capacity-one'), option('leave-out')];
    const answer = notes.ask('capacity-missing', cell, {
      options,
      effect: 'slot-left-out',
      params: { text: segment.text },
    });
    return answer === 'capacity-one' ? 1 : null;
  }
  const { capacity } = readCapacity(segment.capacity);
  if (capacity === null)
    notes.wrong('capacity-invalid', cell, { effect: 'slot-left-out', params: { text: segment.text } });
  return capacity;
}

/** "9-3, 10-3 (2)" may be one visit of two days or two of one. `true` for two, `null` while nobody has said. */
function separated(text: string, days: readonly string[], cell: Cell, notes: Notebook): boolean | null {
  if (days.length < 2 || !/\d\s*(?:,|\ben\b|&)\s*(?:\p{L}+\.?,?\s+)?\d/u.test(text)) return false;
  const options = [option('separate'), option('joined')];
  const answer = notes.ask('slot-or-slots', cell, { options, effect: 'slot-left-out', params: { text } });
  return answer === null ? null : answer === 'separate';
}

export function addSlots(slots: readonly Slot[], more: readonly Slot[], cell: Cell, notes: Notebook): Slot[] {
  const all = [...slots];
  for (const slot of more) addSlot(all, slot, cell, notes);
  return all;
}

/** The first day names the slot within its place, so there is one slot for each. */
function addSlot(slots: Slot[], slot: Slot, cell: Cell, notes: Notebook): void {
  const same = slots.find(({ days }) => days[0] === slot.days[0]);
  if (slot.days.length > 10)
    notes.wrong('day-unreadable', cell, {
      effect: 'slot-left-out',
      params: { parts: [formatSlots([slot])] },
    });
  else if (!same) slots.push(slot);
  else if (formatSlots([same]) === formatSlots([slot]))
    notes.mend('slot-twice', cell, formatSlots([slot]), formatSlots([same]), 'slot-left-out');
  else
    notes.wrong('slot-day-twice', cell, {
      effect: 'slot-left-out',
      params: { kept: formatSlots([same]), left: formatSlots([slot]) },
    });
}
