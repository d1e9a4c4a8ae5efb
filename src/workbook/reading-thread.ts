import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './task.ts';

// Nobody reads what is printed here, and what is not read would be kept.
const thrownAway: typeof process.stdout.write = (
  _text: unknown,
  encoding?: unknown,
  written?: (error?: Error) => void,
) => {
  const done = typeof encoding === 'function' ? encoding : written;
  done?.();
  return true;
};
process.stdout.write = thrownAway;
process.stderr.write = thrownAway;

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await perform(task));
});
