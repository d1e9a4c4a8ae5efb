import type { WorkbookError } from '../read/error.ts';
import type { FindingCode } from '../understand/codes.ts';
import type { Finding, Option } from '../understand/finding.ts';
import { said, shortened } from './said.ts';
import { en } from './words-en.ts';
import { nl, type Words } from './words-nl.ts';

export type Locale = 'nl' | 'en';

export const words: Readonly<Record<Locale, Words>> = { nl, en };

export type Description = {
  group: string;
  /** `Aanmeldingen, rij 18, kolom "Keuze 1"` */
  place: string;
  /** What is the matter and what to do. */
  text: string;
  /** What happens if nothing is done; empty when nothing does. */
  effect: string;
  options: { id: string; text: string }[];
};

/** Their sentences name the rows. */
const SAYS_ROWS = new Set<FindingCode>(['person-differs', 'row-differs', 'mailbox-shared']);

/** A finding as a coordinator reads it. */
export function describeFinding(finding: Finding, locale: Locale): Description {
  const { groups, findings, effects, place, more } = words[locale];
  const rows = finding.params.rows;
  const others = Array.isArray(rows) && !SAYS_ROWS.has(finding.code) ? rows.length - 1 : 0;
  const where = place(finding.sheet, finding.row, finding.column, finding.subject);
  const settled = finding.answer !== undefined || finding.group === 'mended';
  return {
    group: groups[finding.group],
    place: others > 0 ? `${where} ${more(others)}` : where,
    text: findings[finding.code](said(finding.params, finding)),
    effect: settled ? '' : effects[finding.effect],
    options: finding.options.map((option) => ({ id: option.id, text: describeOption(option, locale) })),
  };
}

export function describeOption({ code, params }: Option, locale: Locale): string {
  return words[locale].options[code](said(params));
}

export function describeError(error: WorkbookError, locale: Locale): string {
  return words[locale].errors[error.code](said({ ...error.params }));
}

/** Faults that the command line names in few words; for the others the code says it. */
const SHORT: Partial<Record<FindingCode, string>> = {
  bsn: 'holds a BSN (not kept)',
  address: 'holds an address (not kept)',
  'address-secret': 'holds the address of a secret place (not kept)',
  'address-unsure': 'may hold the address of a secret place (not kept)',
  'person-differs': 'same person twice',
  'mailbox-shared': 'same address as somebody else',
  'mailbox-taken': 'address of somebody else as well',
  'person-shared': 'address of more people',
  'person-other-name': 'name of nobody at this address',
  missing: 'empty',
};

/** One line for the command line: `Aanmeldingen row 18 (Bo Smit), Keuze 1: unknown place "XYZ-9"`. */
export function findingLine(finding: Finding): string {
  const subject = finding.subject && `(${finding.subject})`;
  const where = [finding.sheet, ...(finding.row > 0 ? [`row ${finding.row}`, subject] : [])]
    .filter(Boolean)
    .join(' ');
  const what = SHORT[finding.code] ?? finding.code.replaceAll('-', ' ');
  const value = finding.value === '' ? '' : ` "${shortened(finding.value)}"`;
  return `${[where, shortened(finding.column)].filter(Boolean).join(', ')}: ${what}${value}`;
}
