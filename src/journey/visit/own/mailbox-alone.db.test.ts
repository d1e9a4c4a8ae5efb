import { randomUUID } from 'node:crypto';
import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Auth, createAuth } from '../../../people/auth.ts';
import { joinPeople } from '../../../people/person/joining.ts';
import { aPerson } from '../../../people/person/testing.ts';
import { findUserId } from '../../../people/reads.ts';
import type { App, Asker } from '../../../people/scope.ts';
import {
  beginNewApp,
  beginSecondFactor,
  checkSecondFactor,
  confirmFirstApp,
  confirmNewApp,
  enterFully,
  withCookies,
} from '../../../people/second-factor.ts';
import { whoAsks } from '../../../people/sessions.ts';
import { vouchAlong } from '../../../people/vouching.ts';
import { forgetSecondFactor, giveRole } from '../../../people/writes.ts';
import { readConfig } from '../../../platform/config/config.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { vouchAfterCall } from '../overview/vouching.ts';
import { readVisit } from '../reads.ts';
import { anOfferedRound } from '../testing.ts';
import type { Side } from '../visit.ts';
import { type Panel, readPanel } from '../visit-panel.ts';
import { findOwnVisit } from './finding.ts';

/** Somebody reads a mailbox of who goes to a secret place, or receives there, and has all the time in the world. */
let connection: Connection;
let auth: Auth;
let app: Pick<App, 'db' | 'auth'>;
beforeAll(async () => {
  connection = await openTestDatabase();
  const config = readConfig({ BASE_URL: 'https://wisselstage.example' });
  auth = createAuth(connection.db, config, 'a secret of the test that is long enough', new Map());
  app = { db: connection.db, auth };
}, 60_000);
afterAll(() => connection.close());

let count = 0;
let at: { visitId: string; programmeId: string; coordinator: string; email: string };
beforeEach(async () => {
  const { db } = connection;
  const code = `mailbox-${++count}`;
  const { visits, programmeId } = await anOfferedRound(db, code);
  const visitId = visits.get('Anna')!;
  const visit = (await readVisit(db, visitId))!;
  await db.updateTable('place').set({ secret: true }).where('id', '=', visit.placeId).execute();
  const email = `anna@${code}.example`;
  const { visitorId } = visit;
  await db.updateTable('person_address').set({ email }).where('person_id', '=', visitorId!).execute();
  await giveRole(db, { email, name: 'Anna', kind: 'participant', programmeId });
  await giveRole(db, { email: `bas@${code}.example`, name: 'Bas Gast', kind: 'participant', programmeId });
  const coordinator = await giveRole(db, {
    ...{ email: `els@${code}.example`, name: 'Els', kind: 'coordinator' as const, programmeId },
  });
  at = { visitId, programmeId, coordinator, email };
});

interface Entered {
  asker: Asker;
  headers: Headers;
}

/** With the link or the code of a mail: all that a mailbox gives; or with a passkey as well. */
async function enter(email: string, factor: string | null = null): Promise<Entered> {
  const userId = (await findUserId(connection.db, email))!;
  const { headers } = await auth.api.startSession({
    body: { userId, secondFactor: factor !== null, factor },
    headers: new Headers(),
    returnHeaders: true,
  });
  return seen(withCookies(headers.getSetCookie()));
}

const seen = async (headers: Headers): Promise<Entered> => ({
  headers,
  asker: (await whoAsks(app, headers)).asker!,
});

const whole = (entered: Entered) => ({ ...entered, app: app as App });
const secretOf = (uri: string) => new URL(uri).searchParams.get('secret')!;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** What the app shows; each code is good once. */
async function shown(secret: string, away = 0): Promise<string> {
  const bits = [...secret].map((one) => LETTERS.indexOf(one).toString(2).padStart(5, '0')).join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return createOTP(bytes).hotp(Math.floor(Date.now() / 30_000) + away);
}

async function setUpApp(entered: Entered): Promise<Entered & { secret: string }> {
  const secret = secretOf(await beginSecondFactor(whole(entered).app, entered.asker));
  expect(await confirmFirstApp(whole(entered).app, entered.asker, await shown(secret))).toBe('right');
  const cookies = await enterFully(whole(entered).app, entered.asker, entered.headers);
  return { ...(await seen(withCookies(cookies))), secret };
}

async function panelOf({ asker }: Entered, visitId = at.visitId): Promise<Panel> {
  const found = (await findOwnVisit(connection.db, asker, visitId))!;
  return readPanel(app, asker, found.personId, true);
}

async function codeOf(entered: Entered): Promise<string> {
  const panel = await panelOf(entered);
  if (panel.stand !== 'call') throw new Error(`nothing to read: ${panel.stand}`);
  return panel.code;
}

