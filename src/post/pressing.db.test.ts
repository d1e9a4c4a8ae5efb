import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import { stopReminders } from '../people/person/reminders.ts';
import { giveRole } from '../people/writes.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { readHistory } from '../platform/events/happened.ts';
import { post } from '../platform/mail/mail.ts';
import { aMailKind, aMailroom } from '../platform/mail/testing.ts';
import { Peer } from '../platform/mail/testing-peer.ts';
import { createSmtp } from '../platform/mail/transport.ts';
import { callBack, readBundle } from './calling-back.ts';
import type { About, Press, PressAt } from './press.ts';
import { carryOut, rehearse } from './pressing.ts';

const NAMES = ['anna', 'bo', 'cem'];
const addressOf = (name: string) => `${name}@pol.example`;
const news = aMailKind({
  name: 'test.news',
  about: z.object({ who: z.string() }),
  reminder: true,
  read: async (_at, { who }) => ({
    subject: 'Nieuws',
    greeting: `Dag ${who},`,
    paragraphs: ['Er is nieuws.'],
    action: { text: 'Lees', url: 'https://wissel.example/x?sleutel=geheim' },
    why: 'Omdat.',
  }),
});

let connection: Connection;
let peer: Peer;
let at: PressAt;
let userId: string;
/** To whom the press mails. */
let names: string[];
/** What was put back, by what the mails were about that had left. */
let putBack: About[][];
const press: Press = {
  name: 'nieuws',
  title: { nl: 'Nieuws', en: 'News' },
  mails: [news],
  async send(trx, { programmeId }) {
    for (const who of names) {
      await post(trx, news, { to: addressOf(who), locale: 'nl', about: { who }, programmeId });
    }
    return { names };
  },
  async putBack(_trx, _roundId, before, left) {
    expect(before).toEqual({ names });
    putBack.push([...left]);
  },
  leftOut: async () => [],
  list: () => '/lijst',
  home: () => '/',
};
const presses = new Map([[press.name, press]]);
const desk = { baseUrl: 'https://wissel.example', keys: { accountKey: () => '' }, today: () => '2027-01-23' };

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programme = await sql<{ id: ProgrammeId }>`
    insert into programme (code, name) values ('maasmond', 'Maasmond') returning id`.execute(db);
  const programmeId = programme.rows[0]!.id;
  const round = await sql<{ id: RoundId }>`insert into round (programme_id, code, name, seed)
    values (${programmeId}, 'voorjaar', 'Voorjaar', 'x') returning id`.execute(db);
  at = { programmeId, roundId: round.rows[0]!.id, locale: 'nl', today: '2027-01-23', those: null };
  userId = await giveRole(db, {
    email: 'sietske@regio.example',
    name: 'Sietske',
    kind: 'coordinator',
    programmeId,
  });
});
afterAll(() => connection.close());
beforeEach(async () => {
  [names, putBack] = [NAMES, []];
  peer = new Peer();
  await peer.start();
  await connection.db.deleteFrom('mail').execute();
});
afterEach(() => peer.stop());

/** A mail room that sends to a real server. */
function room() {
  const transport = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  return aMailroom(connection.db, { kinds: [news], transport, retryAfter: { usual: [0], first: [0] } });
}

const look = (sentence = '') => rehearse(connection.db, press, at, desk, { userId, sentence });

async function pressIt(sentence = ''): Promise<string> {
  const { mark: shown } = await look();
  const done = await carryOut(connection.db, press, at, { userId, sentence, shown });
  if (done === 'changed') throw new Error('nobody has changed anything');
  return done.bundleId;
}

const call = (bundleId: string) =>
  callBack(connection.db, presses, { roundId: at.roundId, bundleId, userId });

/** Moves the clock of the queue. */
const afterTenSeconds = () =>
  connection.db.updateTable('mail').set({ due_at: sql<Date>`due_at - interval '10 seconds'` }).execute();

const tos = () => peer.arrived.map(({ to }) => to[0]).toSorted();

