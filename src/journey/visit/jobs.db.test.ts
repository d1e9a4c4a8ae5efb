import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import type { Sending } from '../../platform/mail/transport.ts';
import { aPlace } from '../place/testing.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { answerDay, askDay } from './day/asking.ts';
import { endAtPlace, endOfOrganisation, forgetInVisits } from './ending/when-others-go.ts';
import { beginVisitDay } from './jobs.ts';
import { mails } from './mails.ts';
import { keepPhone } from './preparing/preparing.ts';
import { readVisit } from './reads.ts';
import { askOf, standOfVisit } from './reply/questions.ts';
import { reply } from './reply/replying.ts';
import { anOfferedRound, bothAgree, makeSecret, TODAY } from './testing.ts';
import { sayWhether } from './took-place/telling.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const visitOf = async (id: string) => (await readVisit(connection.db, id))!;
const YES = { kind: 'yes' as const, phone: '06 12345678', needs: ['step-free' as const], otherSlot: null };

/** Both say yes. */
const agree = (id: string) => bothAgree(connection.db, id, YES);

const mailsTo = async (whom: string) =>
  (
    await connection.db
      .selectFrom('mail')
      .select('kind')
      .where('recipient', '=', whom)
      .where('kind', 'like', 'visit.%')
      .orderBy('number')
      .execute()
  ).map(({ kind }) => kind);

test('who is silent is asked again three days before the term and the day after it, and then no more', async () => {
  const { db } = connection;
  await anOfferedRound(db, 'silent');
  for (const day of [
    '2027-02-11',
    '2027-02-12',
    '2027-02-12',
    '2027-02-13',
    '2027-02-16',
    '2027-02-17',
    '2027-03-01',
  ])
    await beginVisitDay(db, day);
  const offers = ['visit.offer', 'visit.offer-reminder', 'visit.offer-reminder'];
  expect(await mailsTo('anna@a.example')).toEqual(offers);
  const asked = ['visit.receive', 'visit.receive-reminder', 'visit.receive-reminder'];
  expect(await mailsTo('bas@silent.example')).toEqual(asked);
});

test('nobody is reminded of a day that has begun: yes is no answer any more', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'begun');
  const id = visits.get('Anna')!;
  await db.updateTable('visit').set({ reply_by: '2027-03-08' }).where('id', '=', id).execute();
  for (const day of ['2027-03-08', '2027-03-09', '2027-03-10']) await beginVisitDay(db, day);
  const ofAnna = await db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .select('mail.kind')
    .where('mail_subject.id', '=', id)
    .orderBy('mail.number')
    .execute();
  expect(ofAnna.map(({ kind }) => kind)).toEqual(['visit.offer', 'visit.offer-reminder']);
});

test('who answered is not asked again, and the other still is', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'half');
  const id = visits.get('Cem')!;
  const stand = standOfVisit(await visitOf(id), 'visitor');
  await reply(db, { visitId: id, side: 'visitor', answer: YES, today: TODAY, stand });
  await beginVisitDay(db, '2027-02-12');
  const { kinds } = await db
    .selectFrom('mail')
    .innerJoin('mail_subject', 'mail_subject.mail_id', 'mail.id')
    .select(({ fn }) => fn.agg<string[]>('array_agg', ['mail.kind']).as('kinds'))
    .where('mail_subject.id', '=', id)
    .executeTakeFirstOrThrow();
  expect(kinds).toEqual(['visit.offer']);
  expect(await mailsTo('aaf@half.example')).toEqual(['visit.receive', 'visit.receive-reminder']);
});

test('the day after, both are asked whether it took place; at a secret place only when the round is over', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'asked');
  await makeSecret(db, { roundId, code: 'A-1' });
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  for (const id of visits.values()) await agree(id);
  const askedOn = async (name: string) => (await visitOf(visits.get(name)!)).askedOn;
  await beginVisitDay(db, '2027-03-09');
  expect([await askedOn('Anna'), await askedOn('Cem')]).toEqual([null, null]);
  await beginVisitDay(db, '2027-03-10');
  expect([await askedOn('Anna'), await askedOn('Cem')]).toEqual(['2027-03-10', null]);
  await beginVisitDay(db, '2027-03-27');
  expect([await askedOn('Anna'), await askedOn('Cem')]).toEqual(['2027-03-10', '2027-03-27']);
  expect((await mailsTo('bas@asked.example')).filter((kind) => kind === 'visit.was-it')).toHaveLength(1);
});

