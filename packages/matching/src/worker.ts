import { Worker } from 'node:worker_threads';
import { type Fault, InstanceError, SolverError } from './errors.ts';
import type { MatchResult, Progress } from './result.ts';
import type { InstanceInput } from './schema.ts';

/** What a match tells on its way. `plan` comes as soon as it is proven; the explanations follow in the result. */
export type WorkerEvents = {
  /** As for `match`. */
  timeLimitSeconds?: number;
  onProgress?: (progress: Progress) => void;
  onPlan?: (plan: MatchResult) => void;
};

export type Message =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'plan'; result: MatchResult }
  | { kind: 'done'; result: MatchResult }
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'broken'; message: string };

/**
 * `match` and `explain` in a thread of their own, so that a server goes on answering.
 * @throws {InstanceError} malformed, contradictory or infeasible instance
 * @throws {SolverError} when the solver, or its thread, failed
 */
export function matchInWorker(instance: InstanceInput, events: WorkerEvents = {}): Promise<MatchResult> {
  const worker = new Worker(new URL('./worker-thread.ts', import.meta.url), {
    workerData: { instance, timeLimitSeconds: events.timeLimitSeconds },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise<MatchResult>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.kind === 'progress') events.onProgress?.(message.progress);
      if (message.kind === 'plan') events.onPlan?.(message.result);
      if (message.kind === 'done') resolve(message.result);
      if (message.kind === 'faulty') reject(new InstanceError(message.faults));
      if (message.kind === 'broken') reject(new SolverError(message.message));
    });
    worker.on('error', (error) => reject(new SolverError(`The thread of the match failed: ${error}`)));
    worker.on('exit', () => reject(new SolverError('The thread of the match ended early.')));
  }).finally(() => worker.terminate());
}
