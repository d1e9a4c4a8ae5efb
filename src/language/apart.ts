/**
 * A name for each, so that no two are the same: what repeats gets a detail behind it, and the next one as long as that
 * does not tell them apart.
 * @param details of an item, the best first; empty ones are skipped
 */
export function tellApart<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  detailsOf: (item: T) => readonly string[],
): Map<T, string> {
  const names = new Map<T, string>();
  for (const group of Map.groupBy(items, (item) => alike(nameOf(item))).values()) {
    const details = detailsWithin(group.map(detailsOf));
    for (const [index, item] of group.entries()) {
      names.set(item, details[index] ? `${nameOf(item)} (${details[index]})` : nameOf(item));
    }
  }
  return names;
}

/** Whether a name is there more than once, as a reader sees it. */
export function repeats<T>(items: readonly T[], nameOf: (item: T) => string): (item: T) => boolean {
  const groups = Map.groupBy(items, (item) => alike(nameOf(item)));
  return (item) => (groups.get(alike(nameOf(item)))?.length ?? 0) > 1;
}

// Who reads "Triage" and "triage " sees one name.
const alike = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Of each as many as it takes for all of them; when nothing does, a number behind it. */
function detailsWithin(group: readonly (readonly string[])[]): string[] {
  const upTo = (count: number) => group.map((details) => details.slice(0, count).filter(Boolean).join(', '));
  const most = Math.max(...group.map(({ length }) => length));
  for (let count = 0; count <= most; count += 1) {
    const texts = upTo(count);
    if (new Set(texts.map(alike)).size === group.length) return texts;
  }
  return upTo(most).map((text, index) => [text, String(index + 1)].filter(Boolean).join(', '));
}
