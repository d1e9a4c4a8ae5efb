import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { explain } from './explain.ts';
import { match } from './match.ts';
import { openMatch } from './open-match.ts';
import { parseInstance } from './parse.ts';
import type { MatchResult } from './result.ts';
import { verify } from './verify.ts';

const small = parseInstance({
  organisations: [{ id: 'A' }, { id: 'B' }],
  places: [{ id: 'B-1', organisation: 'B', slots: [{ id: 'B-1/1', days: ['2027-03-08'], capacity: 1 }] }],
  people: [{ id: 'ann', organisation: 'A', choices: [['B-1']], days: ['2027-03-08'] }],
});
const byTrading = { ...small, settings: { ...small.settings, mechanism: 'ttc' as const } };

test.each([Number.NaN, -1, '3', null])('a time limit of %s is refused', async (seconds) => {
  const timeLimitSeconds = seconds as number;
  const open = await openMatch(small);
  const message = `timeLimitSeconds is ${seconds}, not a number of seconds from 0`;
  const refused = new RangeError(message);
  await expect(match(small, { timeLimitSeconds })).rejects.toThrow(refused);
  await expect(match(byTrading, { timeLimitSeconds })).rejects.toThrow(refused);
  await expect(open.explain({ timeLimitSeconds })).rejects.toThrow(refused);
  await expect(explain(small, open.result, { timeLimitSeconds })).rejects.toThrow(refused);
});

test('no time limit, or one that never comes, is none', async () => {
  expect((await match(small, { timeLimitSeconds: Infinity })).status).toBe('optimal');
  expect((await match(small)).status).toBe('optimal');
});

const codeOf = async (run: () => unknown) => {
  try {
    await run();
  } catch (error) {
    return error instanceof InstanceError ? error.faults.map(({ code }) => code) : error;
  }
  return [];
};

test('what has not the shape of a result is refused as such', async () => {
  const result = await match(small);
  const shapeless = [
    ...[null, undefined, 'plan', {}, { visits: null }, { visits: [null] }, { visits: [{ person: 'ann' }] }],
    ...[{ objective: null }, { balance: [null] }, { unplaced: {} }].map((row) => ({ ...result, ...row })),
  ] as MatchResult[];
  for (const wrong of shapeless) {
    expect(await codeOf(() => explain(small, wrong))).toEqual(['result-mismatch']);
    expect(await codeOf(() => verify(small, wrong))).toEqual(['result-mismatch']);
  }
  const { visits } = result;
  expect(await codeOf(() => explain(small, { visits } as MatchResult))).toEqual(['result-mismatch']);
  expect(verify(small, { visits }).violations).toEqual([]);
  expect(await codeOf(() => explain(small, result))).toEqual([]);
});
