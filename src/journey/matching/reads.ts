import type { MatchResult, Progress } from '@wisselstage/matching';
import { ordered } from '../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOpenPlaces, readPlaces, slotIds } from '../place/reads.ts';
import { slotId } from '../place/schema.ts';
import { readRound, readRoundOrganisations } from '../programme/reads.ts';
import { readRefusing } from '../programme/reads-members.ts';

import { readLeftOut, readSetAside, readSignUps, signUpIds } from '../sign-up/reads.ts';
import { readDenied, readUnconfirmed } from '../sign-up/reads-employment.ts';
import { readExclusions, readExclusionsInForce } from '../sign-up/reads-exclusions.ts';
import { readPermissionsOfRound } from '../sign-up/reads-permissions.ts';
import type { MatchInput } from './decision/decision.ts';
import { type ResultSheet, resultSheets } from './hand-out/result-sheets.ts';
import { buildInstance, type MatchSettings, type RoundRows } from './matching.ts';
import { inputOf } from './matching-input.ts';
import { type ProposalView, viewProposal } from './matching-proposal.ts';
import { openedInput, openInstance } from './matching-sealed.ts';
import { readMet } from './reads-met.ts';
import { openRun, versionOfRun } from './reads-opened.ts';
import type { Lock, WantedTie } from './schema.ts';
import type { RunFault } from './tables.ts';
import { words } from './words.ts';

export interface MatchRun {
  id: string;
  /** Counts the proposals of a round from 1. */
  number: number;
  /** How many decisions were taken on it. */
  step: number;
  status: 'waiting' | 'running' | 'done' | 'failed';
  progress: Progress | null;
  /** Also there while the explanations are still being computed. */
  result: MatchResult | null;
  note: string;
  fault: RunFault | null;
  finishedAt: Date | null;
}

export async function readLocks(db: DbOrTrx, roundId: RoundId): Promise<Lock[]> {
  const rows = await db
    .selectFrom('visit_lock')
    .innerJoin('sign_up', 'sign_up.id', 'visit_lock.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('slot', 'slot.id', 'visit_lock.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['person_main.key as email', 'place.code as place', 'slot.first_day as day'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return ordered(rows, ({ email, day, place }) => [email, day, place]);
}

/** Which organisations should meet, the codes of a pair in order. */
export async function readWantedTies(db: DbOrTrx, roundId: RoundId): Promise<WantedTie[]> {
  const rows = await db
    .selectFrom('wanted_tie')
    .innerJoin('organisation', 'organisation.id', 'wanted_tie.organisation_id')
    .innerJoin('organisation as other', 'other.id', 'wanted_tie.other_id')
    .select(['organisation.code as one', 'other.code as two'])
    .where('round_id', '=', roundId)
    .execute();
  const pairs = rows.map(({ one, two }): WantedTie => (one < two ? [one, two] : [two, one]));
  return ordered(pairs, (pair) => pair);
}

/** Everything of a round, as a workbook needs it. */
export async function readRoundRows(db: DbOrTrx, { roundId }: { roundId: RoundId }): Promise<RoundRows> {
  return {
    organisations: await readRoundOrganisations(db, roundId),
    places: await readPlaces(db, roundId),
    signUps: await readSignUps(db, roundId),
    exclusions: await readExclusions(db, roundId),
    locks: await readLocks(db, roundId),
    wanted: await readWantedTies(db, roundId),
    unconfirmed: await readUnconfirmed(db, roundId),
  };
}

/**
 * The same as a match needs it: nobody goes to an organisation that does not take part, nor to where they said
 * themselves that they must not come, also before a coordinator has looked at it, nor where somebody receives whom they
 * must not meet.
 */
export async function readMatchRows(
  db: DbOrTrx,
  place: { roundId: RoundId; programmeId: ProgrammeId },
): Promise<RoundRows> {
  const rows = await readRoundRows(db, place);
  const places = await readOpenPlaces(db, place.roundId);
  return { ...rows, places, exclusions: await readExclusionsInForce(db, place.roundId) };
}

const runs = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('match_run')
    .select(['id', 'number', 'step', 'status', 'progress', 'finished_at as finishedAt', versionOfRun])
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc')
    .orderBy('step', 'desc')
    .limit(1);

async function firstOf(db: DbOrTrx, newest: ReturnType<typeof runs>): Promise<MatchRun | null> {
  const found = await newest.executeTakeFirst();
  if (!found) return null;
  const { version, ...run } = found;
  const opened = await openRun(db, { id: run.id, version });
  return opened && { ...run, ...opened };
}

/** The newest run of the round, whatever its state. */
export const readLatestRun = (db: DbOrTrx, roundId: RoundId): Promise<MatchRun | null> =>
  firstOf(db, runs(db, roundId));

/** The newest proposal with a number below this one. */
export const readProposalBefore = (db: DbOrTrx, roundId: RoundId, number: number): Promise<MatchRun | null> =>
  firstOf(
    db,
    runs(db, roundId)
      .where('number', '<', Math.min(number, 2 ** 31 - 1))
      .where('result', 'is not', null),
  );

type Place = { roundId: RoundId; programmeId: ProgrammeId };

const prioritiesOf = (round: { newcomerPriority: number; unplacedPriority: number }) => ({
  newcomer: round.newcomerPriority,
  unplaced: round.unplacedPriority,
});

/** What a match would take now. */
export async function readMatchInput(db: DbOrTrx, place: Place): Promise<MatchInput> {
  const round = await readRound(db, place.roundId);
  return {
    rows: await readMatchRows(db, place),
    settings: {
      tolerance: round.tolerance,
      seed: round.seed,
      priorities: prioritiesOf(round),
      setAside: await readLeftOut(db, place.roundId),
      met: await readMet(db, place),
      taken: await readTaken(db, place.roundId),
      ...(await readMechanism(db, place.roundId)),
    },
  };
}

/** Seats that guests have, by slot. */
async function readTaken(db: DbOrTrx, roundId: RoundId): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('match_guest')
    .innerJoin('slot', 'slot.id', 'match_guest.slot_id')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['place.code', 'slot.first_day as day', ({ fn }) => fn.countAll<string>().as('guests')])
    .where('place.round_id', '=', roundId)
    .where('here', '=', true)
    .groupBy(['place.code', 'slot.first_day'])
    .execute();
  return new Map(rows.map(({ code, day, guests }) => [slotId(code, day), Number(guests)]));
}

