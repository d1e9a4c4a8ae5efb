import { type Choice, type SignUp, signUpSchema } from '../../journey/sign-up/schema.ts';
import { CHOICES } from '../../journey/sign-up/sign-up-choices.ts';
import { foldName } from '../../people/person/person.ts';
import { isWithheld, keptFor } from '../withheld.ts';
import { checked } from './checked.ts';
import { saysNot, takeDays } from './day-cell.ts';
import type { DayOf } from './day-columns.ts';
import { meansAllDays, readDays } from './days.ts';
import { emailAddress } from './email.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import type { KnownPerson } from './mailbox-groups.ts';
import { type Mailboxes, type Mention, settleMailboxes } from './mailboxes.ts';
import { squeeze } from './normal.ts';
import { option } from './notebook.ts';
import type { Person } from './person-meant.ts';
import { nameCell, nameOf } from './person-name.ts';
import { rankedIn } from './ranked.ts';
import { organisationIn, placeIn, type Reading, required, targetIn } from './reading.ts';
import { once, type Read } from './twice.ts';
import { count, label, oneLine, sentence, ticked, yesNo } from './values.ts';

export type SignUpReading = Reading & {
  /** The days of who writes "alle dagen". */
  allDays: readonly string[];
  /** Places that are in the file but were not taken. */
  leftOut: ReadonlySet<string>;
  /** Of everybody in the round by key the place on which they receive visitors. */
  hosting: ReadonlyMap<string, string | null | undefined>;
  /** Codes of the places that the round keeps secret. */
  secretPlaces: ReadonlySet<string>;
  /** Whom the programme knows, by address. */
  known: ReadonlyMap<string, readonly KnownPerson[]>;
  dayOf: DayOf;
};

export type SignUpsRead = {
  signUps: Read<SignUp>[];
  /** Everybody in the sheet, also those whose row waits for an answer: an exclusion may be about them. */
  people: Person[];
  mailboxes: Mailboxes;
};

/** A row as far as it says who somebody is. */
type Who = { row: GridRow; name: string; email: string | null; candidates: readonly string[] };

export function readSignUps(rows: readonly GridRow[], reading: SignUpReading): SignUpsRead {
  const { notes } = reading;
  const who = rows.map(
    (row): Who => ({
      row,
      name: nameOf(row, notes),
      ...emailAddress(cellIn(row, 'email'), 'row-left-out', notes),
    }),
  );
  // Also rows that do not come in yet: who is who stays the same when they do.
  const mentions = who.flatMap(({ row: from, name, email }): Mention[] =>
    email === null || name === '' ? [] : [{ email, name, from }],
  );
  const mailboxes = settleMailboxes(mentions, reading.known, notes);
  const { people, whose } = mailboxes;
  const mentioned = new Set(mentions.map(({ from }) => from));
  const read = who.flatMap((one) => {
    const key = whose.get(one.row) ?? null;
    const value = signUpIn(one, key, reading);
    return value && key !== null ? checked(signUpSchema, value, one.row, 'email', notes) : [];
  });
  return {
    mailboxes,
    signUps: once(read, ({ email }) => email, { code: 'person-differs', column: 'email' }, notes),
    people: [
      ...people.map(({ key, name, mentions: own }) => ({
        key,
        name,
        also: [...new Set(own.map((mention) => foldName(mention.name)))],
        addresses: [],
        was: [...new Set(own.map(({ from }) => addressBefore(from)).filter(Boolean))],
      })),
      ...who
        .filter(({ row }) => !mentioned.has(row))
        .flatMap(({ row, name, candidates }) =>
          candidates.map((key) => ({
            key,
            name,
            also: [],
            addresses: [],
            was: [addressBefore(row)].filter(Boolean),
          })),
        ),
    ],
  };
}

/** The address in the file, when another one was typed. */
function addressBefore(row: GridRow): string {
  return squeeze(cellIn(row, 'email').original ?? '').toLowerCase();
}

