import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../db/connect.ts';
import { openTestDatabase } from '../db/testing.ts';
import { noteHandled, noteReturned, post, sendAgain } from './mail.ts';
import type { Outcome } from './outcome.ts';
import { aMailKind, aMailroom, listDue } from './testing.ts';
import { answer, Peer } from './testing-peer.ts';
import { createSmtp, type Transport } from './transport.ts';

const KEES = 'kees@pol.example';
const about = z.object({ what: z.string() });
const SECRET = 'geheime-sleutel-in-een-link';
const letterAbout = (what: string) => ({
  from: 'Huiselijk geweld\r\nBcc: boef@kwaad.example',
  replyTo: ['sietske@regio.example'],
  subject: `Nieuws over ${what}\r\nX-Evil: ja`,
  paragraphs: ['Er is nieuws: café, naïef, één.'],
  action: { text: 'Lees', url: `https://wissel.example/x?sleutel=${SECRET}` },
  why: 'Omdat.',
});
const news = aMailKind({
  name: 'test.news',
  about,
  read: async (_at, { what }) => (what === 'nothing' ? null : letterAbout(what)),
});
const reminder = aMailKind({ ...news, name: 'test.reminder', reminder: true });
const quick = aMailKind({ ...news, name: 'test.quick', first: true });

let connection: Connection;
let programmeId: string;
let peer: Peer;
/** Addresses that want no reminders. */
const stopped = new Set<string>();
beforeAll(async () => {
  connection = await openTestDatabase();
  const made = await sql<{ id: string }>`
    insert into programme (code, name) values ('maasmond', 'Maasmond') returning id`.execute(connection.db);
  programmeId = made.rows[0]!.id;
});
afterAll(() => connection.close());
beforeEach(async () => {
  peer = new Peer();
  await connection.db.deleteFrom('mail').execute();
});
afterEach(() => peer.stop());

function room({
  retryAfter = { usual: [0, 0, 0], first: [0] },
  read = news.read,
  also = [] as (typeof news)[],
} = {}) {
  const { db } = connection;
  const transport = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  let written = 0;
  const counted: typeof read = (...asked) => {
    written += 1;
    return read(...asked);
  };
  const kinds = [news, reminder, quick, ...also].map((kind) => ({ ...kind, read: counted }));
  const made = aMailroom(db, { kinds, transport, retryAfter, stopped, baseUrl: 'https://wissel.example' });
  return { ...made, db, count: () => written };
}

type Room = ReturnType<typeof room>;

async function put(
  { db }: Pick<Room, 'db'>,
  kind = news,
  over: { what?: string; dedupe?: string; to?: string } = {},
): Promise<string> {
  const { what = 'maart', to = KEES, ...more } = over;
  await db
    .transaction()
    .execute((trx) => post(trx, kind, { to, locale: 'nl', about: { what }, programmeId, ...more }));
  const { id } = await db
    .selectFrom('mail')
    .select('id')
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  return id;
}

async function state(): Promise<[status: string, attempts: number, error: string | null][]> {
  const rows = await connection.db.selectFrom('mail').selectAll().orderBy('number').execute();
  return rows.map(({ status, attempts, last_error }) => [status, attempts, last_error]);
}

