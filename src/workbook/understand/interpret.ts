import type { Lock, WantedTie } from '../../journey/matching/schema.ts';
import { daysToChoose } from '../../journey/place/place.ts';
import type { Place, Slot } from '../../journey/place/schema.ts';
import type { Organisation } from '../../journey/programme/schema.ts';
import type { Exclusion, SignUp } from '../../journey/sign-up/schema.ts';
import { daysKey, type SheetKind } from '../columns.ts';
import type { RawSheet, RawWorkbook } from '../read/raw.ts';
import { asItCame, settleArrival } from './arrived.ts';
import { calendarOf, knownIn, type RoundContext, signedUpIn } from './context.ts';
import { readDayHeadings } from './day-columns.ts';
import { readExclusions } from './exclusions.ts';
import type { Finding, Group, Located } from './finding.ts';
import { cellIn, type GridRow, gridOf, readCorrections } from './grid.ts';
import type { FoundSheet, LostSheet } from './layout.ts';
import { readLocks } from './locks.ts';
import { indexNames } from './names.ts';
import { isComplete, openNotebook, spotOfSheet } from './notebook.ts';
import { readOrganisations } from './organisations.ts';
import { indexPeople } from './person-meant.ts';
import { readPlaces } from './places.ts';
import { settleContacts, settleHosts } from './receivers.ts';
import { notABsn, noteRefusals, refuseAddresses, refuseBsn } from './refuse.ts';
import { readSignUps } from './sign-ups.ts';
import { subjectsOf } from './subjects.ts';
import { isReadable, survey } from './survey.ts';
import type { Read } from './twice.ts';
import { readWanted } from './wanted.ts';

export type Rows = {
  organisations: Located<Organisation>[];
  places: Located<Place>[];
  signUps: Located<SignUp>[];
  exclusions: Located<Exclusion>[];
  locks: Located<Lock>[];
  wanted: Located<WantedTie>[];
};

export type Answers = {
  /** Finding id → option id. */
  decisions?: Readonly<Record<string, string>>;
  /** Finding id → what somebody typed instead of the cell. */
  corrections?: Readonly<Record<string, string>>;
  context?: RoundContext;
};

export type Interpretation = {
  rows: Rows;
  findings: Finding[];
  /** Per kind of row how many there are in the sheets and in the result, and per group how many findings. */
  counts: {
    read: Record<SheetKind, number>;
    taken: Record<SheetKind, number>;
    /** Rows that are there more than once and of which one counts: how many do not. */
    doubles: Record<SheetKind, number>;
    findings: Record<Group, number>;
  };
  /** No question is open and nothing blocks: the rows may be stored. */
  complete: boolean;
  /** The workbook without what was refused: the only form in which it may be stored. */
  clean: RawWorkbook;
  /** Per sheet that was read, the keys of its columns. */
  headers: Record<string, string[]>;
  /** What each sheet was taken for, with its columns; nothing refused is in it. */
  sheets: readonly (FoundSheet | LostSheet)[];
  /** Whom or what each row is about, by `sheet|row`. */
  subjects: ReadonlyMap<string, string>;
  /** `sheet!cell` of corrections that held something refused. */
  refusedCorrections: string[];
};

/** Understands a workbook. Pure: the same workbook with the same answers gives the same result. */
export function interpret(
  raw: RawWorkbook,
  { decisions = {}, corrections = {}, context = {} }: Answers = {},
): Interpretation {
  const notes = openNotebook(decisions);
  const allowed = notABsn(decisions);
  const typed = readCorrections(corrections, allowed);
  const withoutBsn = refuseBsn(raw, allowed);
  const settled = settleArrival(withoutBsn, decisions, notes);
  const { sheets: surveyed, allOpen } = survey(settled, decisions, notes);
  const sheets = surveyed.map((one) => refuseAddresses(one));
  sheets.forEach((one) => {
    noteRefusals(one, notes, allowed);
  });
  const refused = sheets.map(({ sheet }) => sheet);
  const clean =
    settled === withoutBsn
      ? { ...withoutBsn, sheets: refused }
      : asItCame(withoutBsn, refused, refusedOfAll(withoutBsn, decisions));

  const readable = sheets.filter(isReadable);
  const grids = readable.map((found) => ({
    kind: found.layout.kind,
    rows: gridOf(found, typed, notes),
  }));
  const grid = (kind: SheetKind): GridRow[] =>
    grids.filter((one) => one.kind === kind).flatMap(({ rows }) => rows);
  const dayCells = [
    ...readable.flatMap(({ heading, days }) => days.map((at) => ({ text: heading.texts.get(at) ?? '' }))),
    ...grid('places').map((row) => cellIn(row, 'slots')),
    ...grid('signUps').map((row) => cellIn(row, 'days')),
    ...grid('locks').map((row) => cellIn(row, 'day')),
  ];
  const calendar = calendarOf(
    dayCells.map(({ text }) => text),
    clean,
    context,
  );
  const period = context.period ?? null;
  const shared = { notes, calendar, period };
  const dayOf = readDayHeadings(readable, typed, calendar, period, notes);

  const organisations = readOrganisations(grid('organisations'), notes);
  const named = [...(context.organisations ?? []), ...organisations.map(({ value }) => value)];
  const { places, leftOut } = readPlaces(
    grid('places'),
    { ...shared, names: indexNames(named, []), known: context.places ?? [], dayOf },
    allOpen,
  );
  const offered = [...(context.places ?? []), ...places.map(({ value }) => value)];
  const lost = [...leftOut].filter((code) => !offered.some((place) => place.code === code));
  const names = indexNames(named, [...offered, ...lost.map((code) => ({ code, organisation: '' }))]);
  const reading = { ...shared, names };
  const inProgramme = knownIn(context);
  const { signUps, people, mailboxes } = readSignUps(grid('signUps'), {
    ...reading,
    allDays: allDaysOf(offered, context),
    leftOut: new Set(lost),
    hosting: new Map((context.people ?? []).map(({ email, hosts }) => [email, hosts])),
    known: inProgramme,
    dayOf,
    secretPlaces: new Set((context.places ?? []).flatMap(({ code, secret }) => (secret ? [code] : []))),
  });
  const receivers = { people: mailboxes.people, known: inProgramme, notes };
  const hosted = settleHosts(places, receivers);
  const contacts = new Map((context.organisations ?? []).map((one) => [one.code, one.contactEmail]));
  const contacted = settleContacts(organisations, hosted, contacts, receivers);
  const known = indexPeople([...signedUpIn(context), ...people]);
  const exclusions = readExclusions(grid('exclusions'), reading, known);
  const locks = readLocks(
    grid('locks'),
    { ...reading, locked: context.locks ?? [] },
    known,
    (code) => offered.findLast((place) => place.code === code)?.slots,
  );
  if (!names.hasOrganisations && grids.length > 0)
    notes.wrong('no-organisations', spotOfSheet('Organisaties'), { effect: 'rows-left-out' });
  if (!names.hasPlaces && grid('signUps').length > 0)
    notes.wrong('no-places', spotOfSheet('Stageplekken'), { effect: 'choice-left-out' });

  const rows: Rows = {
    organisations: located(contacted),
    places: located(hosted),
    signUps: located(signUps),
    exclusions: located(exclusions),
    locks: located(locks),
    wanted: located(readWanted(grid('wanted'), reading)),
  };
  const subjects = subjectsOf(grids);
  const findings = inOrder(notes.findings, raw).map((finding) => ({
    ...finding,
    subject: subjects.get(`${finding.sheet}|${finding.row}`) ?? '',
  }));
  return {
    rows,
    findings,
    counts: countsOf(rows, grid, findings),
    complete: isComplete(findings),
    clean,
    headers: Object.fromEntries(readable.map((found) => [found.sheet.name, keysOf(found)])),
    sheets,
    subjects,
    refusedCorrections: [...typed.refusedCells],
  };
}