const call = async (
  code: string,
  {
    side = 'visitor',
    userId = at.coordinator,
    visitId = at.visitId,
  }: { side?: Side; userId?: string; visitId?: string } = {},
) => vouchAfterCall(app, { visit: (await readVisit(connection.db, visitId))!, side, code, userId });

async function aPasskey(email: string): Promise<string> {
  const id = randomUUID();
  const userId = (await findUserId(connection.db, email))!;
  await connection.db
    .insertInto('passkey')
    .values({
      ...{ id, userId, name: 'telefoon', publicKey: `key of ${id}`, credentialID: id, counter: 0 },
      ...{ deviceType: 'singleDevice', backedUp: false, createdAt: new Date() },
    })
    .execute();
  return id;
}

describe('a mailbox alone', () => {
  test('opens nothing, nor with an app set up there and then, nor after any time', async () => {
    const mailbox = await enter(at.email);
    expect(await panelOf(mailbox)).toEqual({ stand: 'factor' });
    const withApp = await setUpApp(mailbox);
    expect(withApp.asker.secondFactor).toBe('given');
    expect((await panelOf(withApp)).stand).toBe('call');
    await connection.db
      .updateTable('session')
      // As old as a session gets.
      .set({ createdAt: new Date(Date.now() - 89 * 86_400_000), secondFactorAt: new Date() })
      .where('id', '=', withApp.asker.sessionId)
      .execute();
    expect((await panelOf(await seen(withApp.headers))).stand).toBe('call');
  });

  test('opens nothing with a passkey made there and then, also when its owner has a factor that was vouched for', async () => {
    const owner = await setUpApp(await enter(at.email));
    expect(await call(await codeOf(owner))).toBe('done');
    expect(await panelOf(owner)).toEqual({ stand: 'opened' });
    const thief = await enter(at.email, await aPasskey(at.email));
    expect((await panelOf(thief)).stand).toBe('call');
    expect(await codeOf(thief)).not.toBe(null);
    expect(await panelOf(await enter(at.email))).toEqual({ stand: 'factor' });
  });

  test('does not show the key of an app that another session begins, before or after', async () => {
    const [thief, owner] = [await enter(at.email), await enter(at.email)];
    const waiting = secretOf(await beginSecondFactor(whole(thief).app, thief.asker));
    expect(secretOf(await beginSecondFactor(whole(thief).app, thief.asker))).toBe(waiting);
    const owned = await setUpApp(owner);
    expect(owned.secret).not.toBe(waiting);
    expect(await call(await codeOf(owned))).toBe('done');
    // There is one by now: what was begun earlier does not take its place.
    expect(await confirmFirstApp(whole(thief).app, thief.asker, await shown(waiting, 1))).toBe('wrong');
    expect(
      await checkSecondFactor(whole(thief).app, thief.asker, thief.headers, await shown(waiting, 1)),
    ).toBe('wrong');
    expect(await panelOf(owned)).toEqual({ stand: 'opened' });
  });

  test('reads another code than its owner: who was first does not get what the owner reads', async () => {
    const thief = await enter(at.email, await aPasskey(at.email));
    const owner = await setUpApp(await enter(at.email));
    const read = await codeOf(owner);
    expect(await codeOf(thief)).not.toBe(read);
    expect(await call(read)).toBe('done');
    expect([(await panelOf(thief)).stand, (await panelOf(owner)).stand]).toEqual(['call', 'opened']);
  });

  test('of who receives opens nothing either', async () => {
    const host = at.email.replace('anna', 'bas');
    const withApp = await setUpApp(await enter(host));
    const code = await codeOf(withApp);
    expect(await call(code, { side: 'visitor' })).toBe('wrong');
    expect((await panelOf(withApp)).stand).toBe('call');
    expect(await call(code, { side: 'host' })).toBe('done');
    expect((await panelOf(withApp)).stand).toBe('opened');
  });
});