/** `null` for a row that cannot come in yet, of which all is said. */
function signUpIn({ row, name, email }: Who, key: string | null, reading: SignUpReading): SignUp | null {
  const { notes } = reading;
  const cell = (column: string) => cellIn(row, column);
  const home = oneLine(cell('organisation'), notes);
  const organisation =
    home === ''
      ? null
      : organisationIn(cell('organisation'), home, reading, { effect: 'row-left-out', same: true });
  const value = {
    name,
    email: key ?? '',
    organisation: organisation ?? '',
    jobTitle: label(cell('jobTitle'), 120, notes),
    newcomer: yesNo(cell('newcomer'), notes) ?? false,
    unplacedBefore: yesNo(cell('unplacedBefore'), notes) ?? false,
    learningGoal: sentence(cell('learningGoal'), 2000, notes),
    imageBefore: sentence(cell('imageBefore'), 2000, notes),
    choices: choices(row, organisation, reading),
    days: freeDays(row, reading),
    visits: count(cell('visits'), { empty: 1, min: 1, max: 2, effect: 'counts-as-one' }, notes),
    hosts: hosts(cell('hosts'), key, reading),
    managerName: label(cell('managerName'), 120, notes),
    managerEmail: emailAddress(cell('managerEmail'), 'cell-left-empty', notes).email ?? '',
    permission: yesNo(cell('permission'), notes) ?? false,
    screeningSeen: yesNo(cell('screeningSeen'), notes) ?? false,
    clientContact: yesNo(cell('clientContact'), notes) ?? false,
  };
  const complete = [
    required(nameCell(row), name, notes),
    required(cell('email'), cell('email').text.trim(), notes),
    required(cell('organisation'), home, notes),
  ].every(Boolean);
  return complete && email !== null && organisation !== null ? value : null;
}

/** By number: a choice that falls away leaves its number empty, so that the others keep theirs. */
function choices(row: GridRow, home: string | null, reading: SignUpReading): (Choice | null)[] {
  const { notes, names } = reading;
  const taken: (Choice | null)[] = [];
  for (const cell of choiceCells(row, reading)) {
    const choice = targetIn(cell, reading, { effect: 'choice-left-out' });
    taken.push(choice && usable(choice, cell));
  }
  if (taken.length > CHOICES) {
    const cell = cellIn(row, 'choice1');
    notes.wrong('too-many-choices', cell, {
      effect: 'choice-left-out',
      params: { max: CHOICES, count: taken.length },
    });
    taken.length = CHOICES;
  }
  while (taken.at(-1) === null) taken.pop();
  return taken;

  function usable(choice: Choice, cell: Cell): Choice | null {
    const host = choice.kind === 'organisation' ? choice.code : names.place(choice.code)?.organisation;
    if (home !== null && host === home) {
      notes.wrong('own-organisation', cell, { effect: 'choice-left-out' });
      return null;
    }
    if (choice.kind === 'place' && reading.leftOut.has(choice.code)) {
      notes.wrong('place-left-out', cell, { effect: 'choice-left-out', params: { place: choice.code } });
      return null;
    }
    const before = taken.findIndex((one) => one?.kind === choice.kind && one.code === choice.code);
    if (before === -1) return choice;
    notes.mend('choice-twice', cell, cell.text.trim(), `${before + 1}`, 'choice-left-out');
    return null;
  }
}

/** A cell for each choice: with several in one cell the next ones come after them. */
function choiceCells(row: GridRow, { notes, names }: SignUpReading): Cell[] {
  const cells = Array.from({ length: CHOICES }, (_, index) => cellIn(row, `choice${index + 1}`));
  const ranked = cells.map((cell) => (cell.text === '' ? null : rankedIn(cell.text, names)));
  if (ranked.every((one) => one === null || one.kind === 'one')) return cells;
  return cells.flatMap((cell, index): Cell[] => {
    const one = ranked[index];
    if (!one) return [];
    if (one.kind === 'one') return [cell];
    if (one.kind === 'unclear') {
      notes.wrong('ranks-unclear', cell, { effect: 'choice-left-out' });
      return [];
    }
    notes.mend('choices-in-cell', cell, squeeze(cell.text), one.parts.join(' > '));
    return one.parts.map((text) => ({ ...cell, kind: 'text', text, whole: cell.text }));
  });
}

