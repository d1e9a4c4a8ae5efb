import { parentPort, workerData } from 'node:worker_threads';
import { InstanceError } from './errors.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import type { Message } from './worker.ts';

const tell = (message: Message) => parentPort?.postMessage(message);

try {
  const instance = parseInstance(workerData.instance);
  const onProgress = (progress: Extract<Message, { kind: 'progress' }>['progress']) =>
    tell({ kind: 'progress', progress });
  const { timeLimitSeconds } = workerData as { timeLimitSeconds?: number };
  const limit = timeLimitSeconds === undefined ? {} : { timeLimitSeconds };
  const found = await openMatch(instance, { onProgress, ...limit });
  tell({ kind: 'plan', result: found.result });
  const why = await found.explain({ onProgress });
  tell({ kind: 'done', result: { ...found.result, why } });
} catch (error) {
  if (error instanceof InstanceError) tell({ kind: 'faulty', faults: error.faults });
  else tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
}
