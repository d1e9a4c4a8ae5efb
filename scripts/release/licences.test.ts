import { expect, test } from 'vitest';
import { isAllowed, licenceFaults, READ_ELSEWHERE } from './licences.ts';
import { readPackages } from './lockfile.ts';

test('every package that is installed may go along, and has a checksum', () => {
  const packages = readPackages();
  expect(packages.length).toBeGreaterThan(300);
  expect(licenceFaults(packages)).toEqual([]);
  expect(packages.filter(({ integrity }) => integrity === null).map(({ name }) => name)).toEqual([]);
});

test('of a choice one is enough, of several all have to be allowed', () => {
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND OFL-1.1'].map(isAllowed)).toEqual([true, true, true]);
  expect(['GPL-3.0-only', 'MIT AND GPL-2.0', '', 'SEE LICENSE IN FILE'].map(isAllowed)).toEqual([
    ...[false, false, false, false],
  ]);
});

test('one that says nothing, or something else, is named', () => {
  const one = { version: '1.0.0', integrity: 'x', dev: false };
  expect(
    licenceFaults([
      { ...one, name: 'still', license: null },
      { ...one, name: 'streng', license: 'AGPL-3.0-only' },
      { ...one, name: [...READ_ELSEWHERE.keys()][0]!, license: null },
    ]),
  ).toEqual([
    'still does not say what its licence is: read it, and add it to READ_ELSEWHERE',
    'streng: AGPL-3.0-only is not among the licences that may go along',
  ]);
});

test('nothing is read elsewhere that is not there any more', () => {
  const silent = readPackages().filter(({ license }) => license === null);
  expect([...READ_ELSEWHERE.keys()]).toEqual(silent.map(({ name }) => name));
});
