import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { storeRound } from '../../matching/testing.ts';
import { aPlace } from '../../place/testing.ts';
import { anOrganisation } from '../../programme/testing.ts';
import { ensureRound, saveMembers } from '../../programme/writes.ts';
import { isUntold } from '../../visit/reads-told.ts';
import { anOfferedRound } from '../../visit/testing.ts';
import { isClosed } from '../../visit/visit-secret.ts';
import { proposeInvitations, writeInvitation } from '../writes.ts';
import { readShortage } from './read-shortage.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const TODAY = '2027-06-01';

/** A round in which Anna went from A to B, Cem from B to A, and Bo of C had no visit; and the next one, with A, B and C. */
async function twoRounds(code: string, secret = false) {
  const { db } = connection;
  const before = await anOfferedRound(db, code, {
    places: [
      aPlace('A-1', 'A', { hostName: 'Aaf', hostEmail: `aaf@${code}.example` }),
      aPlace('B-1', 'B', { hostName: 'Bas', hostEmail: `bas@${code}.example` }),
    ],
  });
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-08', last_day: '2027-03-26' })
    .where('id', '=', before.roundId)
    .execute();
  await db
    .updateTable('visit')
    .set({ state: 'took-place', days: ['2027-03-09'] })
    .where('round_id', '=', before.roundId)
    .execute();
  // Afterwards: nobody of these was confirmed, so nobody would have gone.
  await db
    .updateTable('place')
    .set({ secret })
    .where('round_id', '=', before.roundId)
    .where('code', '=', 'B-1')
    .execute();
  const roundId = await ensureRound(db, {
    ...{ programmeId: before.programmeId, code: `${code}-2`, name: 'Volgende' },
    ...{ firstDay: '2027-09-01', lastDay: '2027-09-20' },
  });
  const members = ['A', 'B', 'C'].map((one) =>
    anOrganisation(one, { contactEmail: `${one.toLowerCase()}@${code}.example` }),
  );
  await saveMembers(db, { programmeId: before.programmeId, roundId }, members);
  return { before: before.roundId, at: { programmeId: before.programmeId, roundId } };
}

const said = async (at: Awaited<ReturnType<typeof twoRounds>>['at'], today = TODAY) =>
  (await readShortage(connection.db, { ...at, today }))!.organisations.map(
    ({ code, sent, received, seats, first, missed, reason }) => [
      ...[code, sent, received, seats, first, missed, reason],
    ],
  );

test('what was short comes out of the visits, seats and choices of the round before', async () => {
  const { at } = await twoRounds('tekort');
  expect(await said(at)).toEqual([
    ['B', 1, 1, 1, 2, 1, 'seats-missed'],
    ['A', 1, 1, 1, 1, 0, null],
    ['C', 0, 0, 0, 0, 0, null],
  ]);
  const looked = await readShortage(connection.db, { ...at, today: TODAY });
  expect(looked!.whole).toEqual({ signedUp: 3, unplaced: 1, offering: 2, empty: 0 });
  // Anna and Bo both chose the one seat at B first, and Bo got none.
  const { kinds, places } = looked!.demand;
  expect(kinds.map(({ unmetFrom, ...one }) => ({ ...one, from: unmetFrom.length }))).toEqual([
    { kind: expect.any(String), first: 3, unmet: 1, seats: 2, from: 1 },
  ]);
  expect(places.map(({ id: _, ...one }) => one)).toEqual([
    { title: 'Een dag bij B', organisation: 'Organisatie B', first: 2, unmet: 1, seats: 1 },
  ]);
});

test('a visit at a secret place counts when its round is over, and not a day sooner', async () => {
  const { at } = await twoRounds('geheim', true);
  const received = async (today: string) => (await said(at, today)).find(([code]) => code === 'B')![2];
  expect(await received('2027-03-26')).toBe(0);
  expect(await received('2027-03-27')).toBe(1);
});

test('without a round before, or in another programme, there is nothing to look back on', async () => {
  const { db } = connection;
  const alone = await storeRound(db, 'alleen');
  expect(await readShortage(db, { ...alone, today: TODAY })).toBeNull();
});

test('what SQL says of what may be told is what the rule says, on each day', async () => {
  const { db } = connection;
  const { before } = await twoRounds('regel', true);
  const told = async (day: string, today: string) => {
    await db
      .updateTable('visit')
      .set({ days: [day] })
      .where('round_id', '=', before)
      .execute();
    const rows = await db
      .selectFrom('visit')
      .innerJoin('place', 'place.id', 'visit.place_id')
      .select(isUntold(today).as('untold'))
      .where('visit.round_id', '=', before)
      .where('place.secret', '=', true)
      .execute();
    return rows.map(({ untold }) => untold);
  };
  for (const day of ['2027-03-08', '2027-03-26', '2027-03-27', '2027-06-24', '2027-06-25']) {
    for (const today of [
      '2027-03-26',
      '2027-03-27',
      '2027-06-24',
      '2027-06-25',
      '2027-09-22',
      '2027-09-23',
    ]) {
      const closed = isClosed({ roundLast: '2027-03-26', days: [day] }, today);
      expect([day, today, await told(day, today)]).toEqual([day, today, [!closed]]);
    }
  }
});

test('a text is kept for one organisation of the round, and not over what somebody wrote in between', async () => {
  const { db } = connection;
  const { at } = await twoRounds('tekst');
  const looked = await readShortage(db, { ...at, today: TODAY });
  const ids = new Map(looked!.organisations.map(({ code, id }) => [code, id]));
  const written = { organisationId: ids.get('B')!, nl: 'Dag B', en: 'Hello B' };
  expect(await writeInvitation(db, at.roundId, { ...written, seen: 0 })).toBe(true);
  // The same sent twice is one; an older form changes nothing.
  expect(await writeInvitation(db, at.roundId, { ...written, seen: 0 })).toBe(true);
  expect(await writeInvitation(db, at.roundId, { ...written, nl: 'Ouder', seen: 0 })).toBe(false);
  const proposals = ['A', 'B', 'C'].map((code) => ({ organisationId: ids.get(code)!, nl: code, en: code }));
  expect(await proposeInvitations(db, at.roundId, proposals)).toBe(2);
  expect(await proposeInvitations(db, at.roundId, proposals)).toBe(0);
  const elsewhere = await storeRound(db, 'elders');
  expect(await writeInvitation(db, elsewhere.roundId, { ...written, seen: 0 })).toBe(false);
  const rows = await db
    .selectFrom('invitation_text')
    .select('nl')
    .where('round_id', '=', at.roundId)
    .execute();
  expect(rows.map(({ nl }) => nl).toSorted()).toEqual(['A', 'C', 'Dag B']);
});
