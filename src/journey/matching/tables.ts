import type { Fault, InstanceInput, MatchResult, Progress } from '@wisselstage/matching';
import type { Generated, JSONColumnType } from 'kysely';

interface VisitLockTable {
  sign_up_id: string;
  slot_id: string;
}

/** `faulty`: the round itself contradicts; `broken`: the computation did not finish. */
export type RunFault = { kind: 'faulty'; faults: Fault[] } | { kind: 'broken' };

/** Two organisations that should meet; the lower id comes first. */
interface WantedTieTable {
  round_id: string;
  organisation_id: string;
  other_id: string;
}

interface MatchRunTable {
  id: Generated<string>;
  round_id: string;
  number: number;
  status: 'waiting' | 'running' | 'done' | 'failed';
  progress: JSONColumnType<Progress | null, string | null, string | null>;
  instance: JSONColumnType<InstanceInput | null, string | null, string | null>;
  result: JSONColumnType<MatchResult | null, string | null, string | null>;
  faults: JSONColumnType<RunFault | null, string | null, string | null>;
  started_at: Generated<Date>;
  finished_at: Date | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    visit_lock: VisitLockTable;
    match_run: MatchRunTable;
    wanted_tie: WantedTieTable;
  }
}