describe('who vouches', () => {
  test('spoke to this person: a wrong code does nothing, and after ten it has to wait', async () => {
    const owner = await setUpApp(await enter(at.email));
    const right = await codeOf(owner);
    const wrong = right.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    for (let tries = 0; tries < 10; tries++) expect(await call(tries % 2 ? wrong : '')).toBe('wrong');
    expect(await call(right)).toEqual({ wait: 15 });
    expect((await panelOf(owner)).stand).toBe('call');
  });

  test('is noted, once, with who it was', async () => {
    const owner = await setUpApp(await enter(at.email));
    const code = await codeOf(owner);
    for (const typed of [code, code.replace(' ', '')]) expect(await call(typed)).toBe('done');
    const { db } = connection;
    const noted = await readHistory(db, { visitId: at.visitId, what: 'visitor-vouched' });
    expect(noted.map(({ actor }) => actor)).toEqual([at.coordinator]);
    const visit = (await readVisit(db, at.visitId))!;
    const told = await readHistory(db, { personId: visit.visitorId! });
    expect(told.map(({ kind, about, actor }) => [kind, about.how, actor])).toEqual([
      ['person.factor-vouched', 'spoken', at.coordinator],
    ]);
  });

  test('is not the person, also when they coordinate', async () => {
    const { db } = connection;
    await giveRole(db, {
      ...{ email: at.email, name: 'Anna', kind: 'coordinator' as const, programmeId: at.programmeId },
    });
    const owner = await setUpApp(await enter(at.email));
    const code = await codeOf(owner);
    expect(await call(code, { userId: owner.asker.userId })).toBe('wrong');
    expect(await call(code)).toBe('done');
  });

  test('vouches for one programme: the same account in another stays shut there', async () => {
    const here = { ...at };
    const { db } = connection;
    const other = await anOfferedRound(db, `elsewhere-${count}`);
    const otherVisit = (await readVisit(db, other.visits.get('Anna')!))!;
    await db.updateTable('place').set({ secret: true }).where('id', '=', otherVisit.placeId).execute();
    await db
      .updateTable('person_address')
      .set({ email: here.email })
      .where('person_id', '=', otherVisit.visitorId!)
      .execute();
    const owner = await setUpApp(await enter(here.email));
    const elsewhere = await panelOf(owner, otherVisit.id);
    // Who coordinates elsewhere reaches the visits of their own programme alone, where another code is read.
    expect(await call(await codeOf(owner), { visitId: otherVisit.id })).toBe('wrong');
    expect(await call(await codeOf(owner))).toBe('done');
    expect((await panelOf(owner)).stand).toBe('opened');
    expect(await panelOf(owner, otherVisit.id)).toEqual(elsewhere);
  });
});

describe('what was vouched for', () => {
  let owner: Entered & { secret: string };
  beforeEach(async () => {
    owner = await setUpApp(await enter(at.email));
    await call(await codeOf(owner));
  });

  test('stays when another app takes over with a code of the old one', async () => {
    const next = secretOf(await beginNewApp(whole(owner).app, owner.asker));
    expect(await confirmNewApp(whole(owner).app, owner.asker, await shown(next))).toBe('right');
    expect((await panelOf(owner)).stand).toBe('opened');
  });

  test('goes along to a passkey that is added with it, and to none that is added without', async () => {
    const { userId, factor } = owner.asker;
    const passkeyId = await aPasskey(at.email);
    await vouchAlong(connection.db, { userId, factor: factor!, passkeyId });
    expect((await panelOf(await enter(at.email, passkeyId))).stand).toBe('opened');
    const without = await aPasskey(at.email);
    const unvouched = await enter(at.email, without);
    const next = await aPasskey(at.email);
    await vouchAlong(connection.db, { userId, factor: unvouched.asker.factor!, passkeyId: next });
    expect((await panelOf(await enter(at.email, next))).stand).toBe('call');
  });

  test('is lost when the second factor is reset, and what is set up afterwards has to be vouched for again', async () => {
    await forgetSecondFactor(connection.db, at.email);
    const again = await setUpApp(await enter(at.email));
    expect((await panelOf(again)).stand).toBe('call');
    expect(
      await connection.db
        .selectFrom('vouched_factor')
        .selectAll()
        .where('app_id', '=', owner.asker.factor)
        .execute(),
    ).toEqual([]);
  });

  test('is lost with the passkey, also in a session that it opened', async () => {
    const passkeyId = await aPasskey(at.email);
    await vouchAlong(connection.db, { ...owner.asker, factor: owner.asker.factor!, passkeyId });
    const open = await enter(at.email, passkeyId);
    expect((await panelOf(open)).stand).toBe('opened');
    await connection.db.deleteFrom('passkey').where('id', '=', passkeyId).execute();
    expect(await panelOf(open)).toEqual({ stand: 'again' });
  });

  test('does not become that of somebody else with whom they turn out to be one', async () => {
    const { db } = connection;
    const visit = (await readVisit(db, at.visitId))!;
    const twin = await aPerson(db, at.programmeId, 'Anna B', `anna-b@mailbox-${count}.example`);
    expect(
      await joinPeople(db, { programmeId: at.programmeId, stays: twin, goes: visit.visitorId! }),
    ).toBeNull();
    expect((await panelOf(await seen(owner.headers))).stand).toBe('call');
  });
});
