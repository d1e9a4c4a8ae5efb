import type { FamilyKey } from './by-family.ts';
import { familyOf, type Shown } from './choosing.ts';
import { isLive, type Line, type LineState } from './lines.ts';
import { liveLines } from './picture-view.ts';

/** What the sentences above the picture say. */
export interface Said {
  counts: Record<LineState, number>;
  /** Who has the most kept lines, and with how many families. `null`: nobody has one. */
  most: { name: string; lines: number; families: number } | null;
  /** The family at which most of the new lines end, and how many of those. */
  newAt: { family: FamilyKey; lines: number } | null;
  /** The same of those that faded. */
  fadedAt: { family: FamilyKey; lines: number } | null;
  /** Who had lines and has none that is live. */
  lostAll: string[];
  /** Who has no line at all. */
  without: string[];
}

export function sayOf({ organisations, lines }: Shown): Said {
  const linesIn = (state: LineState) => lines.filter((line) => line.state === state);
  const families = new Map(organisations.map((one) => [one.id, familyOf(one)]));
  const live = liveLines(lines);
  const linked = new Set(lines.flatMap(({ ids }) => ids));
  const hadLines = new Set(linesIn('faded').flatMap(({ ids }) => ids));
  return {
    counts: {
      kept: linesIn('kept').length,
      new: linesIn('new').length,
      faded: linesIn('faded').length,
      unknown: linesIn('unknown').length,
    },
    most: mostKept(organisations, linesIn('kept'), families),
    newAt: familyWithMost(linesIn('new'), families),
    fadedAt: familyWithMost(linesIn('faded'), families),
    lostAll: organisations.filter(({ id }) => hadLines.has(id) && !live.has(id)).map(({ name }) => name),
    without: organisations.filter(({ id }) => !linked.has(id)).map(({ name }) => name),
  };
}

function mostKept(
  organisations: Shown['organisations'],
  kept: readonly Line[],
  families: ReadonlyMap<string, FamilyKey>,
): Said['most'] {
  const counts = liveLines(kept.filter(isLive));
  const first = organisations.reduce<Shown['organisations'][number] | null>(
    (best, one) => ((counts.get(one.id) ?? 0) > (best ? counts.get(best.id)! : 0) ? one : best),
    null,
  );
  if (!first) return null;
  const others = kept.flatMap(({ ids }) =>
    ids.includes(first.id) ? ids.filter((id) => id !== first.id) : [],
  );
  const reached = new Set(others.map((id) => families.get(id)));
  return { name: first.name, lines: others.length, families: reached.size };
}

/** A line within a family counts once in it. */
function familyWithMost(lines: readonly Line[], families: ReadonlyMap<string, FamilyKey>): Said['newAt'] {
  const counts = new Map<FamilyKey, number>();
  for (const { ids } of lines) {
    for (const family of new Set(ids.map((id) => families.get(id)!))) {
      if (family !== 'none') counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { family: most[0], lines: most[1] } : null;
}
