import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('./wisselstage.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wisselstage-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const cards = file('cards.json', [
  {
    ...{ id: 'a', kind: 'politie', region: 'Noord', function: 'wijkagent' },
    ...{ ringMeFor: ['Meegaan op huisbezoek'], notFor: 'Aangiftes' },
  },
  { id: 'b', kind: 'politie', region: 'Zuid', function: 'wijkagent', ringMeFor: ['Horen wat er speelt'] },
  { id: 'c', kind: 'tolkdienst', region: 'Zuid', function: 'tolk', ringMeFor: ['Vertalen'] },
]);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', COMMAND, 'find', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('of a file of questions it prints a line each, in their order, with the region as a filter', () => {
  const questions = file('questions.json', [
    { q: 'tolken', region: null },
    { q: 'wijk agent', region: 'Zuid' },
    { q: 'xyz', region: null },
  ]);
  const { status, stdout } = run('--cards', cards, '--questions', questions, '--json');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect({ status, lines }).toEqual({
    status: 0,
    lines: [
      { q: 'tolken', ids: ['c'] },
      { q: 'wijk agent', ids: ['b'] },
      { q: 'xyz', ids: [] },
    ],
  });
});

test('what is no list of cards is bad input, by name', () => {
  const { status, stderr } = run('tolk', '--cards', file('wrong.json', [{ id: 1 }]));
  expect(status).toBe(2);
  expect(stderr).toContain('wrong.json: 0.id');
});
