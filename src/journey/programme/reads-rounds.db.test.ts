import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readRound } from './reads.ts';
import { findNamesake, readOpenRounds } from './reads-rounds.ts';
import { makeRound } from './round/new-round.ts';
import { aProgramme } from './testing.ts';

const TODAY = '2027-03-10';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

describe('rounds that are open to anybody', () => {
  test('are those one can sign up for, now or from a day that is known, of every programme, the nearest deadline first', async () => {
    const { db } = connection;
    const days = async (code: string, set: Record<string, string | null>) => {
      await db.updateTable('round').set(set).where('code', '=', code).execute();
    };
    for (const code of ['later', 'vandaag', 'dicht', 'straks', 'zonder']) await aProgramme(db, code);
    await days('later-1', {
      sign_up_opens: '2027-01-01',
      sign_up_closes: '2027-04-01',
      last_day: '2027-06-01',
    });
    await days('vandaag-1', { sign_up_opens: TODAY, sign_up_closes: TODAY, first_day: '2027-05-01' });
    await days('dicht-1', {
      sign_up_opens: '2027-01-01',
      sign_up_closes: '2027-03-09',
      last_day: '2027-06-01',
    });
    await days('straks-1', { sign_up_opens: '2027-03-11', sign_up_closes: '2027-04-01' });
    await days('zonder-1', { sign_up_opens: null, sign_up_closes: null, last_day: '2027-03-09' });
    expect((await readOpenRounds(db, TODAY)).map(({ id: _, programmeId: __, ...round }) => round)).toEqual([
      {
        ...{ code: 'vandaag-1', name: 'Ronde vandaag', programmeName: 'Programma vandaag' },
        ...{ signUpOpens: TODAY, signUpCloses: TODAY, matchOn: null },
        ...{ firstDay: '2027-05-01', lastDay: null, lookBackOn: null, state: 'open' },
      },
      {
        ...{ code: 'straks-1', name: 'Ronde straks', programmeName: 'Programma straks' },
        ...{ signUpOpens: '2027-03-11', signUpCloses: '2027-04-01', matchOn: null },
        ...{ firstDay: null, lastDay: null, lookBackOn: null, state: 'not-yet' },
      },
      {
        ...{ code: 'later-1', name: 'Ronde later', programmeName: 'Programma later' },
        ...{ signUpOpens: '2027-01-01', signUpCloses: '2027-04-01', matchOn: null },
        ...{ firstDay: null, lastDay: '2027-06-01', lookBackOn: null, state: 'open' },
      },
    ]);
  });
});

describe('another round with the same name', () => {
  test('is found in the same programme only, whatever the capitals, and is not the round itself', async () => {
    const { db } = connection;
    const { programmeId, roundId } = await aProgramme(db, 'hier');
    const other = await aProgramme(db, 'daar');
    expect(await findNamesake(db, programmeId, 'RONDE HIER', {})).toEqual({
      ...{ name: 'Ronde hier', firstDay: null, lastDay: null },
    });
    expect(await findNamesake(db, programmeId, 'Ronde hier', { id: roundId })).toBeNull();
    expect(await findNamesake(db, other.programmeId, 'Ronde hier', {})).toBeNull();
  });

  test('is not what the same form made a moment ago', async () => {
    const { db } = connection;
    const { programmeId, roundId } = await aProgramme(db, 'nogeens');
    const submission = crypto.randomUUID();
    const { name } = await readRound(db, roundId);
    await makeRound(db, { programmeId, name, submission, from: null });
    expect(await findNamesake(db, programmeId, name, { submission })).toBeNull();
    expect(await findNamesake(db, programmeId, name, { submission: crypto.randomUUID() })).not.toBeNull();
  });
});
