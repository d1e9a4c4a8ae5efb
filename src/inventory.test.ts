import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instanceSchema } from '@wisselstage/matching';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inventories } from './inventory.ts';
import { answersSchema } from './journey/sign-up/schema.ts';
import { signInMail } from './people/mail/sign-in.ts';
import type { Keys } from './platform/privacy/inventory.ts';
import { faultsOf } from './platform/privacy/inventory-faults.ts';
import { tablesOf } from './platform/privacy/inventory-ways.ts';
import { allStages } from './stages.ts';

/** Where a schema lets something be: as {@link Keys} names it. */
function pathsOf(schema: z.ZodType): string[] {
  return [
    ...new Set(within(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Json, '')),
  ].sort();
}

interface Json {
  [key: string]: unknown;
}

function within(json: Json, at: string): string[] {
  const several = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) => (json[key] ?? []) as Json[]);
  if (several.length > 0) return several.flatMap((one) => within(one, at));
  if (json.properties)
    return Object.entries(json.properties as Record<string, Json>).flatMap(([key, value]) =>
      within(value, at === '' ? key : `${at}.${key}`),
    );
  if (json.type === 'object') return [];
  const items = [json.items, ...((json.prefixItems ?? []) as Json[])].filter(Boolean) as Json[];
  if (json.type === 'array') return items.flatMap((one) => within(one, `${at}[]`));
  return [at];
}

interface Kind {
  name: string;
  payload?: z.ZodType;
  about?: z.ZodType;
}

/** All kinds of jobs, mails and things that happen; jobs and events are found where they are declared. */
async function readKinds(): Promise<Kind[]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(test|testing|crash-listener)\.ts$/.test(file))
    .filter((file) =>
      /: (Job|Event)Kind<[^=]*> = \{/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
    );
  const modules: object[] = await Promise.all(files.map((file) => import(join(import.meta.dirname, file))));
  const found = modules
    .flatMap((module) => Object.values(module))
    .filter(
      (value: unknown): value is Kind =>
        typeof value === 'object' &&
        value !== null &&
        'name' in value &&
        ('payload' in value || 'about' in value),
    );
  return [...found, signInMail, ...allStages.mails];
}

const declared = (what: 'jobs' | 'mails' | 'events') =>
  Object.values(inventories).flatMap((inventory) => Object.entries(inventory[what] ?? {}));
const sorted = (keys: Keys) => Object.keys(keys).sort();

test('what the rooms declare holds together', () => {
  expect(faultsOf(inventories)).toEqual([]);
});

test('what every kind of job carries is declared, and nothing but ids and days', async () => {
  const kinds = (await readKinds()).flatMap(({ name, payload }) => (payload ? [{ name, payload }] : []));
  expect(kinds).not.toEqual([]);
  expect(Object.fromEntries(declared('jobs').map(([name, keys]) => [name, sorted(keys)]))).toEqual(
    Object.fromEntries(kinds.map(({ name, payload }) => [name, pathsOf(payload)])),
  );
  const holds = new Set(declared('jobs').flatMap(([, keys]) => Object.values(keys)));
  expect([...holds].filter((one) => one !== 'id' && one !== 'nothing')).toEqual([]);
});

test('what every mail is written from is declared, and so is what is kept of what happens', async () => {
  const kinds = (await readKinds()).flatMap(({ name, about }) => (about ? [{ name, about }] : []));
  expect(kinds).not.toEqual([]);
  // A mail and what happened can have one name; each has a line of its own.
  const lines = (all: [string, string[]][]) => all.map(([name, keys]) => `${name} ${keys.join(' ')}`).sort();
  expect(
    lines([...declared('mails'), ...declared('events')].map(([name, keys]) => [name, sorted(keys)])),
  ).toEqual(lines(kinds.map(({ name, about }) => [name, pathsOf(about)])));
});

function keysOf(tableName: string, columnName: string): string[] {
  const column = tablesOf(inventories).find(({ name }) => name === tableName)!.table.columns[columnName]!;
  if (typeof column === 'string' || !column.keys || column.keys === 'by-kind') throw new Error('no keys');
  return sorted(column.keys);
}

test('every answer of the form to sign up is declared', () => {
  // Where somebody must not come is kept sealed: one text instead of a list.
  const kept = pathsOf(answersSchema).map((path) => (path === 'avoid[]' ? 'avoid' : path));
  expect(keysOf('sign_up_draft', 'answers')).toEqual(kept);
});

test('all that the engine is asked is declared', () => {
  expect(keysOf('match_run', 'instance')).toEqual(pathsOf(instanceSchema));
});
