import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '../../../people/ids.ts';
import { joinPeople } from '../../../people/person/joining.ts';
import { feed } from '../../../platform/calendar/write.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { noteAsked } from '../../../platform/db/testing-asked.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import type { Sending } from '../../../platform/mail/transport.ts';
import { answerDay, askDay } from '../day/asking.ts';
import { forgetInVisits } from '../ending/when-others-go.ts';
import { mails } from '../mails.ts';
import { moveVisit } from '../moving/move.ts';
import { readHosts, readVisit } from '../reads.ts';
import { anOfferedRound, bothAgree, TODAY } from '../testing.ts';
import { readFeed } from './feed.ts';
import { findFeedOwner, makeFeedLink, readOwnFeeds, stopFeed } from './keys.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const baseUrl = 'https://wisselstage.example';
const visitOf = async (id: string) => (await readVisit(connection.db, id))!;

const agree = (visitId: string) => bothAgree(connection.db, visitId);

async function aRound(code: string) {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, code);
  const visitId = visits.get('Anna')!;
  const { visitorId, placeId } = await visitOf(visitId);
  const [host] = await readHosts(db, placeId);
  return { visitId, placeId, visits, anna: visitorId!, bas: host!.personId };
}

const textOf = async (personId: PersonId) =>
  feed(await readFeed(connection.db, { personId, baseUrl }), 'Een programma');
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text.trim())).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: event.getFirstPropertyValue('summary'),
    location: event.getFirstPropertyValue('location'),
    attendees: event.getAllProperties('attendee').length,
  }));
const feedOf = async (personId: PersonId) => eventsIn(await textOf(personId));

describe('what is in it', () => {
  test('nothing before both said yes to a day; then the same for both sides, as the invitations said', async () => {
    const { db } = connection;
    const { visitId, anna, bas } = await aRound('agreed');
    expect(await feedOf(anna)).toEqual([]);
    await agree(visitId);
    const sent: Sending[] = [];
    const transport = async (sending: Sending) => {
      sent.push(sending);
      return { as: 'sent' as const };
    };
    await aMailroom(db, { kinds: Object.values(mails), today: () => TODAY, transport }).work();
    const [invited] = sent.flatMap(({ calendar }) => (calendar ? eventsIn(calendar.text) : []));
    expect(await feedOf(anna)).toEqual([{ ...invited, uid: expect.stringContaining(visitId), attendees: 0 }]);
    expect((await feedOf(anna))[0]!.status).toBe('CONFIRMED');
    expect(await feedOf(bas)).toEqual(await feedOf(anna));
  });

  test('another day moves it, with a higher sequence; who cancels leaves it there as cancelled', async () => {
    const { db } = connection;
    const { visitId, anna, bas } = await aRound('moves');
    await agree(visitId);
    const [before] = await feedOf(anna);
    await db.transaction().execute(async (trx) => {
      await askDay(trx, { visitId, by: 'host', slotId: null, days: ['2027-03-12'] });
      await answerDay(trx, { visitId, by: 'visitor', answer: 'yes', today: TODAY });
    });
    const moved = { ...before, day: '2027-03-12', sequence: 1 };
    expect(await feedOf(anna)).toEqual([moved]);
    await db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId, event: 'visitor-cancels', today: TODAY }));
    const cancelled = { ...moved, sequence: 2, status: 'CANCELLED' };
    expect(await feedOf(anna)).toEqual([cancelled]);
    expect(await feedOf(bas)).toEqual([cancelled]);
  });

  test('what was off before there was a day never comes in it, and nothing of somebody else does', async () => {
    const { db } = connection;
    const { visitId, visits, anna, bas } = await aRound('never');
    await agree(visits.get('Cem')!);
    await db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId, event: 'coordinator-cancels', today: TODAY }));
    expect([await feedOf(anna), await feedOf(bas)]).toEqual([[], []]);
  });

  test('it says the same whenever it is asked for, and asks as often for one visit as for two', async () => {
    const { visitId, visits, anna, placeId } = await aRound('same');
    await agree(visitId);
    expect(await textOf(anna)).toBe(await textOf(anna));
    const { db, asked } = noteAsked(connection.db);
    await readFeed(db, { personId: anna, baseUrl });
    const once = asked.length;
    const host = { place_id: placeId, person_id: anna, position: 9 };
    await agree(visits.get('Cem')!);
    const { placeId: other } = await visitOf(visits.get('Cem')!);
    await db
      .insertInto('host')
      .values([host, { ...host, place_id: other }])
      .execute();
    asked.length = 0;
    expect(await readFeed(db, { personId: anna, baseUrl })).toHaveLength(2);
    expect(asked.length).toBe(once);
  });
});

