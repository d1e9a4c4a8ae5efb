import { parentPort, workerData } from 'node:worker_threads';
import { type RepairOptions, repair } from './repair.ts';
import type { Instance, Pair } from './schema.ts';
import { failureOf } from './worker-messages.ts';

/** What the thread is given. */
export type RepairAsked = {
  instance: Instance;
  plan: readonly Pair[];
  accepted: readonly Pair[];
  options: RepairOptions;
};

const { instance, plan, accepted, options } = workerData as RepairAsked;

try {
  parentPort?.postMessage({ kind: 'done', result: await repair(instance, plan, accepted, options) });
} catch (error) {
  parentPort?.postMessage(failureOf(error));
}
