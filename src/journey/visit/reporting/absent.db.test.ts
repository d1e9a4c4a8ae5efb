import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { mails as visitMails } from '../mails.ts';
import { anOfferedRound, mailsAboutVisit } from '../testing.ts';
import { reportAbsent } from './absent.ts';
import { readOpenReports } from './read-reports.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const THE_DAY = '2027-03-09';

/** A visit that both said yes to, on {@link THE_DAY}. */
async function aVisit(
  code: string,
  { secret = false, ...over }: { secret?: boolean; start_time?: string; end_time?: string } = {},
) {
  const { db } = connection;
  const round = await anOfferedRound(db, code);
  await giveRole(db, {
    ...{ email: `sietske@${code}.example`, name: 'Sietske', kind: 'coordinator' as const },
    programmeId: round.programmeId,
  });
  const visitId = round.visits.get('Anna')!;
  await db
    .updateTable('visit')
    .set({ state: 'ready', days: [THE_DAY], visitor_agreed_at: new Date(), host_agreed_at: new Date() })
    .where('id', '=', visitId)
    .execute();
  await db
    .updateTable('place')
    .set({ secret, title: 'Kanarietitel', start_time: '09:00', end_time: '16:30', ...over })
    .where('id', '=', (from) => from.selectFrom('visit').select('place_id').where('id', '=', visitId))
    .execute();
  const before = (await mailsAboutVisit(db, visitId)).length;
  return {
    ...{ ...round, db, visitId },
    say: (side: 'visitor' | 'host', today = THE_DAY) =>
      db.transaction().execute((trx) => reportAbsent(trx, { visitId, side, today })),
    mails: async () => (await mailsAboutVisit(db, visitId)).slice(before).sort(),
  };
}

test('who waits at the door lets the other and the coordinators know at once, and twice is once', async () => {
  const { db, roundId, say, mails } = await aVisit('wacht');
  expect(await say('visitor')).toBe(true);
  expect(await say('visitor')).toBe(true);
  expect(await mails()).toEqual(['visit.reported sietske', 'visit.waited-for bas']);
  expect(await say('host')).toBe(true);
  expect(await mails()).toEqual([
    ...['visit.reported sietske', 'visit.reported sietske'],
    ...['visit.waited-for anna', 'visit.waited-for bas'],
  ]);
  const open = await readOpenReports(db, roundId);
  expect(open.map(({ kind, side, when }) => [kind, side, when?.takeUpBy])).toEqual([
    ['absent', 'visitor', THE_DAY],
    ['absent', 'host', THE_DAY],
  ]);
});

test('on no other day, nor of a visit that is off, can it be said', async () => {
  const { db, visitId, say, mails } = await aVisit('andere-dag');
  expect(await say('visitor', '2027-03-08')).toBe(false);
  expect(await say('visitor', '2027-03-10')).toBe(false);
  await db.updateTable('visit').set({ state: 'cancelled' }).where('id', '=', visitId).execute();
  expect(await say('visitor')).toBe(false);
  expect(await mails()).toEqual([]);
});

test('of a night it can be said until the morning', async () => {
  const { say } = await aVisit('nacht', { start_time: '22:00', end_time: '06:00' });
  expect(await say('host', '2027-03-10')).toBe(true);
  expect(await say('host', '2027-03-11')).toBe(false);
});

test('of a secret place only the coordinators hear that something is, in the words of any report', async () => {
  const { db, say, mails } = await aVisit('stil', { secret: true });
  const room = aMailroom(db, { kinds: Object.values(visitMails), today: () => THE_DAY });
  expect(await say('visitor')).toBe(true);
  expect(await mails()).toEqual(['visit.reported sietske']);
  await room.work();
  const letters = await db
    .selectFrom('mail')
    .select(['subject', 'body'])
    .where('kind', '=', 'visit.reported')
    .where('recipient', '=', 'sietske@stil.example')
    .execute();
  const told = letters.map(({ subject, body }) => `${subject}\n${body}`).join('\n');
  expect(told).toContain('Er is iets gemeld');
  expect(told).not.toMatch(/wacht|Kanarietitel|9 maart|vandaag in/);
});
