import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../../../people/person/testing.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aMailroom } from '../../../platform/mail/testing.ts';
import type { Sending } from '../../../platform/mail/transport.ts';
import { takeMail } from '../../../post/mail-in.ts';
import { mails } from '../mails.ts';
import { readVisit } from '../reads.ts';
import { standOfVisit } from '../reply/questions.ts';
import { type Answer, reply } from '../reply/replying.ts';
import { visitMoved } from '../schema.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import { answers } from './answers.ts';
import { readKeptMail, readKeptMailRaw } from './kept-mail.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const YES: Answer = { kind: 'yes', phone: '', needs: [], otherSlot: null };
const visitOf = async (id: string) => (await readVisit(connection.db, id))!;

async function answer(id: string, side: 'visitor' | 'host', what: Answer): Promise<void> {
  const stand = standOfVisit(await visitOf(id), side);
  await reply(connection.db, { visitId: id, side, answer: what, today: TODAY, stand });
}

/** A round in which both said yes to Anna's visit, and the mails that go out. */
async function anArrangedVisit(code: string, secret = false) {
  const { db } = connection;
  const { roundId, programmeId, visits } = await anOfferedRound(db, code);
  const id = visits.get('Anna')!;
  const sent: Sending[] = [];
  const transport = async (sending: Sending) => {
    sent.push(sending);
    return { as: 'sent' as const };
  };
  const room = aMailroom(db, { kinds: Object.values(mails), today: () => TODAY, transport });
  if (secret) await db.updateTable('place').set({ secret: true }).where('round_id', '=', roundId).execute();
  await answer(id, 'visitor', YES);
  await answer(id, 'host', YES);
  await room.work();
  return { id, programmeId, sent, room };
}

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text.trim()));

