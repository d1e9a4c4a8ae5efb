import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chapters } from '../../security/asvs/asvs.ts';
import { criteria } from '../../security/public-code.ts';
import { missing } from './evidence.ts';
import { testsNamed } from './tests-named.ts';

const root = join(import.meta.dirname, '../..');
const requirements = chapters.flatMap((chapter) => chapter.requirements);

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const OF_CHAPTER = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

test('all 253 requirements of ASVS 5.0.0 at level 2 are there, each once, in their chapter', () => {
  expect(chapters.map(({ number }) => number)).toEqual(OF_CHAPTER.map((_, at) => at + 1));
  expect(chapters.map((chapter) => chapter.requirements.length)).toEqual(OF_CHAPTER);
  expect(requirements.length).toBe(253);
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(253);
  for (const { number, requirements: own } of chapters)
    for (const { id } of own) expect(id).toMatch(new RegExp(`^${number}\\.[1-9]\\.\\d{1,2}$`));
});

test('every test and file that is named as evidence is there', () => {
  expect(missing(root, requirements)).toEqual([]);
});

test('what is met or partly met names where that can be seen, and everything says how', () => {
  const bare = requirements.filter(({ state, evidence }) => state !== 'none' && evidence.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(
    requirements.filter(({ asks, says }) => asks.length < 10 || says.length < 6).map(({ id }) => id),
  ).toEqual([]);
});

test('evidence that is not there is named', () => {
  const file = 'scripts/veiligheid/requirements.test.ts';
  expect(
    missing(root, [
      { id: 'a', evidence: ['src/nowhere.ts'] },
      { id: 'b', evidence: [[file, 'no such test']] },
      { id: 'c', evidence: [file, [file, 'evidence that is not there is named']] },
    ]),
  ).toEqual(['a: src/nowhere.ts is not there', `b: ${file} has no test “no such test”`]);
});

test('names of tests are found however they are written', () => {
  expect(testsNamed(join(root, 'e2e/accounts-second-step.test.ts'))).toContain(
    '/%s opens for nobody who must still give it, in no way',
  );
  expect(testsNamed(join(root, 'src/web/security-text.ts')).size).toBe(0);
});

test('all 16 criteria of the Standard for Public Code are there, and what they name', () => {
  expect(criteria.length).toBe(16);
  const all = criteria.flatMap(({ name, requirements: own }) =>
    own.map((one, at) => ({ id: `${name} ${at + 1}`, ...one })),
  );
  expect(missing(root, all)).toEqual([]);
  expect(
    all.filter(({ state, evidence }) => state === 'met' && evidence.length === 0).map(({ id }) => id),
  ).toEqual([]);
});
