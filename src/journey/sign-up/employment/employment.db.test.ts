import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection, Db } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aProgramme } from '../../programme/testing.ts';
import { readLeftOut } from '../reads.ts';
import { countEmploymentIn, readColleagues, readUnconfirmed } from '../reads-employment.ts';
import { aSignUp } from '../testing.ts';
import { saveSignUps } from '../writes.ts';
import { askByDate, askContactsOf } from './asking.ts';
import { answerEmployment, type Said } from './employment.ts';

let connection: Connection;
let db: Db;
let at: { roundId: RoundId; programmeId: ProgrammeId };
let organisations: Map<string, string>;
let count = 0;
let contact: Said;

const PEOPLE = [aSignUp('Nora', 'A', []), aSignUp('Kim', 'A', []), aSignUp('Bo', 'B', [])];

beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  count += 1;
  const made = await aProgramme(db, `werk-${count}`);
  ({ organisations } = made);
  at = { roundId: made.roundId, programmeId: made.programmeId };
  await saveSignUps(db, at.roundId, PEOPLE, { organisations, places: new Map() });
  const email = `a@werk-${count}.example`;
  const organisationId = organisations.get('A')!;
  const personId = (
    await db
      .selectFrom('contact_person')
      .select('person_id')
      .where('organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow()
  ).person_id;
  const { programmeId } = at;
  const userId = await giveRole(db, {
    email,
    name: 'Ann',
    kind: 'contact',
    programmeId,
    organisationId,
    personId,
  });
  contact = { in: 'page', userId };
});

const ofA = () => ({ roundId: at.roundId, organisationId: organisations.get('A')! });
const shownOf = async (name: string) =>
  (await readColleagues(db, { roundId: at.roundId })).find((one) => one.name === name)!;
const unconfirmed = async () => (await readUnconfirmed(db, at.roundId)).sort();

