import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../platform/config/config.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { readOutbox } from '../platform/mail/mail.ts';
import { aMailroom } from '../platform/mail/testing.ts';
import { hashOf } from '../platform/privacy/key.ts';
import { type Auth, createAuth, type MadeLinks } from './auth.ts';
import { signInMail } from './mail/sign-in.ts';
import { furtherOf } from './own-path.ts';
import { asRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';
import type { App } from './scope.ts';
import { enterWithCode, enterWithLink } from './sign-in.ts';
import { askForMail, endEverySession, forgetSecondFactor, giveRole } from './writes.ts';

const WENDY = 'wendy@regio.example';
const NOBODY = 'niemand@nergens.example';

let connection: Connection;
let auth: Auth;
let userId: string;
let post: ReturnType<typeof aMailroom>;
const links: MadeLinks = new Map();
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const config = readConfig({ BASE_URL: 'https://wisselstage.example' });
  auth = createAuth(db, config, 'a secret of the test that is long enough', links);
  post = aMailroom(db);
  const { baseUrl } = config;
  post.mailroom.takes([signInMail], { db, auth, links, baseUrl, keys: post.keys, today: () => '2027-01-11' });
  userId = await giveRole(db, { email: WENDY, name: 'Wendy Kok', kind: 'operator' });
});
afterAll(() => connection.close());
beforeEach(async () => {
  await connection.db.deleteFrom('mail').execute();
  await connection.db.deleteFrom('verification').execute();
});

/** Asks, and lets the mail be written. */
async function ask(email: string, locale: 'nl' | 'en' = 'nl', further = '/mijn'): Promise<void> {
  await askForMail(connection.db, { email, locale, further, fromCrowd: false });
  await post.work();
  expect(links.size).toBe(0);
}

async function lastMail() {
  const [mail] = await readOutbox(connection.db);
  const link = new URL(/https:\S+/.exec(mail?.body ?? '')?.[0] ?? '');
  const code = /: (\d{6})$/m.exec(mail?.body ?? '')?.[1] ?? '';
  return { ...mail, link, code, token: link.searchParams.get('token') ?? '' };
}

const app = () => ({ db: connection.db, auth }) as App;
const none = new Headers();

test('a known address gets one mail with a link and a code, an unknown one none; typing a code is the same work', async () => {
  await ask(NOBODY);
  const left = async () =>
    (await connection.db.selectFrom('verification').selectAll().execute()).map(({ identifier }) =>
      identifier.replace(/:.*|-otp-.*/, ''),
    );
  expect(await readOutbox(connection.db)).toEqual([]);
  expect(await left()).toEqual(['sign-in']);
  // Nothing is left of who asked.
  expect(await connection.db.selectFrom('mail').selectAll().execute()).toEqual([]);
  await ask(WENDY);
  expect((await left()).sort()).toEqual([
    'magic-link',
    'mailed-proofs-wendy@regio.example',
    'sign-in',
    'sign-in',
  ]);
  const mails = await readOutbox(connection.db);
  expect(mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [WENDY, 'Inloggen bij Wisselstage'],
  ]);
  const { link, code } = await lastMail();
  expect(`${link.origin}${link.pathname}`).toBe('https://wisselstage.example/inloggen/link');
  expect(code).toMatch(/^\d{6}$/);
});

test('the mail speaks the language of the page, and leads on to where somebody was going', async () => {
  await ask(WENDY, 'en', '/rondes/voorjaar-2027');
  const { subject, link } = await lastMail();
  expect(subject).toBe('Sign in to Wisselstage');
  expect(link.searchParams.get('verder')).toBe('/rondes/voorjaar-2027');
});

test('the database holds no link and no code that can be used', async () => {
  await ask(WENDY);
  const { token, code } = await lastMail();
  const kept = JSON.stringify(await connection.db.selectFrom('verification').selectAll().execute());
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(code);
});

test('a link and a code work for 15 minutes', async () => {
  await ask(WENDY);
  const { token, code } = await lastMail();
  const rows = await connection.db.selectFrom('verification').select('expiresAt').execute();
  for (const { expiresAt } of rows) {
    expect(Math.round((expiresAt.getTime() - Date.now()) / 60_000)).toBe(15);
  }
  await sql`update verification set "expiresAt" = now() - interval '1 second'`.execute(connection.db);
  expect(await enterWithLink(app(), none, token)).toBeNull();
  expect(await enterWithCode(app(), none, { email: WENDY, code })).toBeNull();
});

test('after five wrong codes the right one is worth nothing, and the link still is', async () => {
  await ask(WENDY);
  const { token, code } = await lastMail();
  const wrong = code === '000000' ? '111111' : '000000';
  for (let times = 0; times < 5; times++) {
    expect(await enterWithCode(app(), none, { email: WENDY, code: wrong })).toBeNull();
  }
  expect(await enterWithCode(app(), none, { email: WENDY, code })).toBeNull();
  expect(await enterWithLink(app(), none, token)).not.toBeNull();
});

