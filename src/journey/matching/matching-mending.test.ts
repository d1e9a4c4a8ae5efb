import { expect, test } from 'vitest';
import { mendPlan, type RoundInstance } from './matching-mending.ts';

const person = (id: string) => ({ id, organisation: 'a', choices: [['p']], days: ['2027-03-09'] });
const round: RoundInstance = {
  organisations: [{ id: 'a' }, { id: 'b' }],
  places: [{ id: 'p', organisation: 'b', slots: [{ id: 's', days: ['2027-03-09'], capacity: 2 }] }],
  people: [person('x'), person('y')],
};

test('what falls open is filled', async () => {
  const mended = await mendPlan(round, [], []);
  expect(mended).toMatchObject({ mending: { removed: [] } });
  expect(typeof mended === 'object' && 'mending' in mended && mended.mending.added).toHaveLength(2);
});

test('of a round in which not all can be so that was noted it is told, and it is no failure', async () => {
  const locks = ['x', 'y'].map((id) => ({ person: id, slot: 's' }));
  expect(await mendPlan({ ...round, apart: [['x', 'y']], locks }, [], [])).toBe('contradicts');
});
