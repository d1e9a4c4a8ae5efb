import { expect, test } from 'vitest';
import { inventories } from './inventory.ts';
import { ACCESS_COLUMNS } from './platform/privacy/access/access-columns.ts';
import { ACCESS_TABLES } from './platform/privacy/access/access-tables.ts';
import { columnsToShow } from './platform/privacy/access/read.ts';
import { tablesOf } from './platform/privacy/inventory-ways.ts';

test('everything that somebody is shown of themselves is said in words', () => {
  const shown = tablesOf(inventories).flatMap(({ name, table }) =>
    Object.keys(table.people).length === 0
      ? []
      : columnsToShow(table).map(({ name: column }) => [name, column]),
  );
  expect(shown.length).toBeGreaterThan(100);
  const unsaid = shown.filter(([table, column]) => !ACCESS_TABLES[table!] || !ACCESS_COLUMNS[column!]);
  expect(unsaid).toEqual([]);
});

test('what only coordinators see, what keeps people apart, keys and days at secret places are not shown', () => {
  const shown = new Map(
    tablesOf(inventories).map(({ name, table }) => [name, columnsToShow(table).map((one) => one.name)]),
  );
  for (const table of ['exclusion_sealed', 'exclusion_kept', 'safety_answer', 'visit_report'])
    expect(shown.get(table)).toEqual([]);
  expect(shown.get('visit')).not.toContain('days');
  expect(shown.get('session')).not.toContain('token');
  expect(shown.get('sign_up')).not.toContain('set_aside');
});
