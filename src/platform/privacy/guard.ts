/**
 * Finds what must not be in a free text: data of clients, and where a place is.
 * It only finds; what happens then differs per form and per sheet, so the caller decides.
 */
export type ClientDataKind = 'bsn' | 'address' | 'postcode' | 'street' | 'phone' | 'email' | 'person';

export type ClientData = { kind: ClientDataKind; start: number; end: number };

/** The eleven-test: nine digits that can be a BSN. One in eleven numbers passes by chance. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = -Number(digits[8]);
  for (let i = 0; i < 8; i += 1) sum += Number(digits[i]) * (9 - i);
  return sum % 11 === 0;
}

const NINE_DIGITS =
  /(?<![\d.,/-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?![\d/-]|[.,]\d)/g;
/** Somebody who writes "BSN" in front means one, also with a digit wrong or the leading zero left out. */
const LABELLED_BSN = /\b(?:bsn|burgerservicenummer|sofinummer)[^\d\n]{0,12}(\d[\d .-]{6,11}\d)(?!\d)/gi;

/** With a space between only in capitals: "1500 kg" and "2027 om" are none. */
const POSTCODE =
  /(?<![\d-])([1-9]\d{3})(?:[ \u00a0]{0,2}([A-Z]{2})|(?!km|kg|kb|mb|gb|cm|mm|ml|kw|ca|st)[A-Za-z]{2})(?![\p{L}\d])/gu;
/** A year and a two-letter word look like a postcode: "sinds 2020 OM". */
const WORDS_AFTER_A_YEAR = new Set('OM EN IN OP IS DE ZO TE NA AL VT HG ZM RM JB GI WE IK OF'.split(' '));
/** With the town behind it, which belongs to the address. */
const TOWN = /^[,\s]{1,3}\p{Lu}[\p{L}'-]+(?: (?:aan|den|de|a\/d) \p{Lu}?[\p{L}'-]+)*/u;

const SUFFIX =
  'straat|laan|plein|gracht|singel|steeg|plantsoen|dreef|weg|kade|dijk|hof|pad|baan|markt|haven|boulevard|park|wal|burg|erf|hoek|ring|veld|donk|akker|straatje|str\\.?';
const SURE_SUFFIX = 'straat|laan|plein|gracht|singel|steeg|plantsoen|straatje';
const STREET_AND_NUMBER = new RegExp(
  `(?<![\\p{L}\\d'-])(?:(?:[Aa]dres|[Ll]ocatie)(?:\\s{0,9}:)?\\s{1,9})?((?:\\p{Lu}[\\p{L}.'-]{0,30} ){0,3}\\p{L}[\\p{L}'-]{2,40}(?:${SUFFIX}))\\s+(?:nr\\.?\\s*)?\\d{1,4}(?:\\s?[a-zA-Z]|[-/]\\d{1,4})?(?![\\p{L}\\d])`,
  'gu',
);
const STREET = new RegExp(`(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}'-]{2,40}(?:${SURE_SUFFIX})(?![\\p{L}\\d])`, 'gu');
const NOT_A_STREET =
  /(?:^|[\s-])(?:onderweg|snelweg|halverwege|terugweg|overweg|omweg|uitweg|gerechtshof|arbeidsmarkt|loopbaan|zorgpad)$/i;

const PHONE = /(?<![\d+])(?:(?:\+|00)\d{2}[ .-]?(?:\(0\)[ .-]?)?[1-9]|0[1-9])(?:[ .-]?\d){8}(?!\d)/g;
const DATE = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/g;
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
const PERSON =
  /(?<!\p{L})(?:[Mm]evr(?:ouw)?|[Mm]w|[Dd]hr|[Mm]eneer|[Dd]e heer|[Cc]li[eë]nte?)\.? (?:(?:van|de|der|den|ten|el) )*\p{Lu}(?:\p{L}*\.?)/gu;

function spans(text: string, pattern: RegExp): { start: number; end: number; match: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
}

/** Most cells of a workbook have none, and then five of the patterns find nothing. */
const DIGIT = /\d/;

type Part = Pick<ClientData, 'start' | 'end'>;

/** Numbers that can be a BSN. */
function findBsn(text: string): Part[] {
  if (!DIGIT.test(text)) return [];
  const sure = spans(text, NINE_DIGITS).filter(({ match }) => passesElevenTest(match[0].replace(/\D/g, '')));
  return [...spans(text, LABELLED_BSN), ...sure];
}

/** As {@link findClientData}, of this alone: every cell that comes in is asked. */
export const holdsBsn = (text: string): boolean => findBsn(text).length > 0;

/** Everything found, in order of the text; of two that overlap, the graver or the longer one. */
export function findClientData(text: string): ClientData[] {
  const found: ClientData[] = [];
  // Marked per character: comparing with all that was found takes for ever on a page of addresses.
  const taken = new Uint8Array(text.length);
  const add = (kind: ClientDataKind, start: number, end: number) => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ kind, start, end });
  };
  for (const { start, end } of findBsn(text)) add('bsn', start, end);
  const numbered = (pattern: RegExp) => (DIGIT.test(text) ? spans(text, pattern) : []);
  for (const { start, end, match } of numbered(STREET_AND_NUMBER)) {
    if (NOT_A_STREET.test(match[1] ?? '')) continue;
    add('address', start, end + tailOfAddress(text.slice(end)));
  }
  for (const { start, end, match } of numbered(POSTCODE)) {
    const year = /^(?:19|20)\d\d$/.test(match[1] ?? '');
    if (year && WORDS_AFTER_A_YEAR.has(match[2] ?? '')) continue;
    add('postcode', start, end + (TOWN.exec(text.slice(end))?.[0].length ?? 0));
  }
  for (const { start, end, match } of spans(text, STREET)) {
    if (!NOT_A_STREET.test(match[0])) add('street', start, end);
  }
  if (DIGIT.test(text)) {
    const withoutDates = text.replace(DATE, (date) => '#'.repeat(date.length));
    for (const { start, end } of spans(withoutDates, PHONE)) add('phone', start, end);
  }
  if (text.includes('@')) for (const { start, end } of spans(text, EMAIL)) add('email', start, end);
  for (const { start, end } of spans(text, PERSON)) add('person', start, end);
  return found.sort((a, b) => a.start - b.start);
}

/** The postcode and the town that follow a street belong to the same address. */
function tailOfAddress(rest: string): number {
  const postcode = /^[,;\s]{0,3}[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u.exec(rest)?.[0].length ?? 0;
  const town = TOWN.exec(rest.slice(postcode))?.[0].length ?? 0;
  if (postcode > 0) return postcode + town;
  // Without a postcode only ", Town" is certain: "Dorpsweg 3 Daarna…" is a new sentence.
  return /^, ?/.test(rest) ? town : 0;
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
