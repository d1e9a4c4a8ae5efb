// Dutch on every page, also on an English one: it is how the names in a list are looked up by people who know them.
const byName = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });
const exactly = new Intl.Collator('nl', { numeric: true });

/**
 * The order of names and codes as in a Dutch list: capitals, accents and punctuation do not matter, and numbers
 * count as numbers (`POL-2` before `POL-10`). Texts that differ only in those have an order as well, so that
 * a list is the same every time.
 */
export function inOrder(a: string, b: string): number {
  return byName.compare(a, b) || exactly.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** A copy in the order of what `text` gives: a name, or several texts of which the first that differs decides. */
export function ordered<T>(items: readonly T[], text: (item: T) => string | readonly string[]): T[] {
  return [...items].sort((a, b) => {
    const [left, right] = [[text(a)].flat(), [text(b)].flat()];
    const at = left.findIndex((part, index) => inOrder(part, right[index] ?? '') !== 0);
    return at < 0 ? 0 : inOrder(left[at]!, right[at] ?? '');
  });
}
