import { plain } from '../../../language/found.ts';

/** A piece of a text, and whether it was asked for; they follow each other without a gap. */
export interface MarkedPart {
  /** Where it begins. */
  at: number;
  part: string;
  marked: boolean;
}

/** Cuts a text at the words that were hit; capitals and accents do not matter. */
export function markedParts(text: string, marks: readonly string[]): MarkedPart[] {
  if (marks.length === 0) return [{ at: 0, part: text, marked: false }];
  const hit = new Set(marks.map(plain));
  const parts: MarkedPart[] = [];
  for (const { 0: part, index: at } of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const marked = hit.has(plain(part));
    const last = parts.at(-1);
    if (last && last.marked === marked) last.part += part;
    else parts.push({ at, part, marked });
  }
  return parts;
}
