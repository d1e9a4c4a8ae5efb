import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeRound } from '../../journey/matching/testing.ts';
import { organisationIds } from '../../journey/programme/reads.ts';
import { namingChanged } from '../../journey/programme/schema.ts';
import { nameOrganisation, noteAnswer } from '../../journey/programme/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { readPublicHome } from './reads.ts';

const TODAY = '2027-01-23';
const ACTOR = randomUUID();

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('an organisation is named to everybody from when it agrees until it does not, and each change is told once', async () => {
  const { db } = connection;
  const { roundId, programmeId } = await storeRound(db, 'noemen');
  const [a, b] = ['A', 'B'].map((code) => organisationIds(db, programmeId).then((ids) => ids.get(code)!));
  const named = async () => (await readPublicHome(db, TODAY)).named.map(({ name }) => name);
  expect(await named()).toEqual([]);
  await nameOrganisation(db, await b!, true, ACTOR);
  await nameOrganisation(db, await a!, true, ACTOR);
  await nameOrganisation(db, await a!, true, ACTOR);
  expect(await named()).toEqual(['Organisatie A', 'Organisatie B']);
  await nameOrganisation(db, await a!, false, ACTOR);
  expect(await named()).toEqual(['Organisatie B']);
  // Who takes no part is not named as if it did, and counts no more.
  expect((await readPublicHome(db, TODAY)).organisations).toBe(3);
  await noteAnswer(db, roundId, await b!, 'no');
  expect([await named(), (await readPublicHome(db, TODAY)).organisations]).toEqual([[], 2]);
  await noteAnswer(db, roundId, await b!, 'yes');
  expect(await named()).toEqual(['Organisatie B']);
  await db.updateTable('round').set({ last_day: '2027-01-22' }).where('id', '=', roundId).execute();
  expect([await named(), (await readPublicHome(db, TODAY)).organisations]).toEqual([[], 0]);
  const told = await readHistory(db, { organisationId: await a! });
  expect(told.map(({ kind, about, actor }) => [kind, about.named, actor])).toEqual([
    [namingChanged.name, true, ACTOR],
    [namingChanged.name, false, ACTOR],
  ]);
});

test('the places of an open round are counted as the gallery shows them; before it opens none are', async () => {
  const { db } = connection;
  const { roundId, programmeId } = await storeRound(db, 'tellen');
  const opens = (sign_up_opens: string) =>
    db
      .updateTable('round')
      .set({ sign_up_opens, last_day: '2027-03-26' })
      .where('id', '=', roundId)
      .execute();
  const seen = async () =>
    (await readPublicHome(db, TODAY)).rounds
      .filter(({ id }) => id === roundId)
      .map(({ state, places }) => [state, places]);
  await opens('2027-01-11');
  expect(await seen()).toEqual([['open', 2]]);
  const b = (await organisationIds(db, programmeId)).get('B')!;
  await noteAnswer(db, roundId, b, 'no');
  expect(await seen()).toEqual([['open', 1]]);
  await opens('2027-01-24');
  expect(await seen()).toEqual([['not-yet', 0]]);
});
