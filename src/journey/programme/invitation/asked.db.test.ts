import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Connection, Db } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { anEmptyRound, aProgramme } from '../testing.ts';
import { takeAnswer } from './answered.ts';
import { findAsked, lastDayToAnswer } from './asked.ts';

const TODAY = '2027-01-11';

let connection: Connection;
let db: Db;
let made = 0;
let here: Awaited<ReturnType<typeof aProgramme>>;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  here = await aProgramme(db, `sleutel-${++made}`);
  await closes('2027-01-31');
});

const closes = (day: string | null) =>
  db.updateTable('round').set({ sign_up_closes: day }).where('id', '=', here.roundId).execute();

/** The key in the mail to the contact person of an organisation. */
async function keyFor(code: string, at = here): Promise<string> {
  const contact = await db
    .selectFrom('contact_person')
    .select('id')
    .where('organisation_id', '=', at.organisations.get(code)!)
    .executeTakeFirstOrThrow();
  const key = makeKey();
  await db
    .insertInto('invitation_key')
    .values({
      hash: hashOf(key),
      round_id: at.roundId,
      contact_id: contact.id,
      made_at: new Date(`${TODAY}T09:00:00Z`),
    })
    .execute();
  return key;
}

const form = (fields: Record<string, string>) => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.append(name, value);
  return sent;
};

async function press(key: string, fields: Record<string, string>, today = TODAY) {
  const asked = await findAsked(db, key, today);
  if (!asked) return 'nothing';
  const { organisationId, round, answer } = asked;
  const sent = form({ round: round.code, shown: answer ?? '', ...fields });
  return takeAnswer(db, { organisationId, round, actor: null, today }, sent);
}

const answers = async () =>
  Object.fromEntries(
    (
      await db
        .selectFrom('invitation')
        .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
        .innerJoin('round', 'round.id', 'invitation.round_id')
        .select(['organisation.code', 'round.code as round', 'answer'])
        .where('round.id', '=', here.roundId)
        .execute()
    ).map(({ code, answer }) => [code, answer]),
  );

test('a key answers for its own organisation in its own round, as often as it is pressed', async () => {
  const key = await keyFor('A');
  for (const _ of [1, 2]) expect(await press(key, { answer: 'yes' })).toBeNull();
  expect(await answers()).toEqual({ A: 'yes' });
  expect(await findAsked(db, key, TODAY)).toMatchObject({
    name: 'Organisatie A',
    answer: 'yes',
    named: false,
  });
});

test('looking answers nothing', async () => {
  const key = await keyFor('A');
  await findAsked(db, key, TODAY);
  expect(await answers()).toEqual({});
});

test('what is no key opens nothing, nor does what is stored of one', async () => {
  const key = await keyFor('A');
  for (const guess of ['', key.slice(1), hashOf(key), key.toUpperCase()]) {
    expect(await findAsked(db, guess, TODAY)).toBeNull();
  }
});

test('a form of another round is not answered with it, though it asks for that', async () => {
  const key = await keyFor('A');
  const other = await anEmptyRound(db, `sleutel-${made}`, `later-${made}`);
  await db
    .insertInto('membership')
    .values({ round_id: other.roundId, organisation_id: here.organisations.get('A')! })
    .execute();
  expect(await press(key, { answer: 'yes', round: `later-${made}` })).toBeNull();
  expect(await answers()).toEqual({});
  expect(
    await db.selectFrom('invitation').select('answer').where('round_id', '=', other.roundId).execute(),
  ).toEqual([]);
});

test('a key that names the round of another programme cannot be', async () => {
  const other = await aProgramme(db, `elders-${made}`);
  const contact = await db
    .selectFrom('contact_person')
    .select('id')
    .where('organisation_id', '=', here.organisations.get('A')!)
    .executeTakeFirstOrThrow();
  const key = makeKey();
  const keptKey = db
    .insertInto('invitation_key')
    .values({ hash: hashOf(key), round_id: other.roundId, contact_id: contact.id });
  await expect(keptKey.execute()).rejects.toMatchObject({ constraint: 'one_programme' });
  expect(await findAsked(db, key, TODAY)).toBeNull();
});

test('who stopped as contact person has a key to nothing, nor when the organisation left the round', async () => {
  const [stopped, left] = [await keyFor('A'), await keyFor('B')];
  await db
    .updateTable('contact_person')
    .set({ ended_on: TODAY })
    .where('organisation_id', '=', here.organisations.get('A')!)
    .execute();
  await db
    .deleteFrom('membership')
    .where('round_id', '=', here.roundId)
    .where('organisation_id', '=', here.organisations.get('B')!)
    .execute();
  for (const key of [stopped, left]) expect(await press(key, { answer: 'yes' })).toBe('nothing');
});

test('it works until sign-up closes; without that day for sixty days, and never after the round', async () => {
  const key = await keyFor('A');
  expect(await press(key, { answer: 'yes' }, '2027-01-31')).toBeNull();
  expect(await press(key, { answer: 'no' }, '2027-02-01')).toBe('nothing');
  expect(await answers()).toEqual({ A: 'yes' });
  expect(lastDayToAnswer({ signUpCloses: null, lastDay: null }, TODAY)).toBe('2027-03-12');
  expect(lastDayToAnswer({ signUpCloses: null, lastDay: '2027-02-01' }, TODAY)).toBe('2027-02-01');
});

test('of two contact persons the second is told what the first answered', async () => {
  const key = await keyFor('A');
  expect(await press(key, { answer: 'no', shown: '' })).toBeNull();
  expect(await press(key, { answer: 'yes', shown: '' })).toBe('yes');
  expect(await answers()).toEqual({ A: 'no' });
});

test('the name stands on the public page when they tick it, and goes again', async () => {
  const key = await keyFor('A');
  await press(key, { answer: 'yes', named: '1' });
  expect((await findAsked(db, key, TODAY))?.named).toBe(true);
  await press(key, { naming: 'no' });
  expect((await findAsked(db, key, TODAY))?.named).toBe(false);
});
