import { CHOICES, type Choice, type SignUp, signUpSchema } from '../journey/sign-up/schema.ts';
import { checked } from './checked.ts';
import { saysNot, takeDays } from './day-cell.ts';
import { meansAllDays, readDays } from './days.ts';
import { type Cell, cellIn, type GridRow } from './grid.ts';
import { organisationIn, placeIn, type Reading, required, targetIn } from './reading.ts';
import { once, type Read } from './twice.ts';
import { count, emailAddress, label, oneLine, sentence, yesNo } from './values.ts';
import { isWithheld, keptFor } from './withheld.ts';

export type SignUpReading = Reading & {
  /** The days of who writes "alle dagen". */
  allDays: readonly string[];
  /** Places that are in the file but were not taken. */
  leftOut: ReadonlySet<string>;
  /** Of everybody in the round by e-mail the place on which they receive visitors. */
  hosting: ReadonlyMap<string, string | null | undefined>;
  /** Codes of the places that the round keeps secret. */
  secretPlaces: ReadonlySet<string>;
};

export type SignUpsRead = {
  signUps: Read<SignUp>[];
  /** Everybody in the sheet, also those whose row waits for an answer: an exclusion may be about them. */
  people: { email: string; name: string }[];
};

export function readSignUps(rows: readonly GridRow[], reading: SignUpReading): SignUpsRead {
  const { notes } = reading;
  const people: { email: string; name: string }[] = [];
  const read = rows.flatMap((row): Read<SignUp>[] => {
    const cell = (key: string) => cellIn(row, key);
    const name = label(cell('name'), 120, notes, 'row-left-out');
    const { email, candidates } = emailAddress(cell('email'), 'row-left-out', notes);
    for (const candidate of candidates) people.push({ email: candidate, name });
    const home = oneLine(cell('organisation'), notes);
    const organisation =
      home === ''
        ? null
        : organisationIn(cell('organisation'), home, reading, { effect: 'row-left-out', same: true });
    const value = {
      name,
      email: email ?? '',
      organisation: organisation ?? '',
      jobTitle: label(cell('jobTitle'), 120, notes),
      newcomer: yesNo(cell('newcomer'), notes) ?? false,
      unplacedBefore: yesNo(cell('unplacedBefore'), notes) ?? false,
      learningGoal: sentence(cell('learningGoal'), 2000, notes),
      imageBefore: sentence(cell('imageBefore'), 2000, notes),
      choices: choices(row, organisation, reading),
      days: freeDays(cell('days'), reading),
      visits: count(cell('visits'), { empty: 1, min: 1, max: 2, effect: 'counts-as-one' }, notes),
      hosts: hosts(cell('hosts'), email, reading),
      managerName: label(cell('managerName'), 120, notes),
      managerEmail: emailAddress(cell('managerEmail'), 'cell-left-empty', notes).email ?? '',
      permission: yesNo(cell('permission'), notes) ?? false,
      screeningSeen: yesNo(cell('screeningSeen'), notes) ?? false,
      clientContact: yesNo(cell('clientContact'), notes) ?? false,
    };
    const complete = [
      required(cell('name'), name, notes),
      required(cell('email'), cell('email').text.trim(), notes),
      required(cell('organisation'), home, notes),
    ].every(Boolean);
    return complete && email !== null && organisation !== null
      ? checked(signUpSchema, value, row, 'email', notes)
      : [];
  });
  return {
    signUps: once(read, ({ email }) => email, { code: 'person-differs', column: 'email' }, notes),
    people,
  };
}

/** By number: a choice that falls away leaves its number empty, so that the others keep theirs. */
function choices(row: GridRow, home: string | null, reading: SignUpReading): (Choice | null)[] {
  const { notes, names } = reading;
  const taken: (Choice | null)[] = [];
  for (let number = 1; number <= CHOICES; number += 1) {
    const cell = cellIn(row, `choice${number}`);
    const choice = targetIn(cell, reading, { effect: 'choice-left-out' });
    taken.push(choice && usable(choice, cell));
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

function freeDays(cell: Cell, { notes, calendar, period, allDays }: SignUpReading): string[] {
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
function hosts(cell: Cell, email: string | null, reading: SignUpReading): string | null {
  const { notes, names } = reading;
  // Without an e-mail address the row is left out, and that is said.
  if (isWithheld(cell)) {
    const kept = email === null ? null : reading.hosting.get(email);
    return keptFor(cell, { kept, otherwise: null, effect: 'cell-left-empty' }, notes);
  }
  const text = oneLine(cell, notes);
  if (text === '') {
    // A shared workbook leaves out who hosts at a secret place, so nothing here does not mean nobody.
    const known = email === null ? null : (reading.hosting.get(email) ?? null);
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
