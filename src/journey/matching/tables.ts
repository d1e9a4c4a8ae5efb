import type { Fault, Level, Progress } from '@wisselstage/matching';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { DecisionKind } from './schema.ts';

interface VisitLockTable {
  sign_up_id: string;
  slot_id: string;
}

/** `faulty`: the round itself contradicts; `broken`: the computation did not finish. */
export type RunFault = { kind: 'faulty'; faults: Fault[] } | { kind: 'broken' };

/** Two organisations that should meet; the lower id comes first. */
interface WantedTieTable {
  round_id: RoundId;
  organisation_id: string;
  other_id: string;
}

/** What is stored is not what it was: some of it is sealed. `matching-sealed.ts` opens it. */
type SealedIn<As extends string> = ColumnType<{ readonly as: As } | null, string | null, string | null>;

interface MatchRunTable {
  id: Generated<string>;
  round_id: RoundId;
  number: number;
  /** 0: as it was matched; from 1: after so many decisions. */
  step: Generated<number>;
  /** See `inputOf`; absent of what is older than this. */
  input: SealedIn<'input'>;
  /** What a coordinator wrote beside it. */
  note: ColumnType<{ readonly as: 'note' }, string | undefined, string>;
  /** The account of who asked for it; absent of what came of a decision, which says so itself. */
  asked_by: string | null;
  status: 'waiting' | 'running' | 'done' | 'failed';
  progress: JSONColumnType<Progress | null, string | null, string | null>;
  instance: SealedIn<'instance'>;
  result: SealedIn<'result'>;
  faults: SealedIn<'faults'>;
  started_at: Generated<Date>;
  finished_at: Date | null;
}

/** Somebody from outside the programme on a free seat. */
interface MatchGuestTable {
  id: Generated<string>;
  slot_id: string;
  name: string;
  organisation: string;
  /** Taken back it is `false`, and done again it is the same guest. */
  here: boolean;
}

/** A line of what coordinators did; none is ever changed. */
interface MatchDecisionTable {
  id: Generated<string>;
  line: Generated<string>;
  round_id: RoundId;
  /** The plan that came of it. */
  run_id: string;
  kind: DecisionKind;
  sign_up_id: string | null;
  /** With whom somebody changed places. */
  other_id: string | null;
  slot_id: string | null;
  /** The organisation to which somebody must not go. */
  sealed: string | null;
  guest_id: string | null;
  /** The decision that this line takes back or does again. */
  turns: string | null;
  /** Whether the decision holds from this line on. */
  holds: boolean;
  user_id: string | null;
  made_at: Generated<Date>;
}

/** The locks that a decision adds, and those that make way for it. */
interface MatchDecisionLockTable {
  decision_id: string;
  sign_up_id: string;
  slot_id: string;
  adds: boolean;
}

/** How a round is matched, where that is not as usual. */
interface MatchSettingsTable {
  round_id: RoundId;
  mechanism: 'optimal' | 'ttc';
  levels: Level[];
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    visit_lock: VisitLockTable;
    match_run: MatchRunTable;
    wanted_tie: WantedTieTable;
    match_guest: MatchGuestTable;
    match_decision: MatchDecisionTable;
    match_decision_lock: MatchDecisionLockTable;
    match_settings: MatchSettingsTable;
  }
}
