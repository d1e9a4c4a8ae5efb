import type { Fault, MatchResult, Progress } from '@wisselstage/matching';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readPlaces } from '../place/reads.ts';
import { readOrganisations } from '../programme/reads.ts';
import { readExclusions, readSignUps } from '../sign-up/reads.ts';
import type { RoundRows } from './matching.ts';
import type { Lock } from './schema.ts';
import type { RunFault } from './tables.ts';

export type { Fault, MatchResult, Progress };

export interface MatchRun {
  id: string;
  /** Counts the proposals of a round from 1. */
  number: number;
  status: 'waiting' | 'running' | 'done' | 'failed';
  progress: Progress | null;
  /** Also there while the explanations are still being computed. */
  result: MatchResult | null;
  fault: RunFault | null;
  finishedAt: Date | null;
}

export async function readLocks(db: DbOrTrx, roundId: RoundId): Promise<Lock[]> {
  return db
    .selectFrom('visit_lock')
    .innerJoin('sign_up', 'sign_up.id', 'visit_lock.sign_up_id')
    .innerJoin('slot', 'slot.id', 'visit_lock.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['sign_up.email', 'place.code as place', 'slot.first_day as day'])
    .where('sign_up.round_id', '=', roundId)
    .orderBy('sign_up.email')
    .orderBy('slot.first_day')
    .execute();
}

/** Everything of a round, as a match and a workbook need it. */
export async function readRoundRows(
  db: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
): Promise<RoundRows> {
  return {
    organisations: await readOrganisations(db, programmeId),
    places: await readPlaces(db, roundId),
    signUps: await readSignUps(db, roundId),
    exclusions: await readExclusions(db, roundId),
    locks: await readLocks(db, roundId),
  };
}

const runs = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('match_run')
    .select(['id', 'number', 'status', 'progress', 'result', 'faults as fault', 'finished_at as finishedAt'])
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc');

/** The newest run of the round, whatever its state. */
export async function readLatestRun(db: DbOrTrx, roundId: RoundId): Promise<MatchRun | null> {
  return (await runs(db, roundId).executeTakeFirst()) ?? null;
}

/** The newest proposal with a number below this one. */
export async function readProposalBefore(
  db: DbOrTrx,
  roundId: RoundId,
  number: number,
): Promise<MatchRun | null> {
  const run = await runs(db, roundId)
    .where('number', '<', number)
    .where('result', 'is not', null)
    .executeTakeFirst();
  return run ?? null;
}