function freeDays(row: GridRow, reading: SignUpReading): string[] {
  return [...new Set([...daysInCell(cellIn(row, 'days'), reading), ...markedDays(row, reading)])].sort();
}

/** A column per day, with a mark for who can come. */
function markedDays({ marks }: GridRow, { notes, dayOf }: SignUpReading): string[] {
  const days: string[] = [];
  const said: string[] = [];
  for (const cell of marks) {
    const day = dayOf(cell);
    const text = cell.kind === 'empty' ? '' : oneLine(cell, notes);
    // What the day of a column is has a question or a fault of its own.
    if (text === '' || day === null) continue;
    const isFree = text === cell.column || (ticked(text) ?? askDay(cell));
    if (!isFree) continue;
    days.push(day);
    said.push(text);
  }
  const [first] = marks;
  if (first && days.length > 0)
    notes.mend('day-columns', { ...first, column: '' }, said.join(' | '), days.join(', '));
  return days;

  function askDay(cell: Cell): boolean {
    const options = [option('no'), option('yes')];
    return notes.ask('yes-no-unclear', cell, { options, effect: 'treated-as-no' }) === 'yes';
  }
}

function daysInCell(cell: Cell, { notes, calendar, period, allDays }: SignUpReading): string[] {
  const text = oneLine({ ...cell, text: cell.text.replace(/\n/g, ', ') }, notes);
  if (text === '') return [];
  if (meansAllDays(text) && allDays.length > 0) {
    notes.mend('all-days', cell, text, allDays.join(', '));
    return [...allDays];
  }
  const parts = readDays(text, calendar);
  const { days, lost, code } = takeDays(parts, cell, 'day-left-out', period, notes);
  if (code) {
    const whole = lost.some(saysNot);
    notes.wrong(code, cell, { effect: whole ? 'cell-left-empty' : 'day-left-out', params: { parts: lost } });
    if (whole) return [];
  }
  const sorted = [...new Set(days)].sort();
  if (parts.some((part) => part.kind === 'range')) notes.mend('day-range', cell, text, sorted.join(', '));
  else if (parts.some((part) => part.kind === 'day' && !part.iso))
    notes.mend('day-notation', cell, text, sorted.join(', '));
  return sorted;
}

/** The place on which this person receives visitors. */
function hosts(cell: Cell, key: string | null, reading: SignUpReading): string | null {
  const { notes, names } = reading;
  // Without a person the row is left out, and that is said.
  if (isWithheld(cell)) {
    const kept = key === null ? null : reading.hosting.get(key);
    return keptFor(cell, { kept, otherwise: null, effect: 'cell-left-empty' }, notes);
  }
  const text = oneLine(cell, notes);
  if (text === '') {
    // A shared workbook leaves out who hosts at a secret place, so nothing here does not mean nobody.
    const known = key === null ? null : (reading.hosting.get(key) ?? null);
    return known !== null && reading.secretPlaces.has(known) ? known : null;
  }
  const place = placeIn(cell, text, reading);
  if (place !== undefined && !reading.leftOut.has(place)) return place;
  if (place !== undefined)
    notes.wrong('place-left-out', cell, { effect: 'cell-left-empty', params: { place } });
  else if (names.hasPlaces) {
    const match = names.matchPlace(text);
    const near = match.kind === 'unknown' ? match.near : [];
    notes.wrong('unknown-place', cell, {
      effect: 'cell-left-empty',
      params: { near },
      ...(near.length === 1 ? { suggestion: near[0]! } : {}),
    });
  }
  return null;
}
