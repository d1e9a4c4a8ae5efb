import { type Condition, type Place, placeSchema, type Slot } from '../../journey/place/schema.ts';
import { isWithheld, keptFor } from '../withheld.ts';
import { checked } from './checked.ts';
import type { KnownPlace } from './context.ts';
import type { DayOf } from './day-columns.ts';
import { emailAddress } from './email.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import { fold } from './normal.ts';
import { type Notebook, option } from './notebook.ts';
import { organisationIn, type Reading, required } from './reading.ts';
import { addSlots, markedSlots, slotsOf } from './slots.ts';
import { once, type Read } from './twice.ts';
import { count, label, oneLine, sentence, yesNo } from './values.ts';

/** As they are written in the sheet. */
export const CONDITIONS: Readonly<Record<Condition, string>> = {
  none: '',
  'own-declaration': 'eigen verklaring',
  screening: 'VOG gezien door host',
  'client-contact': 'alleen functie met cliëntcontact',
};

const OTHER_WORDS: Readonly<Record<string, Condition>> = {
  geen: 'none',
  nee: 'none',
  nvt: 'none',
  'n v t': 'none',
  verklaring: 'own-declaration',
  vog: 'screening',
  'vog gezien': 'screening',
  screening: 'screening',
  clientcontact: 'client-contact',
  'alleen clientcontact': 'client-contact',
  'alleen met clientcontact': 'client-contact',
};

/** `null` when nobody knows what a visitor must meet; then the place is not offered. */
function condition(cell: Cell, notes: Notebook): Condition | null {
  const text = oneLine(cell, notes);
  const codes = Object.keys(CONDITIONS) as Condition[];
  const exact = codes.find((code) => CONDITIONS[code] === text);
  if (exact) return exact;
  const folded = fold(text);
  const same =
    text === '-' ? 'none' : (codes.find((code) => fold(CONDITIONS[code]) === folded) ?? OTHER_WORDS[folded]);
  if (same) {
    notes.mend('condition-spelling', cell, text, CONDITIONS[same] || '—');
    return same;
  }
  const likely = codes.find(
    (code) =>
      code !== 'none' &&
      fold(CONDITIONS[code])
        .split(' ')
        .some((word) => word.length > 2 && folded.includes(word)),
  );
  const order = likely
    ? [likely, ...codes.filter((code) => code !== likely)]
    : [...codes.slice(1), 'none' as const];
  const options = order.map((code) => option('condition', { condition: code }, `condition-${code}`));
  const answer = notes.ask('condition-unclear', cell, { options, effect: 'row-left-out' });
  return (answer?.slice('condition-'.length) as Condition | undefined) ?? null;
}

/** Whatever is not plainly open is treated as secret: the one mistake cannot be made good, the other can. */
function isSecret(cell: Cell, allOpen: boolean, notes: Notebook): boolean {
  if (cell.address === '') return !allOpen;
  const answer = yesNo(cell, notes, 'treated-as-secret');
  if (answer !== null) return answer;
  if (cell.kind !== 'empty') return true;
  return (
    notes.ask('secret-unknown', cell, {
      options: [option('open'), option('secret')],
      effect: 'treated-as-secret',
    }) !== 'open'
  );
}

export type PlaceReading = Reading & {
  /** The places of the round. */
  known: readonly KnownPlace[];
  dayOf: DayOf;
};

export type PlacesRead = {
  places: Read<Place>[] /** Codes in the sheet whose row is not in the result. */;
  leftOut: Set<string>;
};

/** Who receives visitors and when: of a secret place a workbook that was shared does not say it. */
function visitOf(
  row: GridRow,
  code: string,
  { known, calendar, period, notes, dayOf }: PlaceReading,
): Pick<Place, 'hostName' | 'hostEmail' | 'slots'> {
  const [name, email, slots] = [cellIn(row, 'hostName'), cellIn(row, 'hostEmail'), cellIn(row, 'slots')];
  const stored = known.findLast((place) => place.code === code);
  const host = (cell: Cell, kept: string | undefined) =>
    keptFor(cell, { kept, otherwise: '', effect: 'cell-left-empty' }, notes);
  const days = {
    kept: stored && [...stored.slots],
    otherwise: [] as Slot[],
    effect: 'slot-left-out' as const,
    code: 'days-withheld' as const,
  };
  const withMarked = (written: Slot[]) =>
    addSlots(written, markedSlots(row.marks, dayOf, notes), slots, notes);
  return {
    hostName: isWithheld(name) ? host(name, stored?.hostName) : label(name, 120, notes),
    hostEmail: isWithheld(email)
      ? host(email, stored?.hostEmail)
      : (emailAddress(email, 'cell-left-empty', notes).email ?? ''),
    slots: isWithheld(slots)
      ? keptFor(slots, days, notes)
      : withMarked(slotsOf(slots, calendar, period, notes)),
  };
}

export function readPlaces(rows: readonly GridRow[], reading: PlaceReading, allOpen: boolean): PlacesRead {
  const { notes } = reading;
  const codes = new Set<string>();
  const read = rows.flatMap((row): Read<Place>[] => {
    const cell = (key: string) => cellIn(row, key);
    const code = label(cell('code'), 30, notes, 'row-left-out');
    codes.add(code);
    const text = oneLine(cell('organisation'), notes);
    const organisation =
      text === ''
        ? null
        : organisationIn(cell('organisation'), text, reading, { effect: 'row-left-out', same: true });
    const title = sentence(cell('title'), 300, notes, 'row-left-out');
    const must = condition(cell('condition'), notes);
    const value = {
      code,
      organisation: organisation ?? '',
      title,
      secret: isSecret(cell('secret'), allOpen, notes),
      ...visitOf(row, code, reading),
      condition: must ?? 'none',
      minimum: count(cell('minimum'), { empty: 1, min: 1, max: 999, effect: 'counts-as-one' }, notes),
    };
    const complete = [
      required(cell('code'), code, notes),
      required(cell('organisation'), text, notes),
      required(cell('title'), title, notes),
    ].every(Boolean);
    return complete && organisation !== null && must !== null
      ? checked(placeSchema, value, row, 'code', notes)
      : [];
  });
  const places = once(read, ({ code }) => code.toLowerCase(), { code: 'row-differs', column: 'code' }, notes);
  const taken = new Set(places.map(({ value }) => value.code));
  return { places, leftOut: new Set([...codes].filter((code) => code !== '' && !taken.has(code))) };
}
