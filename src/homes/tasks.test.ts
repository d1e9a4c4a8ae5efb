import { expect, test } from 'vitest';
import type { Db } from '../platform/db/connect.ts';
import type { RoundFacts } from './round/facts.ts';
import { gatherTasks, sayTasks } from './tasks.ts';

const noReads = undefined as unknown as Db;
const facts = { round: { code: 'ronde' }, today: '2027-01-23', signUps: 0 } as RoundFacts;

test('what a stage asks is shown in its own words, among what others ask, and no home knows of it', async () => {
  const task = (name: string, weight: number, press?: string) => ({
    ...{ name, weight, count: 1, by: null, to: `/rondes/ronde/${name}`, press },
    says: (locale: 'nl' | 'en') => ({ title: `${name} in ${locale}` }),
  });
  const { ofRound } = gatherTasks([
    { round: () => [task('licht', 100)] },
    {},
    { round: async () => [task('zwaar', 900, 'send')], organisation: () => [task('eigen', 950)] },
  ]);
  expect(sayTasks(await ofRound(noReads, facts), 'en')).toEqual([
    { name: 'zwaar', by: null, to: '/rondes/ronde/zwaar', press: 'send', title: 'zwaar in en' },
    { name: 'licht', by: null, to: '/rondes/ronde/licht', press: undefined, title: 'licht in en' },
  ]);
});
