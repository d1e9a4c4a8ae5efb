import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RATES, SIZES, WITHOUT_RATE } from '../../security/limits.ts';
import { pages } from '../../src/pages.ts';
import { TAKES_FILES } from '../../src/web/takes-files.ts';
import { readPublicForms, readRates, readSizes } from './limits-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every limit on how often is counted under a name of its own, and is said in words', () => {
  const rates = readRates();
  const names = rates.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  expect(names.toSorted()).toEqual(Object.keys(RATES).toSorted());
  expect(rates.filter(({ times, minutes }) => !(times > 0 && minutes > 0))).toEqual([]);
});

test('no limit is written in another way, which the list would not find', () => {
  const told = readRates().map(({ file }) => file);
  for (const file of new Set(told)) {
    const text = readFileSync(join(root, file), 'utf8');
    const written = text.match(/\btimes: /g)!.length - (text.match(/\btimes: number/g)?.length ?? 0);
    expect([file, told.filter((one) => one === file).length]).toEqual([file, written]);
  }
});

test('every limit on bytes is said in words, and each is a number of bytes that a machine takes', () => {
  const sizes = readSizes();
  expect([...sizes.keys()].toSorted()).toEqual(Object.keys(SIZES).toSorted());
  expect([...sizes].filter(([, bytes]) => !(bytes > 0 && bytes <= 1_000_000_000))).toEqual([]);
});

test('what the server lets by unread for a page with files is bounded by that page itself', () => {
  const filled = (path: string) => `/${path.replaceAll(/:[^/]+/g, 'x')}`;
  const taking = pages.filter(({ path }) => TAKES_FILES.some((pattern) => pattern.test(filled(path))));
  expect(taking.map(({ path }) => path).toSorted()).toEqual([
    'rondes/:ronde/import',
    'rondes/:ronde/import/:batch',
    'rondes/:ronde/verhalen/:verhaal/foto',
  ]);
  const unbounded = taking.filter(({ file }) => {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    return !/\breadForm\(request, \w|\breadPhotoForm\(request\)/.test(text) || /\.formData\(\)/.test(text);
  });
  expect(unbounded).toEqual([]);
});

test('every public page that takes a form counts how often, or says why not', () => {
  const forms = readPublicForms();
  expect(forms.length).toBeGreaterThan(15);
  expect(
    forms
      .filter(({ counts }) => !counts)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(Object.keys(WITHOUT_RATE).toSorted());
});
