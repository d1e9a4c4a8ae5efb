import { type Decision, InstanceError, type InstanceInput, type MatchResult } from '@wisselstage/matching';
import { openInWorker, type WorkerMatch } from '@wisselstage/matching/open-worker';
import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { inputOf } from '../matching-input.ts';
import { openInstance } from '../matching-sealed.ts';

/** What a decision would give, or why it cannot be. */
export type Price =
  | { possible: true; result: MatchResult }
  | { possible: false; faults: { code: string }[]; obstacles: string[] };

interface Desk {
  match: WorkerMatch;
  answers: Map<string, Promise<Price>>;
  idle: NodeJS.Timeout | undefined;
}

/** Each holds as much memory as a match. */
const MOST = 3;
const IDLE_MS = 10 * 60_000;
const LIMITS = { timeLimitSeconds: 120 };
/** Whoever waits longer reads that it is being worked out, and may leave. */
const WAIT_MS = 2_500;

/** The plans that are asked about, by run and by what about: kept at hand, so that a question takes a moment. */
const desks = new Map<string, Promise<Desk>>();

interface Question {
  runId: string;
  /** Many at once are asked in a thread apart, so that nobody who decides waits for them. */
  apart?: boolean;
  /** What would be matched. */
  instance: InstanceInput;
  decision?: Decision | undefined;
}

/** The exact outcome of matching what would be there; worked out once, in a thread of its own. */
export async function priceOf(
  db: DbOrTrx,
  { runId, apart = false, instance, decision }: Question,
): Promise<Price> {
  const name = apart ? `${runId} apart` : runId;
  const desk = await deskOf(db, runId, name);
  rest(name, desk);
  const key = inputOf(instance);
  const known = desk.answers.get(key);
  if (known) return known;
  const answer = answered(desk.match, instance, decision);
  desk.answers.set(key, answer);
  // What failed is asked again.
  answer.catch(() => desk.answers.delete(key));
  return answer;
}

/** The same as far as it is there in a moment. @returns `null` while it is worked out */
export async function priceSoon(db: DbOrTrx, question: Question): Promise<Price | null> {
  const price = priceOf(db, question);
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null));
  return Promise.race([price, late]);
}

async function answered(match: WorkerMatch, instance: InstanceInput, decision?: Decision): Promise<Price> {
  try {
    if (!decision) return { possible: true, result: await match.again(instance, LIMITS) };
    const { possible, ...answer } = await match.whatIf(decision, LIMITS);
    return possible
      ? { possible, result: (answer as { result: MatchResult }).result }
      : { possible, ...(answer as { faults: { code: string }[]; obstacles: string[] }) };
  } catch (error) {
    if (!(error instanceof InstanceError)) throw error;
    return { possible: false, faults: error.faults, obstacles: [] };
  }
}

function deskOf(db: DbOrTrx, runId: string, name: string): Promise<Desk> {
  const open = desks.get(name);
  if (open) return open;
  const opening = opened(db, runId);
  opening.catch(() => desks.delete(name));
  desks.set(name, opening);
  for (const other of [...desks.keys()].slice(0, Math.max(0, desks.size - MOST))) leave(other);
  return opening;
}

/**
 * From what is as good, it takes what changes least of the plan that is there. So a question is about the plan itself:
 * without a change, matching it gives the same.
 */
async function opened(db: DbOrTrx, runId: string): Promise<Desk> {
  const run = await db
    .selectFrom('match_run')
    .select(openInstance)
    .select(sql<{ person: string; slot: string }[]>`result -> 'visits'`.as('visits'))
    .where('id', '=', runId)
    .executeTakeFirstOrThrow();
  const previous = run.visits.map(({ person, slot }) => ({ person, slot }));
  const match = openInWorker({ ...run.instance!, previous }, LIMITS);
  return { match, answers: new Map(), idle: undefined };
}

/** The one asked last is left last, and after a while. */
function rest(name: string, desk: Desk): void {
  const open = desks.get(name);
  if (!open) return;
  desks.delete(name);
  desks.set(name, open);
  clearTimeout(desk.idle);
  desk.idle = setTimeout(leave, IDLE_MS, name);
  desk.idle.unref();
}

function leave(name: string): void {
  const open = desks.get(name);
  desks.delete(name);
  void open?.then(
    ({ match, idle }) => {
      clearTimeout(idle);
      match.close();
    },
    () => {},
  );
}
