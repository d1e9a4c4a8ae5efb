import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildInstance } from './journey/matching/matching.ts';
import { readRoundRows } from './journey/matching/reads.ts';
import { ensureProgramme, ensureRound } from './journey/programme/writes.ts';
import { confirmColleagues } from './journey/sign-up/example.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { importWorkbook } from './workbook/import.ts';

/** Compares what is meant: the order of rows and what is left at its default do not matter. */
function inOrder(rows: unknown): unknown[] {
  const defaults: Record<string, unknown> = { standing: 0, minimum: 1, visits: 1, priority: 0 };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    const said = Object.entries(value).filter(
      ([key, one]) =>
        one !== defaults[key] && !(key === 'hosts' && Array.isArray(one) && one.length === 0) && one !== null,
    );
    const cleaned = said.map(([key, one]) => [key, key === 'choices' ? tiers(one) : plain(one)] as const);
    return Object.fromEntries(cleaned.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  // Within a tier, and for tiers behind the last one with something in it, order and emptiness mean nothing.
  const tiers = (value: unknown) => {
    const lists = (value as string[][]).map((tier) => [...tier].sort());
    return lists.slice(0, lists.findLastIndex((tier) => tier.length > 0) + 1);
  };
  return ((rows ?? []) as unknown[])
    .map(plain)
    .map((row) => JSON.stringify(row))
    .sort();
}

test('the tidy workbook gives the instance that the engine was given', async () => {
  const { db, close } = await openTestDatabase();
  const programmeId = await ensureProgramme(db, 'p', 'p');
  const scope = { programmeId, roundId: await ensureRound(db, { programmeId, code: 'r', name: 'r' }) };
  const bytes = await readFile(new URL('../example/ronde-2027.xlsx', import.meta.url));
  await importWorkbook(db, scope, [{ name: 'ronde-2027.xlsx', bytes: new Uint8Array(bytes) }]);
  // Nobody is sent to a secret place before the own organisation said that they work there.
  await confirmColleagues(db, scope.roundId);
  const instance = buildInstance(await readRoundRows(db, scope), { tolerance: 1, seed: 'x' });
  const given = JSON.parse(
    await readFile(new URL('../example/ronde-2027.json', import.meta.url), 'utf8'),
  ) as Required<ReturnType<typeof buildInstance>>;
  // What is about somebody who does not take part falls away when the instance is built.
  const takesPart = new Set(instance.people.map(({ id }) => id));
  const exclusions = (given.exclusions ?? []).filter(({ person }) => takesPart.has(person));
  for (const part of ['organisations', 'places', 'people', 'locks'] as const)
    expect(inOrder(instance[part]), part).toEqual(inOrder(given[part]));
  expect(inOrder(instance.exclusions)).toEqual(inOrder(exclusions));
  await close();
});
