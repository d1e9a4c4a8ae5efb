import type { Fault, MatchResult, Progress } from '@wisselstage/matching';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readPlaces } from '../place/reads.ts';
import { canonical } from '../programme/programme.ts';
import { readOrganisations, readRound } from '../programme/reads.ts';
import { readExclusions, readSetAside, readSignUps } from '../sign-up/reads.ts';
import { buildInstance, type RoundRows } from './matching.ts';
import { type ProposalView, viewProposal } from './matching-proposal.ts';
import { type ResultSheet, resultSheets } from './matching-reasons.ts';
import type { Lock } from './schema.ts';
import type { RunFault } from './tables.ts';
import { words } from './words.ts';

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
    .where('number', '<', Math.min(number, 2 ** 31 - 1))
    .where('result', 'is not', null)
    .executeTakeFirst();
  return run ?? null;
}

type Place = { roundId: RoundId; programmeId: ProgrammeId };

/** The instance as a match would take it now. */
export async function readInstance(db: DbOrTrx, place: Place, previous: { person: string; slot: string }[]) {
  const round = await readRound(db, place.roundId);
  return buildInstance(await readRoundRows(db, place), {
    tolerance: round.tolerance,
    seed: round.seed,
    setAside: await readSetAside(db, place.roundId),
    previous,
  });
}

/** Whether the round is no longer what this run was computed from. */
export async function hasChangedSince(db: DbOrTrx, place: Place, run: MatchRun): Promise<boolean> {
  const row = await db.selectFrom('match_run').select('instance').where('id', '=', run.id).executeTakeFirst();
  if (!row?.instance) return false;
  const now = await readInstance(db, place, []);
  return canonical({ ...row.instance, previous: [] }) !== canonical(now);
}

/** The newest proposal as people read it; `null` before the first. */
export async function readProposal(
  db: DbOrTrx,
  place: Place,
): Promise<{ run: MatchRun; view: ProposalView; tolerance: number; seed: string } | null> {
  const run = await readProposalBefore(db, place.roundId, Number.MAX_SAFE_INTEGER);
  if (!run?.result) return null;
  const before = await readProposalBefore(db, place.roundId, run.number);
  const { tolerance, seed } = await readRound(db, place.roundId);
  const view = viewProposal({
    rows: await readRoundRows(db, place),
    result: run.result,
    setAside: await readSetAside(db, place.roundId),
    tolerance,
    previous: before?.result ? { number: before.number, result: before.result } : null,
  });
  return { run, view, tolerance, seed };
}

/** The newest proposal as sheets to hand out; none before the first. */
export async function readResultSheets(
  db: DbOrTrx,
  place: Place,
  locale: 'nl' | 'en',
): Promise<ResultSheet[]> {
  const proposal = await readProposal(db, place);
  return proposal ? resultSheets(proposal.view, words[locale]) : [];
}

/** What the home of a round is made of: its rows, who is set aside, and how far the matching is. */
export async function readRoundHome(db: DbOrTrx, place: Place) {
  const { firstDay, lastDay } = await readRound(db, place.roundId);
  const proposal = await readProposalBefore(db, place.roundId, Number.MAX_SAFE_INTEGER);
  return {
    firstDay,
    lastDay,
    rows: await readRoundRows(db, place),
    setAside: await readSetAside(db, place.roundId),
    latest: await readLatestRun(db, place.roundId),
    proposal,
    stale: proposal !== null && (await hasChangedSince(db, place, proposal)),
  };
}
