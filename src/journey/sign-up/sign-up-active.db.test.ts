import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { hasAnswered } from '../programme/programme-answer.ts';
import { organisationIds } from '../programme/reads.ts';
import type { Answer } from '../programme/tables.ts';
import { anOrganisation } from '../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { readOwnOrganisation } from './reads-organisation.ts';
import { readStanding } from './reads-standing.ts';
import { readActiveIn } from './reads-waiting.ts';
import { isActive } from './sign-up-active.ts';
import { saveSignUps } from './writes.ts';

const PLACES = ['none', 'no-days', 'days', 'withdrawn'] as const;

/** Everything that an organisation can have been asked, said, offered and sent. */
const CASES = [null, '2027-01-04'].flatMap((invited_on) =>
  ([null, 'yes', 'no'] satisfies (Answer | null)[]).flatMap((answer) =>
    PLACES.flatMap((place) => [false, true].map((sends) => ({ invited_on, answer, place, sends }))),
  ),
);
const code = (index: number) => `O${index}`;
const placeOf = (index: number) => `${code(index)}-1`;

let connection: Connection;
let scope: Parameters<typeof saveMembers>[1];
let ids: Map<string, string>;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'hier', 'hier');
  scope = { programmeId, roundId: await ensureRound(db, { programmeId, code: 'hier', name: 'Ronde' }) };
  await saveMembers(
    db,
    scope,
    CASES.map((_, index) => anOrganisation(code(index))),
  );
  ids = await organisationIds(db, programmeId);
  const targets = { organisations: ids, places: new Map<string, string>() };
  const offers = CASES.flatMap(({ place }, index) => (place === 'none' ? [] : [{ place, index }]));
  const places = offers.map(({ place, index }) => ({
    ...{ code: placeOf(index), organisation: code(index), title: 'Een dag', secret: false },
    ...{ hostName: '', hostEmail: '', condition: 'none' as const, minimum: 1 },
    slots: place === 'no-days' ? [] : [{ days: ['2027-03-09'], capacity: 1 }],
  }));
  await savePlaces(db, scope.roundId, places, ids);
  const gone = offers.filter(({ place }) => place === 'withdrawn').map(({ index }) => placeOf(index));
  await db.updateTable('place').set({ withdrawn_at: new Date() }).where('code', 'in', gone).execute();
  const people = CASES.flatMap(({ sends }, index) => (sends ? [code(index)] : [])).map((organisation) => ({
    ...{ name: 'Mens', email: `mens@${organisation.toLowerCase()}.example`, organisation, jobTitle: '' },
    ...{ newcomer: false, unplacedBefore: false, learningGoal: '', imageBefore: '', choices: [], days: [] },
    ...{ visits: 1, hosts: null, managerName: '', managerEmail: '', permission: true },
    ...{ screeningSeen: false, clientContact: false },
  }));
  await saveSignUps(db, scope.roundId, people, targets);
  await db
    .insertInto('invitation')
    .values(
      CASES.flatMap(({ invited_on, answer }, index) =>
        invited_on === null && answer === null
          ? []
          : [{ invited_on, answer, round_id: scope.roundId, organisation_id: ids.get(code(index))! }],
      ),
    )
    .execute();
}, 60_000);
afterAll(() => connection.close());

/** By hand, as the decision about homes says it. */
const ACTIVE = CASES.map(({ place, sends }) => sends || place === 'days');

test('who is active is the same for the round, for the organisation itself and by hand', async () => {
  const active = (await readActiveIn(connection.db, [scope.roundId])).get(scope.roundId)!;
  for (const [index, { answer }] of CASES.entries()) {
    const own = { ...scope, id: ids.get(code(index))! } as unknown as Parameters<
      typeof readOwnOrganisation
    >[1];
    const [round] = await readOwnOrganisation(connection.db, own);
    expect(isActive(round!)).toBe(ACTIVE[index]);
    // The places of who said no are closed for the round; for itself they are there, should it change its mind.
    const closed = answer === 'no' && !CASES[index]!.sends;
    expect(active.has(code(index))).toBe(ACTIVE[index] && !closed);
  }
});

test('the mail to coordinators counts as without an answer exactly those that have not answered', async () => {
  const standing = await readStanding(connection.db, { id: scope.roundId, ...scope });
  const without = CASES.filter(
    ({ invited_on: invitedOn, answer }, index) => !hasAnswered({ invitedOn, answer }, ACTIVE[index]!),
  );
  expect([standing.organisations, standing.unanswered]).toEqual([CASES.length, without.length]);
  expect(without).toHaveLength(3 + 8);
});
