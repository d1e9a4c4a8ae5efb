import { expect, test } from 'vitest';
import { InstanceError, SolverError, TimeLimitError } from './errors.ts';
import { explain } from './explain.ts';
import { deadlineIn } from './highs.ts';
import { match } from './match.ts';
import { matchAndExplain } from './match-and-explain.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult, Progress } from './result.ts';
import { RIVALS } from './testing-rivals.ts';
import { matchInWorker } from './worker.ts';
import { errorOf, failureOf } from './worker-messages.ts';

test('the thread gives what match and explain give', async () => {
  const instance = parseInstance(RIVALS);
  const plan = await match(instance);
  const plans: MatchResult[] = [];
  const phases = new Set<Progress['phase']>();
  const result = await matchInWorker(RIVALS, {
    onPlan: (early) => plans.push(early),
    onProgress: ({ phase }) => phases.add(phase),
  });
  expect(result).toEqual({ ...plan, why: await explain(instance, plan) });
  expect(plans).toEqual([plan]);
  expect([...phases]).toEqual(['levels', 'reasons']);
});

test('a malformed instance is refused with its faults', async () => {
  const malformed = { ...RIVALS, places: [{ ...RIVALS.places[0]!, organisation: 'nowhere' }] };
  const refusal = matchInWorker(malformed);
  await expect(refusal).rejects.toBeInstanceOf(InstanceError);
  await expect(refusal).rejects.toMatchObject({
    faults: [{ row: 'places[0] "B-1"', code: 'unknown-organisation' }],
  });
});

test('an instance that cannot be sent to a thread is refused with its faults as well', async () => {
  const [place] = RIVALS.places;
  const refusal = matchInWorker({ ...RIVALS, places: [{ ...place!, slots: () => [] }] } as never);
  await expect(refusal).rejects.toBeInstanceOf(InstanceError);
  await expect(refusal).rejects.toMatchObject({ faults: [{ row: 'places[0] "B-1"' }] });
  // A proxy cannot be sent either, but reads as plain data.
  const { visits } = await matchInWorker(new Proxy(RIVALS, {}));
  expect(visits).toEqual([{ person: 'ann', slot: 'B-1/0', tier: 1 }]);
});

test('an error keeps its class and what it says on the way from the thread', () => {
  const fault = { row: 'people[0] "ann"', path: ['people', 0], code: 'some-code', message: 'is wrong' };
  for (const error of [new InstanceError([fault]), new TimeLimitError(2, 'balance'), new SolverError('no')]) {
    const arrived = errorOf(structuredClone(failureOf(error)));
    expect(arrived).toBeInstanceOf(error.constructor);
    expect({ ...arrived, message: arrived.message }).toEqual({ ...error, message: error.message });
  }
  expect(errorOf(failureOf('broken'))).toBeInstanceOf(SolverError);
});

test('explanations get the time that the match has left: none, and they are unknown while the plan stays', async () => {
  const instance = parseInstance(RIVALS);
  const plan = await match(instance);
  const deadline = deadlineIn();
  const onPlan = () => {
    deadline.at = 0;
  };
  expect(await matchAndExplain(instance, { onPlan }, deadline)).toEqual({
    ...plan,
    why: [{ person: 'cas', tier: 1, forbidden: [], reason: { code: 'unknown' } }],
  });
});

test('without any time the thread still gives a plan', async () => {
  const plans: MatchResult[] = [];
  const result = await matchInWorker(RIVALS, { timeLimitSeconds: 0, onPlan: (plan) => plans.push(plan) });
  expect(result.status).toBe('unproven');
  expect(plans.map(({ visits }) => visits)).toEqual([result.visits]);
});
