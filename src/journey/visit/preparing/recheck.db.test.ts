import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readVisits } from '../reads.ts';
import { anOfferedRound } from '../testing.ts';
import { recheckPrepared } from './recheck.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('what is made up after the last day of its round is looked at again, and what is past is not', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'made-up');
  const agreed = { state: 'ready', visitor_agreed_at: new Date(), host_agreed_at: new Date() } as const;
  for (const [name, day] of [
    ['Anna', '2027-03-09'],
    ['Cem', '2027-04-12'],
  ] as const)
    await db
      .updateTable('visit')
      .set({ ...agreed, days: [day] })
      .where('id', '=', visits.get(name)!)
      .execute();
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  const states = async () =>
    Object.fromEntries((await readVisits(db, roundId)).map(({ visitorName, state }) => [visitorName, state]));
  await recheckPrepared(db, '2027-04-05');
  expect(await states()).toEqual({ Anna: 'ready', Cem: 'arranged' });
  // A secret place by what tells of no day: in the round all are over at once, after it all in one window are not.
  await db.updateTable('visit').set({ state: 'ready' }).where('round_id', '=', roundId).execute();
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', roundId).execute();
  await recheckPrepared(db, '2027-06-25');
  expect(await states()).toEqual({ Anna: 'ready', Cem: 'ready' });
  await recheckPrepared(db, '2027-04-05');
  expect(await states()).toEqual({ Anna: 'ready', Cem: 'arranged' });
});
