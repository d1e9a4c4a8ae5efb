import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysFrom } from '../../../language/day.ts';
import { ownAt } from '../../../people/person/testing.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readOutbox } from '../../../platform/mail/mail.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import { placeIds } from '../../place/reads.ts';
import type { Place } from '../../place/schema.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { aProgramme } from '../../programme/testing.ts';
import { ensureProgramme, ensureRound } from '../../programme/writes.ts';
import type { SignUp } from '../schema.ts';
import { aSignUp } from '../testing.ts';
import { withdraw } from '../withdrawal/withdrawal.ts';
import { saveSignUps } from '../writes.ts';
import { tellDaysChanged } from './days-changed.ts';
import { daysChangedMail } from './mail/days-changed.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const place: Place = aPlace('A-1', 'A', {
  ...{ title: 'Op de crisisdienst', hostName: 'Lea Gast', hostEmail: 'Lea@a.example' },
  slots: [{ days: ['2027-03-09'], capacity: 2 }],
});
const signUp = (name: string, code: string): SignUp => aSignUp(name, 'B', [code], { days: [] });

/** Carries out what a change of days asks for; the mails that came of it, by address. */
async function mailsOf(code: string, secret: boolean, { slots = place.slots, choosingCloses = '' } = {}) {
  const { db } = connection;
  const { roundId, organisations } = await aProgramme(db, code);
  if (choosingCloses)
    await db
      .updateTable('round')
      .set({ choosing_closes: choosingCloses })
      .where('id', '=', roundId)
      .execute();
  const other = { ...place, code: 'A-2', hostName: 'Bo', hostEmail: 'bo@a.example' };
  await savePlaces(db, roundId, [{ ...place, secret, slots }, other], organisations);
  const places = await placeIds(db, roundId);
  const people = [signUp('Nora', 'A-1'), signUp('Kim', 'A-1'), signUp('Sam', 'A-2')];
  await saveSignUps(db, roundId, people, { organisations, places });
  const room = aMailroom(db, { kinds: [daysChangedMail], baseUrl: 'https://site.example' });
  const [before, after] = secret ? [[], []] : [[['2027-03-09']], [['2027-03-10', '2027-03-11']]];
  const already = (await readOutbox(db)).length;
  const change = { placeId: places.get('A-1')!, version: 2, before, after };
  await tellDaysChanged({ db }, change);
  // The job again, after a crash: nobody hears it twice.
  await tellDaysChanged({ db }, change);
  await room.work();
  const mails = await readOutbox(db);
  return mails
    .slice(0, mails.length - already)
    .map(({ recipient, subject, body }) => ({ recipient, text: `${subject}\n${body}` }))
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
}

test('who chose the place and who receives hear which place it is, and what the days were and are', async () => {
  const mails = await mailsOf('open', false);
  expect(mails.map(({ recipient }) => recipient)).toEqual([
    'kim@b.example',
    'lea@a.example',
    'nora@b.example',
  ]);
  for (const { text } of mails) {
    expect(text).toContain('Op de crisisdienst');
    expect(text).toContain('dinsdag 9 maart');
    expect(text).toContain('woensdag 10 maart en donderdag 11 maart');
  }
  expect(mails[0]?.text).toContain('https://site.example/mijn/aanmelding');
  // A host has no sign-up, and nobody hears who receives.
  expect(mails[1]?.text).not.toContain('/mijn/');
  expect(mails[0]?.text).not.toContain('Lea');
});

test('who chose the place hears of it until the last day on which they can choose something else', async () => {
  const recipientsOf = async (code: string, choosingCloses: string) =>
    (await mailsOf(code, false, { choosingCloses })).map(({ recipient }) => recipient);
  const today = dayOf(new Date());
  const all = ['kim@b.example', 'lea@a.example', 'nora@b.example'];
  expect(await recipientsOf('vandaag', today)).toEqual(all);
  expect(await recipientsOf('gisteren', daysFrom(today, -1))).toEqual(['lea@a.example']);
});

test('that the days of a secret place moved is told to nobody but who receives there, and not which or when', async () => {
  const mails = await mailsOf('geheim', true);
  expect(mails.map(({ recipient }) => recipient)).toEqual(['lea@a.example']);
  expectVeiled(mails);
  expect(mails[0]?.text).toContain('Er is iets veranderd');
});

test('that a secret place has no days left is told to who chose it, and not which it is', async () => {
  const mails = await mailsOf('leeg', true, { slots: [] });
  expect(mails.map(({ recipient }) => recipient)).toEqual([
    'kim@b.example',
    'lea@a.example',
    'nora@b.example',
  ]);
  expectVeiled(mails);
  expect(mails[0]?.text).toContain('is nu niet te kiezen');
});

function expectVeiled(mails: { text: string }[]) {
  for (const { text } of mails) {
    expect(text).not.toMatch(/crisisdienst|Organisatie|Lea|maart|2027|A-1/);
    expect(text.replace(/https:\S+/g, '')).not.toMatch(/\d/);
  }
}

test('who withdraws is gone from the record of these mails', async () => {
  const { db } = connection;
  await mailsOf('terug', false);
  const programmeId = await ensureProgramme(db, 'terug', 'terug');
  const roundId = await ensureRound(db, { programmeId, code: 'terug-1', name: 'De ronde' });
  await withdraw({ db, forgets: [] }, roundId, await ownAt(db, programmeId, 'kim@b.example'));
  const rows = await db
    .selectFrom('mail')
    .select('recipient')
    .where('kind', '=', daysChangedMail.name)
    .where('programme_id', '=', programmeId)
    .orderBy('recipient')
    .execute();
  expect(rows.map(({ recipient }) => recipient)).toEqual(['lea@a.example', 'nora@b.example']);
});
