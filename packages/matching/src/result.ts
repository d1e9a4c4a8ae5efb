import type { Rule } from './rules.ts';

/** A visit in the plan. `tier` is the number of the choice, 1 = first; a lock outside the choices has the worst. */
export type Visit = { person: string; slot: string; tier: number };

/**
 * The value of one objective, in the order of the levels: `placed` (people) and `visits` for the level `placed`,
 * `balance`, `priority`, `rank:generous/<tier>` worst first, `rank:greedy/<tier>` best first, `rank:sum`,
 * `new-ties`, `wanted`, `variety/organisation` and `variety/kind` for the level `variety`, `stability`.
 */
export type ObjectiveRow = { level: string; value: number };

/** `net` = standing + received − sent. */
export type BalanceRow = { organisation: string; sent: number; received: number; net: number };

/** A place that somebody cannot visit, whatever the others do, and the rule against it. */
export type Forbidden = { place: string; rule: Rule };

/** Hard constraints that leave no room for somebody, each named by the list of the instance it comes from. */
export type Obstacle = 'minimum' | 'hosts' | 'together' | 'apart' | 'locks';

/**
 * `milp` on a reason: that nothing better does what was asked HiGHS told, in floating point at 1e-9. Without it integers
 * prove that. See `Proof`, which is about the plan.
 */
type ReasonProof = { proof?: 'milp' };

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
} & ReasonProof;

/** A plan that has what was asked is equal on every level, and the lots decided. */
export type Lottery = { code: 'lottery' } & ReasonProof;

/**
 * Why an allowed place was not to be had, and since the end of which round:
 * `full`: every seat there, on this person's days, had gone before this person's turn;
 * `host-balance`: its organisation had nobody left who could go in return, and one more visit without return was
 * against the balance: its own, or that of every organisation that still had people;
 * `home-balance`: there were seats, but nobody could come to this person's own organisation any more, and it could
 * send nobody more without return;
 * `host-away`: a locked visit takes its host away (round 0).
 * When the slots of a place met different ends, it is that of the slot that lasted longest.
 */
export type TradingStop = {
  place: string;
  code: 'full' | 'host-balance' | 'home-balance' | 'host-away';
  round: number;
};

/**
 * Why somebody is not placed, or did not get a better choice:
 * `no-choices`: none were left to look at; `every-choice-forbidden`: rules alone rule out every place;
 * `costs`: it can be done, at this price; `lottery`: another plan is equal on every level, and the lots decided;
 * `unknown`: the time limit passed before it was found out, or before the plan itself was proven;
 * `traded`: trading cycles gave the seats to others, see `TradingStop`;
 * `impossible`: no plan at all does it. `obstacles` are the constraints without which it could be done, each by
 * itself; empty when it takes more than one of them, or when the person's own visits exclude each other.
 */
export type UnplacedReason =
  | { code: 'no-choices' }
  | { code: 'every-choice-forbidden'; choices: { tier: number; places: Forbidden[] }[] }
  | { code: 'traded'; choices: { tier: number; places: TradingStop[] }[] }
  | Competition;

/** The reasons that have to do with others. */
export type Competition =
  | Costs
  | Lottery
  | ({ code: 'impossible'; obstacles: Obstacle[] } & ReasonProof)
  | { code: 'unknown' };

/** Somebody without a visit. `reason` is `null` only when the match ran without reasons. */
export type Unplaced = { person: string; reason: UnplacedReason | null };

/**
 * A better choice that somebody did not get: why the person does not make one visit more at this tier than now, and at
 * every better tier no fewer. For whoever wants one visit that is any visit at this tier; whoever wants two
 * and goes to B, and besides to a lower choice or nowhere, learns here what it would take to go to B and to C of the
 * same tier. There is no row where the tier names no organisation but those that the person visits at it already.
 *
 * `forbidden` lists the places of the tier that rules alone rule out; when they leave none to ask for the reason is
 * `forbidden`. `no-choices`: the tier names no place that an earlier one does not.
 */
export type Why = {
  person: string;
  tier: number;
  forbidden: Forbidden[];
  reason:
    | { code: 'no-choices' }
    | { code: 'forbidden' }
    | { code: 'traded'; places: TradingStop[] }
    | Competition;
};

/**
 * How sure a plan is. `gap` 0: nothing is better, proven. Otherwise `level` is the first objective on which a better
 * plan is not excluded, and `gap` the most by which it could be better there; those before it are proven.
 * `method`: `flow`, the best flow keeps all side constraints; `branch`, by branch and bound on flows; `milp`, by HiGHS;
 * `ttc`, by trading cycles, which prove what they promise by how they work and look at no level.
 */
export type Proof = { method: 'flow' | 'branch' | 'milp' | 'ttc'; gap: number; level?: string };

/** A plan. */
export type MatchResult = {
  /** `unproven`: the best found in the time given, or by a solver that failed; see `proof`. */
  status: 'optimal' | 'unproven';
  /** Sorted by person, then slot. */
  visits: Visit[];
  objective: ObjectiveRow[];
  proof: Proof;
  /** Every organisation, sorted by id. */
  balance: BalanceRow[];
  /** Sorted by person. */
  unplaced: Unplaced[];
  /** Filled by `match` only when asked for; see `explain`. */
  why: Why[];
};

/** How far a long computation is: `done` of `of` steps, about to do `step`. */
export type Progress = { phase: 'levels' | 'reasons'; step: string; done: number; of: number };
