import { match, parseInstance } from '@wisselstage/matching';
import { expect, test } from 'vitest';
import { unluckyFirst } from './matching-lot.ts';

const DAY = '2027-03-09';

test('who lost the lot of a match comes before who won it', async () => {
  for (const seed of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']) {
    const people = ['anna', 'bo', 'cem'];
    const { visits } = await match(
      parseInstance({
        organisations: [{ id: 'A' }, { id: 'B' }],
        places: [{ id: 'A-1', organisation: 'A', slots: [{ id: 'A-1/1', days: [DAY], capacity: 1 }] }],
        people: people.map((id) => ({ id, organisation: 'B', choices: [['A-1']], days: [DAY] })),
        settings: { seed },
      }),
    );
    // The one seat went to whom the lot put first: the last now.
    expect(people.toSorted(unluckyFirst(seed)).at(-1)).toBe(visits[0]!.person);
  }
});