/** What a calendar program sends back, as Outlook does. */
function replyMail(
  request: string,
  status: string,
  { from, comment }: { from: string; comment?: string },
): Uint8Array {
  const asked = calendarOf(request).getFirstSubcomponent('vevent')!;
  const value = (name: string) => String(asked.getFirstPropertyValue(name));
  const lines = [
    `From: <${from}>`,
    'To: <wisselstage@wisselstage.example>',
    'Subject: Geaccepteerd',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; method=REPLY; charset=utf-8',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${value('uid')}`,
    `SEQUENCE:${value('sequence')}`,
    'DTSTAMP:20270202T090000Z',
    `ATTENDEE;PARTSTAT=${status}:mailto:${from}`,
    ...(comment ? [`COMMENT:${comment}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

const comesIn = (raw: Uint8Array) =>
  takeMail(connection.db, answers, { raw, now: new Date('2027-02-02T10:00:00Z') });

test('both get the day for their calendars, each alone, with the same uid; of a secret place nobody does', async () => {
  const open = await anArrangedVisit('in-calendars');
  const invitations = open.sent.filter(({ calendar }) => calendar);
  expect(invitations.map(({ to, calendar }) => [to, calendar!.method]).sort()).toEqual([
    ['anna@a.example', 'REQUEST'],
    ['bas@in-calendars.example', 'REQUEST'],
  ]);
  const events = invitations.map(({ calendar }) => calendarOf(calendar!.text).getAllSubcomponents('vevent'));
  for (const [event, ...others] of events) {
    expect(others).toEqual([]);
    expect(event!.getAllProperties('attendee')).toHaveLength(1);
    expect(event!.getFirstPropertyValue('organizer')).toBe('mailto:wisselstage@wisselstage.example');
  }
  expect(new Set(events.map(([event]) => event!.getFirstPropertyValue('uid'))).size).toBe(1);
  const secret = await anArrangedVisit('in-no-calendar', true);
  expect(secret.sent.length).toBeGreaterThan(2);
  expect(secret.sent.filter(({ calendar }) => calendar)).toEqual([]);
});

test('who declines in their calendar cancels: the seat is free, and it goes out of the calendar of the other', async () => {
  const { id, sent, room } = await anArrangedVisit('declines');
  const own = sent.find(({ to, calendar }) => calendar && to === 'anna@a.example')!;
  await comesIn(replyMail(own.calendar!.text, 'DECLINED', { from: 'anna@a.example' }));
  expect(await visitOf(id)).toMatchObject({ state: 'cancelled', endedBy: 'visitor' });
  sent.length = 0;
  await room.work();
  const off = sent.find(({ to }) => to === 'bas@declines.example')!;
  expect(off.calendar!.method).toBe('CANCEL');
  const [event] = calendarOf(off.calendar!.text).getAllSubcomponents('vevent');
  expect([event!.getFirstPropertyValue('status'), event!.getFirstPropertyValue('sequence')]).toEqual([
    'CANCELLED',
    1,
  ]);
});

test('a no that is handed in again changes nothing, and no coordinator has to look at it', async () => {
  const { id, programmeId, sent } = await anArrangedVisit('again');
  const own = sent.find(({ to, calendar }) => calendar && to === 'anna@a.example')!;
  const declined = replyMail(own.calendar!.text, 'DECLINED', { from: 'anna@a.example' });
  for (const _ of [1, 2]) await comesIn(declined);
  await comesIn(replyMail(own.calendar!.text, 'DECLINED', { from: 'anna@a.example' }));
  expect(await visitOf(id)).toMatchObject({ state: 'cancelled', endedBy: 'visitor' });
  expect(await readKeptMail(connection.db, programmeId)).toEqual([]);
});

test('of two who receive, one who says no is asked about: the other may be there', async () => {
  const { db } = connection;
  const { id, programmeId, sent } = await anArrangedVisit('two-hosts');
  const { placeId } = await visitOf(id);
  const bas = sent.find(({ to, calendar }) => calendar && to === 'bas@two-hosts.example')!;
  const other = await aPerson(db, programmeId, 'Bea Gast', 'bea@two-hosts.example');
  await db.insertInto('host').values({ place_id: placeId, person_id: other, position: 1 }).execute();
  await comesIn(replyMail(bas.calendar!.text, 'DECLINED', { from: 'bas@two-hosts.example' }));
  expect((await visitOf(id)).state).toBe('arranged');
  const kept = await readKeptMail(db, programmeId);
  expect(kept.map(({ why, visitId }) => [why, visitId])).toEqual([['one-host-declined', id]]);
});

test('who throws the day out of their calendar when it was cancels nothing, and a coordinator reads it', async () => {
  const { db } = connection;
  const { id, programmeId, sent } = await anArrangedVisit('thrown-out');
  const host = sent.find(({ to, calendar }) => calendar && to === 'bas@thrown-out.example')!;
  await db
    .updateTable('visit')
    .set({ days: ['2026-03-10'] })
    .where('id', '=', id)
    .execute();
  await comesIn(replyMail(host.calendar!.text, 'DECLINED', { from: 'bas@thrown-out.example' }));
  expect((await visitOf(id)).state).toBe('arranged');
  const kept = await readKeptMail(db, programmeId);
  expect(kept.map(({ why, visitId }) => [why, visitId])).toEqual([['too-late', id]]);
});

test('an answer by somebody else, of an older plan, or with a text changes nothing or is kept for a coordinator', async () => {
  const { db } = connection;
  const { id, programmeId, sent } = await anArrangedVisit('doubtful');
  const { text } = sent.find(({ to, calendar }) => calendar && to === 'anna@a.example')!.calendar!;
  await comesIn(replyMail(text, 'DECLINED', { from: 'stranger@elders.example' }));
  expect((await visitOf(id)).state).toBe('arranged');
  await db.updateTable('visit').set({ sequence: 1 }).where('id', '=', id).execute();
  await comesIn(replyMail(text, 'DECLINED', { from: 'anna@a.example' }));
  expect((await visitOf(id)).state).toBe('arranged');
  await db.updateTable('visit').set({ sequence: 0 }).where('id', '=', id).execute();
  const tentative = replyMail(text, 'TENTATIVE', { from: 'anna@a.example', comment: 'Misschien later' });
  await comesIn(tentative);
  // Mail servers hand in again what they had no answer to.
  await comesIn(tentative);
  const kept = await readKeptMail(db, programmeId);
  expect(kept.map(({ why, visitId }) => [why, visitId])).toEqual([
    ['not-invited', id],
    ['comment', id],
  ]);
});

test('of an answer with a BSN in it a coordinator hears that it came, and nothing of it is stored', async () => {
  const { db } = connection;
  const { id, programmeId, sent } = await anArrangedVisit('bsn');
  const { text } = sent.find(({ to, calendar }) => calendar && to === 'anna@a.example')!.calendar!;
  const from = 'anna@a.example';
  await comesIn(replyMail(text, 'TENTATIVE', { from, comment: 'Het gaat om 123456782\\, bel me' }));
  await comesIn(replyMail(text, 'TENTATIVE', { from, comment: 'Het gaat om 123456789' }));
  const kept = await readKeptMail(db, programmeId);
  expect(kept.map(({ why, visitId }) => [why, visitId])).toEqual([
    ['bsn', id],
    ['comment', id],
  ]);
  const [held, other] = await Promise.all(kept.map((one) => readKeptMailRaw(db, programmeId, one.id)));
  expect([held, other === null]).toEqual([null, false]);
  const rows = await db
    .selectFrom('visit_mail_in')
    .select('raw')
    .where('programme_id', '=', programmeId)
    .execute();
  expect(rows.filter(({ raw }) => Buffer.from(raw).includes('123456782'))).toEqual([]);
});

test('an answer about a visit at a secret place, whoever made it up, reaches no visit', async () => {
  const { id } = await anArrangedVisit('forged', true);
  const open = await anArrangedVisit('forged-from');
  const { text } = open.sent.find(({ calendar }) => calendar)!.calendar!;
  const forged = text.replaceAll(open.id, id);
  await comesIn(replyMail(forged, 'DECLINED', { from: 'anna@a.example' }));
  expect((await visitOf(id)).state).toBe('arranged');
});

test.each([
  ['yes', 'DECLINED'],
  ['no', 'ACCEPTED'],
  ['yes', 'ACCEPTED'],
  ['no', 'DECLINED'],
] as const)(
  'a reply from the mail that says %s and a calendar that says %s at one moment: one of them holds, and nothing twice',
  async (said, status) => {
    const { db } = connection;
    for (const first of ['mail', 'calendar'] as const) {
      const code = `at-once-${said}-${status.toLowerCase()}-${first}`;
      const { id, sent, room } = await anArrangedVisit(code);
      const own = sent.find(({ to, calendar }) => calendar && to === 'anna@a.example')!;
      const stand = standOfVisit(await visitOf(id), 'visitor');
      const what: Answer = said === 'yes' ? YES : { kind: 'no', reason: null };
      const presses = {
        mail: () => reply(db, { visitId: id, side: 'visitor', answer: what, today: TODAY, stand }),
        calendar: () => comesIn(replyMail(own.calendar!.text, status, { from: 'anna@a.example' })),
      };
      sent.length = 0;
      const order = first === 'mail' ? (['mail', 'calendar'] as const) : (['calendar', 'mail'] as const);
      const answered = Object.fromEntries(
        await Promise.all(order.map(async (one) => [one, await presses[one]()] as const)),
      );
      await room.work();
      // She had said yes: another yes is no news, and a no holds whichever came first. Each got its answer.
      const isOff = said === 'no' || status === 'DECLINED';
      expect(await visitOf(id)).toMatchObject({
        ...{ state: isOff ? 'cancelled' : 'arranged', endedBy: isOff ? 'visitor' : null },
      });
      expect(answered.calendar).toMatchObject({ kind: 'answer', noted: true });
      // A yes to what was called off at that moment is told to be late, or came before it.
      expect(said === 'yes' && isOff ? ['done', 'older'] : ['done']).toContain(answered.mail);
      expect(sent.map(({ to, calendar }) => [to, calendar?.method]).sort()).toEqual(
        isOff ? [[`bas@${code}.example`, 'CANCEL']] : [],
      );
      const history = await readHistory(db, { visitId: id }, [visitMoved.name]);
      const events = history.map(({ about }) => about.event);
      expect(events).toEqual(['visitor-agrees', 'host-agrees', ...(isOff ? ['visitor-cancels'] : [])]);
    }
  },
);
