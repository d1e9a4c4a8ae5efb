import { hasPossibleChoice } from '../sign-up/sign-up.ts';
import { type RoundRows, takesPart } from './matching.ts';
import type { MatchRun } from './reads.ts';

/** How far the matching is, as far as somebody has to do something about it. */
export type MatchState =
  | { state: 'none' | 'busy' | 'failed' }
  | { state: 'proposal' | 'stale'; number: number; placed: number; people: number };

interface Given {
  rows: Omit<RoundRows, 'organisations' | 'locks'>;
  setAside: readonly string[];
  latest: MatchRun | null;
  /** The newest run with a result. */
  proposal: MatchRun | null;
  /** The round is no longer what the proposal was computed from. */
  stale: boolean;
}

/** Who can be matched in a round, and what became of it. */
export function countMatch({ rows, setAside, ...runs }: Given) {
  return {
    match: matchOf(runs),
    ready: rows.signUps.filter(
      (signUp) => takesPart(signUp, setAside) && hasPossibleChoice(signUp, rows.places, rows.exclusions),
    ).length,
  };
}

export type MatchFacts = ReturnType<typeof countMatch>;

function matchOf({ latest, proposal, stale }: Pick<Given, 'latest' | 'proposal' | 'stale'>): MatchState {
  const unfinished = latest && !latest.result;
  if (unfinished && latest.fault) return { state: 'failed' };
  if (unfinished) return { state: 'busy' };
  if (!proposal?.result) return { state: 'none' };
  const placed = new Set(proposal.result.visits.map(({ person }) => person)).size;
  return {
    state: stale ? 'stale' : 'proposal',
    number: proposal.number,
    placed,
    people: placed + proposal.result.unplaced.length,
  };
}
