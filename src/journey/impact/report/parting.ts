import { isFew } from './few.ts';

/** Something that is split into parts, with the whole beside it. */
export interface Part {
  key: string;
  count: number;
  /** Of these each knows its own: who speaks for an organisation sees how many it sent. */
  own?: readonly number[];
}

/**
 * Which parts cannot be shown beside the whole. Those of few people are hidden, and of what is left as many, from small to large, as
 * it takes that what is hidden together says nothing either: the whole less all that is shown. Somebody who knows their own part
 * takes that off as well.
 * @param before hidden already, whatever they are now
 */
export function hiddenParts(parts: readonly Part[], before: ReadonlySet<string> = new Set()): Set<string> {
  const hidden = new Set(parts.filter((part) => before.has(part.key) || says([part])).map(({ key }) => key));
  const rest = parts
    .filter(({ key, count }) => !hidden.has(key) && count > 0)
    .toSorted((a, b) => a.count - b.count);
  const isHidden = ({ key }: Part) => hidden.has(key);
  while (rest.length > 0 && (hidden.size === 1 || says(parts.filter(isHidden)))) {
    const next = rest.shift()!;
    hidden.add(next.key);
  }
  return hidden;
}

/** Whether the sum of these is of few people, also to one who knows their own. */
function says(parts: readonly Part[]): boolean {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return isFew(sum) || parts.some(({ own = [] }) => own.some((known) => isFew(sum - known)));
}
