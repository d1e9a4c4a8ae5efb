import type { Locale } from '../../language/format.ts';
import type { RoundScope } from '../../people/scope.ts';
import { type Conflict, standOfAnswers } from '../answer/conflicts.ts';
import { fieldKey } from '../answer/field-key.ts';
import { inFile, type LeftOut, leftOutKey, leftOutOf } from '../answer/left-out.ts';
import { likelyOption } from '../answer/likely.ts';
import { shortened } from '../answer/said.ts';
import { describeFinding, words as findingWords } from '../answer/words.ts';
import { reader } from '../in-thread.ts';
import { compareWithRound, type ImportBatch, type ImportScope, presentIn, rowsToStore } from '../reads.ts';
import type { FindingCode } from '../understand/codes.ts';
import type { RoundContext } from '../understand/context.ts';
import type { Finding, Group } from '../understand/finding.ts';
import { cellOfId } from '../understand/grid.ts';
import type { Interpretation } from '../understand/interpret.ts';
import { words } from './words.ts';

type Db = RoundScope['db'];

/** Questions and faults on one page; a file with more is better mended in the spreadsheet. */
const SHOWN = 150;

export type FindingView = {
  key: string;
  place: string;
  text: string;
  effect: string;
  options: { id: string; text: string }[];
  /** The page where more can be chosen. */
  sheet: number | undefined;
  chosen: string | undefined;
  /** What stands in the text field; `undefined` when there is nothing to type. */
  typed: string | undefined;
  isLong: boolean;
  isBsn: boolean;
};

export type Line = { key: string; place: string; text: string };

/** Questions about a row, a column or a sheet have no cell that could be typed again. */
const NO_CELL = new Set<FindingCode>([
  'column-unknown',
  'column-twice',
  'column-not-used',
  'sheet-not-used',
  'name-differs',
  'mailbox-which',
  'person-shared',
  'secret-column-missing',
  'person-differs',
  'row-differs',
  'client-hint',
  'nothing-recognised',
  'header-missing',
  'column-missing',
  'no-organisations',
  'no-places',
  'row-invalid',
  'place-left-out',
  'address',
  'address-secret',
  'address-unsure',
  'column-refused',
]);
/** What they are about is chosen on the page of the sheet. */
const OF_SHEET = new Set<FindingCode>([
  'column-unknown',
  'column-twice',
  'column-missing',
  'column-not-used',
  'sheet-skipped',
  'sheet-not-used',
  'header-missing',
  'nothing-recognised',
]);
/** What is there is nearly right: it is easier to mend than to type again. */
const NEARLY = new Set<FindingCode>([
  'day-impossible',
  'day-unreadable',
  'day-without-year',
  'capacity-invalid',
  'slot-day-twice',
  'too-long',
]);

const LONG = new Set<FindingCode>(['too-long', 'bsn']);

function startText(finding: Finding, corrections: Readonly<Record<string, string>>): string {
  const { whole } = finding.params;
  const nearly = typeof whole === 'string' ? whole : NEARLY.has(finding.code) ? finding.value : '';
  return corrections[finding.id] ?? finding.suggestion ?? nearly;
}

function viewOf(finding: Finding, { corrections, raw }: ImportBatch, locale: Locale): FindingView {
  const { place, text, effect, options } = describeFinding(finding, locale);
  const canType = finding.cell !== '' && !NO_CELL.has(finding.code);
  const isAsked = finding.group === 'decide';
  return {
    key: fieldKey(finding.id),
    place,
    text,
    effect,
    options: offered(finding, options),
    sheet: OF_SHEET.has(finding.code) ? sheetNumber(raw, finding.sheet) : undefined,
    chosen: finding.answer ?? (isAsked ? likelyOption(finding)?.id : undefined),
    typed: canType ? startText(finding, corrections) : undefined,
    isLong: LONG.has(finding.code) || String(finding.params.whole ?? '').includes('\n'),
    isBsn: finding.code === 'bsn',
  };
}

/** Of a column everything can be chosen on the page of its sheet; here is what is likely. */
function offered({ code, params, answer }: Finding, options: FindingView['options']): FindingView['options'] {
  if (code !== 'column-unknown' && code !== 'column-twice') return options;
  const likely = Array.isArray(params.likely) ? (params.likely as string[]) : [];
  const twice = code === 'column-twice' ? options.slice(0, 2).map(({ id }) => id) : [];
  const shown = new Set([...likely, ...twice, 'leave-out', answer]);
  return options.filter(({ id }) => shown.has(id));
}

/** Counted from 1, as the page of a sheet is named. */
export function sheetNumber({ sheets }: ImportBatch['raw'], name: string): number | undefined {
  return sheets.findIndex((sheet) => sheet.name === name) + 1 || undefined;
}

type Subjects = Interpretation['subjects'];

