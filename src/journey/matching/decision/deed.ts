import type { Decision } from '@wisselstage/matching';
import type { RoundScope } from '../../../people/scope.ts';
import type { Db } from '../../../platform/db/connect.ts';
import type { DecisionKind } from '../schema.ts';
import type { Turn } from './decision.ts';

export type Scope = Pick<RoundScope, 'jobs' | 'roundId' | 'programmeId'> & { db: Db };

/** `changed`: somebody else decided meanwhile. `stale`: the round is no longer what the proposal was made of. */
export type Outcome =
  | { done: DecisionKind; runId: string; decisionId: string }
  | { refused: 'changed' | 'stale' | 'not-there' }
  | { refused: 'impossible'; faults: { code: string }[]; obstacles: string[] };

/** What is done: a wish, or a line of history turned back. */
export interface Deed {
  kind: DecisionKind;
  turn: Turn;
  /** The question to the engine that says the same. */
  decision?: Decision | undefined;
  /** Of the line: about whom and what it is. */
  about: {
    person?: string;
    other?: string;
    slot?: string;
    organisation?: string;
    guest?: { name: string; from: string };
  };
  /** Of a line that takes back or does again. */
  turns?: { decisionId: string; holds: boolean; guestId: string | null };
}
