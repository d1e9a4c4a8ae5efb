import { afterAll, beforeAll, expect, test } from 'vitest';
import { personFor } from '../../../people/person/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import type { Sending } from '../../../platform/mail/transport.ts';
import { makeUp } from '../instead/instead.ts';
import { mails } from '../mails.ts';
import { moveVisit } from '../moving/move.ts';
import { readVisit } from '../reads.ts';
import { standOfVisit } from '../reply/questions.ts';
import { reply } from '../reply/replying.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { answerDay, askDay } from './asking.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const MANAGER = 'lea@a.example';

/** A visit that both said yes to, of somebody whose manager gave this answer. */
async function aVisit(code: string, { answer, secret }: { answer: 'yes' | 'no' | null; secret?: true }) {
  const { db } = connection;
  const { visits, programmeId, roundId } = await anOfferedRound(db, code);
  const visitId = visits.get('Anna')!;
  const { id: manager } = await personFor(db, programmeId, { name: 'Lea', email: MANAGER, current: null });
  const { signUpId } = (await readVisit(db, visitId))!;
  await db
    .insertInto('permission_request')
    .values({ sign_up_id: signUpId!, manager_id: manager, mailed_on: TODAY, locale: 'nl', answer })
    .execute();
  if (secret) await db.updateTable('place').set({ secret }).where('round_id', '=', roundId).execute();
  for (const side of ['visitor', 'host'] as const) {
    const yes = { kind: 'yes' as const, phone: '', needs: [], otherSlot: null };
    const stand = standOfVisit((await readVisit(db, visitId))!, side);
    await reply(db, { visitId, side, answer: yes, today: TODAY, stand });
  }
  return visitId;
}

const ask = (visitId: string, day: string) =>
  connection.db
    .transaction()
    .execute((trx) => askDay(trx, { visitId, by: 'host', slotId: null, days: [day] }));
const answerWith = (visitId: string, answer: 'yes' | 'no') =>
  connection.db
    .transaction()
    .execute((trx) => answerDay(trx, { visitId, by: 'visitor', answer, today: TODAY }));

/** What the manager gets now. */
async function lettersToManager(): Promise<Sending[]> {
  const sent: Sending[] = [];
  const transport = async (sending: Sending) => {
    sent.push(sending);
    return { as: 'sent' as const };
  };
  const { db } = connection;
  await aMailroom(db, { kinds: Object.values(mails), today: () => TODAY, transport }).work();
  return sent.filter(({ to }) => to === MANAGER);
}

const queued = async () =>
  (await connection.db.selectFrom('mail').select('id').where('kind', '=', 'visit.manager-day').execute())
    .length;

test('who gave permission hears of another day, once for each change, and not of one that was only asked', async () => {
  const visitId = await aVisit('allowed', { answer: 'yes' });
  expect(await lettersToManager()).toEqual([]);
  await ask(visitId, '2027-03-11');
  await answerWith(visitId, 'no');
  expect(await lettersToManager()).toEqual([]);
  await ask(visitId, '2027-03-12');
  await answerWith(visitId, 'yes');
  const [letter, ...others] = await lettersToManager();
  expect(others).toEqual([]);
  expect(letter!.subject).toBe('De stage van Anna is op een andere dag');
  expect(letter!.text).toContain('12 maart');
  // It moved twice before the mail went: one mail, with the day that holds.
  for (const day of ['2027-03-15', '2027-03-16']) {
    await ask(visitId, day);
    await answerWith(visitId, 'yes');
  }
  const later = await lettersToManager();
  expect(later).toHaveLength(1);
  expect(later[0]!.text).toContain('16 maart');
});

test('a day that was when it is agreed to stays unagreed; a visit that is made up for tells who gave permission its day', async () => {
  const { db } = connection;
  const visitId = await aVisit('made-up', { answer: 'yes' });
  await ask(visitId, '2027-03-12');
  const late = await db
    .transaction()
    .execute((trx) => answerDay(trx, { visitId, by: 'visitor', answer: 'yes', today: '2027-03-12' }));
  expect(late).toBe('full');
  await answerWith(visitId, 'no');
  await db.transaction().execute((trx) => moveVisit(trx, { visitId, event: 'host-cancels', today: TODAY }));
  await lettersToManager();
  const visit = (await readVisit(db, visitId))!;
  const days = ['2027-04-06'];
  await db.transaction().execute((trx) => makeUp(trx, visit, { slotId: null, days, today: TODAY }));
  const { id: again } = await db
    .selectFrom('visit')
    .select('id')
    .where('makes_up', '=', visitId)
    .executeTakeFirstOrThrow();
  for (const event of ['visitor-agrees', 'host-agrees'] as const) {
    expect(await lettersToManager()).toEqual([]);
    await db.transaction().execute((trx) => moveVisit(trx, { visitId: again, event, today: TODAY }));
  }
  const letters = await lettersToManager();
  expect(letters.map(({ subject }) => subject)).toEqual(['De stage van Anna is op een andere dag']);
  expect(letters[0]!.text).toContain('6 april');
});

test('who was not asked, or said no, hears nothing; nor does anybody of a secret place', async () => {
  const before = await queued();
  for (const [code, over] of [
    ['unasked', { answer: null }],
    ['refused', { answer: 'no' as const }],
    ['hidden', { answer: 'yes' as const, secret: true as const }],
  ] as const) {
    const visitId = await aVisit(code, over);
    await ask(visitId, '2027-03-12');
    await answerWith(visitId, 'yes');
    expect([code, await lettersToManager()]).toEqual([code, []]);
  }
  // Nothing was even queued.
  expect(await queued()).toBe(before);
});
