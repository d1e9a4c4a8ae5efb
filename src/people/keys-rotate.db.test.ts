import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../platform/config/config.ts';
import { numberOf, secretsOf } from '../platform/config/secrets.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { createAuth } from './auth.ts';
import { signedNow } from './earlier-cookies.ts';
import { resealFactors } from './resealing.ts';
import type { App, Asker } from './scope.ts';
import {
  beginSecondFactor,
  checkSecondFactor,
  confirmFirstApp,
  enterFully,
  renewRecoveryCodes,
  withCookies,
} from './second-factor.ts';
import { whoAsks } from './sessions.ts';
import { giveRole } from './writes.ts';

const FIRST = 'the first secret of the test which is long enough';
const SECOND = 'the second secret of the test also long enough';
const THIRD = 'the third secret of the test and as long as well';

let connection: Connection;
let userId: string;
beforeAll(async () => {
  connection = await openTestDatabase();
  userId = await giveRole(connection.db, { email: 'wendy@sla.example', name: 'Wendy', kind: 'operator' });
});
afterAll(() => connection.close());
beforeEach(async () => {
  for (const table of ['twoFactor', 'session', 'verification', 'rate_limit'] as const)
    await connection.db.deleteFrom(table).execute();
});

/** The site, as it runs with this key and these of before. */
function siteWith(secret: string, ...before: string[]) {
  const config = readConfig({
    BASE_URL: 'https://wisselstage.example',
    SECRET_KEYS_BEFORE: before.join(','),
  });
  const { db } = connection;
  const auth = createAuth(db, config, secret, new Map());
  const app = { db, auth, config } as unknown as App;
  const heard = (headers: Headers) =>
    new Headers({ cookie: signedNow(headers.get('cookie') ?? '', secretsOf(secret, before)) });
  return { app, heard, asks: async (headers: Headers) => (await whoAsks(app, heard(headers))).asker };
}

async function enter({ app }: ReturnType<typeof siteWith>, secondFactor: boolean): Promise<Headers> {
  const { headers } = await app.auth.api.startSession({
    body: { userId, secondFactor },
    headers: new Headers(),
    returnHeaders: true,
  });
  return withCookies(headers.getSetCookie());
}

/** Somebody with an app and recovery codes, under this key. */
async function withApp(site: ReturnType<typeof siteWith>) {
  const began = await enter(site, false);
  const asker = (await site.asks(began)) as Asker;
  const secret = new URL(await beginSecondFactor(site.app, asker)).searchParams.get('secret')!;
  const given = Buffer.from(decode(secret)).toString();
  expect(await confirmFirstApp(site.app, asker, await createOTP(given).totp())).toBe('right');
  const headers = withCookies(await enterFully(site.app, asker, began));
  const codes = await renewRecoveryCodes(site.app, headers);
  return { headers, codes, code: () => createOTP(given).totp() };
}

/** Base32, as the picture has it. */
function decode(text: string): number[] {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

test('a new key signs nobody out, and the second step works on; without the earlier key neither does', async () => {
  const { headers, codes } = await withApp(siteWith(FIRST));
  const rotated = siteWith(SECOND, FIRST);
  const asker = await rotated.asks(headers);
  expect(asker?.userId).toBe(userId);
  expect(await checkSecondFactor(rotated.app, asker!, rotated.heard(headers), codes[0]!)).toBe('right');
  expect(await siteWith(SECOND).asks(headers)).toBeNull();
});

test('sealed anew, everything opens without the earlier keys', async () => {
  const { headers, codes } = await withApp(siteWith(FIRST));
  const counted = await resealFactors(connection.db, secretsOf(THIRD, [SECOND, FIRST]));
  expect(counted).toEqual({ now: 0, anew: 2, lost: 0 });
  expect(await resealFactors(connection.db, secretsOf(THIRD))).toEqual({ now: 2, anew: 0, lost: 0 });
  const rows = await connection.db.selectFrom('twoFactor').select(['secret', 'backupCodes']).execute();
  for (const sealed of rows.flatMap((row) => [row.secret, row.backupCodes]))
    expect(sealed.startsWith(`$ba$${numberOf(THIRD)}$`)).toBe(true);
  const alone = siteWith(THIRD);
  const entered = await enter(alone, true);
  const asker = (await alone.asks(entered))!;
  expect(await checkSecondFactor(alone.app, asker, entered, codes[1]!)).toBe('right');
  expect(await alone.asks(headers)).toBeNull();
});

test('what was sealed before it said with which key opens too, and with a key that is gone nothing is changed', async () => {
  const { codes } = await withApp(siteWith(FIRST));
  const [row] = await connection.db.selectFrom('twoFactor').selectAll().execute();
  const bare = (sealed: string) => sealed.replace(/^\$ba\$\d+\$/, '');
  await connection.db
    .updateTable('twoFactor')
    .set({ secret: bare(row!.secret), backupCodes: bare(row!.backupCodes) })
    .execute();
  const rotated = siteWith(SECOND, FIRST);
  const entered = await enter(rotated, true);
  expect(await checkSecondFactor(rotated.app, (await rotated.asks(entered))!, entered, codes[2]!)).toBe(
    'right',
  );
  const before = await connection.db.selectFrom('twoFactor').select(['secret', 'backupCodes']).execute();
  expect(await resealFactors(connection.db, secretsOf(SECOND, [THIRD]))).toEqual({
    now: 1,
    anew: 0,
    lost: 1,
  });
  expect(await connection.db.selectFrom('twoFactor').select(['secret', 'backupCodes']).execute()).toEqual(
    before,
  );
  expect(await resealFactors(connection.db, secretsOf(SECOND, [THIRD, FIRST]))).toMatchObject({
    anew: 1,
    lost: 0,
  });
});

test('the database holds the digest of a session and not its token; the session of another key is nobody’s', async () => {
  const site = siteWith(FIRST);
  const headers = await enter(site, true);
  const [, token] = /session_token=([^.]+)\./.exec(decodeURIComponent(headers.get('cookie')!))!;
  const [row] = await connection.db.selectFrom('session').select('token').execute();
  expect(row!.token).not.toContain(token);
  expect(row!.token).toHaveLength(43);
  // Even who has the secret as well makes no session of what is stored.
  const forged = headers.get('cookie')!.replace(token!, row!.token);
  expect(await site.asks(new Headers({ cookie: forged }))).toBeNull();
  expect((await site.asks(headers))?.userId).toBe(userId);
});
