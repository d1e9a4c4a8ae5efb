import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readWho } from '../../people/person/choosing.ts';
import { findPeople, joinPeople, readUses } from '../../people/person/joining.ts';
import { aPerson } from '../../people/person/testing.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection, DbOrTrx } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { deliverNext, registerListeners } from '../../platform/events/listen.ts';
import { readPlaces } from '../place/reads.ts';
import { savePlaces } from '../place/writes.ts';
import { readOrganisations } from '../programme/reads.ts';
import { anOrganisation, aProgramme } from '../programme/testing.ts';
import { ensureRound, saveMembers } from '../programme/writes.ts';
import { readSignUps } from '../sign-up/reads.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { saveSignUps } from '../sign-up/writes.ts';
import { openInstance } from './matching-sealed.ts';
import { stage } from './stage.ts';

let connection: Connection;
let scope: Awaited<ReturnType<typeof aProgramme>>;
let count = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
  await registerListeners(connection.db, stage.on);
}, 60_000);
afterAll(() => connection.close());

const WORK = 'kim@werk.example';
const OTHER = 'kim@anders.example';

/** Kim signed up in the round before with one address, and receives and speaks for A with another. */
async function kimTwice() {
  const { db } = connection;
  const { programmeId, roundId, organisations } = scope;
  const before = await ensureRound(db, { programmeId, code: `eerder-${count}`, name: 'Ronde eerder' });
  await saveMembers(db, { programmeId, roundId: before }, [
    anOrganisation('A', { contactName: 'Kim Eik', contactEmail: OTHER }),
  ]);
  const targets = { organisations, places: new Map<string, string>() };
  await saveSignUps(db, before, [aSignUp('Kim Eik', 'A', [], { email: OTHER })], targets);
  await saveSignUps(db, roundId, [aSignUp('Kim Eik', 'A', [], { email: WORK })], targets);
  const place = {
    ...{ code: 'A-1', organisation: 'A', title: 'Meelopen', secret: false, hostName: 'Kim Eik' },
    ...{ hostEmail: OTHER, slots: [], condition: 'none' as const, minimum: 1 },
  };
  await savePlaces(db, roundId, [place], organisations);
  const stays = await aPerson(db, programmeId, 'Kim Eik', WORK);
  const goes = await aPerson(db, programmeId, 'Kim Eik', OTHER);
  return { before, pair: { programmeId, stays, goes } };
}

beforeEach(async () => {
  count += 1;
  scope = await aProgramme(connection.db, `samen-${count}`);
});

const keysIn = async (db: DbOrTrx, roundId: typeof scope.roundId) =>
  (await readSignUps(db, roundId)).map(({ email }) => email);

test('what both are in the programme is of one, and both addresses sign in as that person', async () => {
  const { db } = connection;
  const { before, pair } = await kimTwice();
  const accounts = [];
  for (const email of [WORK, OTHER]) {
    const personId = email === WORK ? pair.stays : pair.goes;
    const userId = await giveRole(db, {
      ...{ email, name: 'Kim Eik', kind: 'participant', programmeId: scope.programmeId, personId },
    });
    accounts.push({ userId, email, sessionId: null });
  }
  const run = { people: [{ id: OTHER, organisation: 'A', choices: [], days: [] }] };
  await db
    .insertInto('match_run')
    .values({ round_id: before, number: 1, status: 'done', instance: JSON.stringify(run) })
    .execute();
  expect(await joinPeople(db, pair)).toBeNull();
  while (await deliverNext(db, stage.on));
  expect([await keysIn(db, before), await keysIn(db, scope.roundId)]).toEqual([[WORK], [WORK]]);
  const [place] = await readPlaces(db, scope.roundId);
  expect(place).toMatchObject({ hostName: 'Kim Eik', hostEmail: WORK });
  const organisation = (await readOrganisations(db, scope.programmeId)).find(({ code }) => code === 'A');
  expect(organisation).toMatchObject({ contactName: 'Kim Eik', contactEmail: WORK });
  for (const account of accounts) {
    const { selves } = await readWho(db, account);
    const here = selves.filter(({ programmeId }) => programmeId === scope.programmeId);
    expect(here).toEqual([
      { programmeId: scope.programmeId, personId: pair.stays, key: WORK, name: 'Kim Eik' },
    ]);
  }
  const { instance } = await db
    .selectFrom('match_run')
    .select(openInstance)
    .where('round_id', '=', before)
    .executeTakeFirstOrThrow();
  expect(instance?.people.map(({ id }) => id)).toEqual([WORK]);
  expect((await readUses(db, pair.stays)).map(({ kind, round }) => [kind, round]).sort()).toEqual([
    ['contact', null],
    ['host', `Ronde samen-${count}`],
    ['role', null],
    ['sign-up', 'Ronde eerder'],
    ['sign-up', `Ronde samen-${count}`],
  ]);
  // A list that still has the other address means the same person.
  const targets = { organisations: scope.organisations, places: new Map<string, string>() };
  await saveSignUps(db, scope.roundId, [aSignUp('Kim Eik', 'A', [], { email: OTHER, visits: 2 })], targets);
  expect((await readSignUps(db, scope.roundId)).map(({ email, visits }) => [email, visits])).toEqual([
    [WORK, 2],
  ]);
  const about = { programmeId: scope.programmeId, personId: pair.stays };
  expect((await readHistory(db, about)).map(({ kind }) => kind)).toEqual(['person.joined']);
});

test('who signed up twice for one round stays two, and nothing is changed', async () => {
  const { db } = connection;
  const { pair } = await kimTwice();
  const targets = { organisations: scope.organisations, places: new Map<string, string>() };
  await saveSignUps(db, scope.roundId, [aSignUp('Kim Eik', 'A', [], { email: OTHER })], targets);
  expect(await joinPeople(db, pair)).toBe('same-round');
  expect((await keysIn(db, scope.roundId)).sort()).toEqual([OTHER, WORK]);
});

test('two roles with a second step, or one at a mailbox that others use, stay apart', async () => {
  const { db } = connection;
  const { programmeId, organisations } = scope;
  const { pair } = await kimTwice();
  const organisationId = organisations.get('A')!;
  await giveRole(db, { email: OTHER, name: 'Kim Eik', kind: 'contact', programmeId, organisationId });
  const mo = await aPerson(db, programmeId, 'Mo Iep', WORK);
  await giveRole(db, { email: WORK, name: 'Mo Iep', kind: 'participant', programmeId, personId: mo });
  expect(await joinPeople(db, pair)).toBe('shared-address');
  await giveRole(db, { email: WORK, name: 'Kim Eik', kind: 'coordinator', programmeId });
  expect(await joinPeople(db, pair)).toBe('both-roles');
});

test('nobody of another programme is found or joined', async () => {
  const { db } = connection;
  const { pair } = await kimTwice();
  const elsewhere = await aProgramme(db, `elders-${count}`);
  const stranger = await aPerson(db, elsewhere.programmeId, 'Kim Eik', OTHER);
  expect(await joinPeople(db, { ...pair, goes: stranger })).toBe('unknown');
  expect(await joinPeople(db, { ...pair, goes: pair.stays })).toBe('unknown');
  const found = await findPeople(db, {
    ...{ programmeId: scope.programmeId, personId: pair.stays, text: 'ANDERS' },
  });
  expect(found).toEqual([{ id: pair.goes, name: 'Kim Eik', email: OTHER }]);
  expect(await findPeople(db, { programmeId: scope.programmeId, personId: pair.stays, text: '%' })).toEqual(
    [],
  );
});
