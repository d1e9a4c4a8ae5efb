import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { BadInputError } from './bad-input.ts';
import { find, putCards, readCards, readQuestions } from './cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'wisselstage-cards-'));
let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(async () => {
  await connection.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test('cards of a file are found by their own ids, with the region of a question as a filter', async () => {
  const cards = file('cards.json', [
    {
      ...{ id: 'a', kind: 'politie', region: 'Noord', function: 'wijkagent' },
      ...{ ringMeFor: ['Meegaan op huisbezoek'], notFor: 'Aangiftes' },
    },
    { id: 'b', kind: 'politie', region: 'Zuid', function: 'wijkagent', ringMeFor: ['Horen wat er speelt'] },
    { id: 'c', kind: 'tolkdienst', region: 'Zuid', function: 'tolk', ringMeFor: ['Vertalen'] },
  ]);
  const questions = file('questions.json', [
    { q: 'tolken', region: null },
    { q: 'wijk agent', region: 'Zuid' },
    { q: 'xyz' },
  ]);
  const deck = await putCards(connection.db, readCards(cards));
  const answers: string[][] = [];
  for (const question of readQuestions(questions))
    answers.push((await find(connection.db, deck, question)).ids);
  expect(answers).toEqual([['c'], ['b'], []]);
});

test('what is no list of cards is bad input', () => {
  expect(() => readCards(file('wrong.json', [{ id: 1 }]))).toThrow(BadInputError);
  expect(() => readCards(join(folder, 'absent.json'))).toThrow(BadInputError);
});
