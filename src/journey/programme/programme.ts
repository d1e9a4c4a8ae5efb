/** What saving a list did: rows that were new, rows that differed, rows that were there already. */
export interface Saved {
  added: number;
  changed: number;
  same: number;
}

/**
 * Sorts rows that come in against what is stored, so that saving the same rows twice changes nothing.
 * @param key names a row; rows compare by content
 */
export function compareRows<T>(
  stored: readonly T[],
  incoming: readonly T[],
  key: (row: T) => string,
): { added: T[]; changed: T[]; saved: Saved } {
  const present = new Map(stored.map((row) => [key(row), canonical(row)]));
  const added = incoming.filter((row) => !present.has(key(row)));
  const changed = incoming.filter((row) => {
    const before = present.get(key(row));
    return before !== undefined && before !== canonical(row);
  });
  return {
    added,
    changed,
    saved: {
      added: added.length,
      changed: changed.length,
      same: incoming.length - added.length - changed.length,
    },
  };
}

/** The same content gives the same text, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
