import { lastOf } from './choosing.ts';
import { keyOf, linesUpTo } from './lines.ts';
import type { Network, NetworkRound } from './reading.ts';
import { type Suggestion, suggest } from './suggesting.ts';

/** The first round of which no seats are given out and that is not over: what is asked for now counts in it. */
export const nextRound = ({ rounds }: Pick<Network, 'rounds'>, today: string): NetworkRound | null =>
  rounds.find(({ given, lastDay }) => !given && (lastDay === null || lastDay >= today)) ?? null;

/** How many are suggested at once: as many as one can look at. */
const MOST = 6;

interface Known {
  network: Network;
  round: NetworkRound;
  /** Asked for already, by their ids. */
  wanted: readonly (readonly [string, string])[];
  keptApart: readonly (readonly [string, string])[];
}

/** Who may be suggested for a round: it is in it, and has nothing secret. */
const candidatesOf = ({ organisations }: Network, { number }: NetworkRound) =>
  organisations.filter(({ rounds, secret, left }) => rounds.includes(number) && !secret && !left);

/** Pairs that should meet in a round. */
export function suggestFor({ network, round, wanted, keptApart }: Known): Suggestion[] {
  return suggest({
    candidates: candidatesOf(network, round),
    lines: linesUpTo(network.facts, lastOf(network)),
    without: new Set([...wanted, ...keptApart].map(keyOf)),
    most: MOST,
  });
}

/** Whether two may be asked for from here: what was never suggested cannot be, whoever sends it. */
export function maySuggest({
  network,
  round,
  keptApart,
}: Omit<Known, 'wanted'>): (pair: readonly [string, string]) => boolean {
  const candidates = new Set(candidatesOf(network, round).map(({ id }) => id));
  const apart = new Set(keptApart.map(keyOf));
  return (pair) => pair[0] !== pair[1] && pair.every((id) => candidates.has(id)) && !apart.has(keyOf(pair));
}