const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}:((?:.*)(?:\\r\\n[ \\t].*)*)`, 'im')
    .exec(raw.split('\r\n\r\n')[0] ?? '')?.[1]
    ?.replace(/\r\n[ \t]/g, ' ')
    .trim();

test('a mail arrives as text and as a page, with stable headers, and nothing of it stays here', async () => {
  await peer.start();
  const at = room();
  const id = await put(at);
  await at.work();
  expect(await state()).toEqual([['sent', 1, null]]);
  const [{ raw, to, from } = { raw: '', to: [], from: '' }, ...more] = peer.arrived;
  expect(more).toEqual([]);
  expect([to, from]).toEqual([[KEES], 'wisselstage@wissel.example']);
  expect(headerOf(raw, 'Message-ID')).toBe(`<${id}@wissel.example>`);
  expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated');
  expect(headerOf(raw, 'From')).toContain('<wisselstage@wissel.example>');
  expect(headerOf(raw, 'Reply-To')).toBe('sietske@regio.example');
  expect(headerOf(raw, 'Content-Type')).toMatch(/^multipart\/alternative/);
  expect(raw).toContain('Content-Type: text/plain; charset=utf-8');
  expect(raw).toContain('Content-Type: text/html; charset=utf-8');
  // A line end in a name or a subject begins no header of its own.
  expect(headerOf(raw, 'Bcc')).toBeUndefined();
  expect(headerOf(raw, 'X-Evil')).toBeUndefined();
  expect(headerOf(raw, 'Subject')).toBe('Nieuws over maart X-Evil: ja');
  expect(headerOf(raw, 'List-Unsubscribe')).toBeUndefined();
  const kept = JSON.stringify(await at.db.selectFrom('mail').selectAll().execute());
  expect(raw).toContain(SECRET);
  expect(kept).not.toContain(SECRET);
  expect(kept).not.toContain('Er is nieuws');
});

test('only a reminder can be stopped, with one click, and the way back works', async () => {
  await peer.start();
  const at = room();
  const id = await put(at, reminder);
  await at.work();
  const { raw } = peer.arrived[0]!;
  const url = `https://wissel.example/post/stop?sleutel=${at.keys.stopKey(id)}`;
  expect(headerOf(raw, 'List-Unsubscribe')).toBe(`<${url}>`);
  expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  expect(url).not.toContain('kees');
  stopped.add(KEES);
  await put(at, reminder);
  await put(at, news);
  await at.work();
  expect((await state()).map(([status]) => status)).toEqual(['sent', 'stopped', 'sent']);
  stopped.delete(KEES);
  await put(at, reminder);
  await at.work();
  expect(peer.arrived).toHaveLength(3);
});