test('who received two on one day is asked about each by name, and who went is asked without', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'two', {
    places: [
      aPlace('A-1', 'A', {
        hostName: 'Aaf Gast',
        hostEmail: 'aaf@two.example',
        slots: [{ days: ['2027-03-09'], capacity: 2 }],
      }),
      aPlace('B-1', 'B', { hostName: 'Bas Gast', hostEmail: 'bas@two.example' }),
    ],
    signUps: [aSignUp('Anna', 'C', ['A-1']), aSignUp('Cem', 'B', ['A-1'])],
  });
  for (const id of visits.values()) await agree(id);
  const sent: Sending[] = [];
  const transport = async (sending: Sending) => {
    sent.push(sending);
    return { as: 'sent' as const };
  };
  const room = aMailroom(db, { kinds: Object.values(mails), today: () => '2027-03-10', transport });
  await room.work();
  sent.length = 0;
  await beginVisitDay(db, '2027-03-10');
  await room.work();
  const asked = sent.filter(({ subject }) => subject.startsWith('Ging het door?'));
  const named = asked.map(({ to, text }) => [to, /^Wie: (.*)$/m.exec(text)?.[1]]);
  expect(named.sort()).toEqual([
    ['aaf@two.example', 'Anna'],
    ['aaf@two.example', 'Cem'],
    ['anna@c.example', undefined],
    ['cem@b.example', undefined],
  ]);
});

test('of a secret place, made up for after the round, it is asked on the same day whatever the day was', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'made-up');
  await db.updateTable('place').set({ secret: true }).where('round_id', '=', roundId).execute();
  await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
  for (const [name, day] of [
    ['Anna', '2027-03-29'],
    ['Cem', '2027-06-24'],
  ] as const) {
    const id = visits.get(name)!;
    await agree(id);
    await db
      .updateTable('visit')
      .set({ days: [day] })
      .where('id', '=', id)
      .execute();
  }
  const asked = async () =>
    Promise.all(['Anna', 'Cem'].map(async (name) => (await visitOf(visits.get(name)!)).askedOn));
  await beginVisitDay(db, '2027-06-24');
  expect(await asked()).toEqual([null, null]);
  await beginVisitDay(db, '2027-06-25');
  expect(await asked()).toEqual(['2027-06-25', '2027-06-25']);
});

test('telephone numbers and needs are gone the day after the visit', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'cleared');
  const id = visits.get('Anna')!;
  await agree(id);
  const kept = async () => [
    (await db.selectFrom('visit_phone').select('side').where('visit_id', '=', id).execute()).length,
    (await db.selectFrom('visit_need').select('need').where('visit_id', '=', id).execute()).length,
  ];
  await beginVisitDay(db, '2027-03-09');
  expect(await kept()).toEqual([2, 1]);
  await beginVisitDay(db, '2027-03-10');
  expect(await kept()).toEqual([0, 0]);
});

test('a night ends on the next day: until the day after that its numbers and needs stay, and nobody is asked', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'night');
  const night = { start_time: '22:00', end_time: '08:00' };
  await db.updateTable('place').set(night).where('round_id', '=', roundId).execute();
  const id = visits.get('Anna')!;
  await agree(id);
  const stands = async () => {
    const visit = await visitOf(id);
    const phones = await db.selectFrom('visit_phone').select('gone_on').where('visit_id', '=', id).execute();
    const needs = await db.selectFrom('visit_need').select('gone_on').where('visit_id', '=', id).execute();
    return [phones.length, needs.length, visit.askedOn];
  };
  const asksOn = async (today: string) => askOf(await visitOf(id), 'visitor', today);
  await beginVisitDay(db, '2027-03-10');
  expect([...(await stands()), await asksOn('2027-03-10')]).toEqual([2, 1, null, null]);
  await beginVisitDay(db, '2027-03-11');
  expect([...(await stands()), await asksOn('2027-03-11')]).toEqual([0, 0, '2027-03-11', 'was-it']);
});

