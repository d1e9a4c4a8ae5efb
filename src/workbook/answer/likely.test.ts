import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPasted, readWorkbook } from '../read/read.ts';
import { inFile } from './left-out.ts';
import { answerLikely } from './likely.ts';

test('the rough example has 168 sign-ups, of which 167 come along', async () => {
  const bytes = await readFile(new URL('../../../example/ronde-2027-ruw.xlsx', import.meta.url));
  const { result } = answerLikely(await readWorkbook(bytes, 'a.xlsx'), {});
  expect(result.complete).toBe(true);
  expect(inFile(result)).toEqual({
    organisations: 26,
    places: 71,
    signUps: 168,
    exclusions: 4,
    locks: 2,
    wanted: 0,
  });
  expect(result.counts.taken.signUps).toBe(167);
});

test('a place is never made public by not looking', () => {
  const text = 'Code\tOrganisatie\tWat ga je zien\tDagen (plaatsen)\nOPV-1\tOPV\tOpvang\t2027-03-09 (1)';
  const context = { organisations: [{ code: 'OPV', name: 'Opvang De Luwte' }] };
  const { decisions, result } = answerLikely(readPasted(text, 'Stageplekken'), { context });
  expect(Object.values(decisions)).toEqual(['all-secret']);
  expect(result.rows.places.map(({ value }) => value.secret)).toEqual([true]);
});

test('what blocks is left out only when somebody asks for that', () => {
  const raw = readPasted('E-mail\tNiet bij\nniemand@pol.example\tPOL', 'Uitsluitingen');
  const context = { organisations: [{ code: 'POL', name: 'Politie' }] };
  expect(answerLikely(raw, { context }).result.complete).toBe(false);
  expect(answerLikely(raw, { context }, true).result.complete).toBe(true);
});
