/** A piece of a text: `from` is where its value begins, behind the label or the word that points at it. */
export type Part = { start: number; from: number; end: number };

/**
 * What a pattern with the flag `g` finds. As `matchAll`, which makes a pattern of its own for every text: with the many
 * short texts of a workbook that takes eight times as long as the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // What is empty would be found at the same place for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The same, and where its last named or only group begins when it has one that is the value. */
export const partsOf = (text: string, pattern: RegExp): Part[] => matchesOf(text, pattern).map(partOf);

/** With a group called `value` that is the value, else all of it; needs the flag `d` when there is one. */
export function partOf(match: RegExpExecArray): Part {
  const start = match.index;
  const [from, end] = match.indices?.groups?.value ?? [start, start + match[0].length];
  return { start, from, end };
}

/** What a sticky pattern finds at a place. */
export function at(text: string, pattern: RegExp, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