test('a temporary refusal is tried again, and arrives once', async () => {
  let refused = 0;
  await peer.start({
    onRcptTo(_address, _session, done) {
      refused += 1;
      done(refused < 3 ? answer(451, '4.7.1 Greylisted, come back') : null);
    },
  });
  const at = room();
  await put(at);
  await at.work();
  expect(await state()).toEqual([['queued', 1, '451 4.7.1']]);
  await at.work();
  await at.work();
  expect(await state()).toEqual([['sent', 3, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('a next try waits for its time, whoever asks', async () => {
  await peer.start({ onRcptTo: (_address, _session, done) => done(answer(450, 'later')) });
  const at = room({ retryAfter: { usual: [3600], first: [] } });
  const id = await put(at);
  await at.work();
  await at.mailroom.deliver(id);
  expect(await state()).toEqual([['queued', 1, '450']]);
});

test('after the last try it has failed, and a coordinator can send it again, once', async () => {
  await peer.start({ onRcptTo: (_address, _session, done) => done(answer(450, 'later')) });
  const at = room({ retryAfter: { usual: [0], first: [] } });
  const id = await put(at);
  await at.work();
  await at.work();
  expect(await state()).toEqual([['failed', 2, '450']]);
  expect(await listDue(at.db)).toEqual([]);
  expect(await sendAgain(at.db, crypto.randomUUID(), id)).toBe(false);
  expect(await sendAgain(at.db, programmeId, id)).toBe(true);
  expect(await sendAgain(at.db, programmeId, id)).toBe(false);
  expect(await listDue(at.db)).toEqual([id]);
});

test('a refusal for good fails at once, with the code and without the address', async () => {
  await peer.start({
    onRcptTo: ({ address }, _session, done) => done(answer(550, `5.1.1 <${address}> is unknown here`)),
  });
  const at = room();
  await put(at);
  await at.work();
  expect(await state()).toEqual([['failed', 1, '550 5.1.1']]);
  expect(await listDue(at.db)).toEqual([]);
});

test('a server that is away is tried again', async () => {
  await peer.start();
  const { port } = peer;
  await peer.stop();
  const at = room();
  await put(at);
  await at.work();
  expect(await state()).toEqual([['queued', 1, 'ECONNREFUSED']]);
  await peer.start({}, port);
  await at.work();
  expect(await state()).toEqual([['sent', 2, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('a server that has the mail and gives no answer: perhaps sent, and never again by itself', async () => {
  let taken = 0;
  await peer.start({
    onData(stream) {
      stream.resume();
      stream.on('end', () => {
        taken += 1;
        peer.cut();
      });
    },
  });
  const at = room();
  const id = await put(at);
  await at.work();
  expect(await state()).toEqual([['unknown', 1, 'ECONNECTION']]);
  await at.mailroom.deliver(id);
  await at.mailroom.recover(true);
  await at.work();
  expect(taken).toBe(1);
  await noteHandled(at.db, programmeId, id);
  const { handled_at } = await at.db.selectFrom('mail').select('handled_at').executeTakeFirstOrThrow();
  expect(handled_at).not.toBeNull();
});

test('two workers with the same job send it once', async () => {
  await peer.start();
  const at = room();
  const other = room();
  const id = await put(at);
  await Promise.all([at, other, at, other].map(({ mailroom }) => mailroom.deliver(id)));
  await at.work();
  expect(peer.arrived).toHaveLength(1);
  expect(await state()).toEqual([['sent', 1, null]]);
});

/** As a process leaves it that died so many seconds ago, before or after the server got the text. */
async function takenAndLeft(db: Room['db'], { seconds = 0, handedOver = false } = {}): Promise<void> {
  const then = new Date(Date.now() - seconds * 1000);
  await db
    .updateTable('mail')
    .set({
      status: 'sending',
      attempts: 1,
      claims: 1,
      claimed_at: then,
      handed_over_at: handedOver ? then : null,
    })
    .execute();
}

test('a crash after the text was handed over sends nothing again: after five minutes it is perhaps sent', async () => {
  await peer.start();
  const at = room();
  const id = await put(at);
  await takenAndLeft(at.db, { seconds: 4 * 60, handedOver: true });
  await at.mailroom.deliver(id);
  await at.mailroom.recover();
  expect(await state()).toEqual([['sending', 1, null]]);
  await takenAndLeft(at.db, { seconds: 6 * 60, handedOver: true });
  await at.mailroom.recover();
  await at.work();
  expect(await state()).toEqual([['unknown', 1, 'CRASH']]);
  expect(peer.arrived).toEqual([]);
});

test('a crash before anything had left sends it again by itself, once', async () => {
  await peer.start();
  const at = room();
  await put(at);
  await takenAndLeft(at.db, { seconds: 30 });
  await at.mailroom.recover();
  expect(await state()).toEqual([['sending', 1, null]]);
  await takenAndLeft(at.db, { seconds: 60 });
  await at.mailroom.recover();
  await at.work();
  expect(await state()).toEqual([['sent', 2, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('who was given up for dead and is not hands nothing over any more, whoever sends it now', async () => {
  let answerFirst = () => {};
  const held = new Promise<void>((resolve) => {
    answerFirst = resolve;
  });
  let asked = 0;
  await peer.start({
    onRcptTo(_address, _session, done) {
      asked += 1;
      if (asked > 1) return done();
      void held.then(() => done());
    },
  });
  const at = room();
  const id = await put(at);
  const late = at.mailroom.deliver(id);
  await expect.poll(() => asked).toBe(1);
  await at.mailroom.recover(true);
  await at.work();
  expect(await state()).toEqual([['sent', 2, null]]);
  answerFirst();
  await late;
  expect(await state()).toEqual([['sent', 2, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('a mail that was given up for lost is known to be sent, once who sent it can say so', async () => {
  let finish = () => {};
  let has = false;
  await peer.start({
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => {
        has = true;
        finish = () => done();
      });
    },
  });
  const at = room();
  const id = await put(at);
  const underway = at.mailroom.deliver(id);
  await expect.poll(() => has).toBe(true);
  await at.mailroom.recover(true);
  expect(await state()).toEqual([['unknown', 1, 'CRASH']]);
  finish();
  await underway;
  expect(await state()).toEqual([['sent', 1, null]]);
});

test('where only one process can be, a start need not wait to say so', async () => {
  const at = room();
  await put(at);
  await takenAndLeft(at.db, { handedOver: true });
  await at.mailroom.recover(true);
  expect((await state()).map(([status]) => status)).toEqual(['unknown']);
});

test.each([
  [
    'put back by three hours, what waited then goes',
    '3 hours',
    'created_at = created_at + $1, due_at = due_at + $1',
  ],
  [
    'put back by half a day, the next try does not wait for it',
    '12 hours',
    'due_at = due_at + $1, attempts = 1',
  ],
  [
    'put back, what a process that ended had taken goes',
    '3 hours',
    "claimed_at = now() + $1, status = 'sending'",
  ],
])('a clock that was %s', async (_, shift, change) => {
  await peer.start();
  const at = room();
  await put(at);
  await sql.raw(`update mail set ${change.replaceAll('$1', `interval '${shift}'`)}`).execute(at.db);
  await at.work();
  expect(peer.arrived).toEqual([]);
  await at.mailroom.recover();
  await at.work();
  expect((await state()).map(([status]) => status)).toEqual(['sent']);
  expect(peer.arrived).toHaveLength(1);
});

test('the same mail is posted once, and what is rolled back was never posted', async () => {
  const at = room();
  await put(at, reminder, { dedupe: 'kees 7' });
  await put(at, reminder, { dedupe: 'kees 7' });
  expect(await listDue(at.db)).toHaveLength(1);
  await at.db
    .transaction()
    .execute(async (trx) => {
      await post(trx, news, { to: KEES, locale: 'nl', about: { what: 'weg' }, programmeId });
      throw new Error('back');
    })
    .catch(() => {});
  expect(await state()).toHaveLength(1);
});

test('a letter that is no longer needed is not sent, and one that cannot be written is tried again', async () => {
  await peer.start();
  const at = room();
  await put(at, news, { what: 'nothing' });
  await at.work();
  expect((await state()).map(([status]) => status)).toEqual(['skipped']);
  const failing = room({
    read: async () => {
      throw new Error('no database');
    },
  });
  await put(at);
  await failing.work();
  expect((await state()).at(-1)).toEqual(['queued', 1, 'LETTER']);
  // Nor does one that cannot be put on paper: nothing has left, so it does not count as perhaps sent.
  const half = room({ read: async () => ({ subject: 'Half' }) as never });
  await put(at);
  await half.work();
  expect((await state()).at(-1)).toEqual(['queued', 1, 'LETTER']);
  expect(peer.arrived).toEqual([]);
});

test('a mail of a kind that this version does not know is not sent, and not lost', async () => {
  await peer.start();
  const at = room();
  const id = await put(at, aMailKind({ ...news, name: 'test.of-a-newer-version' }));
  await at.work();
  expect(await state()).toEqual([['failed', 1, 'KIND']]);
  expect(peer.arrived).toEqual([]);
  expect(await sendAgain(at.db, programmeId, id)).toBe(true);
  const newer = room({ also: [aMailKind({ ...news, name: 'test.of-a-newer-version' })] });
  await newer.work();
  expect(await state()).toEqual([['sent', 1, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('two kinds of mail cannot have one name', () => {
  expect(() => room({ also: [aMailKind({ ...quick, name: news.name })] })).toThrow(
    'two kinds of mail are called test.news',
  );
});

test('what came back is noted on a mail that was sent, and on no other', async () => {
  await peer.start();
  const at = room();
  const id = await put(at);
  expect(await noteReturned(at.db, id, '5.1.1')).toBe(false);
  await at.work();
  expect(await noteReturned(at.db, id, '5.1.1')).toBe(true);
  expect(await noteReturned(at.db, crypto.randomUUID(), '5.1.1')).toBe(false);
  expect(await state()).toEqual([['returned', 1, '5.1.1']]);
});

test('a server that asks for a login gets it, and a wrong login is no fault of the mail', async () => {
  await peer.start({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      if (username === 'wissel' && password === 'goed') done(null, { user: 'wissel' });
      else done(answer(535, '5.7.8 wrong'));
    },
  });
  const { db } = connection;
  const at = room();
  const id = await put(at);
  const login = (password: string) => {
    const transport = createSmtp(`smtp://wissel:${password}@127.0.0.1:${peer.port}`, {
      host: 'wissel.example',
    });
    return transport(
      { id, to: KEES, from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' },
      { patienceMs: 10_000 },
    );
  };
  expect(await login('fout')).toEqual({ as: 'later', code: '535 5.7.8' });
  expect(await login('goed')).toEqual({ as: 'sent' });
  expect(db).toBe(at.db);
});

test('a server with STARTTLS gets the mail encrypted, and none with a certificate that nobody vouches for', async () => {
  const secure: boolean[] = [];
  await peer.start({
    disabledCommands: [],
    onMailFrom(_address, session, done) {
      secure.push(session.secure);
      done();
    },
  });
  const mail = { to: KEES, from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };
  const over = (query: string) =>
    createSmtp(`smtp://127.0.0.1:${peer.port}${query}`, { host: 'wissel.example' })(
      {
        id: crypto.randomUUID(),
        ...mail,
      },
      { patienceMs: 10_000 },
    );
  expect((await over('')).as).toBe('later');
  expect(secure).toEqual([]);
  expect(await over('/?tls.rejectUnauthorized=false')).toEqual({ as: 'sent' });
  expect(secure).toEqual([true]);
});

test('a mail that must go encrypted waits where the server cannot do that, and goes when it may in the open', async () => {
  let taken = 0;
  await peer.start({
    disabledCommands: ['STARTTLS'],
    onMailFrom(_address, _session, done) {
      taken += 1;
      done();
    },
  });
  const mail = { to: KEES, from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };
  const over = (query: string) =>
    createSmtp(`smtp://127.0.0.1:${peer.port}${query}`, { host: 'wissel.example' })(
      { id: crypto.randomUUID(), ...mail },
      { patienceMs: 10_000 },
    );
  expect((await over('/?requireTLS=true')).as).toBe('later');
  expect(taken).toBe(0);
  expect(await over('/?requireTLS=false')).toEqual({ as: 'sent' });
  expect(taken).toBe(1);
});

test('a connection that hangs is given up, and tried again on a new one', async () => {
  let taken = 0;
  await peer.start({
    onConnect(_session, done) {
      taken += 1;
      // No greeting for the first.
      if (taken > 1) done();
    },
  });
  const { db } = connection;
  const made: Outcome[] = [];
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  const transport: Transport = async (sending) => {
    const outcome = await smtp(sending, { patienceMs: 300 });
    made.push(outcome);
    return outcome;
  };
  const at = aMailroom(db, { kinds: [quick], transport, retryAfter: { usual: [0], first: [0] } });
  await put({ db }, quick);
  await at.work();
  expect(made).toEqual([{ as: 'later', code: 'ETIMEDOUT' }]);
  await at.work();
  expect(await state()).toEqual([['sent', 2, null]]);
  expect(peer.arrived).toHaveLength(1);
});

test('what was given up while we end counts as no try, unless the server has it already', async () => {
  const smtp = () => createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  const mail = { to: KEES, from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };
  const giveUp = new AbortController();
  await peer.start({ onRcptTo: () => giveUp.abort() });
  const patience = { patienceMs: 20_000, signal: giveUp.signal };
  const before = await smtp()({ id: crypto.randomUUID(), ...mail }, patience);
  expect(before).toEqual({ as: 'later', code: 'STOPPED', stopped: true });
  await peer.stop();
  const later = new AbortController();
  await peer.start({
    onData(stream) {
      stream.resume();
      stream.on('end', () => later.abort());
    },
  });
  const after = await smtp()({ id: crypto.randomUUID(), ...mail }, { ...patience, signal: later.signal });
  expect(after.as).toBe('unknown');
});

test.each([
  [421, 'onRcptTo', true],
  [432, 'onRcptTo', true],
  [450, 'onRcptTo', undefined],
  [450, 'onConnect', true],
])('%i at %s says of the server that it is busy: %s', async (code, when, busy) => {
  const refuse = (...args: unknown[]) =>
    (args.at(-1) as (error: Error) => void)(answer(code, '4.3.2 too many'));
  await peer.start({ [when]: refuse });
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  const mail = { to: KEES, from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };
  const outcome = await smtp({ id: crypto.randomUUID(), ...mail }, { patienceMs: 10_000 });
  expect(outcome).toMatchObject({ as: 'later' });
  expect('busy' in outcome ? outcome.busy : undefined).toBe(busy);
});