test('called back within ten seconds nothing goes, what was noted is put back, and history says who and how many', async () => {
  const { work } = room();
  const bundleId = await pressIt();
  await work();
  expect(tos()).toEqual([]);
  expect(await call(bundleId)).toEqual({ mails: 3, calledBack: 3, gone: 0, waiting: 0 });
  await afterTenSeconds();
  await work();
  expect(tos()).toEqual([]);
  expect(putBack).toEqual([[]]);
  const told = await readHistory(connection.db, { bundleId });
  expect(told.map(({ kind, about, actor }) => [kind, about.mails, actor])).toEqual([
    ['mails.posted', 3, userId],
    ['mails.called-back', 3, userId],
  ]);
});

test('after ten seconds all go, with what was added, and calling back says how many had gone', async () => {
  const { work } = room();
  const bundleId = await pressIt('Bel me gerust.\nTot <b>snel</b>!');
  await afterTenSeconds();
  await work();
  expect(tos()).toEqual(NAMES.map(addressOf));
  const { raw } = peer.arrived[0]!;
  expect(raw).toContain('Bel me gerust.\r\nTot <b>snel</b>!');
  expect(raw).toContain('Tot &lt;b&gt;snel&lt;/b&gt;!');
  expect(await call(bundleId)).toEqual({ mails: 3, calledBack: 0, gone: 3, waiting: 0 });
  expect(putBack).toEqual([]);
});

test('of what is halfway gone the rest is called back, once, however often somebody presses', async () => {
  const { mailroom } = room();
  const bundleId = await pressIt();
  await afterTenSeconds();
  const first = await connection.db
    .selectFrom('mail')
    .select('id')
    .orderBy('number')
    .executeTakeFirstOrThrow();
  await mailroom.deliver(first.id);
  const partly = { mails: 3, calledBack: 2, gone: 1, waiting: 0 };
  expect(await Promise.all([call(bundleId), call(bundleId)])).toEqual([partly, partly]);
  expect(await call(bundleId)).toEqual(partly);
  expect(tos()).toEqual([addressOf('anna')]);
  expect(putBack).toEqual([[{ who: 'anna' }]]);
});

test('a courier that takes mails at the same moment: each goes or is called back, and never both', async () => {
  const [one, other] = [room(), room()];
  const bundleId = await pressIt();
  await afterTenSeconds();
  const [counts] = await Promise.all([call(bundleId), one.work(), other.work()]);
  await one.work();
  expect(counts!.calledBack + tos().length).toBe(3);
  const after = await readBundle(connection.db, at, bundleId);
  expect([after!.calledBack, after!.gone, after!.waiting]).toEqual([counts!.calledBack, tos().length, 0]);
});

test('looking leaves nothing behind, and shows the letter as the first of them would read it', async () => {
  const { reached, mails, letters } = await look();
  expect(reached).toEqual(NAMES.map((name) => ({ name: '', email: addressOf(name) })));
  expect([mails, letters[0]?.letter.greeting]).toEqual([3, 'Dag anna,']);
  const { db } = connection;
  const left = await db.selectFrom('mail').select('id').execute();
  expect(left).toEqual([]);
  expect(putBack).toEqual([]);
});

test('when it would reach others than were shown, nothing is done', async () => {
  const { mark } = await look();
  names = [...NAMES, 'dirk'];
  expect(await carryOut(connection.db, press, at, { userId, sentence: '', shown: mark })).toBe('changed');
  expect(await connection.db.selectFrom('mail').select('id').execute()).toEqual([]);
});

test('who wants no reminders is told apart, gets none, and counts as nobody who waits', async () => {
  const { db } = connection;
  names = ['anna', 'stil'];
  await stopReminders(db, { programmeId: at.programmeId, email: addressOf('stil') });
  const { reached, stopped } = await look();
  expect([reached, stopped].map((those) => those.map(({ email }) => email))).toEqual([
    [addressOf('anna')],
    [addressOf('stil')],
  ]);
  expect(await call(await pressIt())).toEqual({ mails: 1, calledBack: 1, gone: 0, waiting: 0 });
});

test('a press of another round is not there, and what is posted besides a press waits for nothing', async () => {
  const { db } = connection;
  const bundleId = await pressIt();
  const elsewhere = { roundId: crypto.randomUUID() as RoundId, bundleId, userId };
  expect(await callBack(db, presses, elsewhere)).toBeNull();
  await post(db, news, { to: addressOf('los'), locale: 'nl', about: { who: 'los' } });
  const { work } = room();
  await work();
  expect(tos()).toEqual([addressOf('los')]);
  expect((await call(bundleId))!.calledBack).toBe(3);
});
