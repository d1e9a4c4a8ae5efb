import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SolverError } from './errors.ts';
import type { MatchAndExplainOptions } from './match-and-explain.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult } from './result.ts';
import type { InstanceInput } from './schema.ts';
import { errorOf, type Message } from './worker-messages.ts';

/** What a match in a thread is given and tells on its way. */
export type WorkerEvents = MatchAndExplainOptions;

/**
 * `match` and `explain` in a thread of their own, so that a server goes on answering. The time limit is for both: what
 * it leaves no time to explain has the reason `unknown`.
 * @throws {InstanceError} malformed, contradictory or infeasible instance
 * @throws {TimeLimitError} when the time limit passed before there was any plan
 * @throws {SolverError} when the solver, or its thread, failed
 */
export async function matchInWorker(
  instance: InstanceInput,
  events: WorkerEvents = {},
): Promise<MatchResult> {
  const worker = started(instance, events.timeLimitSeconds);
  // Told only once the thread is gone. It ends by itself: a thread that is ended by force, or by the end of the process,
  // while WebAssembly is compiled for it can take the whole process along.
  let end = (): MatchResult => {
    throw new SolverError('The thread of the match ended early.');
  };
  const endWith = (error: Error) => {
    end = () => {
      throw error;
    };
  };
  worker.on('message', (message: Message) => {
    if (message.kind === 'progress') events.onProgress?.(message.progress);
    else if (message.kind === 'plan') events.onPlan?.(message.result);
    else if (message.kind === 'done') end = () => message.result;
    else endWith(errorOf(message));
  });
  worker.on('error', (error) => endWith(new SolverError(`The thread of the match failed: ${error}`)));
  await new Promise((gone) => worker.on('exit', gone));
  return end();
}

/** Starts the thread. What cannot be sent to it as it is, is no plain data: reading it names the rows, or makes it so. */
function started(instance: InstanceInput, timeLimitSeconds: number | undefined): Worker {
  // The built package has it as JavaScript, and nobody rewrites this name.
  const thread = new URL(`./worker-thread${extname(import.meta.url)}`, import.meta.url);
  const start = (sent: InstanceInput) =>
    new Worker(thread, {
      workerData: { instance: sent, timeLimitSeconds },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
  try {
    return start(instance);
  } catch {
    return start(parseInstance(instance));
  }
}
