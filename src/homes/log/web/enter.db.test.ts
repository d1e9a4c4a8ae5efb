import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureProgramme } from '../../../journey/programme/writes.ts';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { enterLog } from './enter.ts';
import { sayRow } from './say.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('who reads the log of two programmes stands in that of each', async () => {
  const { db } = connection;
  const roles: { kind: 'coordinator'; programmeId: string }[] = [];
  let userId = '';
  for (const code of ['een', 'twee']) {
    const programmeId = await ensureProgramme(db, code, code);
    const email = 'sietske@elders.example';
    userId = await giveRole(db, { email, name: 'Sietske', kind: 'coordinator', programmeId });
    roles.push({ kind: 'coordinator', programmeId });
  }
  const context = new RouterContextProvider();
  context.set(appContext, { db } as never);
  context.set(viewerContext, { userId, roles } as never);
  for (const code of ['een', 'twee', 'een'])
    await enterLog(context, new Request(`https://site.example/logboek?programma=${code}`), 'log-opened');
  const noted = await db
    .selectFrom('audit')
    .select('programme_id as programmeId')
    .where('kind', '=', 'log-opened')
    .orderBy('id')
    .execute();
  expect(noted).toEqual(roles.map(({ programmeId }) => ({ programmeId })));
});

test('of who reads of their own secret place a line says the day and no hour, name or organisation', () => {
  const line = {
    ...{ id: null, at: null, day: '2027-03-09', kind: 'secret-opened', result: 'done' },
    ...{ who: null, role: 'participant', organisation: null, whom: null, aboutKind: 'visit' },
  };
  const { when, who, as } = sayRow(line, 'nl');
  expect([when, who, as]).toEqual(['9 maart', 'wie erheen gaat of er ontvangt', 'deelnemer']);
});
