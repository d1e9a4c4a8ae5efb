import { findAddresses } from './guard/address.ts';
import { birthsBehind, findBirths, findDates } from './guard/birth.ts';
import { bsnOf, findBareBsn, findLabelledBsn } from './guard/bsn.ts';
import { findEmails } from './guard/email.ts';
import { findFiles } from './guard/file.ts';
import { findIbans } from './guard/iban.ts';
import { findKnownNumbers } from './guard/known-numbers.ts';
import { findNames } from './guard/names.ts';
import type { Part } from './guard/part.ts';
import { findPhones } from './guard/phone.ts';
import { type Plain, plain } from './guard/plain.ts';
import { findPlates } from './guard/plate.ts';

/**
 * Finds what must not be in a free text: data of clients, and where a place is.
 * It only finds; what happens then differs per form and per sheet, so the caller decides.
 */
export type ClientDataKind =
  | 'bsn'
  | 'address'
  | 'postcode'
  | 'street'
  | 'phone'
  | 'email'
  | 'iban'
  | 'birth'
  | 'file'
  | 'plate'
  | 'person';

/** In the text as it was typed. What is found begins with its label ("BSN", "mevrouw"); `from` is where its value does. */
export type ClientData = Part & { kind: ClientDataKind };

/** Numbers of which who wrote them said that they are no BSN; only exactly those are passed over. */
export type Said = { noBsn?: readonly string[] };

/** "mw K": nothing is shorter, and most cells of a workbook are. */
const SHORTEST = 4;

/** Most others have none, and then most of the patterns find nothing. */
const DIGIT = /\p{Nd}/u;

/** Fewer digits than a BSN has without its noughts in front. */
const EIGHT_DIGITS = /(?:\p{Nd}\P{Nd}{0,20}){8}/u;

/** As {@link findClientData}, of this alone: every cell that comes in is asked. */
export const holdsBsn = (text: string, said: Said = {}): boolean => bsnsIn(text, said).length > 0;

/** What a text is refused for, as nine digits each. */
export function bsnsIn(text: string, { noBsn = [] }: Said = {}): string[] {
  if (text.length < 8 || !EIGHT_DIGITS.test(text)) return [];
  const read = plain(text);
  const all = new Found(read.text.length);
  findNumbers(read.text, all, new Set(noBsn.map(bsnOf)));
  return all.found
    .filter(({ kind }) => kind === 'bsn')
    .map(({ from, end }) => bsnOf(read.text.slice(from, end)));
}

/** What was found so far: of two that overlap, the one that was found first stays. */
class Found {
  readonly found: ClientData[] = [];
  // Marked per character: comparing with all that was found takes for ever on a page of addresses.
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(kind: ClientDataKind, parts: readonly Part[]): void {
    for (const { start, from, end } of parts) {
      if (!this.isFree(from, end)) continue;
      this.found.push({ kind, start, from, end });
      this.#taken.fill(1, from, end);
    }
  }

  /** What is known to be something else: it is not found, and nothing in it is. */
  pass(parts: readonly Part[]): void {
    for (const { from, end } of parts) this.#taken.fill(1, from, end);
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }
}

/** Everything found, in order of the text, without overlaps; the surer a kind is, the earlier it is looked for. */
export function findClientData(text: string, { noBsn = [] }: Said = {}): ClientData[] {
  if (text.length < SHORTEST) return [];
  const read = plain(text);
  const all = new Found(read.text.length);
  if (DIGIT.test(text)) findNumbers(read.text, all, new Set(noBsn.map(bsnOf)));
  all.add('email', findEmails(read.text));
  for (const { kind, ...part } of findAddresses(read.text)) all.add(kind, [part]);
  all.add('person', findNames(read.text));
  const inOrder = all.found.sort((a, b) => a.from - b.from);
  return inOrder.map((one, index) => asTyped(besides(one, inOrder[index - 1]), read));
}

function findNumbers(text: string, all: Found, noBsn: ReadonlySet<string>): void {
  const isOne = ({ from, end }: Part) => !noBsn.has(bsnOf(text.slice(from, end)));
  const digits = digitsIn(text);
  if (digits >= 8) all.add('bsn', findLabelledBsn(text).filter(isOne));
  if (digits >= 2) all.add('iban', findIbans(text));
  if (digits >= 3) all.add('file', findFiles(text));
  const emails = findEmails(text);
  // A number that passes is graver than the address that it stands in.
  const harmless = emails.filter(({ start, end }) => findBareBsn(text.slice(start, end)).length === 0);
  all.add('email', harmless);
  all.pass(findKnownNumbers(text));
  all.add('plate', findPlates(text));
  if (digits < 2) return;
  all.add('birth', [...findBirths(text), ...birthsBehind(text, findNames(text))]);
  all.pass(findDates(text));
  if (digits >= 6) all.add('phone', findPhones(text));
  if (digits >= 8) all.add('bsn', findBareBsn(text).filter(isOne));
}

/** What has fewer than a kind needs is not searched for it: codes, names with a number, mail addresses. */
function digitsIn(plainText: string): number {
  let count = 0;
  for (const character of plainText) if (character >= '0' && character <= '9') count += 1;
  return count;
}

/** "Het bsn van Ali is 123456782": what was found within a label does not go along with it. */
function besides(one: ClientData, before: ClientData | undefined): ClientData {
  return before !== undefined && before.end > one.start ? { ...one, start: one.from } : one;
}

/** The same part in the text before it was made plain. */
function asTyped({ kind, start, from, end }: ClientData, { at }: Plain): ClientData {
  return { kind, start: at(start), from: at(from), end: at(end - 1) + 1 };
}

/** The text without the given parts, with the punctuation around the gaps made good. */
export function withoutParts(text: string, parts: readonly { start: number; end: number }[]): string {
  let kept = '';
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    kept += text.slice(at, Math.max(at, part.start));
    at = Math.max(at, part.end);
  }
  kept += text.slice(at);
  return kept
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\b(?:adres|locatie|straat)\s*:\s*(?=[,.;]|$)/gi, '')
    .replace(
      /([.!?])\s*[,;:]\s*(\p{L})/gu,
      (_, stop: string, letter: string) => `${stop} ${letter.toUpperCase()}`,
    )
    .replace(/[,;]\s*(?=[,;.])/g, '')
    .replace(/(?<!\s)\s+(?=[,.;])/g, '')
    .replace(/^[\s,;:]+|(?<![\s,;:])[\s,;:]+$/g, '');
}

/** The sentences in which one of the parts stands, as parts themselves: what is said around an address leads there too. */
export function sentencesAround(
  text: string,
  parts: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  return parts.map((part) => {
    const before = Math.max(
      ...['. ', '! ', '? ', '\n', '; '].map((stop) => text.lastIndexOf(stop, part.start - 1)),
    );
    const after = /[!?\n]|\.(?=\s|$)/.exec(text.slice(part.end));
    return { start: before === -1 ? 0 : before + 1, end: after ? part.end + after.index + 1 : text.length };
  });
}
