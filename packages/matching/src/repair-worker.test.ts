import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { parseInstance } from './parse.ts';
import { repair } from './repair.ts';
import { repairInWorker } from './repair-worker.ts';
import type { InstanceInput } from './schema.ts';

const DAY = '2027-03-08';
const ROUND: InstanceInput = {
  organisations: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  places: [
    { id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/0', days: [DAY], capacity: 1 }] },
    { id: 'C-1', organisation: 'C', slots: [{ id: 'C-1/0', days: [DAY], capacity: 1 }] },
  ],
  people: [
    { id: 'ann', organisation: 'A', choices: [['B-1'], ['C-1']], days: [DAY] },
    { id: 'bas', organisation: 'A', choices: [['B-1']], days: [DAY] },
  ],
};
const PLAN = [{ person: 'ann', slot: 'B-1/0' }];

test('the thread gives what repair gives', async () => {
  const options = { reverseLot: true };
  const mended = await repair(parseInstance(ROUND), PLAN, [], options);
  expect(mended.added.map(({ person, slot }) => `${person} ${slot}`)).toEqual(['ann C-1/0', 'bas B-1/0']);
  expect(await repairInWorker(ROUND, PLAN, [], options)).toEqual(mended);
});

test('what is wrong with the instance or with what was accepted is named by its row', async () => {
  const malformed = { ...ROUND, people: [{ id: 'ann', organisation: 'nowhere' }] };
  await expect(repairInWorker(malformed, [], [])).rejects.toBeInstanceOf(InstanceError);
  const stray = repairInWorker(ROUND, PLAN, [{ person: 'bas', slot: 'B-1/0' }]);
  await expect(stray).rejects.toMatchObject({ faults: [{ code: 'accepted-not-planned' }] });
});
