/** Two ids as one key; whatever characters the ids hold, no two pairs share a key. */
export function pairKey(a: string, b: string): string {
  return `${a.length} ${a}${b}`;
}