describe('whether somebody works there', () => {
  test('nobody is confirmed by an import, and all of them by one press', async () => {
    expect(await unconfirmed()).toEqual(['bo@b.example', 'kim@a.example', 'nora@a.example']);
    const shown = await readColleagues(db, ofA());
    expect(await answerEmployment(db, ofA(), shown, { answer: 'yes', said: contact })).toEqual({
      answered: 2,
      changed: 0,
    });
    expect(await unconfirmed()).toEqual(['bo@b.example']);
    expect((await countEmploymentIn(db, [at.roundId])).get(at.roundId)).toEqual({
      unconfirmed: 1,
      denied: 0,
    });
  });

  test('who speaks for one organisation says nothing of the people of another', async () => {
    const bo = await shownOf('Bo');
    expect(await answerEmployment(db, ofA(), [bo], { answer: 'yes', said: contact })).toEqual({
      answered: 0,
      changed: 1,
    });
    expect((await shownOf('Bo')).state).toBe('open');
  });

  test('nor of the people of another round', async () => {
    const nora = await shownOf('Nora');
    const other = await aProgramme(db, `ander-${count}`);
    const elsewhere = { roundId: other.roundId, organisationId: other.organisations.get('A')! };
    expect(await answerEmployment(db, elsewhere, [nora], { answer: 'yes', said: contact })).toEqual({
      answered: 0,
      changed: 1,
    });
    expect((await shownOf('Nora')).state).toBe('open');
  });

  test('who came after the page was made is not confirmed by it, nor who took another name since', async () => {
    const shown = await readColleagues(db, ofA());
    await saveSignUps(db, at.roundId, [aSignUp('Zed', 'A', [])], { organisations, places: new Map() });
    await db.updateTable('person').set({ name: 'Nora Anders' }).where('name', '=', 'Nora').execute();
    expect(await answerEmployment(db, ofA(), shown, { answer: 'yes', said: contact })).toEqual({
      answered: 1,
      changed: 1,
    });
    expect((await readColleagues(db, ofA())).map(({ name, state }) => [name, state])).toEqual([
      ['Kim', 'confirmed'],
      ['Nora Anders', 'open'],
      ['Zed', 'open'],
    ]);
    await db.updateTable('person').set({ name: 'Nora' }).where('name', '=', 'Nora Anders').execute();
  });

  test('who goes over to another organisation is not confirmed by the one before', async () => {
    await answerEmployment(db, ofA(), [await shownOf('Nora')], { answer: 'yes', said: contact });
    const moved = { ...PEOPLE[0]!, organisation: 'B' };
    await saveSignUps(db, at.roundId, [moved], { organisations, places: new Map() });
    expect(await unconfirmed()).toEqual(['bo@b.example', 'kim@a.example', 'nora@a.example']);
    expect(await shownOf('Nora')).toMatchObject({ state: 'open', by: null, answeredAt: null });
  });

  test('whom the organisation does not know is not matched, until a coordinator hears otherwise', async () => {
    await answerEmployment(db, ofA(), [await shownOf('Kim')], { answer: 'no', said: contact });
    expect(await readLeftOut(db, at.roundId)).toEqual(['kim@a.example']);
    const told: Said = { in: 'telephone', userId: contact.userId, toldBy: 'Ann' };
    await answerEmployment(db, at, [await shownOf('Kim')], { answer: 'yes', said: told });
    expect(await readLeftOut(db, at.roundId)).toEqual([]);
    expect(await shownOf('Kim')).toMatchObject({ state: 'confirmed', saidIn: 'telephone', toldBy: 'Ann' });
  });

  test('the same answer twice is told once, another one each time, with who gave it', async () => {
    const nora = await shownOf('Nora');
    for (const answer of ['yes', 'yes', 'no'] as const) {
      const now = await shownOf('Nora');
      await answerEmployment(db, ofA(), [answer === 'no' ? now : nora], { answer, said: contact });
    }
    const told = await readHistory(db, { signUpId: nora.signUpId });
    expect(told.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['employment.confirmed', contact.userId],
      ['employment.denied', contact.userId],
    ]);
  });

  test('of two who answer at once both stand or one is asked to look again', async () => {
    const nora = await shownOf('Nora');
    const outcomes = await Promise.all(
      (['yes', 'no'] as const).map((answer) =>
        answerEmployment(db, ofA(), [nora], { answer, said: contact }),
      ),
    );
    expect(outcomes.map(({ answered }) => answered).sort()).toEqual([0, 1]);
  });
});

describe('asking who works there', () => {
  const mailed = async () =>
    (
      await db
        .selectFrom('mail')
        .select('recipient')
        .where('kind', '=', 'sign-up.colleagues')
        .where('programme_id', '=', at.programmeId)
        .execute()
    ).map(({ recipient }) => recipient);

  test('goes to who may sign in, once, and again 7 and 2 days before the match', async () => {
    await db
      .updateTable('round')
      .set({ sign_up_closes: '2027-02-01', match_on: '2027-02-20', last_day: '2027-03-26' })
      .where('id', '=', at.roundId)
      .execute();
    const counts: number[] = [];
    for (const day of ['01-20', '01-21', '02-13', '02-14', '02-18', '02-19', '02-21']) {
      await askByDate(db, `2027-${day}`);
      counts.push((await mailed()).length);
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3, 3]);
    expect(new Set(await mailed())).toEqual(new Set([`a@werk-${count}.example`]));
  });

  test('not when nobody waits, and by hand at most once a day', async () => {
    const a = organisations.get('A')!;
    expect(await askContactsOf(db, at, a, '2027-01-20')).toBe(1);
    expect(await askContactsOf(db, at, a, '2027-01-20')).toBe(0);
    expect(await askContactsOf(db, at, a, '2027-01-21')).toBe(1);
    await answerEmployment(db, ofA(), await readColleagues(db, ofA()), { answer: 'yes', said: contact });
    expect(await askContactsOf(db, at, a, '2027-01-22')).toBe(0);
  });

  test('an organisation of another programme is not asked', async () => {
    const other = await aProgramme(db, `vreemd-${count}`);
    expect(await askContactsOf(db, at, other.organisations.get('A')!, '2027-01-20')).toBe(0);
    expect(await askContactsOf(db, at, 'geen-id', '2027-01-20')).toBe(0);
  });
});
