import { parentPort, workerData } from 'node:worker_threads';
import { type OpenMatch, openMatch } from './open-match.ts';
import type { Answer, Question } from './open-worker-messages.ts';
import { parseInstance } from './parse.ts';
import type { MatchOptions } from './plan.ts';
import type { InstanceInput } from './schema.ts';
import { failureOf } from './worker-messages.ts';

const { instance, limits } = workerData as { instance: InstanceInput; limits: MatchOptions };
const WITHOUT_REASONS = { reasons: false } as const;

const opening = (async () => openMatch(parseInstance(instance), { ...limits, ...WITHOUT_REASONS }))();
// Told by each question.
opening.catch(() => {});

async function answerTo(question: Exclude<Question, { kind: 'close' }>): Promise<unknown> {
  const match: OpenMatch = await opening;
  switch (question.kind) {
    case 'whatIf':
      return match.whatIf(question.decision, question.limits);
    case 'again': {
      const changed = parseInstance(question.instance);
      return (await match.again(changed, { ...question.limits, ...WITHOUT_REASONS })).result;
    }
    case 'explain':
      return match.explain({ people: question.people, ...question.limits });
    default:
      return match.result;
  }
}

// One after the other: a second question would only take time from the first.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ number, question }: { number: number; question: Question }) => {
  last = last.then(async () => {
    if (question.kind === 'close') {
      parentPort?.close();
      return;
    }
    let answer: Answer;
    try {
      answer = { number, value: await answerTo(question) };
    } catch (error) {
      answer = { number, failure: failureOf(error) };
    }
    parentPort?.postMessage(answer);
  });
});
