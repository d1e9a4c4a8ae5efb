import { inPair, isLive, keyOf, type Line } from './lines.ts';

/** An organisation that could meet another. */
export interface Candidate {
  id: string;
  region: string;
}

/** Two organisations that have no line and should meet, and why. */
export interface Suggestion {
  ids: readonly [string, string];
  /** With whom both have a line that is live. */
  shared: string[];
  /** The region of both; `null`: they work in different ones, or it is not known. */
  region: string | null;
  /** Which of them have no line at all. */
  alone: string[];
}

interface Known {
  /** Who is in the round that comes, and may be suggested: nothing secret. */
  candidates: readonly Candidate[];
  lines: readonly Pick<Line, 'ids' | 'state'>[];
  /** Pairs that are not suggested, without saying why: asked for already, or somebody is kept apart. */
  without: ReadonlySet<string>;
  most: number;
}

/** One organisation is in no more of them, so that not all are about the same one; one that knows nobody begins with one. */
const MOST_OF_ONE = 2;
const MOST_OF_ALONE = 1;
/** What it weighs that they work in one region, and that one of them knows nobody, in shared acquaintances. */
const SAME_REGION = 0.5;
const ALONE = 1.2;

/**
 * Pairs without a line between them: first who know the same others, because they meet each other's people already, and who know
 * nobody. That they once met and it faded is a line as well: to those nothing new is told here.
 */
export function suggest({ candidates, lines, without, most: atMost }: Known): Suggestion[] {
  const known = new Set(lines.map(({ ids }) => keyOf(ids)));
  const friends = friendsOf(lines);
  const weighed = candidates.flatMap((one, index) =>
    candidates.slice(index + 1).flatMap((other) => {
      const ids = inPair(one.id, other.id);
      if (known.has(keyOf(ids)) || without.has(keyOf(ids))) return [];
      const found = reasonsFor(one, other, friends);
      const weight = weightOf(found);
      return weight >= 1 ? [{ ids, ...found, weight }] : [];
    }),
  );
  weighed.sort((a, b) => b.weight - a.weight || (keyOf(a.ids) < keyOf(b.ids) ? -1 : 1));
  const times = new Map<string, number>();
  const chosen: Suggestion[] = [];
  for (const { weight: _, ...suggestion } of weighed) {
    if (chosen.length === atMost) break;
    const most = (id: string) => (suggestion.alone.includes(id) ? MOST_OF_ALONE : MOST_OF_ONE);
    if (suggestion.ids.some((id) => (times.get(id) ?? 0) >= most(id))) continue;
    for (const id of suggestion.ids) times.set(id, (times.get(id) ?? 0) + 1);
    chosen.push(suggestion);
  }
  return chosen;
}

function friendsOf(lines: Known['lines']): Map<string, Set<string>> {
  const friends = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    friends.set(one, (friends.get(one) ?? new Set<string>()).add(other));
  for (const { ids } of lines.filter(isLive)) {
    add(ids[0], ids[1]);
    add(ids[1], ids[0]);
  }
  return friends;
}

function reasonsFor(one: Candidate, other: Candidate, friends: ReadonlyMap<string, ReadonlySet<string>>) {
  const [mine, theirs] = [
    friends.get(one.id) ?? new Set<string>(),
    friends.get(other.id) ?? new Set<string>(),
  ];
  return {
    shared: [...mine].filter((id) => theirs.has(id)).sort(),
    region: one.region !== '' && one.region === other.region ? one.region : null,
    alone: [one, other].filter(({ id }) => !friends.has(id)).map(({ id }) => id),
  };
}

function weightOf({ shared, region, alone }: Omit<Suggestion, 'ids'>): number {
  // Two who both know nobody, and work in different regions, have nothing that speaks for it.
  const lonely = alone.length > 0 && (region !== null || alone.length === 1) ? ALONE : 0;
  return shared.length + (region === null ? 0 : SAME_REGION) + lonely;
}
