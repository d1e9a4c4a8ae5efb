import { parentPort, workerData } from 'node:worker_threads';
import { matchAndExplain } from './match-and-explain.ts';
import { parseInstance } from './parse.ts';
import { failureOf, type Message } from './worker-messages.ts';

const tell = (message: Message) => parentPort?.postMessage(message);
const { instance, timeLimitSeconds } = workerData as { instance: unknown; timeLimitSeconds?: number };

try {
  const result = await matchAndExplain(parseInstance(instance), {
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    onPlan: (plan) => tell({ kind: 'plan', result: plan }),
  });
  tell({ kind: 'done', result });
} catch (error) {
  tell(failureOf(error));
}
