import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { noteAsked } from '../../platform/db/testing-asked.ts';
import type { OrganisationId } from '../programme/reads-own.ts';
import { moveVisit } from './moving/move.ts';
import { readVisit } from './reads.ts';
import { readVisitsOfOrganisation } from './reads-organisation.ts';
import { anOfferedRound, bothAgree, TODAY } from './testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const visitOf = async (id: string) => (await readVisit(connection.db, id))!;

const agree = (visitId: string) => bothAgree(connection.db, visitId);

const seenBy = (id: string) => readVisitsOfOrganisation(connection.db, { id: id as OrganisationId });
const off = (visitId: string) =>
  connection.db
    .transaction()
    .execute((trx) => moveVisit(trx, { visitId, event: 'host-cancels', today: TODAY }));

test('both organisations see who comes and goes, with the name once both said yes, until it is off', async () => {
  const { visits } = await anOfferedRound(connection.db, 'both-see');
  const visitId = visits.get('Anna')!;
  const { homeId, hostId, home, host, days, roundId } = await visitOf(visitId);
  const about = {
    ...{ id: visitId, roundId, state: 'offered', days, place: 'B-1', title: expect.any(String) },
    ...{ visitor: null, lacksKit: true },
  };
  const goes = async () => (await seenBy(homeId)).filter(({ way }) => way === 'goes');
  const comes = async () => (await seenBy(hostId)).filter(({ way }) => way === 'comes');
  expect(await comes()).toEqual([{ ...about, way: 'comes', other: home }]);
  expect(await goes()).toEqual([{ ...about, way: 'goes', other: host }]);
  expect(JSON.stringify([await comes(), await goes()])).not.toContain('Anna');
  await agree(visitId);
  const agreed = { ...about, state: 'arranged', visitor: { name: 'Anna', jobTitle: expect.any(String) } };
  expect(await comes()).toEqual([{ ...agreed, way: 'comes', other: home }]);
  expect(await goes()).toEqual([{ ...agreed, way: 'goes', other: host }]);
  await off(visitId);
  expect([await comes(), await goes()]).toEqual([[], []]);
});

test('of a secret place neither sees anything, in any state', async () => {
  const { db } = connection;
  const { visits } = await anOfferedRound(db, 'neither-sees');
  const visitId = visits.get('Anna')!;
  const { homeId, hostId, placeId } = await visitOf(visitId);
  const others = async () => (await seenBy(homeId)).filter(({ id }) => id !== visitId);
  const before = await others();
  expect(before).toHaveLength(1);
  await db.updateTable('place').set({ secret: true }).where('id', '=', placeId).execute();
  for (const step of [async () => {}, () => agree(visitId), () => off(visitId)]) {
    await step();
    expect((await seenBy(hostId)).filter(({ way }) => way === 'comes')).toEqual([]);
    expect(await seenBy(homeId)).toEqual(before);
  }
});

test('an organisation of another round or programme sees none of it, and it asks as often for one as for two', async () => {
  const one = await anOfferedRound(connection.db, 'here');
  const two = await anOfferedRound(connection.db, 'elsewhere');
  const { homeId } = await visitOf(one.visits.get('Anna')!);
  const elsewhere = new Set(two.visits.values());
  expect((await seenBy(homeId)).filter(({ id }) => elsewhere.has(id))).toEqual([]);
  const { db, asked } = noteAsked(connection.db);
  await readVisitsOfOrganisation(db, { id: homeId as OrganisationId });
  expect(asked.length).toBe(2);
});
