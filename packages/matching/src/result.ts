import type { Rule } from './rules.ts';

/** A visit in the plan. `tier` is the number of the choice, 1 = first; a lock outside the choices has the worst. */
export type Visit = { person: string; slot: string; tier: number };

/**
 * The value of one objective, in the order of the levels: `placed` (people) and `visits` for the level `placed`,
 * `balance`, `priority`, `rank:generous/<tier>` worst first, `rank:greedy/<tier>` best first, `rank:sum`,
 * `new-ties`, `stability`.
 */
export type ObjectiveRow = { level: string; value: number };

/** `net` = standing + received − sent. */
export type BalanceRow = { organisation: string; sent: number; received: number; net: number };

/** A place that somebody cannot visit, whatever the others do, and the rule against it. */
export type Forbidden = { place: string; rule: Rule };

/** Hard constraints that leave no room for somebody, each named by the list of the instance it comes from. */
export type Obstacle = 'minimum' | 'hosts' | 'together' | 'locks';

/** Forcing something makes `level` go from `from` to `to`; all levels before it stay as they are. */
export type Costs = {
  code: 'costs';
  level: string;
  from: number;
  to: number;
  /** People who would make fewer visits, in the plan nearest to the present one. */
  loses: string[];
  /** People who would make as many visits, but at a lower choice, in that same plan. */
  worse: string[];
};

/**
 * Why somebody is not placed, or did not get a better choice:
 * `no-choices`: none were left to look at; `every-choice-forbidden`: rules alone rule out every place;
 * `costs`: it can be done, at this price; `lottery`: another plan is equal on every level, and the lots decided;
 * `impossible`: no plan at all does it. `obstacles` are the constraints without which it could be done, each by
 * itself; empty when it takes more than one of them.
 */
export type UnplacedReason =
  | { code: 'no-choices' }
  | { code: 'every-choice-forbidden'; choices: { tier: number; places: Forbidden[] }[] }
  | Competition;

/** The reasons that have to do with others. */
export type Competition = Costs | { code: 'lottery' } | { code: 'impossible'; obstacles: Obstacle[] };

/** Somebody without a visit. `reason` is `null` only when the match ran without reasons. */
export type Unplaced = { person: string; reason: UnplacedReason | null };

/**
 * A better choice that somebody did not get. `forbidden` lists its places that rules alone rule out; when those
 * are all of them the reason is `forbidden`. `no-choices`: the tier names no place that an earlier one does not.
 */
export type Why = {
  person: string;
  tier: number;
  forbidden: Forbidden[];
  reason: { code: 'no-choices' } | { code: 'forbidden' } | Competition;
};

/** A proven optimal plan. */
export type MatchResult = {
  status: 'optimal';
  /** Sorted by person, then slot. */
  visits: Visit[];
  objective: ObjectiveRow[];
  /** `lp`: every level was settled by its linear relaxation; `milp`: some level took branch and bound. */
  proof: { method: 'lp' | 'milp'; gap: 0 };
  /** Every organisation, sorted by id. */
  balance: BalanceRow[];
  /** Sorted by person. */
  unplaced: Unplaced[];
  /** Filled by `match` only when asked for; see `explain`. */
  why: Why[];
};

/** How far a long computation is: `done` of `of` steps, about to do `step`. */
export type Progress = { phase: 'levels' | 'reasons'; step: string; done: number; of: number };
