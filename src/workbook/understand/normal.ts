/** Equal for texts that differ only in case, accents, punctuation and spaces. */
export function fold(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What shows nothing and came along with copying: soft hyphens, marks of direction, zero-width spaces. The joiners
 * within a word are left, because some writing systems need them.
 */
const UNSEEN =
  /(?:[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F)/g;
const JOINERS = /[\u200C\u200D]/g;

/** As it is seen. Whoever looks for something in a text looks in this one, so that nothing hides between its letters. */
export function seen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** As it is seen, for what only holds plain letters: an address, a code. */
export function plain(text: string): string {
  return seen(text).replace(JOINERS, '');
}

/** As a reader sees it: full-width digits are digits, and what shows nothing does not part a number. */
export function asRead(text: string): string {
  return /[^ -~\s]|\u00A0/.test(text) ? plain(text.normalize('NFKC')) : text;
}

/** Spaces of every kind at the ends and doubled in between taken out, for cells of one line. */
export function squeeze(text: string): string {
  return trimmed(seen(text)).replace(/\s+/g, ' ');
}

const AROUND = /^[\s\u200B-\u200D\uFEFF]$/;

/** Without spaces, invisible marks and line ends around it; what is inside a longer text stays. */
export function trimmed(text: string): string {
  const even = text.normalize('NFC').replace(/\r\n?/g, '\n');
  let start = 0;
  let end = even.length;
  while (start < end && AROUND.test(even[start] ?? '')) start += 1;
  while (end > start && AROUND.test(even[end - 1] ?? '')) end -= 1;
  return even.slice(start, end);
}

/** How many letters must change, come or go (Levenshtein), counted up to `max`. */
export function distance(a: string, b: string, max = 3): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, max + 1);
}

/** A text with its {@link fold}, for who compares it with many. */
export type Folded = { text: string; folded: string };

export const folded = (texts: Iterable<string>): Folded[] =>
  [...texts].map((text) => ({ text, folded: fold(text) }));

/** The nearest of the candidates, at most `max` letters away, best first. */
export function nearest(text: string, candidates: Iterable<string>, max = 2, most = 3): string[] {
  return nearestOf(text, folded(candidates), max, most);
}

/** The same among candidates that are asked about often. */
export function nearestOf(text: string, candidates: readonly Folded[], max = 2, most = 3): string[] {
  const wanted = fold(text);
  return candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.folded, max) }))
    .filter(({ away }) => away <= max)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate.text);
}
