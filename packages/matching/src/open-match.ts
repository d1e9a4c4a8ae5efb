import { PlanAtHand } from './at-hand.ts';
import { canonical } from './canonical.ts';
import type { Capacity } from './capacity.ts';
import { capacityByMatching } from './capacity-again.ts';
import { capacityFrom } from './capacity-from.ts';
import type { Decision } from './decision.ts';
import { inVain } from './errors.ts';
import { checkPeople, type ExplainOptions, reasonsFor } from './explain.ts';
import { type Deadline, deadlineIn, halfOf } from './highs.ts';
import { matchFrom, provenBy } from './match-from.ts';
import { parseInstance } from './parse.ts';
import type { MatchOptions } from './plan.ts';
import type { MatchResult, Why } from './result.ts';
import type { Instance } from './schema.ts';
import type { Solved } from './solve.ts';
import { matchByTrading, tradingReasons } from './trading.ts';
import { type AtHand, type WhatIf, type WhatIfOptions, whatIf } from './what-if.ts';

/** A match that is kept at hand, to explain it without solving it again and to match again after a change. */
export type OpenMatch = {
  result: MatchResult;
  /** What `explain` gives for this result. */
  explain(options?: ExplainOptions): Promise<Why[]>;
  /**
   * What `openMatch` gives for a changed instance, found from this one: quick when little has changed. List the plan
   * before as `previous` to keep its visits where the level `stability` asks for it.
   */
  again(instance: Instance, options?: MatchOptions): Promise<OpenMatch>;
  /**
   * The exact effect of one decision: on every row of the objective and on everybody, or why no plan has it. It is what
   * matching the changed instance afresh gives, the plan included; nothing here changes.
   * @throws {TimeLimitError} or {SolverError} as `match`; a decision that names what is not there is not possible.
   */
  whatIf(decision: Decision, options?: WhatIfOptions): Promise<WhatIf>;
  /**
   * What one seat more would bring, for every slot and place, and one sender more or fewer, for every organisation: the
   * first row of the objective that changes, exactly as matching afresh would have it.
   * @throws {TimeLimitError} when the time limit passed first; or as `match`.
   */
  capacity(options?: WhatIfOptions): Promise<Capacity>;
};

/**
 * Matches as `match` does and keeps what the next step can start from. Holds memory as long as it is referred to.
 * @throws as `match`, `explain` for its part.
 */
export async function openMatch(instance: Instance, options: MatchOptions = {}): Promise<OpenMatch> {
  return opened(parseInstance(instance), options);
}

async function opened(
  parsed: Instance,
  options: MatchOptions,
  before?: Solved,
  deadline: Deadline = deadlineIn(options.timeLimitSeconds),
): Promise<OpenMatch> {
  const ordered = canonical(parsed);
  const asking = (
    match: Pick<OpenMatch, 'result' | 'again' | 'explain'>,
    solved?: Solved,
    soon = true,
  ): OpenMatch => {
    const atHand = { result: match.result, rematch: rematching(solved, soon) };
    return {
      ...match,
      whatIf: (decision, how) => whatIf(atHand, parsed, decision, how),
      async capacity(how = {}) {
        const deadline = deadlineIn(how.timeLimitSeconds);
        const slow = capacityByMatching(atHand, ordered, deadline);
        return capacityFrom(ordered, match.result, deadline, slow, solved ? provenBy(solved) : null);
      },
    };
  };
  if (parsed.settings.mechanism === 'ttc') {
    const result = matchByTrading(parsed, options);
    return asking({
      result,
      explain: async ({ people } = {}) => tradingReasons(ordered, result, people).why,
      again: async (changed, others = {}) => opened(parseInstance(changed), others),
    });
  }
  const { result, solved, soon } = await matchFrom(parsed, ordered, deadline, options, before);
  const match = {
    result,
    async explain(how: ExplainOptions = {}) {
      checkPeople(solved.prepared.cat, how.people);
      const deadline = deadlineIn(how.timeLimitSeconds);
      const wanted = { unplaced: false, why: true, ...how };
      return (await reasonsFor(solved.prepared, provenBy(solved), result, deadline, wanted)).why;
    },
    again: async (changed: Instance, others: MatchOptions = {}) =>
      // Such changes follow each other, and the tree of a search would grow with each of them.
      opened(parseInstance(changed), others, { ...solved, tree: null }),
  };
  return asking(match, solved, soon);
}

/**
 * Matches changed instances from a match at hand. Where branching led to its plan soon, it does so from there to that of
 * a changed instance, as a decision leaves nearly all constraints as they were; otherwise the match is prepared for
 * questions when the first is asked.
 */
function rematching(solved: Solved | undefined, soon: boolean): AtHand['rematch'] {
  let plan: Promise<PlanAtHand | null> | null = null;
  return async (changed, deadline) => {
    if (solved && !soon && provenBy(solved)) {
      const quickly = halfOf(deadline);
      plan ??= PlanAtHand.of(solved.prepared, solved.visits, quickly);
      const ready = await plan.catch((error: unknown) => {
        plan = null;
        return inVain(error);
      });
      const result = (await ready?.rematch(changed, quickly)) ?? null;
      if (result !== null) return result;
    }
    return (await opened(changed, { reasons: false }, solved, deadline)).result;
  };
}
