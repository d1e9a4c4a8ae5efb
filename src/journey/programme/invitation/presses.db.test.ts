import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { makeMailKeys } from '../../../platform/mail/keys.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { callBack } from '../../../post/calling-back.ts';
import type { Press } from '../../../post/press.ts';
import { carryOut, rehearse } from '../../../post/pressing.ts';
import { stage } from '../stage.ts';
import { anOrganisation, aProgramme } from '../testing.ts';
import { saveMembers } from '../writes.ts';
import { inviteOrganisations } from './invitations.ts';
import { inviting, reminding } from './presses.ts';

const presses = new Map<string, Press>([inviting, reminding].map((press) => [press.name, press as Press]));
const desk = {
  baseUrl: 'https://wissel.example',
  keys: makeMailKeys('a secret of the test that is long enough'),
  today: () => '2027-01-11',
};

let connection: Connection;
let scope: Awaited<ReturnType<typeof aProgramme>>;
let userId: string;
let next = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());
beforeEach(async () => {
  const { db } = connection;
  next += 1;
  scope = await aProgramme(db, `streek${next}`);
  const { programmeId } = scope;
  const nobody = anOrganisation('C', { contactName: '', contactEmail: '' });
  await saveMembers(db, scope, [nobody]);
  userId = await giveRole(db, {
    email: 'sietske@regio.example',
    name: 'Sietske',
    kind: 'coordinator',
    programmeId,
  });
});

const on = (today: string, those: readonly string[] | null = null) => ({
  ...{ ...scope, locale: 'nl' as const, today, those },
});

async function pressOn(press: Press, today: string): Promise<string> {
  const { db } = connection;
  const { mark } = await rehearse(db, press as Press, on(today), desk, { userId, sentence: '' });
  const done = await carryOut(db, press as Press, on(today), { userId, sentence: '', shown: mark });
  if (done === 'changed') throw new Error('nobody has changed anything');
  return done.bundleId;
}

const call = (bundleId: string) =>
  callBack(connection.db, presses, { roundId: scope.roundId, bundleId, userId });

/** Per organisation when it was invited and reminded; how many contact persons may enter. */
async function noted() {
  const { db } = connection;
  const rows = await db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .select(['code', 'invited_on', 'reminded_on'])
    .where('round_id', '=', scope.roundId)
    .orderBy('organisation.id')
    .execute();
  const roles = await db
    .selectFrom('role')
    .select('person_id')
    .where('kind', '=', 'contact')
    .where('programme_id', '=', scope.programmeId)
    .execute();
  const days = rows.map(({ code, invited_on, reminded_on }) => [code, invited_on, reminded_on]);
  return {
    days: days.toSorted(([a = ''], [b = '']) => (String(a) < String(b) ? -1 : 1)),
    mayEnter: roles.length,
  };
}

test('before it goes it says whom an invitation reaches, and which organisation has nobody to ask', async () => {
  const at = on('2027-01-11');
  const { reached, leftOut, letters } = await rehearse(connection.db, inviting as Press, at, desk, {
    userId,
    sentence: '',
  });
  expect(reached.map(({ name }) => name)).toEqual(['Contact A', 'Contact B']);
  expect(leftOut.map(({ why, names }) => [why.nl, names])).toEqual([
    ['Er is geen contactpersoon', ['Organisatie C']],
  ]);
  expect(letters[0]?.letter.subject).toContain('Organisatie A');
  expect(await noted()).toEqual({ days: [], mayEnter: 0 });
});

test('of those who were chosen in the list no other organisation is invited, nor told of', async () => {
  const at = on('2027-01-11', [scope.organisations.get('B')!, crypto.randomUUID()]);
  const { reached, leftOut } = await rehearse(connection.db, inviting as Press, at, desk, {
    userId,
    sentence: '',
  });
  expect([reached.map(({ name }) => name), leftOut]).toEqual([['Contact B'], []]);
});

test('an invitation that is called back was never sent: nobody is invited or may enter, and it can be pressed anew', async () => {
  const bundleId = await pressOn(inviting, '2027-01-11');
  expect(await noted()).toEqual({
    days: [
      ['A', '2027-01-11', null],
      ['B', '2027-01-11', null],
    ],
    mayEnter: 2,
  });
  expect((await call(bundleId))?.calledBack).toBe(2);
  expect(await noted()).toEqual({
    days: [
      ['A', null, null],
      ['B', null, null],
    ],
    mayEnter: 0,
  });
  expect((await call(await pressOn(inviting, '2027-01-11')))?.calledBack).toBe(2);
});

test('whom the mail had reached stays invited, and may enter', async () => {
  const { db } = connection;
  const bundleId = await pressOn(inviting, '2027-01-11');
  const { mailroom } = aMailroom(db, { kinds: stage.mails });
  const { id } = await db
    .updateTable('mail')
    .set({ due_at: new Date(0) })
    .where('recipient', '=', `a@streek${next}.example`)
    .returning('id')
    .executeTakeFirstOrThrow();
  await mailroom.deliver(id);
  expect(await call(bundleId)).toEqual({ mails: 2, calledBack: 1, gone: 1, waiting: 0 });
  expect(await noted()).toEqual({
    days: [
      ['A', '2027-01-11', null],
      ['B', null, null],
    ],
    mayEnter: 1,
  });
});

test('a reminder that is called back leaves the day of the one before, and can go the same day', async () => {
  const { db } = connection;
  await inviteOrganisations(db, on('2027-01-04'));
  await db
    .updateTable('invitation')
    .set({ reminded_on: '2027-01-08' })
    .where('round_id', '=', scope.roundId)
    .execute();
  const bundleId = await pressOn(reminding, '2027-01-11');
  expect((await noted()).days.map(([, , reminded]) => reminded)).toEqual(['2027-01-11', '2027-01-11']);
  await call(bundleId);
  expect((await noted()).days).toEqual([
    ['A', '2027-01-04', '2027-01-08'],
    ['B', '2027-01-04', '2027-01-08'],
  ]);
  expect((await call(await pressOn(reminding, '2027-01-11')))?.calledBack).toBe(2);
});
