import type { Decision } from './decision.ts';
import type { InstanceInput } from './schema.ts';
import type { Failure } from './worker-messages.ts';

type Limits = { timeLimitSeconds?: number };

/** What is asked of a match in a thread. */
export type Question =
  | { kind: 'plan' | 'close' }
  | { kind: 'whatIf'; decision: Decision; limits: Limits }
  | { kind: 'again'; instance: InstanceInput; limits: Limits }
  | { kind: 'explain'; people: string[]; limits: Limits };

/** What it answers. */
export type Answer = { number: number; value: unknown } | { number: number; failure: Failure };
