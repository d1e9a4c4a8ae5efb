import { expect, test } from 'vitest';
import { readRound } from '../../programme/reads.ts';
import { readLines } from '../decision/history.ts';
import { eachWithProposal, type Proposal } from '../decision/testing.ts';
import { openInstance } from '../matching-sealed.ts';
import { readInstance, readMechanism } from '../reads.ts';
import type { MatchRules } from './match-rules.ts';
import { readRules } from './read-rules.ts';
import { matchByRules } from './writes.ts';

let round: Proposal;
eachWithProposal((given) => {
  round = given;
});

const take = async (change: Partial<MatchRules>, runId?: string) => {
  const { scope, userId } = round;
  const rules = { ...(await readRules(scope.db, scope.roundId)), ...change };
  return matchByRules(scope, { runId: runId ?? (await round.now()).id, rules }, userId);
};

test('other rules hold from a new proposal on, and the history says whose and which', async () => {
  const { scope } = round;
  expect(await take({ tolerance: 4, seed: 'kastanje', style: 'greedy', unplaced: 7 })).toEqual({
    done: 'rules',
  });
  await round.settled();
  const run = await round.now();
  expect(run.number).toBe(2);
  const kept = await scope.db
    .selectFrom('match_run')
    .select(openInstance)
    .where('id', '=', run.id)
    .executeTakeFirst();
  expect(kept?.instance?.settings).toMatchObject({ tolerance: 4, seed: 'kastanje' });
  expect(kept?.instance?.settings?.levels).toContain('rank:greedy');
  const [line] = await readLines(scope.db, scope.roundId);
  expect(line).toMatchObject({
    by: { name: 'Cas' },
    what: { kind: 'made', rules: ['levels', 'tolerance', 'seed'], seed: 'kastanje' },
  });
});

test('trading in turns is taken, decided upon, and given up again; then nothing of it is left', async () => {
  const { scope } = round;
  await take({ mechanism: 'ttc' });
  await round.settled();
  const [visit] = (await round.now()).result!.visits;
  const [place = '', day = ''] = visit!.slot.split('/');
  await round.done({ kind: 'lock', person: visit!.person, place, day });
  expect((await readInstance(scope.db, scope, [])).settings).toMatchObject({ mechanism: 'ttc' });
  await take({ mechanism: 'optimal' });
  expect(await readMechanism(scope.db, scope.roundId)).toEqual({});
  expect((await readInstance(scope.db, scope, [])).settings).not.toHaveProperty('mechanism');
});

test('with a newer proposal there, nothing is done', async () => {
  const { scope } = round;
  const seen = (await round.now()).id;
  await take({ tolerance: 3 });
  await round.settled();
  expect(await take({ tolerance: 9 }, seen)).toEqual({ refused: 'changed' });
  expect((await readRound(scope.db, scope.roundId)).tolerance).toBe(3);
});

test('whoever has the settings of the round open is told that they changed', async () => {
  const { scope } = round;
  const { version } = await readRound(scope.db, scope.roundId);
  await take({ tolerance: 2 });
  expect((await readRound(scope.db, scope.roundId)).version).toBe(version + 1);
});
