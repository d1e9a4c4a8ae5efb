import { afterAll, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { openMatch } from './open-match.ts';
import { openInWorker } from './open-worker.ts';
import { parseInstance } from './parse.ts';
import type { InstanceInput } from './schema.ts';
import { RIVALS } from './testing-rivals.ts';

const SEAT = { kind: 'seat', person: 'cas', slot: 'B-1/0' } as const;

const opened: { close(): void }[] = [];
const open = (instance: InstanceInput) => {
  const match = openInWorker(instance);
  opened.push(match);
  return match;
};
afterAll(() => {
  for (const match of opened) match.close();
});

test('a match in a thread answers as one that is at hand', async () => {
  const here = await openMatch(parseInstance(RIVALS), { reasons: false });
  const inThread = open(RIVALS);
  expect(await inThread.plan()).toEqual(here.result);
  expect(await inThread.whatIf(SEAT, {})).toEqual(await here.whatIf(SEAT));
  expect(await inThread.explain(['cas'], {})).toEqual(await here.explain({ people: ['cas'] }));
  const changed = { ...RIVALS, locks: [{ person: 'cas', slot: 'B-1/0' }] };
  expect(await inThread.again(changed, {})).toEqual(
    (await here.again(parseInstance(changed), { reasons: false })).result,
  );
});

test('what is asked at one time is answered each by itself, and a refusal is of its own question', async () => {
  const inThread = open(RIVALS);
  const full = {
    ...RIVALS,
    locks: [...(RIVALS.people ?? [])].map(({ id }) => ({ person: id, slot: 'B-1/0' })),
  };
  const [refused, plan] = await Promise.allSettled([inThread.again(full, {}), inThread.plan()]);
  expect(refused.status === 'rejected' && refused.reason).toBeInstanceOf(InstanceError);
  expect(plan.status).toBe('fulfilled');
});

test('an instance that cannot be matched is told by each question, and what comes after the end is refused', async () => {
  const inThread = open({ ...RIVALS, places: [{ ...RIVALS.places[0]!, organisation: 'nowhere' }] });
  await expect(inThread.plan()).rejects.toBeInstanceOf(InstanceError);
  await expect(inThread.whatIf(SEAT, {})).rejects.toBeInstanceOf(InstanceError);
  inThread.close();
  await expect(inThread.plan()).rejects.toThrow('ended');
});
