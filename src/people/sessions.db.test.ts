import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../platform/config/config.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { type Auth, createAuth } from './auth.ts';
import { countAttempts, limits, takeAttempt, takeAttempts } from './limits.ts';
import { withCookies } from './second-factor.ts';
import { deviceOf, endSession, listSessions, whoAsks } from './sessions.ts';
import { clearWhatEnded, giveRole } from './writes.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

let connection: Connection;
let auth: Auth;
let people: Record<'hanna' | 'wendy' | 'sanne', string>;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const config = readConfig({ BASE_URL: 'https://wisselstage.example' });
  auth = createAuth(db, config, 'a secret of the test that is long enough', new Map());
  const programme = await sql<{ id: string }>`
    insert into programme (code, name) values ('maasmond', 'Maasmond') returning id`.execute(db);
  const programmeId = programme.rows[0]!.id;
  const make = (name: string, kind: 'participant' | 'operator') =>
    giveRole(db, {
      email: `${name}@sla.example`,
      name,
      kind,
      programmeId: kind === 'operator' ? undefined : programmeId,
    });
  people = {
    hanna: await make('hanna', 'participant'),
    sanne: await make('sanne', 'participant'),
    wendy: await make('wendy', 'operator'),
  };
});
afterAll(() => connection.close());
beforeEach(() => connection.db.deleteFrom('session').execute());

async function enter(userId: string, secondFactor: boolean, userAgent = ''): Promise<Headers> {
  const { headers } = await auth.api.startSession({
    body: { userId, secondFactor },
    headers: new Headers({ 'user-agent': userAgent }),
    returnHeaders: true,
  });
  return withCookies(headers.getSetCookie());
}

/** As if the last request was some time ago. */
async function letPass(milliseconds: number): Promise<void> {
  const then = new Date(Date.now() - milliseconds);
  const expiresAt = new Date(then.getTime() + 30 * DAY);
  await connection.db.updateTable('session').set({ createdAt: then, updatedAt: then, expiresAt }).execute();
}

const ask = (headers: Headers) => whoAsks({ db: connection.db, auth }, headers);

test.each([
  ['a participant after 29 days', 'hanna', false, 29 * DAY, true],
  ['a participant after 31 days', 'hanna', false, 31 * DAY, false],
  ['an operator after 11 hours', 'wendy', true, 11 * HOUR, true],
  ['an operator after 13 hours', 'wendy', true, 13 * HOUR, false],
  ['an operator halfway, after 20 minutes', 'wendy', false, HOUR / 3, true],
  ['an operator halfway, after 40 minutes', 'wendy', false, (HOUR * 2) / 3, false],
] as const)('the session of %s', async (_, who, secondFactor, passed, works) => {
  const headers = await enter(people[who], secondFactor);
  await letPass(passed);
  const { asker } = await ask(headers);
  expect(asker?.userId ?? null).toBe(works ? people[who] : null);
  const left = await connection.db.selectFrom('session').select('id').execute();
  expect(left).toHaveLength(works ? 1 : 0);
});

test.each([
  ['who sees others, within the week', 'wendy', true, 6 * DAY, true],
  ['who sees others, after the week', 'wendy', true, 8 * DAY, false],
  ['a participant, within three months', 'hanna', false, 89 * DAY, true],
  ['a participant, after three months', 'hanna', false, 91 * DAY, false],
] as const)('a session that is used every hour: %s', async (_, who, secondFactor, old, works) => {
  const headers = await enter(people[who], secondFactor);
  const createdAt = new Date(Date.now() - old);
  await connection.db
    .updateTable('session')
    .set({ createdAt, updatedAt: new Date(Date.now() - HOUR) })
    .execute();
  expect((await ask(headers)).asker?.userId ?? null).toBe(works ? people[who] : null);
});

test('using a session lengthens it, in the browser as well, and not at every request', async () => {
  const headers = await enter(people.wendy, true);
  expect((await ask(headers)).cookies).toEqual([]);
  await letPass(11 * HOUR);
  const { cookies } = await ask(headers);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^__Secure-wisselstage\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/i);
  const { updatedAt } = await connection.db
    .selectFrom('session')
    .select('updatedAt')
    .executeTakeFirstOrThrow();
  expect(Date.now() - updatedAt.getTime()).toBeLessThan(60_000);
  expect((await ask(headers)).cookies).toEqual([]);
});

