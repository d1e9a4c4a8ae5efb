import { push } from './push.ts';

/**
 * Merges lists that share a member. Going to the same slot or not at all is transitive, so two overlapping
 * `together` rows are one group. Returns the groups in the order of their first member, without doubles.
 */
export function groups(together: readonly (readonly string[])[]): string[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at)!; up !== at; up = parent.get(at)!) {
      // Shortening the path on the way keeps a long chain of rows from taking quadratic time.
      parent.set(at, parent.get(up)!);
      at = up;
    }
    return at;
  };
  for (const row of together) {
    for (const member of row) if (!parent.has(member)) parent.set(member, member);
    for (const member of row) parent.set(root(member), root(row[0]!));
  }
  const byRoot = new Map<string, string[]>();
  for (const member of parent.keys()) push(byRoot, root(member), member);
  return [...byRoot.values()].filter((group) => group.length > 1);
}
