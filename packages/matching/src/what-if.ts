import { changesOf, type PersonChange } from './changes.ts';
import { decide, decisionFault } from './decide.ts';
import type { Decided, Decision } from './decision.ts';
import { type Fault, InstanceError } from './errors.ts';
import { type Deadline, deadlineIn } from './highs.ts';
import { feasible } from './infeasible.ts';
import { withoutObstacle } from './obstacles.ts';
import { pairKey } from './pair-key.ts';
import { parseChanged, rowsOf } from './parse.ts';
import type { MatchResult, ObjectiveRow, Obstacle } from './result.ts';
import type { Instance } from './schema.ts';

/** What one row of the objective is now, and what it would become. */
export type Effect = { level: string; before: number; after: number };

/** What a decision would do, or why no plan has it. */
export type WhatIf =
  | {
      possible: true;
      /** Every row of the objective, in order. A row that the instance had not before counts from 0. */
      objective: Effect[];
      /** Who makes more visits, or as many at better choices. Each list is sorted by person. */
      gains: PersonChange[];
      /** Who makes fewer visits, or as many at lower choices. */
      loses: PersonChange[];
      /** Who goes elsewhere at equal worth. */
      moves: PersonChange[];
      /** What matching the changed instance afresh gives, without reasons. */
      result: MatchResult;
    }
  | {
      possible: false;
      /** The rules or the locks against it, each with its row; `decision` for the decision itself. */
      faults: Fault[];
      /** Constraints without which it could be done, each by itself. */
      obstacles: Obstacle[];
    };

/** A match to ask: its result, and how to match a changed instance from it. */
export type AtHand = {
  result: MatchResult;
  /** What matching a changed instance afresh gives, without reasons. */
  rematch(instance: Instance, deadline: Deadline): Promise<MatchResult>;
};

/** How to try a decision out. */
export type WhatIfOptions = { timeLimitSeconds?: number };

/**
 * Tries a decision out on a match at hand, see `OpenMatch.whatIf`.
 * @param instance the one that was matched, which nobody else can change.
 */
export async function whatIf(
  match: AtHand,
  instance: Instance,
  decision: Decision,
  options: WhatIfOptions = {},
): Promise<WhatIf> {
  const deadline = deadlineIn(options.timeLimitSeconds);
  const before = match.result;
  const known = rowsOf(instance);
  let decided: Decided | null = null;
  try {
    decided = decide(instance, before.visits, decision);
    const changed = parseChanged(decided.instance, known);
    const result = await match.rematch(changed, deadline);
    return { possible: true, objective: effects(before, result), ...changesOf(before, result), result };
  } catch (error) {
    if (!(error instanceof InstanceError)) throw error;
    const faults = error.faults.map((fault) => (decided ? asDecision(decided, fault) : fault));
    return { possible: false, faults, obstacles: decided ? await obstaclesTo(decided, known, deadline) : [] };
  }
}

/** The rows of the objective before and after. */
export function effects(
  before: { objective: ObjectiveRow[] },
  after: { objective: ObjectiveRow[] },
): Effect[] {
  const was = new Map(before.objective.map(({ level, value }) => [level, value]));
  return after.objective.map(({ level, value }) => ({ level, before: was.get(level) ?? 0, after: value }));
}

/** Names the decision instead of the lock that it made. */
function asDecision({ instance, locks }: Decided, fault: Fault): Fault {
  const [list, at] = fault.path;
  const row = list === 'locks' && typeof at === 'number' ? instance.locks?.[at] : undefined;
  if (!row || !locks.some((lock) => pairKey(lock.person, lock.slot) === pairKey(row.person, row.slot)))
    return fault;
  return decisionFault(fault.code, `"${row.person}" at "${row.slot}": ${fault.message}`);
}

async function obstaclesTo(
  { instance, locks }: Decided,
  known: ReadonlySet<object>,
  deadline: Deadline,
): Promise<Obstacle[]> {
  const found: Obstacle[] = [];
  for (const { obstacle, without } of withoutObstacle(instance as Instance)) {
    // What was decided now stays; only what was decided before makes way.
    const kept = obstacle === 'locks' ? { ...without, locks } : without;
    try {
      if (await feasible(parseChanged(kept, known), deadline)) found.push(obstacle);
    } catch (error) {
      if (!(error instanceof InstanceError)) throw error;
    }
  }
  return found;
}
