import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveOrganisations } from '../programme/writes.ts';
import { readHoldings, removeEmptyRound } from './matching-removal.ts';
import { aPlace, aRound } from './testing.ts';
import { requestMatch } from './writes.ts';

let connection: Connection;
let jobs: Jobs;
beforeAll(async () => {
  connection = await openTestDatabase();
  ({ jobs } = aMailroom(connection.db));
});
afterAll(() => connection.close());

let at: { roundId: RoundId; programmeId: ProgrammeId };
let number = 0;
beforeEach(async () => {
  const { db } = connection;
  const code = `leeg-${++number}`;
  const programmeId = await ensureProgramme(db, code, code);
  await saveOrganisations(db, programmeId, aRound().organisations);
  at = { roundId: await ensureRound(db, { programmeId, code, name: code }), programmeId };
});

const isThere = async () =>
  (await connection.db.selectFrom('round').select('id').where('id', '=', at.roundId).execute()).length === 1;

const take = async (slots: Parameters<typeof aPlace>[2]) =>
  savePlaces(
    connection.db,
    at.roundId,
    [aPlace('B-1', 'B', slots)],
    await organisationIds(connection.db, at.programmeId),
  );

test('a round in which nobody did anything is taken away, with places without days; organisations stay', async () => {
  await take({ slots: [] });
  expect(await removeEmptyRound(connection.db, at)).toBe(true);
  expect(await isThere()).toBe(false);
  expect((await organisationIds(connection.db, at.programmeId)).size).toBe(aRound().organisations.length);
});

const begun = () =>
  connection.db
    .insertInto('sign_up_draft')
    .values({
      round_id: at.roundId,
      email: 'nora@a.example',
      locale: 'nl',
      answers: '{}',
      expires_at: new Date(),
    })
    .execute();

test.each([
  ['a place with a day', 'places', () => take({})],
  ['a sign-up that was begun', 'drafts', begun],
  ['a match', 'matches', () => requestMatch(connection.db, jobs, at.roundId)],
  [
    'an organisation that was invited',
    'asked',
    async () => {
      const [organisationId] = (await organisationIds(connection.db, at.programmeId)).values();
      await connection.db
        .insertInto('invitation')
        .values({ round_id: at.roundId, organisation_id: organisationId!, invited_on: '2027-01-04' })
        .execute();
    },
  ],
] as const)('a round with %s stays', async (_, what, does) => {
  await does();
  expect(await removeEmptyRound(connection.db, at)).toBe(false);
  expect(await isThere()).toBe(true);
  expect((await readHoldings(connection.db, at))[what]).toBe(1);
});

test('who begins a sign-up while the round goes either keeps the round or finds none', async () => {
  const [removed, signUp] = await Promise.allSettled([removeEmptyRound(connection.db, at), begun()]);
  const there = await isThere();
  expect(removed).toEqual({ status: 'fulfilled', value: !there });
  expect(signUp.status).toBe(there ? 'fulfilled' : 'rejected');
});

test('a round of another programme is not touched', async () => {
  const other = await ensureProgramme(connection.db, `elders-${number}`, 'elders');
  expect(await removeEmptyRound(connection.db, { ...at, programmeId: other })).toBe(false);
  expect(await isThere()).toBe(true);
});