test('a night that goes to another day takes its numbers along, and one is kept as long as it lasts', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'night-moved');
  const night = { start_time: '22:00', end_time: '08:00' };
  await db.updateTable('place').set(night).where('round_id', '=', roundId).execute();
  const id = visits.get('Anna')!;
  await agree(id);
  await db.transaction().execute(async (trx) => {
    await askDay(trx, { visitId: id, by: 'coordinator', slotId: null, days: ['2027-03-16'] });
    await answerDay(trx, { visitId: id, by: 'host', answer: 'yes', today: TODAY });
  });
  const goneOn = async () =>
    (await db.selectFrom('visit_phone').select('gone_on').where('visit_id', '=', id).execute()).map(
      ({ gone_on }) => gone_on,
    );
  expect(await goneOn()).toEqual(['2027-03-18', '2027-03-18']);
  const keeps = (today: string) =>
    db
      .transaction()
      .execute((trx) => keepPhone(trx, { visitId: id, side: 'host', number: '06 12 34 56 78', today }));
  expect([await keeps('2027-03-17'), await keeps('2027-03-18')]).toEqual([true, false]);
});

test('who withdraws does not come: the host hears it once, nothing for the day is kept, and the visit still counts', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'withdrawn');
  const [id, other] = [visits.get('Anna')!, visits.get('Cem')!];
  await agree(id);
  const { signUpId } = await visitOf(id);
  await db.transaction().execute(async (trx) => {
    await forgetInVisits(trx, { roundId, email: 'anna@a.example', name: 'Anna' });
    await trx.deleteFrom('sign_up').where('id', '=', signUpId).execute();
  });
  expect(await visitOf(id)).toMatchObject({
    state: 'cancelled',
    endedBy: 'visitor',
    signUpId: null,
    visitorName: null,
  });
  expect((await mailsTo('bas@withdrawn.example')).filter((kind) => kind === 'visit.off')).toHaveLength(1);
  expect(await db.selectFrom('visit_need').select('need').where('visit_id', '=', id).execute()).toEqual([]);
  expect((await visitOf(other)).state).toBe('offered');
});

test('who goes when the day was leaves the visit for the figures: nobody hears that it is off, and the other says how it was', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'was-before');
  for (const id of visits.values()) await agree(id);
  await db
    .updateTable('visit')
    .set({ days: ['2026-03-10'] })
    .where('round_id', '=', roundId)
    .execute();
  const id = visits.get('Anna')!;
  const { signUpId, placeId, homeId } = await visitOf(id);
  await db.transaction().execute(async (trx) => {
    await endAtPlace(trx, { placeId });
    await endOfOrganisation(trx, { roundId, organisationId: homeId });
    await forgetInVisits(trx, { roundId, email: 'anna@a.example', name: 'Anna' });
    await trx.deleteFrom('sign_up').where('id', '=', signUpId).execute();
  });
  expect(await visitOf(id)).toMatchObject({ state: 'arranged', endedBy: null, signUpId: null });
  expect((await visitOf(visits.get('Cem')!)).state).toBe('arranged');
  expect(await mailsTo('bas@was-before.example')).not.toContain('visit.off');
  expect(await db.selectFrom('visit_need').select('need').where('visit_id', '=', id).execute()).toEqual([]);
  const says = { visitId: id, side: 'host' as const, says: 'took-place' as const, today: '2026-03-11' };
  await db.transaction().execute((trx) => sayWhether(trx, says));
  expect((await visitOf(id)).state).toBe('took-place');
});

test('a place that is taken out ends what was to be there and nothing else; also when it is heard twice', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'taken-out');
  const [id, other] = [visits.get('Anna')!, visits.get('Cem')!];
  const { placeId } = await visitOf(id);
  for (const _ of [1, 2]) await db.transaction().execute((trx) => endAtPlace(trx, { placeId }));
  expect(await visitOf(id)).toMatchObject({ state: 'cancelled', endedBy: 'host' });
  expect((await visitOf(other)).state).toBe('offered');
  expect((await mailsTo('bas@taken-out.example')).filter((kind) => kind === 'visit.off')).toHaveLength(1);
});

test('an organisation that stops is neither visited nor sends anybody', async () => {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, 'stops');
  const anna = await visitOf(visits.get('Anna')!);
  await db.transaction().execute((trx) => endOfOrganisation(trx, { roundId, organisationId: anna.homeId }));
  // Anna is of A, and Cem was to come to A.
  expect(await visitOf(anna.id)).toMatchObject({ state: 'cancelled', endedBy: 'visitor' });
  expect(await visitOf(visits.get('Cem')!)).toMatchObject({ state: 'cancelled', endedBy: 'host' });
});
