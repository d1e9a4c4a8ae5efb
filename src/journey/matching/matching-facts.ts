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

/** The newest run as far as somebody has to do something about it. */
export interface RunBriefly {
  number: number;
  hasResult: boolean;
  hasFault: boolean;
  /** People who have a visit in it, and who have none. */
  placed: number;
  unplaced: number;
}

/**
 * The same as far as something waits, of what the database has counted. Whether the round has changed since a proposal
 * takes all of its rows: its own page says it.
 */
export function countReady(ready: number, latest: RunBriefly | null) {
  const { number = 0, placed = 0, unplaced = 0 } = latest ?? {};
  const match: MatchState =
    latest?.hasResult === true
      ? { state: 'proposal', number, placed, people: placed + unplaced }
      : { state: unfinishedState(latest && { isBroken: latest.hasFault }) };
  return { ready, match };
}

function unfinishedState(latest: { isBroken: boolean } | null) {
  if (latest === null) return 'none';
  return latest.isBroken ? 'failed' : 'busy';
}

function matchOf({ latest, proposal, stale }: Pick<Given, 'latest' | 'proposal' | 'stale'>): MatchState {
  if (!latest?.result) return { state: unfinishedState(latest && { isBroken: latest.fault !== null }) };
  if (!proposal?.result) return { state: 'none' };
  const placed = new Set(proposal.result.visits.map(({ person }) => person)).size;
  return {
    state: stale ? 'stale' : 'proposal',
    number: proposal.number,
    placed,
    people: placed + proposal.result.unplaced.length,
  };
}