test('the step that was not taken is not lengthened by asking', async () => {
  const headers = await enter(people.wendy, false);
  await letPass(HOUR / 3);
  await ask(headers);
  const row = await connection.db.selectFrom('session').select('createdAt').executeTakeFirstOrThrow();
  expect(Date.now() - row.createdAt.getTime()).toBeGreaterThan(HOUR / 4);
  expect((await ask(headers)).asker?.secondFactor).toBe('asked');
});

test('who becomes an operator must give a second factor from then on', async () => {
  const headers = await enter(people.sanne, false);
  expect((await ask(headers)).asker?.secondFactor).toBe('not-needed');
  await giveRole(connection.db, { email: 'sanne@sla.example', name: 'sanne', kind: 'operator' });
  expect((await ask(headers)).asker?.secondFactor).toBe('asked');
  await connection.db
    .deleteFrom('role')
    .where('user_id', '=', people.sanne)
    .where('kind', '=', 'operator')
    .execute();
});

test('a list names the own sessions only, this one first, and what is over is not in it', async () => {
  const here = await enter(people.hanna, false, 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0');
  await enter(people.hanna, false, 'Mozilla/5.0 (iPhone; CPU) Version/18.0 Safari/604.1');
  await enter(people.wendy, true);
  const asker = (await ask(here)).asker!;
  const rows = await listSessions(connection.db, asker);
  expect(rows.map(({ device, current }) => [device, current])).toEqual([
    ['Firefox, Windows', true],
    ['Safari, iPhone', false],
  ]);
  await letPass(31 * DAY);
  expect(await listSessions(connection.db, asker)).toEqual([]);
});

test('nobody ends the session of somebody else', async () => {
  const wendy = await enter(people.wendy, true);
  const { sessionId } = (await ask(wendy)).asker!;
  await endSession(connection.db, people.hanna, sessionId);
  expect((await ask(wendy)).asker?.userId).toBe(people.wendy);
  await endSession(connection.db, people.wendy, sessionId);
  expect((await ask(wendy)).asker).toBeNull();
});

test('a limit counts to its number, for each by themselves, and starts anew when its time is over', async () => {
  const limit = { what: 'test', times: 3, minutes: 15 };
  const take = (whom: string) => takeAttempt(connection.db, limit, whom);
  expect([await take('a'), await take('a'), await take('a'), await take('a')]).toEqual([
    null,
    null,
    null,
    15,
  ]);
  expect(await take('b')).toBeNull();
  await sql`update rate_limit set ends_at = now() - interval '1 second'`.execute(connection.db);
  expect(await take('a')).toBeNull();
});

test('attempts at the same moment are all counted', async () => {
  const attempts = Array.from({ length: 25 }, () => takeAttempt(connection.db, limits.codeOf, 'hanna'));
  expect((await Promise.all(attempts)).filter((wait) => wait === null)).toHaveLength(limits.codeOf.times);
});

test('several limits are counted at once, each by its own number', async () => {
  const [two, one] = [
    { what: 'two', times: 2, minutes: 15 },
    { what: 'one', times: 1, minutes: 60 },
  ];
  const count = () => countAttempts(connection.db, [two, 'a'], [one, 'a']);
  expect([await count(), await count(), await count()]).toEqual([
    [null, null],
    [null, 60],
    [15, 60],
  ]);
  expect(await takeAttempts(connection.db, [two, 'a'], [one, 'b'])).toBe(15);
  expect(await takeAttempts(connection.db, [two, 'b'], [one, 'b'])).toBe(60);
  expect(await takeAttempt(connection.db, two, 'b')).toBeNull();
});

test('the table of limits is no list of addresses', async () => {
  await takeAttempt(connection.db, limits.mailTo, 'geheim@opvang.example');
  const rows = await connection.db.selectFrom('rate_limit').select('key').execute();
  expect(JSON.stringify(rows)).not.toContain('opvang');
});

test('what is over is cleared away', async () => {
  await enter(people.hanna, false);
  await connection.db
    .updateTable('session')
    .set({ expiresAt: new Date(0) })
    .execute();
  await sql`update rate_limit set ends_at = now() - interval '1 second'`.execute(connection.db);
  await clearWhatEnded(connection.db);
  for (const table of ['session', 'rate_limit'] as const) {
    expect(await connection.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
  ['Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28.0 Chrome/130.0', 'Samsung Internet, Android'],
  ['curl/8.0', ''],
])('%s is shown as "%s"', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
