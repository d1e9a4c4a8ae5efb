/** How many are kept: a programme has few rounds, and its lines change a few times a day. */
const KEPT = 12;
const kept = new Map<string, unknown>();

/** What comes out of the same is made once: a layout takes more time than all the rest of a page. */
export function once<T>(key: string, make: () => T): T {
  if (kept.has(key)) return kept.get(key) as T;
  const made = make();
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
  return made;
}
