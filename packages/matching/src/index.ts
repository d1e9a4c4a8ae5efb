/** The public interface of the matching engine. */
export type { Capacity, FirstEffect } from './capacity.ts';
export type { PersonChange } from './changes.ts';
export type { Decision, PlaceInput } from './decision.ts';
export {
  type Fault,
  InstanceError,
  SolverError,
  TimeLimitError,
} from './errors.ts';
export { type ExplainOptions, explain } from './explain.ts';
export { minimumCostFlow } from './flow.ts';
export { type FlowFault, flowFaults } from './flow-check.ts';
export {
  type FlowProblem,
  FlowProblemError,
  type InfeasibleFlow,
  type OptimalFlow,
} from './flow-problem.ts';
export type { Harmed } from './harmed.ts';
export { personLot } from './lots.ts';
export { match } from './match.ts';
export type { Moved } from './moved.ts';
export { type OpenMatch, openMatch } from './open-match.ts';
export { parseInstance } from './parse.ts';
export type { MatchOptions } from './plan.ts';
export { type Repair, type RepairOptions, repair } from './repair.ts';
export type * from './result.ts';
export type { Rule } from './rules.ts';
export {
  type Exclusion,
  type Instance,
  type InstanceInput,
  instanceSchema,
  type Level,
  LIMITS,
  levelSchema,
  type Organisation,
  type Pair,
  type Person,
  type Place,
  type Settings,
  type Slot,
  settingsSchema,
  type Tie,
} from './schema.ts';
export { type Verification, type Violation, verify } from './verify.ts';
export type { Effect, WhatIf, WhatIfOptions } from './what-if.ts';
