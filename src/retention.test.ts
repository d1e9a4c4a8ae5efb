import { expect, test } from 'vitest';
import { inventories } from './inventory.ts';
import { columnsOf, tablesOf } from './platform/privacy/inventory-ways.ts';
import { rulesOf } from './platform/privacy/retention/rules.ts';
import { PASSING, saysPassing } from './platform/privacy/retention/words.ts';

const rules = rulesOf(inventories, { columns: new Map(), references: [] });
const OF_PEOPLE = ['participant', 'manager', 'host', 'account', 'addressee'];

test('everything about somebody has a term: a day, as long as they are there, or as long as what it belongs to', () => {
  const endless = tablesOf(inventories).filter(
    ({ table }) =>
      Object.keys(table.people).some((who) => OF_PEOPLE.includes(who)) &&
      [table.term].flat().some((term) => 'while' in term && ['programme', 'software'].includes(term.while)),
  );
  expect(endless.map(({ name }) => name).sort()).toEqual([
    // Ids of what is gone, which nobody may change.
    'happened',
    // The register of breaches, which has to be kept; who closed and opened goes with their account.
    'leak',
    // Of nobody any more when the term of its round has passed: each key that names somebody says so.
    'match_run',
    // What the programme says to everybody; who wrote it goes with their account.
    'public_draft',
    'public_text',
  ]);
});

test('what stands in JSON about somebody goes with its row, or at a term that a stage keeps', () => {
  const inJson = tablesOf(inventories).flatMap(({ name, table }) =>
    columnsOf(table)
      .filter(({ keys, term }) => keys && term && keys !== 'by-kind')
      .map(({ name: column }) => `${name}.${column}`),
  );
  expect(inJson).toEqual([
    'sign_up_draft.answers',
    ...['match_run.progress', 'match_run.instance', 'match_run.result', 'match_run.faults'],
  ]);
});

test('what goes has a name in both languages, and every name is of something that goes', () => {
  const keys = rules.map(({ table, column }) => (column === null ? table : `${table}.${column.name}`));
  expect([...new Set([...keys, 'person', 'match_run'])].sort()).toEqual(Object.keys(PASSING).sort());
  expect(saysPassing({ table: 'sign_up', column: 'learning_goal' }, 'nl')).toBe('leerdoelen');
});