/** Says of something that it does not come along, and what that means. */
export function describeLeftOut(one: LeftOut, subjects: Subjects, locale: Locale): Line {
  const t = words[locale];
  const at = one.why === 'wrong' ? one.finding : one;
  const subject = subjects.get(`${at.sheet}|${at.row}`) ?? '';
  if (one.why !== 'wrong') {
    const place = findingWords[locale].place(one.sheet, one.row, '', subject);
    return { key: fieldKey(leftOutKey(one)), place, text: t[one.why] };
  }
  const { place } = describeFinding({ ...one.finding, subject }, locale);
  const value = one.finding.value === '' ? '' : ` ("${shortened(one.finding.value, 40)}")`;
  return { key: fieldKey(leftOutKey(one)), place: `${place}${value}`, text: t.lost[one.finding.effect] };
}

export type NewerAnswer = { field: string; place: string; now: string; yours: string; typed: string };

/** What somebody else answered in between, beside what was answered here. */
export function newerAnswers(
  conflicts: readonly Conflict[],
  { findings }: Interpretation,
  locale: Locale,
): NewerAnswer[] {
  return conflicts.map(({ id, what, now, yours }) => {
    const finding = findings.find((one) => one.id === id);
    const said = finding && describeFinding(finding, locale);
    const textOf = (answer = '') =>
      what === 'decision' ? (said?.options.find((option) => option.id === answer)?.text ?? '') : answer;
    const kind = what === 'decision' ? 'd' : 'c';
    return {
      field: `${kind}-${fieldKey(id)}`,
      place: said?.place ?? placeOfId(id, locale),
      now: textOf(now),
      yours: textOf(yours),
      typed: yours ?? '',
    };
  });
}

/** All that the page says about an import that is not done. */
export async function openView(
  db: Db,
  scope: ImportScope,
  batch: ImportBatch,
  context: RoundContext,
  locale: Locale,
) {
  // What the page says will happen is what happens when the answers that it shows are sent as they are.
  const { before: result, result: likely } = await reader.run({
    kind: 'likely',
    raw: batch.raw,
    answers: { decisions: batch.decisions, corrections: batch.corrections, context },
    leaveOut: false,
  });
  const present = presentIn(context);
  const { rows, kept } = await rowsToStore(db, scope, likely, present);
  const group = (name: Group) => result.findings.filter((finding) => finding.group === name);
  const views = (name: Group) => {
    // What is open goes first, so that a page that shows a part of them gets shorter with every answer.
    const open = (finding: Finding) => finding.answer === undefined;
    const all = group(name);
    if (all.length > SHOWN) all.sort((a, b) => Number(open(b)) - Number(open(a)));
    const shown = all.slice(0, SHOWN).map((finding) => viewOf(finding, batch, locale));
    return { count: all.length, open: all.filter(open).length, more: all.length - shown.length, shown };
  };
  const taken = {
    organisations: rows.organisations.length,
    places: rows.places.length,
    signUps: rows.signUps.length,
    exclusions: rows.exclusions.length,
    locks: rows.locks.length,
    wanted: rows.wanted.length,
  };
  const onPage = new Set(result.findings.map(({ id }) => id));
  return {
    stand: standOfAnswers(batch),
    decide: views('decide'),
    wrong: views('wrong'),
    refused: views('refused'),
    typed: Object.entries(batch.corrections)
      .filter(([id]) => !onPage.has(id))
      .map(([id, text]) => ({ key: fieldKey(id), place: placeOfId(id, locale), text })),
    mended: group('mended').map((finding) => {
      const { place, text } = describeFinding(finding, locale);
      return { key: fieldKey(finding.id), place, text };
    }),
    sheets: batch.raw.sheets.map((sheet, index) => sheetLine(likely, sheet.name, index)),
    leftOut: leftOutOf(likely, present).map((one) => describeLeftOut(one, likely.subjects, locale)),
    inFile: inFile(likely),
    taken,
    /** There is nothing to import. */
    isEmpty: Object.values(taken).every((count) => count === 0),
    changes: await compareWithRound(db, scope, rows).then(({ kinds, locksLost }) => ({
      kinds,
      locksLost: locksLost.length,
    })),
    kept,
  };
}

export type OpenView = Awaited<ReturnType<typeof openView>>;

/** What a sheet was taken for, in one line. */
function sheetLine({ sheets }: Interpretation, name: string, index: number) {
  const found = sheets[index]!;
  const isRead = 'columns' in found;
  const used = isRead ? new Set([...found.columns.values(), ...found.days]).size : 0;
  return {
    number: index + 1,
    name,
    kind: isRead ? found.layout.kind : null,
    isOurs: !isRead && found.why === 'ours',
    rows: found.sheet.rows.filter(({ number }) => !isRead || number > found.heading.number).length,
    used,
    of: isRead ? used + found.others.filter(({ filled }) => filled > 0).length : 0,
  };
}

function placeOfId(id: string, locale: Locale): string {
  const cell = cellOfId(id);
  const at = cell.lastIndexOf('!');
  return words[locale].cell(cell.slice(0, at), cell.slice(at + 1));
}
