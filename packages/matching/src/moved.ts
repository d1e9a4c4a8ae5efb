import type { Network } from './network.ts';
import { pairKey } from './pair-key.ts';
import type { MatchResult } from './result.ts';
import type { Pair } from './schema.ts';

/**
 * Who had to move although nobody asked it: visits before that were still possible, had not been accepted, and were
 * given up. `people` are those who made them, sorted.
 *
 * `fewest` is the certificate: every plan that keeps the accepted visits and places as many people, with as many visits,
 * gives up at least so many. It is the number of `visits` when `result.proof` has no gap down to the level `stability`.
 */
export type Moved = { visits: Pair[]; people: string[]; fewest: number };

/** Tells the moves apart from what fell open. */
export function movedBy(
  { options }: Pick<Network, 'options'>,
  removed: readonly Pair[],
  { objective, proof }: MatchResult,
): Moved {
  const possible = new Set(options.map(({ person, slot }) => pairKey(person, slot)));
  const visits = removed.filter(({ person, slot }) => possible.has(pairKey(person, slot)));
  const people = [...new Set(visits.map(({ person }) => person))].sort();
  const at = (name: string) => objective.findIndex(({ level }) => level === name);
  let unsure = 0;
  if (proof.gap > 0 && proof.level === 'stability') unsure = proof.gap;
  else if (proof.gap > 0 && proof.level !== 'lottery' && at(proof.level!) < at('stability'))
    unsure = Infinity;
  return { visits, people, fewest: Math.max(0, visits.length - unsure) };
}
