/** A piece of a text: `from` is where its value begins, behind the label or the word that points at it. */
export type Part = { start: number; from: number; end: number };

/** What a pattern finds, and where its last named or only group begins when it has one that is the value. */
export function partsOf(text: string, pattern: RegExp): Part[] {
  return [...text.matchAll(pattern)].map(partOf);
}

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
