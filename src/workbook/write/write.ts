import type ExcelJS from 'exceljs';
import type { Lock, WantedTie } from '../../journey/matching/schema.ts';
import type { Place } from '../../journey/place/schema.ts';
import type { Organisation } from '../../journey/programme/schema.ts';
import type { Choice, Exclusion, SignUp } from '../../journey/sign-up/schema.ts';
import { ordered } from '../../language/order.ts';
import { addressOf } from '../../people/person/person.ts';
import { LAYOUTS, type SheetKind } from '../columns.ts';
import { escapeFormula } from '../read/raw.ts';
import { CONDITIONS } from '../understand/places.ts';
import { formatSlots } from '../understand/slots.ts';
import { WITHHELD } from '../withheld.ts';

export type RoundRows = {
  organisations: readonly Organisation[];
  places: readonly Place[];
  signUps: readonly SignUp[];
  exclusions: readonly Exclusion[];
  locks: readonly Lock[];
  wanted: readonly WantedTie[];
};

export type CellContent = string | number | boolean | null;
export type ResultSheet = {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly CellContent[])[];
};

type CellsByKey = Readonly<Record<string, CellContent>>;

const yesNo = (value: boolean) => (value ? 'ja' : 'nee');

/** An address, and of people who share it the name as well: without it nobody could tell whom a row is about. */
function whoIn(signUps: readonly SignUp[]): (key: string) => { email: string; name: string | null } {
  const names = new Map(signUps.map(({ email, name }) => [email, name]));
  const counts = Map.groupBy(names.keys(), addressOf);
  return (key) => {
    const email = addressOf(key);
    const isShared = key !== email || (counts.get(email) ?? []).length > 1;
    return { email, name: isShared ? (names.get(key) ?? null) : null };
  };
}

function recordsOf(rows: RoundRows): Record<SheetKind, CellsByKey[]> {
  const names = new Map(rows.organisations.map(({ code, name }) => [code, name]));
  const named = (code: string) => names.get(code) ?? code;
  const secret = new Set(rows.places.filter((place) => place.secret).map(({ code }) => code));
  const target = (choice: Choice | null | undefined) =>
    choice?.kind === 'organisation' ? named(choice.code) : (choice?.code ?? null);
  const whoIs = whoIn(rows.signUps);
  const present = new Set(rows.signUps.map(({ email }) => email));
  return {
    organisations: rows.organisations.map((one) => ({ ...one })),
    places: rows.places.map(({ slots, ...one }) => ({
      ...one,
      organisation: named(one.organisation),
      secret: yesNo(one.secret),
      slots: formatSlots(slots),
      ...(one.secret ? { hostName: WITHHELD, hostEmail: WITHHELD, slots: WITHHELD } : {}),
      condition: CONDITIONS[one.condition],
      minimum: one.minimum === 1 ? null : one.minimum,
    })),
    signUps: rows.signUps.map(({ choices, days, ...one }) => ({
      ...one,
      email: addressOf(one.email),
      organisation: named(one.organisation),
      newcomer: yesNo(one.newcomer),
      unplacedBefore: yesNo(one.unplacedBefore),
      ...Object.fromEntries(choices.map((choice, index) => [`choice${index + 1}`, target(choice)])),
      days: days.join(', '),
      // Even the word would say who receives visitors at a secret place: the row has a name.
      hosts: one.hosts !== null && secret.has(one.hosts) ? null : one.hosts,
      permission: yesNo(one.permission),
      screeningSeen: yesNo(one.screeningSeen),
      clientContact: yesNo(one.clientContact),
    })),
    exclusions: rows.exclusions.flatMap(({ email, target: at }): CellsByKey[] => {
      if (at.kind !== 'person') return [{ ...whoIs(email), target: target(at) }];
      // Who is not in this round could not be read back; the exclusion stays where it is.
      if (!present.has(at.code)) return [];
      const other = whoIs(at.code);
      return [{ ...whoIs(email), otherEmail: other.email, otherName: other.name }];
    }),
    // By place and not by day: of two, the first would be the earlier one.
    locks: ordered(rows.locks, ({ email, place }) => [email, place]).map((one) =>
      secret.has(one.place)
        ? { ...one, ...whoIs(one.email), day: WITHHELD }
        : { ...one, ...whoIs(one.email) },
    ),
    wanted: rows.wanted.map(([one, other]) => ({ organisation: named(one), other: named(other) })),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * What XML cannot hold is written as the format prescribes, and so is a text that looks like that notation. A line
 * ends with one character: spreadsheet programs show a second as a mark, and reading makes one of the two.
 */
function xmlSafe(text: string): string {
  const escaped = (mark: string) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, escaped);
}

function content(value: CellContent | undefined): ExcelJS.CellValue {
  if (typeof value === 'string') return value === '' ? null : xmlSafe(escapeFormula(value));
  if (typeof value === 'boolean') return yesNo(value);
  return value ?? null;
}

function addSheet(book: ExcelJS.Workbook, { name, columns, rows }: ResultSheet): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map(content)).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map(content));
  columns.forEach((header, index) => {
    const longest = Math.max(
      header.length + 3,
      ...rows.slice(0, 200).map((row) => String(row[index] ?? '').length + 1),
    );
    sheet.getColumn(index + 1).width = Math.min(longest, 50);
  });
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

/**
 * The round as a workbook, in the layout that {@link readWorkbook} reads, with sheets for a result behind it.
 * No text in it can be run as a formula, and of a secret place it does not say who receives visitors and when.
 */
export async function writeWorkbook(
  rows: RoundRows,
  resultSheets: readonly ResultSheet[] = [],
): Promise<Uint8Array> {
  const records = recordsOf(rows);
  const sheets = LAYOUTS.map(({ kind, name, columns }) => {
    const written = columns.filter(({ isPart }) => !isPart);
    return {
      name,
      columns: written.map((column) => column.name),
      rows: records[kind].map((record) => written.map(({ key }) => record[key] ?? null)),
    };
  });
  return writeSheets([...sheets, ...resultSheets]);
}

/** Sheets as a workbook. No text in it can be run as a formula. */
export async function writeSheets(sheets: readonly ResultSheet[]): Promise<Uint8Array> {
  // Read when the first workbook is asked for: it is half a second of every start, and most write none.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
