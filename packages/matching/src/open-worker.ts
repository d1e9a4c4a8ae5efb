import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Decision } from './decision.ts';
import { SolverError } from './errors.ts';
import type { Answer, Question } from './open-worker-messages.ts';
import type { MatchResult, Why } from './result.ts';
import type { InstanceInput } from './schema.ts';
import type { WhatIf } from './what-if.ts';
import { errorOf } from './worker-messages.ts';

/** A match kept at hand in a thread of its own; what is asked is answered one by one. */
export type WorkerMatch = {
  /** The plan, without reasons. @throws as `match` */
  plan(): Promise<MatchResult>;
  /** `OpenMatch.whatIf`. @throws as it */
  whatIf(decision: Decision, limits: Limits): Promise<WhatIf>;
  /** The plan of `OpenMatch.again`, without reasons. @throws as it */
  again(instance: InstanceInput, limits: Limits): Promise<MatchResult>;
  /** `OpenMatch.explain` about these people. @throws as it */
  explain(people: string[], limits: Limits): Promise<Why[]>;
  /** Ends the thread after what was asked. */
  close(): void;
};

/** For one question. */
export type Limits = { timeLimitSeconds?: number };

/**
 * `openMatch` in a thread of its own, so that a server goes on answering. An instance that cannot be matched is told by
 * each question.
 */
export function openInWorker(instance: InstanceInput, limits: Limits = {}): WorkerMatch {
  const worker = new Worker(new URL(`./open-worker-thread${extname(import.meta.url)}`, import.meta.url), {
    workerData: { instance, limits },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  // It does not keep the process from ending.
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let ended: Error | null = null;
  const endAll = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const promise = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('failure' in answer) promise?.reject(errorOf(answer.failure));
    else promise?.resolve(answer.value);
  });
  worker.on('error', (error) => endAll(new SolverError(`The thread of the match failed: ${error}`)));
  worker.on('exit', () => endAll(new SolverError('The thread of the match ended.')));
  const ask = async <T>(question: Question): Promise<T> => {
    if (ended) throw ended;
    const number = asked++;
    const promise = Promise.withResolvers<unknown>();
    waiting.set(number, promise);
    worker.postMessage({ number, question });
    return (await promise.promise) as T;
  };
  return {
    plan: () => ask({ kind: 'plan' }),
    whatIf: (decision, limits) => ask({ kind: 'whatIf', decision, limits }),
    again: (changed, limits) => ask({ kind: 'again', instance: changed, limits }),
    explain: (people, limits) => ask({ kind: 'explain', people, limits }),
    close: () => worker.postMessage({ number: -1, question: { kind: 'close' } }),
  };
}
