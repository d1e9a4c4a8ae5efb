import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { beginProgrammeDay } from '../jobs.ts';
import { lastDayDue } from '../programme.ts';
import { aProgramme } from '../testing.ts';
import { noteAnswer } from '../writes.ts';
import { inviteOrganisations, remindOrganisations } from './invitations.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

let next = 0;
/** A round of its own in which A and B are invited on 4 January. */
async function fresh(dates: { sign_up_closes?: string; last_day?: string } = {}) {
  const { db } = connection;
  await db.deleteFrom('round').execute();
  await db.deleteFrom('mail').execute();
  next += 1;
  const scope = await aProgramme(db, `streek${next}`);
  await db
    .updateTable('round')
    .set({ sign_up_closes: null, ...dates })
    .where('id', '=', scope.roundId)
    .execute();
  const { jobs } = aMailroom(db);
  const at = (today: string) => ({ ...scope, locale: 'nl' as const, today });
  await inviteOrganisations(db, at('2027-01-04'));
  const reminded = async () => {
    const rows = await db
      .selectFrom('mail')
      .select('recipient')
      .where('kind', '=', 'programme.reminder')
      .orderBy('recipient')
      .execute();
    return rows.map(({ recipient }) => recipient.split('@')[0]);
  };
  return { db, jobs, at, reminded, ...scope };
}

test('7 and 2 days before sign-up closes, who has not answered is reminded once each, however often the day begins', async () => {
  const { db, reminded, roundId, organisations } = await fresh({ sign_up_closes: '2027-01-31' });
  await beginProgrammeDay(db, '2027-01-23');
  expect(await reminded()).toEqual([]);
  await Promise.all([beginProgrammeDay(db, '2027-01-24'), beginProgrammeDay(db, '2027-01-24')]);
  await beginProgrammeDay(db, '2027-01-25');
  expect(await reminded()).toEqual(['a', 'b']);
  await noteAnswer(db, roundId, organisations.get('A')!, 'yes');
  for (const day of ['2027-01-29', '2027-01-29', '2027-01-30', '2027-01-31', '2027-02-01']) {
    await beginProgrammeDay(db, day);
  }
  expect(await reminded()).toEqual(['a', 'b', 'b']);
});

test('a day on which nothing ran is made up for, until it is closed', async () => {
  const { db, reminded } = await fresh({ sign_up_closes: '2027-01-31' });
  await beginProgrammeDay(db, '2027-01-27');
  await beginProgrammeDay(db, '2027-01-31');
  expect(await reminded()).toEqual(['a', 'a', 'b', 'b']);
});

test('a reminder by hand on the same day, or since the day of the step, is not doubled', async () => {
  const { db, at, reminded } = await fresh({ sign_up_closes: '2027-01-31' });
  await remindOrganisations(db, at('2027-01-24'), 'A');
  await beginProgrammeDay(db, '2027-01-24');
  expect(await reminded()).toEqual(['a', 'b']);
  expect(await remindOrganisations(db, at('2027-01-24'))).toBe(0);
});

test('also when the mark of the day is gone, the same step goes out once', async () => {
  const { db, reminded } = await fresh({ sign_up_closes: '2027-01-31' });
  await beginProgrammeDay(db, '2027-01-24');
  await db.updateTable('invitation').set({ reminded_on: null }).execute();
  await beginProgrammeDay(db, '2027-01-24');
  expect(await reminded()).toEqual(['a', 'b']);
});

test('without a date, two weeks after the invitation, once', async () => {
  const { db, reminded } = await fresh();
  await beginProgrammeDay(db, '2027-01-17');
  expect(await reminded()).toEqual([]);
  for (const day of ['2027-01-18', '2027-01-18', '2027-01-19']) await beginProgrammeDay(db, day);
  expect(await reminded()).toEqual(['a', 'b']);
});

test('a round that is over reminds nobody', async () => {
  const { db, reminded } = await fresh({ last_day: '2027-01-10' });
  await beginProgrammeDay(db, '2027-01-18');
  expect(await reminded()).toEqual([]);
});

test('the step of a day', () => {
  expect(daysFrom('2027-03-01', -1)).toBe('2027-02-28');
  expect(lastDayDue('2027-01-31', '2027-01-23')).toBeNull();
  expect(lastDayDue('2027-01-31', '2027-01-24')).toEqual({
    day: '2027-01-24',
    step: '7 days before 2027-01-31',
  });
  expect(lastDayDue('2027-01-31', '2027-01-31')?.day).toBe('2027-01-29');
  expect(lastDayDue('2027-01-31', '2027-02-01')).toBeNull();
});
