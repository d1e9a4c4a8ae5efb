import type { TieFact } from '../../contact/reads-ties.ts';
import { isLive, keyOf, type Line, linesUpTo } from './lines.ts';

/** Two organisations between which a visit was given out in a round, whether or not it took place. */
export interface GivenOut {
  ids: readonly [string, string];
  round: number;
}

/** What a round promised and what came of it, in pairs of organisations: each is in the one before. */
export interface Promised {
  /** The match gave out a visit between them. */
  possible: number;
  /** One of those visits took place. */
  made: number;
  /** And they were in touch when it was last asked, or met again in a later round. */
  kept: number;
  /** It was asked, and nobody told. */
  silent: number;
  /** Nothing was asked yet. */
  open: number;
}

/**
 * @param rounds the numbers of the rounds that are asked for: of several, a pair counts once in each
 * @param upTo the last round that is known
 */
export function promiseOf(
  given: readonly GivenOut[],
  facts: readonly TieFact[],
  rounds: readonly number[],
  upTo: number,
): Promised {
  const now = new Map(linesUpTo(facts, upTo).map((line) => [keyOf(line.ids), line]));
  const sum: Promised = { possible: 0, made: 0, kept: 0, silent: 0, open: 0 };
  for (const round of rounds) {
    const met = new Set(
      facts
        .filter((fact) => fact.round === round && fact.moment === null)
        .map(({ one, other }) => keyOf([one, other])),
    );
    const pairs = new Set(given.filter((one) => one.round === round).map(({ ids }) => keyOf(ids)));
    sum.possible += pairs.size;
    for (const pair of pairs) {
      if (!met.has(pair)) continue;
      sum.made++;
      const line = now.get(pair) as Line;
      if (line.state === 'kept') sum.kept++;
      else if (line.state === 'unknown') sum.silent++;
      else if (isLive(line)) sum.open++;
    }
  }
  return sum;
}
