import { expect, test } from 'vitest';
import { KeptReads } from './kept-reads.ts';

function trusted() {
  const reads = new KeptReads();
  let sure = true;
  reads.trust(() => sure);
  let times = 0;
  return {
    reads,
    lose: () => {
      sure = false;
    },
    ask: (name = 'people a') => reads.read(name, async () => ({ name, times: ++times })),
  };
}

test('what was read is shown to the next, until something changed; each round has its own', async () => {
  const { reads, ask } = trusted();
  const [one, two] = await Promise.all([ask(), ask()]);
  expect([one, two, await ask()]).toEqual(Array(3).fill({ name: 'people a', times: 1 }));
  expect(await ask('people b')).toEqual({ name: 'people b', times: 2 });
  reads.empty();
  expect(await ask()).toEqual({ name: 'people a', times: 3 });
});

test('nothing is kept while a change would not be heard of', async () => {
  const { ask, lose } = trusted();
  await ask();
  lose();
  expect([(await ask()).times, (await ask()).times]).toEqual([2, 3]);
});

test('who waited for a reading that failed reads for itself', async () => {
  const { reads, ask } = trusted();
  const away = Promise.withResolvers<never>();
  const first = reads.read('people a', () => away.promise);
  const second = ask();
  away.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  expect((await second).times).toBe(1);
});

test('nobody can change what others are shown', async () => {
  const { reads } = trusted();
  const read = await reads.read('people a', async () => ({
    people: new Map([['a', { days: ['2027-03-09'] }]]),
  }));
  expect(() => read.people.get('a')!.days.push('2027-03-10')).toThrow(TypeError);
});
