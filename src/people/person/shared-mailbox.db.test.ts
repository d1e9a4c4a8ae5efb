import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import type { ProgrammeId } from '../ids.ts';
import { findUserId } from '../reads.ts';
import { ownIn } from '../scope.ts';
import { giveRole } from '../writes.ts';
import { choosePerson, readChoices, readWho } from './choosing.ts';
import { isShared, ownerOf } from './own-address.ts';
import { readPeopleAt } from './reads.ts';
import { aPerson } from './testing.ts';
import { forgetUnused, peopleFor } from './writes.ts';

const TEAM = 'team@pol.example';
let connection: Connection;
let here: ProgrammeId;
let elsewhere: ProgrammeId;
const people: Record<'kim' | 'cas' | 'kimThere' | 'lea', string> = {
  kim: '',
  cas: '',
  kimThere: '',
  lea: '',
};

const aProgramme = async (code: string) => {
  const { id } = await connection.db
    .insertInto('programme')
    .values({ code, name: `Programma ${code}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id as ProgrammeId;
};

const takesPart = async (programmeId: string, name: string, email: string) => {
  const personId = await aPerson(connection.db, programmeId, name, email);
  await giveRole(connection.db, { email, name, kind: 'participant', programmeId, personId });
  return personId;
};

/** A session of who reads the mail of an address. */
async function aSession(email: string) {
  const { db } = connection;
  const userId = (await findUserId(db, email))!;
  const sessionId = randomUUID();
  const now = new Date();
  await db
    .insertInto('session')
    .values({
      ...{ id: sessionId, token: sessionId, userId, userAgent: null, secondFactorAt: null },
      ...{ createdAt: now, updatedAt: now, expiresAt: new Date('2099-01-01') },
    })
    .execute();
  return { userId, email, sessionId };
}

beforeAll(async () => {
  connection = await openTestDatabase();
  [here, elsewhere] = [await aProgramme('hier'), await aProgramme('daar')];
  people.kim = await takesPart(here, 'Kim Eik', TEAM);
  people.cas = await takesPart(here, 'Cas Berk', TEAM);
  people.kimThere = await takesPart(elsewhere, 'Kim Eik', TEAM);
  people.lea = await takesPart(here, 'Lea Den', 'lea@pol.example');
}, 60_000);
afterAll(() => connection.close());

const who = async (account: { userId: string; email: string; sessionId: string }) => {
  const { roles, selves, undecided } = await readWho(connection.db, account);
  return {
    roles: roles.map(({ personId }) => personId).sort(),
    selves: selves.map(({ personId }) => personId).sort(),
    undecided,
  };
};

describe('who signs in with a mailbox that two people share', () => {
  test('is nobody in that programme until it is said who, and somebody in another', async () => {
    const session = await aSession(TEAM);
    expect(await who(session)).toEqual({
      ...{ roles: [people.kimThere], selves: [people.kimThere], undecided: [here] },
    });
    const viewer = { email: TEAM, ...(await readWho(connection.db, session)) };
    expect(ownIn(viewer, here)).toBeNull();
    expect(ownIn(viewer, elsewhere)).toEqual({ personId: people.kimThere, email: TEAM });
    expect(await readChoices(connection.db, session)).toMatchObject([
      { programme: 'Programma hier', chosen: null, people: [{ name: 'Kim Eik' }, { name: 'Cas Berk' }] },
    ]);
  });

  test('is that person alone after saying so, in this session alone, and can be the other one', async () => {
    const [session, other] = [await aSession(TEAM), await aSession(TEAM)];
    for (const personId of [people.cas, people.kim, people.cas]) {
      expect(await choosePerson(connection.db, session, { programmeId: here, personId })).toBe(true);
      expect(await who(session)).toEqual({
        roles: [personId, people.kimThere].sort(),
        selves: [personId, people.kimThere].sort(),
        undecided: [],
      });
    }
    expect((await who(other)).undecided).toEqual([here]);
  });

  test('cannot be somebody of another mailbox or programme, nor choose where there is no choice', async () => {
    const session = await aSession(TEAM);
    for (const [programmeId, personId] of [
      [here, people.lea],
      [here, people.kimThere],
      [elsewhere, people.kim],
      [elsewhere, people.kimThere],
      ['geen-id', people.kim],
      [here, 'geen-id'],
    ] as const) {
      expect(await choosePerson(connection.db, session, { programmeId, personId })).toBe(false);
    }
    expect((await who(session)).undecided).toEqual([here]);
  });

  test('is asked nothing with an address of their own', async () => {
    const session = await aSession('lea@pol.example');
    expect(await who(session)).toEqual({ roles: [people.lea], selves: [people.lea], undecided: [] });
    expect(await readChoices(connection.db, session)).toEqual([]);
  });

  test('does not become the other one when who was chosen is gone', async () => {
    const { db } = connection;
    const mo = await takesPart(here, 'Mo Iep', TEAM);
    const session = await aSession(TEAM);
    await choosePerson(db, session, { programmeId: here, personId: mo });
    await db.deleteFrom('role').where('person_id', '=', mo).execute();
    expect((await who(session)).undecided).toEqual([here]);
    await forgetUnused(db, [mo]);
    expect(await readPeopleAt(db, here, TEAM)).toHaveLength(2);
    expect((await who(session)).undecided).toEqual([here]);
  });
});

describe('an address for oneself alone', () => {
  test('no role with a second step where somebody else signs in', async () => {
    const { db } = connection;
    expect(await isShared(db, here, { email: TEAM, name: 'Kim Eik' })).toBe(true);
    expect(await isShared(db, here, { email: 'LEA@pol.example', name: 'Bo Ros' })).toBe(true);
    expect(await isShared(db, here, { email: 'lea@pol.example', name: 'L. Den' })).toBe(false);
    expect(await isShared(db, elsewhere, { email: 'lea@pol.example', name: 'Bo Ros' })).toBe(false);
  });

  test('nobody else at the address of who has such a role; who has it may shorten the name', async () => {
    const { db } = connection;
    const email = 'sietske@regio.example';
    await giveRole(db, { email, name: 'Sietske Vos', kind: 'coordinator', programmeId: here });
    const [sietske] = await readPeopleAt(db, here, email);
    expect(sietske).toMatchObject({ name: 'Sietske Vos', needsOwnAddress: true });
    expect(await ownerOf(db, here, { email, name: 'Sietske' })).toBe(sietske!.id);
    expect(await ownerOf(db, here, { email, name: 'Bo Ros' })).toBeNull();
    expect(await ownerOf(db, here, { email: TEAM, name: 'Bo Ros' })).toBeUndefined();
    expect(await ownerOf(db, elsewhere, { email, name: 'Bo Ros' })).toBeUndefined();
  });
});

test('two transactions that make people at one address at one moment give each a number of their own', async () => {
  const { db } = connection;
  const email = 'balie@pol.example';
  await Promise.all(
    ['Kim Eik', 'Cas Berk', 'Lea Den'].map((name) =>
      db.transaction().execute((trx) => peopleFor(trx, here, [{ email, name }])),
    ),
  );
  const keys = (await readPeopleAt(db, here, email)).map(({ key }) => key);
  expect(keys).toEqual([email, `${email}#2`, `${email}#3`]);
});