/**
 * What "alle dagen" of a person means. In a round it is the whole period: the person reads the own days, and in a
 * workbook everybody does, so they may not be the days on which places receive, secret ones as well. A file by itself
 * is read by who has all of it.
 */
function allDaysOf(
  offered: readonly { slots: readonly Slot[]; secret?: boolean }[],
  { period, places }: RoundContext,
): string[] {
  if (!period && !places)
    return [...new Set(offered.flatMap(({ slots }) => slots.flatMap(({ days }) => days)))].sort();
  return daysToChoose(
    { firstDay: period?.first ?? null, lastDay: period?.last ?? null },
    offered.map(({ slots, secret = true }) => ({ slots, secret })),
  );
}

/** Also of what is hidden and left out: nothing that must not be kept is kept. */
function refusedOfAll(workbook: RawWorkbook, decisions: Readonly<Record<string, string>>): RawSheet[] {
  const { sheets } = survey(workbook, decisions, openNotebook(decisions));
  return sheets.map((one) => refuseAddresses(one).sheet);
}

/** The fields that a sheet says something about, also in parts. */
function keysOf({ columns, days, layout }: FoundSheet): string[] {
  const whole = daysKey(layout.kind);
  const name = columns.has('lastName') || columns.has('firstName') ? ['name'] : [];
  return [...new Set([...columns.keys(), ...(whole && days.length > 0 ? [whole] : []), ...name])];
}

function located<T>(read: readonly Read<T>[]): Located<T>[] {
  return read.map(({ sheet, row, value }) => ({ sheet, row, value }));
}

function inOrder(findings: readonly Finding[], raw: RawWorkbook): Finding[] {
  const position = new Map(raw.sheets.map(({ name }, index) => [name, index]));
  const sheet = (finding: Finding) => position.get(finding.sheet) ?? -1;
  const byCell = (a: Finding, b: Finding) =>
    a.cell.length - b.cell.length || (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0);
  return [...findings].sort((a, b) => sheet(a) - sheet(b) || a.row - b.row || byCell(a, b));
}

function countsOf(
  rows: Rows,
  grid: (kind: SheetKind) => GridRow[],
  findings: readonly Finding[],
): Interpretation['counts'] {
  const per = (count: (kind: SheetKind) => number): Record<SheetKind, number> => ({
    organisations: count('organisations'),
    places: count('places'),
    signUps: count('signUps'),
    exclusions: count('exclusions'),
    locks: count('locks'),
    wanted: count('wanted'),
  });
  const doubles = (kind: SheetKind) => {
    const sheets = new Set(grid(kind).map(({ sheet }) => sheet));
    return findings
      .filter(({ sheet }) => sheets.has(sheet))
      .reduce((sum, { code, params, answer }) => {
        if (code === 'row-twice') return sum + Number(params.count);
        const isOne = code === 'mailbox-shared' && answer?.startsWith('one-row-');
        const differ = code === 'row-differs' || code === 'person-differs' || isOne;
        return differ && Array.isArray(params.rows) ? sum + params.rows.length - 1 : sum;
      }, 0);
  };
  const group = (name: Group) => findings.filter((finding) => finding.group === name).length;
  return {
    read: per((kind) => grid(kind).length),
    taken: per((kind) => rows[kind].length),
    doubles: per(doubles),
    findings: {
      mended: group('mended'),
      decide: group('decide'),
      wrong: group('wrong'),
      refused: group('refused'),
    },
  };
}
