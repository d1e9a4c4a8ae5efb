import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistoryOf } from '../overview/history.ts';
import { readVisit } from '../reads.ts';
import { countVisitsIn } from '../reads-waiting.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { readOpenReports } from './read-reports.ts';
import { ANY_TIME, type ReportKind } from './report.ts';
import { handle, report, takeUp } from './reporting.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

async function aRound(code: string) {
  const { db } = connection;
  const round = await anOfferedRound(db, code);
  const email = `sietske@${code}.example`;
  const userId = await giveRole(db, {
    ...{ email, name: 'Sietske Brouwer', kind: 'coordinator' as const, programmeId: round.programmeId },
  });
  const visitId = round.visits.get('Anna')!;
  await db
    .updateTable('visit')
    .set({ state: 'arranged', visitor_agreed_at: new Date(), host_agreed_at: new Date() })
    .where('id', '=', visitId)
    .execute();
  const tell = (kind: ReportKind, side: 'visitor' | 'host' = 'visitor', about = visitId) =>
    db.transaction().execute((trx) => report(trx, { visitId: about, side, kind, today: TODAY }));
  const mails = () =>
    db
      .selectFrom('mail')
      .selectAll()
      .where('kind', '=', 'visit.reported')
      .where('recipient', '=', email)
      .execute();
  return { ...round, db, userId, visitId, email, tell, mails };
}

test('what is reported stands first, once for each kind and side, and each coordinator hears of it once', async () => {
  const { db, roundId, tell, mails, visits } = await aRound('gemeld');
  for (const kind of [...ANY_TIME].reverse()) expect(await tell(kind)).toBe(true);
  expect(await tell('unsafe')).toBe(true);
  expect(await tell('unsafe', 'host')).toBe(true);
  const open = await readOpenReports(db, roundId);
  expect(open.map(({ kind, side, when }) => [kind, side, when?.takeUpBy])).toEqual([
    ['unsafe', 'visitor', '2027-02-01'],
    ['unsafe', 'host', '2027-02-01'],
    ['known', 'visitor', '2027-02-02'],
    ['complaint', 'visitor', '2027-02-08'],
  ]);
  expect((await mails()).length).toBe(4);
  expect((await countVisitsIn(db, [roundId], TODAY)).get(roundId)?.reported).toBe(4);
  // Who reads an offer may know somebody there.
  expect(await tell('known', 'visitor', visits.get('Cem')!)).toBe(true);
  expect(await tell('unsafe', 'visitor', randomUUID())).toBe(false);
});

test('it is taken up by one, then handled, in this round alone, and the history says so', async () => {
  const { db, roundId, userId, visitId, tell } = await aRound('opgepakt');
  const elsewhere = await aRound('elders-gemeld');
  await tell('known');
  const reportId = (await readOpenReports(db, roundId))[0]!.id;
  const press = (work: typeof takeUp, at = roundId) =>
    db.transaction().execute((trx) => work(trx, { roundId: at, reportId, userId }));
  expect(await press(takeUp, elsewhere.roundId)).toBe(false);
  expect(await press(handle)).toBe(false);
  expect(await press(takeUp)).toBe(true);
  expect(await press(takeUp)).toBe(false);
  expect((await readOpenReports(db, roundId)).map(({ takenBy }) => takenBy)).toEqual(['Sietske Brouwer']);
  expect((await countVisitsIn(db, [roundId], TODAY)).get(roundId)?.reported).toBe(0);
  expect(await press(handle)).toBe(true);
  expect(await readOpenReports(db, roundId)).toEqual([]);
  const noted = async (opened: boolean) =>
    (await readHistoryOf(db, (await readVisit(db, visitId))!, opened)).flatMap((line) =>
      line.what === 'noted' ? [[line.noted, line.by]] : [],
    );
  expect(await noted(true)).toEqual([
    ['report-handled', 'Sietske Brouwer'],
    ['report-taken', 'Sietske Brouwer'],
    ['reported', null],
  ]);
  expect(await noted(false)).toEqual([]);
  // What happens later is another one.
  await tell('known');
  expect((await readOpenReports(db, roundId)).length).toBe(1);
});

test('of a secret place the list says neither when it was nor by when, nor by its order', async () => {
  const { db, roundId, visitId, tell } = await aRound('geheim-gemeld');
  const cem = (await db.selectFrom('visit').select('id').where('round_id', '=', roundId).execute()).find(
    ({ id }) => id !== visitId,
  )!.id;
  await db
    .updateTable('visit')
    .set({ visitor_agreed_at: new Date(), host_agreed_at: new Date() })
    .where('id', '=', cem)
    .execute();
  await db
    .updateTable('place')
    .set({ secret: true })
    .where('id', '=', (from) => from.selectFrom('visit').select('place_id').where('id', '=', cem))
    .execute();
  await tell('unsafe', 'visitor', cem);
  await tell('unsafe');
  const open = await readOpenReports(db, roundId);
  expect(open.map(({ visitId: id, secret, when }) => [id, secret, when === null])).toEqual([
    [visitId, false, false],
    [cem, true, true],
  ]);
});
