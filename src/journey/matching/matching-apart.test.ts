import { InstanceError, match, parseInstance, verify } from '@wisselstage/matching';
import { describe, expect, test } from 'vitest';
import { aPlace } from '../place/testing.ts';
import { anOrganisation } from '../programme/testing.ts';
import type { Exclusion } from '../sign-up/schema.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { resultSheets } from './hand-out/result-sheets.ts';
import { buildInstance, type RoundRows } from './matching.ts';
import { viewProposal } from './matching-proposal.ts';
import { words } from './reason/fault-words.ts';
import { aRound } from './testing.ts';

const SETTINGS = { tolerance: 1, seed: 'test' };
const [ANNA, BO, CEM] = ['anna@a.example', 'bo@c.example', 'cem@b.example'] as const;
const exclusionOf = (email: string, kind: Exclusion['target']['kind'], code: string): Exclusion => ({
  email,
  target: { kind, code },
});
const two = [{ days: ['2027-03-09'], capacity: 2 }];
/** Anna of A and Bo of C both want to go to B, where there are two seats. */
const round = (exclusions: Exclusion[], over: Partial<RoundRows> = {}) =>
  aRound({ places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { slots: two })], exclusions, ...over });
const instanceOf = (rows: RoundRows, setAside: string[] = []) =>
  parseInstance(buildInstance(rows, { ...SETTINGS, setAside }));
const wentTo = async (rows: RoundRows, code: string) => {
  const instance = instanceOf(rows);
  const result = await match(instance);
  expect(verify(instance, result).violations).toEqual([]);
  return result.visits.filter(({ slot }) => slot.startsWith(`${code}/`)).map(({ person }) => person);
};

describe('an exclusion of a person', () => {
  test.each([
    [ANNA, BO],
    [BO, ANNA],
  ])('keeps %s and %s from one slot, whoever has it in the list', async (one, other) => {
    expect(await wentTo(round([]), 'B-1')).toEqual([ANNA, BO]);
    expect(await wentTo(round([exclusionOf(one, 'person', other)]), 'B-1')).toHaveLength(1);
  });

  test('keeps them from where the other receives, also when that one goes nowhere', async () => {
    const hosts = (over: object) =>
      round([exclusionOf(ANNA, 'person', CEM)], {
        signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Cem', 'B', [], { hosts: 'B-1', ...over })],
      });
    expect(await wentTo(hosts({}), 'B-1')).toEqual([]);
    expect(await wentTo(hosts({ permission: false }), 'B-1')).toEqual([]);
    const received = round([exclusionOf(ANNA, 'person', 'fleur@b.example')], {
      places: [aPlace('B-1', 'B', { hostName: 'Fleur', hostEmail: 'fleur@b.example' })],
      signUps: [aSignUp('Anna', 'A', ['B-1'])],
    });
    expect(await wentTo(received, 'B-1')).toEqual([]);
  });
});

describe('an exclusion of an organisation holds against its people', () => {
  test('who are not at one slot with that person', async () => {
    expect(await wentTo(round([exclusionOf(ANNA, 'organisation', 'C')]), 'B-1')).toHaveLength(1);
    expect(await wentTo(round([exclusionOf(ANNA, 'organisation', 'A')]), 'B-1')).toEqual([ANNA, BO]);
    expect(await wentTo(round([exclusionOf(ANNA, 'place', 'A-1')]), 'B-1')).toEqual([ANNA, BO]);
  });

  test('who do not come where that person receives, also when that person goes nowhere', async () => {
    const rows = (over: object) =>
      round([exclusionOf(CEM, 'organisation', 'C')], {
        signUps: [
          aSignUp('Anna', 'A', ['B-1']),
          aSignUp('Bo', 'C', ['B-1']),
          aSignUp('Cem', 'B', [], { hosts: 'B-1', ...over }),
        ],
      });
    expect(await wentTo(rows({}), 'B-1')).toEqual([ANNA]);
    expect(await wentTo(rows({ permission: false }), 'B-1')).toEqual([ANNA]);
  });
});

test('who does not take part keeps nobody from a slot', () => {
  expect(instanceOf(round([exclusionOf(ANNA, 'person', BO)])).apart).toEqual([[ANNA, BO]]);
  expect(instanceOf(round([exclusionOf(ANNA, 'person', BO)]), [BO]).apart).toEqual([]);
  expect(instanceOf(round([exclusionOf(ANNA, 'person', 'gone@z.example')])).apart).toEqual([]);
});

test('two fixed visits that bring them together are refused', () => {
  const locks = [ANNA, BO].map((email) => ({ email, place: 'B-1', day: '2027-03-09' }));
  expect(() => instanceOf(round([exclusionOf(ANNA, 'person', BO)], { locks }))).toThrow(InstanceError);
  for (const code of ['lock-apart', 'locks-apart']) {
    expect([words.nl.faultCode(code), words.en.faultCode(code)]).not.toContain(null);
  }
});

test('no sheet that is handed out lets it be read', async () => {
  const sheets = async (exclusions: Exclusion[]) => {
    const rows = round(exclusions, {
      signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Cem', 'B', [], { hosts: 'B-1' })],
    });
    const result = await match(instanceOf(rows), { why: true });
    const view = viewProposal({ rows, result, setAside: [], tolerance: 1, previous: null });
    return JSON.stringify(resultSheets(view, 'nl'));
  };
  for (const target of [
    ['person', CEM],
    ['organisation', 'B'],
    ['place', 'B-1'],
  ] as const) {
    const text = await sheets([exclusionOf(ANNA, target[0], target[1])]);
    expect(text).toContain('Een dag bij B: past niet');
    expect(text).not.toMatch(/mag|Cem.*Cem|treffen/);
  }
});

describe('what is wanted and what is new', () => {
  const levels = ['placed', 'balance', 'priority', 'rank:generous'];
  const settingsOf = (rows: RoundRows, met?: Map<string, string[]>) =>
    buildInstance(rows, { ...SETTINGS, ...(met && { met }) }).settings?.levels;

  test('is looked at only where it can decide something, after what people chose', () => {
    expect(settingsOf(round([]))).toBe(undefined);
    expect(settingsOf(round([], { wanted: [['A', 'B']] }))).toEqual([
      ...levels,
      ...['wanted', 'new-ties', 'stability'],
    ]);
    // Of organisations that are not in the round there is nothing to want, and nothing to have met.
    expect(settingsOf(round([], { wanted: [['A', 'Z']] }), new Map([[ANNA, ['Z']]]))).toBe(undefined);
    expect(settingsOf(round([]), new Map([[ANNA, ['B']]]))).toEqual([
      ...levels,
      ...['variety', 'new-ties', 'stability'],
    ]);
  });

  test('somebody who was there before makes room for another of the same choice', async () => {
    const rows = aRound({
      organisations: ['A', 'B', 'C', 'D'].map((code) => anOrganisation(code, { kind: 'politie' })),
      places: [aPlace('B-1', 'B')],
      signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Bo', 'C', ['B-1'])],
    });
    for (const [before, now] of [
      [ANNA, BO],
      [BO, ANNA],
    ] as const) {
      const instance = parseInstance(buildInstance(rows, { ...SETTINGS, met: new Map([[before, ['B']]]) }));
      expect((await match(instance)).visits.map(({ person }) => person)).toEqual([now]);
      expect(instance.organisations.map(({ kind }) => kind)).toEqual(Array(4).fill('politie'));
    }
  });
});