test('a visit at a secret place changes nothing of it: not when it is agreed, moved, prepared or cancelled', async () => {
  const { db } = connection;
  const { visitId, placeId, visits, anna, bas } = await aRound('secret');
  // The same two also meet in the open: what is there must not change.
  const open = visits.get('Cem')!;
  await agree(open);
  await db
    .updateTable('visit')
    .set((eb) => ({
      sign_up_id: eb.selectFrom('visit as hers').select('hers.sign_up_id').where('hers.id', '=', visitId),
    }))
    .where('id', '=', open)
    .execute();
  const canary = { secret: true, title: 'Kanarietitel', meeting: 'Kanarieplek' };
  await db.updateTable('place').set(canary).where('id', '=', placeId).execute();
  const before = await textOf(anna);
  const empty = await textOf(bas);
  expect(eventsIn(before)).toHaveLength(1);
  const steps: (() => Promise<unknown>)[] = [
    () => agree(visitId),
    () =>
      db.transaction().execute(async (trx) => {
        await askDay(trx, { visitId, by: 'host', slotId: null, days: ['2027-03-12'] });
        await answerDay(trx, { visitId, by: 'visitor', answer: 'yes', today: TODAY });
      }),
    () => db.updateTable('visit').set({ state: 'ready' }).where('id', '=', visitId).execute(),
    () =>
      db.transaction().execute((trx) => moveVisit(trx, { visitId, event: 'visitor-cancels', today: TODAY })),
  ];
  for (const step of steps) {
    await step();
    expect(await textOf(anna)).toBe(before);
    expect(await textOf(bas)).toBe(empty);
  }
  expect(before).not.toContain('Kanarie');
  expect(eventsIn(empty)).toEqual([]);
});

describe('the key', () => {
  const keyIn = (link: string) => /\/agenda\/([\w-]{43})\.ics$/.exec(link)![1]!;
  const make = async (personId: PersonId) =>
    keyIn(await connection.db.transaction().execute((trx) => makeFeedLink(trx, personId, baseUrl)));

  test('only its digest is stored; a new one ends the old, and one that was stopped opens nothing', async () => {
    const { db } = connection;
    const { anna } = await aRound('keys');
    expect((await readOwnFeeds(db, [anna])).map(({ since }) => since)).toEqual([null]);
    const first = await make(anna);
    expect(JSON.stringify(await db.selectFrom('calendar_key').selectAll().execute())).not.toContain(first);
    expect(await findFeedOwner(db, first)).toMatchObject({ personId: anna });
    const second = await make(anna);
    expect(await findFeedOwner(db, first)).toBeNull();
    expect(await findFeedOwner(db, second)).toMatchObject({ personId: anna });
    await stopFeed(db, anna);
    expect(await findFeedOwner(db, second)).toBeNull();
  });

  test('it goes with who withdraws, but for who still receives somebody', async () => {
    const { db } = connection;
    const { visitId, placeId, anna } = await aRound('withdraws');
    const { roundId } = await visitOf(visitId);
    const who = { roundId, email: (await visitOf(visitId)).visitorEmail!, name: 'Anna' };
    const withdraw = () => db.transaction().execute((trx) => forgetInVisits(trx, who));
    const key = await make(anna);
    await db.insertInto('host').values({ place_id: placeId, person_id: anna, position: 9 }).execute();
    await withdraw();
    expect(await findFeedOwner(db, key)).toMatchObject({ personId: anna });
    await db.deleteFrom('host').where('person_id', '=', anna).execute();
    await withdraw();
    expect(await findFeedOwner(db, key)).toBeNull();
  });

  test('it goes along when two people turn out to be one, and goes with the person', async () => {
    const { db } = connection;
    const { visits, anna, bas } = await aRound('joined');
    const [hers, his] = [await make(anna), await make(bas)];
    const { programmeId } = await visitOf(visits.get('Anna')!);
    expect(await joinPeople(db, { programmeId, stays: anna, goes: bas })).toBeNull();
    for (const key of [hers, his]) expect(await findFeedOwner(db, key)).toMatchObject({ personId: anna });
    // One press ends both.
    const only = await make(anna);
    expect([await findFeedOwner(db, hers), await findFeedOwner(db, his)]).toEqual([null, null]);
    await db.deleteFrom('host').where('person_id', '=', anna).execute();
    await db.deleteFrom('sign_up').where('person_id', '=', anna).execute();
    await db.deleteFrom('person').where('id', '=', anna).execute();
    expect(await findFeedOwner(db, only)).toBeNull();
  });
});
