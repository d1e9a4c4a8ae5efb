import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('language/'))
  .sort();

/** What is written by hand, and the function that has it right. */
const RULES: [pattern: RegExp, use: string][] = [
  [/Intl\.ListFormat/, 'a list: `list`, `either` or `listSome` of language/grammar.ts'],
  [/Intl\.PluralRules/, 'a number with its noun: `count` or `agree` of language/grammar.ts'],
  [/Intl\.Collator|\.localeCompare\(/, 'the order of names: `inOrder` or `ordered` of language/order.ts'],
  [
    /(?:const|let|function) (?:n|count|counted|plural|pluralize)\b(?: = |(?=\())\(\s*\w+: number/,
    'a number with its noun: `count` of language/grammar.ts',
  ],
  [/[!=]== 1\s*\?\s*['"`]/, 'what goes with a number: `count` or `agree` of language/grammar.ts'],
  [
    /\.slice\(0, -1\)\s*\.join\(|\.join\(' (?:en|of|and) '\)/,
    'a list: `list` or `either` of language/grammar.ts',
  ],
  [/\b(?:month|weekday): '(?:long|short)'/, 'a day: one of the formats of language/format.ts'],
];

/** Not about a number and its noun, so `agree` would say less than what is written. */
const MAY: Record<string, string> = {
  "=== 1 ? 'morgen'": 'a day has a name of its own',
  "=== 1 ? 'uiterlijk morgen'": 'a day has a name of its own',
  "=== 1 ? 'tomorrow'": 'a day has a name of its own',
  "=== 1 ? 'tomorrow at the latest'": 'a day has a name of its own',
  "=== 1 ? 'Morgen'": 'a day has a name of its own',
  "=== 1 ? 'Tomorrow'": 'a day has a name of its own',
  "=== 1 ? 'use'": 'an option, not a word',
  "=== 1 ? 'all'": 'what an answer is about, not a word',
};

function faultsIn(file: string, text: string): string[] {
  return RULES.flatMap(([pattern, use]) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].flatMap(({ 0: found, index }) => {
      const rest = text.slice(index).replace(/\s+/g, ' ');
      if (Object.keys(MAY).some((start) => rest.startsWith(start))) return [];
      const line = text.slice(0, index).split('\n').length;
      return [`${file}:${line}: \`${found}\` is written by hand; for ${use}`];
    }),
  );
}

test('numbers, lists, days and the order of names go through src/language', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => faultsIn(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
});

test('what is allowed is there', () => {
  const all = files.map((file) => readFileSync(join(src, file), 'utf8').replace(/\s+/g, ' ')).join('\n');
  expect(Object.keys(MAY).filter((start) => !all.includes(start))).toEqual([]);
});

test('what is written by hand is found, with the function to use', () => {
  const by = (text: string) => faultsIn('words.ts', text).map((fault) => fault.split('; for ')[1]);
  const [list, noun, order, own, word, joined, day] = RULES.map(([, use]) => use);
  expect(by("new Intl.ListFormat('nl').format(names)")).toEqual([list]);
  expect(by("new Intl.PluralRules('nl')")).toEqual([noun]);
  expect(by("a.localeCompare(b) || new Intl.Collator('nl').compare(a, b)")).toEqual([order, order]);
  expect(by('const n = (count: number, one: string, many: string) => one')).toEqual([own]);
  expect(by('function plural(count: number) {}')).toEqual([own]);
  expect(by("count === 1\n      ? 'plek'\n      : 'plekken'")).toEqual([word]);
  expect(by('count !== 1 ? `plekken` : `plek`')).toEqual([word]);
  expect(by("names.slice(0, -1).join(', ')")).toEqual([joined]);
  expect(by("rows.join(' en ')")).toEqual([joined]);
  expect(by("{ day: 'numeric', month: 'long' }")).toEqual([day]);
  expect(by("sites.length === 1 ? sites[0]!.id : ''; days === 1 ? 'morgen' : day")).toEqual([]);
});
