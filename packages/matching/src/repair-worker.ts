import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SolverError } from './errors.ts';
import { parseInstance } from './parse.ts';
import type { Repair, RepairOptions } from './repair.ts';
import type { InstanceInput, Pair } from './schema.ts';
import { errorOf, type Failure } from './worker-messages.ts';

type Told = { kind: 'done'; result: Repair } | Failure;

/**
 * `repair` in a thread of its own, so that a server goes on answering.
 * @throws {InstanceError} as `repair`
 * @throws {TimeLimitError} when the time limit passed before there was any plan
 * @throws {SolverError} when the solver, or its thread, failed
 */
export async function repairInWorker(
  instance: InstanceInput,
  plan: readonly Pair[],
  accepted: readonly Pair[],
  options: RepairOptions = {},
): Promise<Repair> {
  const thread = new URL(`./repair-worker-thread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(thread, {
    workerData: { instance: parseInstance(instance), plan: [...plan], accepted: [...accepted], options },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let told: Told | null = null;
  let broken: unknown;
  worker.on('message', (message: Told) => {
    told = message;
  });
  worker.on('error', (error) => {
    broken = error;
  });
  // It ends by itself, as `matchInWorker` says.
  await new Promise((gone) => worker.on('exit', gone));
  const answer = told as Told | null;
  if (broken !== undefined || answer === null)
    throw new SolverError(`The thread of the repair failed: ${broken ?? 'it ended early'}`);
  if (answer.kind !== 'done') throw errorOf(answer);
  return answer.result;
}
