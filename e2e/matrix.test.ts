import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/pages.ts';
import { figure } from './support/figures.ts';
import { MATRIX } from './support/matrix.ts';
import { startTwoWorlds, type TwoWorlds, walks } from './support/two-worlds.ts';
import { Walk } from './support/walking.ts';

let worlds: TwoWorlds;
let walk: Walk;
beforeAll(async () => {
  worlds = await startTwoWorlds();
  walk = new Walk(worlds);
}, 480_000);
afterAll(() => worlds?.stop());

const guarded = pages.filter(({ who }) => who !== 'public' && who !== 'example');

describe('every page, every form, every role, of the own and the other programme', () => {
  test.each(guarded)('/$path', async ({ path, file }) => {
    const wrong = await walk.faultsOf(path, file);
    expect(wrong).toEqual([]);
  });

  test('so many cells were walked', () => {
    const people = worlds.everybody.filter(walks);
    const presses = Object.values(MATRIX).flatMap((row) => row.presses ?? []).length;
    figure(
      'cells of the matrix',
      `${walk.cells}: ${pages.length} pages, ${presses} presses, ${people.length} people, 2 programmes`,
    );
    expect(walk.cells).toBeGreaterThan(guarded.length * people.length);
  });
});