/** How a round is matched, where that is not as usual. */
export async function readMechanism(
  db: DbOrTrx,
  roundId: RoundId,
): Promise<Pick<MatchSettings, 'mechanism' | 'levels'>> {
  const row = await db
    .selectFrom('match_settings')
    .select(['mechanism', 'levels'])
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  // None of its own are those of every round.
  return row ? { mechanism: row.mechanism, ...(row.levels.length > 0 && { levels: row.levels }) } : {};
}

/** The instance as a match would take it now. */
export async function readInstance(db: DbOrTrx, place: Place, previous: { person: string; slot: string }[]) {
  const { rows, settings } = await readMatchInput(db, place);
  return buildInstance(rows, { ...settings, previous });
}

/** Whether the round is no longer what this run was computed from. */
export async function hasChangedSince(
  db: DbOrTrx,
  place: Place,
  run: Pick<MatchRun, 'id'>,
): Promise<boolean> {
  const input = await readInput(db, run.id);
  return input !== null && input !== inputOf(await readInstance(db, place, []));
}

/** What addresses and forms of the board name, by key: the people and the slots of a round. */
export async function readSlotsAndPeople(db: DbOrTrx, roundId: RoundId) {
  return { signUps: await signUpIds(db, roundId), slots: await slotIds(db, roundId) };
}

/** What a run was made of, as a digest. */
export async function readInput(db: DbOrTrx, runId: string): Promise<string | null> {
  const row = await db
    .selectFrom('match_run')
    .select(openedInput.as('input'))
    .where('id', '=', runId)
    .executeTakeFirst();
  if (row?.input) return row.input;
  const old = await db
    .selectFrom('match_run')
    .select(openInstance)
    .where('id', '=', runId)
    .executeTakeFirst();
  return old?.instance ? inputOf(old.instance) : null;
}

/** The newest proposal as people read it; `null` before the first. */
export async function readProposal(
  db: DbOrTrx,
  place: Place,
  locale: 'nl' | 'en' = 'nl',
): Promise<{ run: MatchRun; view: ProposalView; tolerance: number; seed: string } | null> {
  const run = await readProposalBefore(db, place.roundId, Number.MAX_SAFE_INTEGER);
  if (!run?.result) return null;
  const before = await readProposalBefore(db, place.roundId, run.number);
  const round = await readRound(db, place.roundId);
  const { tolerance, seed } = round;
  const t = words[locale];
  const view = viewProposal({
    rows: await readRoundRows(db, place),
    locale,
    result: run.result,
    setAside: await readSetAside(db, place.roundId),
    permissions: await readPermissionsOfRound(db, place.roundId),
    refusing: await readRefusing(db, place.roundId),
    denied: new Set(await readDenied(db, place.roundId)),
    tolerance,
    previous: before?.result ? { number: before.number, result: before.result } : null,
    priorities: prioritiesOf(round),
    gone: () => t.somebodyWithdrew,
  });
  return { run, view, tolerance, seed };
}

/** The newest proposal as sheets to hand out; none before the first. */
export async function readResultSheets(
  db: DbOrTrx,
  place: Place,
  locale: 'nl' | 'en',
): Promise<ResultSheet[]> {
  const proposal = await readProposal(db, place, locale);
  return proposal ? resultSheets(proposal.view, locale) : [];
}
