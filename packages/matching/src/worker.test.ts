import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { explain } from './explain.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult, Progress } from './result.ts';
import type { InstanceInput } from './schema.ts';
import { matchInWorker } from './worker.ts';

const DAY = '2027-03-08';
const RIVALS: InstanceInput = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/0', days: [DAY], capacity: 1 }] }],
  people: [
    { id: 'ann', organisation: 'A', choices: [['B-1']], days: [DAY], priority: 1 },
    { id: 'cas', organisation: 'C', choices: [['B-1']], days: [DAY] },
  ],
};

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