test('two presses on the button at once start one session', async () => {
  await connection.db.deleteFrom('session').execute();
  await ask(WENDY);
  const { token } = await lastMail();
  const entered = await Promise.all([1, 2, 3].map(() => enterWithLink(app(), none, token)));
  expect(entered.filter((cookies) => cookies !== null)).toHaveLength(1);
  expect(await connection.db.selectFrom('session').select('id').execute()).toHaveLength(1);
});

test.each(['link first', 'code first'])(
  'the link and the code at one moment, however often, start one session (%s)',
  async (order) => {
    for (let times = 0; times < 5; times++) {
      await connection.db.deleteFrom('session').execute();
      await ask(WENDY);
      const { token, code } = await lastMail();
      const ways = [
        () => enterWithLink(app(), none, token),
        () => enterWithCode(app(), none, { email: WENDY, code }),
      ];
      if (order === 'code first') ways.reverse();
      const entered = await Promise.all([...ways, ...ways].map((enter) => enter()));
      const cookies = entered.filter((one) => one !== null);
      expect(cookies).toHaveLength(1);
      const sessions = await connection.db.selectFrom('session').select('token').execute();
      expect(sessions).toHaveLength(1);
      // It is the one that somebody has.
      const [, held] = /session_token=([^.]+)\./.exec(decodeURIComponent(cookies.flat().join()))!;
      expect(hashOf(held!)).toBe(sessions[0]!.token);
    }
  },
);

test('a wrong code that was typed while the link was pressed does not bring the code back', async () => {
  await ask(WENDY);
  const { token, code } = await lastMail();
  const wrong = code === '000000' ? '111111' : '000000';
  await Promise.all([
    enterWithCode(app(), none, { email: WENDY, code: wrong }),
    enterWithLink(app(), none, token),
    enterWithCode(app(), none, { email: WENDY, code: wrong }),
  ]);
  expect(await enterWithCode(app(), none, { email: WENDY, code })).toBeNull();
});

test('a fault of ours is no wrong code', async () => {
  const { db } = connection;
  await ask(WENDY);
  const { code } = await lastMail();
  await sql`alter table "session" rename to "session_away"`.execute(db);
  try {
    await expect(enterWithCode(app(), none, { email: WENDY, code })).rejects.toThrow();
  } finally {
    await sql`alter table "session_away" rename to "session"`.execute(db);
  }
});

test('who lost everything starts anew: no app, no passkey, no session is left, and the account is', async () => {
  const { db } = connection;
  await sql`insert into "twoFactor" ("id", "userId", "secret", "backupCodes") values ('t', ${userId}, 's', 'b')`.execute(
    db,
  );
  await sql`insert into "passkey" ("id", "userId", "publicKey", "credentialID", "counter", "deviceType", "backedUp")
    values ('p', ${userId}, 'k', 'c', 0, 'd', false)`.execute(db);
  expect(await forgetSecondFactor(db, NOBODY)).toBe(false);
  expect(await forgetSecondFactor(db, WENDY)).toBe(true);
  for (const table of ['twoFactor', 'passkey', 'session'] as const) {
    expect(await db.selectFrom(table).select('id').where('userId', '=', userId).execute()).toEqual([]);
  }
  expect(await db.selectFrom('role').select('kind').where('user_id', '=', userId).execute()).toEqual([
    { kind: 'operator' },
  ]);
});

test('who runs the site ends every session of everybody, and says so in the log', async () => {
  const { db } = connection;
  const given = async (id: string, user: string) =>
    sql`insert into "session" ("id", "userId", "token", "expiresAt", "createdAt", "updatedAt")
      values (${id}, ${user}, ${id}, now() + interval '1 day', now(), now())`.execute(db);
  await db.deleteFrom('session').execute();
  for (const id of ['een', 'twee']) await given(id, userId);
  expect(await endEverySession(db)).toBe(2);
  expect(await db.selectFrom('session').select('id').execute()).toEqual([]);
  expect((await db.selectFrom('user').select('id').where('id', '=', userId).execute()).length).toBe(1);
  const noted = await db
    .selectFrom('audit')
    .select('id')
    .where('kind', '=', 'everybody-signed-out')
    .execute();
  expect(noted.length).toBe(1);
});

test('recovery codes differ, and are read as people type them', () => {
  const codes = makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(asRecoveryCode(` ${code.toUpperCase().replace('-', '  ')} `)).toBe(code);
  }
});

test.each([
  ['/rondes/x?toon=y', '/rondes/x?toon=y'],
  ['//elders.example', '/mijn'],
  ['/\\elders.example', '/mijn'],
  ['/.//elders.example', '/mijn'],
  [`/${'x'.repeat(500)}`, '/mijn'],
  ['https://elders.example', '/mijn'],
  ['javascript:alert(1)', '/mijn'],
  ['/\t/elders.example', '/mijn'],
  [undefined, '/mijn'],
])('from signing in %s leads to %s', (asked, leads) => {
  expect(furtherOf(asked)).toBe(leads);
});
