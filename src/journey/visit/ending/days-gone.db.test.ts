import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { deliverNext, registerListeners } from '../../../platform/events/listen.ts';
import { readPlaceDetails, readPlaces } from '../../place/reads.ts';
import type { TimedSlot } from '../../place/schema.ts';
import { savePlaces } from '../../place/writes.ts';
import { organisationIds } from '../../programme/reads.ts';
import { readVisit } from '../reads.ts';
import { stage } from '../stage.ts';
import { anOfferedRound, bothAgree, mailsAboutVisit, saveFormOf } from '../testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
  await registerListeners(connection.db, stage.on);
}, 60_000);
afterAll(() => connection.close());

/** A visit to which both said yes, and the place of it, to save with other days. */
async function anArrangedVisit(code: string) {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, code);
  const id = visits.get('Anna')!;
  await bothAgree(db, id);
  const place = async () => (await readPlaceDetails(db, roundId, { code: 'B-1' }))[0]!;
  const save = (slots: TimedSlot[], accepted: string[] = []) =>
    saveFormOf(db, { roundId, code: 'B-1' }, { slots }, accepted);
  return { id, roundId, place, save, mails: async () => mailsAboutVisit(db, id) };
}

const OTHER = { days: ['2027-03-20'], capacity: 1, startTime: '', endTime: '' };

test('a day on which somebody is to come goes only after it was said, and then both hear that it is off', async () => {
  const { id, save, mails } = await anArrangedVisit('gone');
  const { days } = (await readVisit(connection.db, id))!;
  const before = (await mails()).length;
  expect(await save([OTHER])).toMatchObject({
    kind: 'touches',
    days: [days[0]],
    claims: { locks: [{ day: days[0], name: 'Anna' }] },
  });
  expect((await readVisit(connection.db, id))!.state).toBe('arranged');
  expect(await save([OTHER], [days[0]!])).toEqual({ kind: 'saved' });
  expect((await readVisit(connection.db, id))!).toMatchObject({ state: 'cancelled', endedBy: 'host' });
  expect((await mails()).slice(before).sort()).toEqual(['visit.off anna', 'visit.off bas']);
});

test('the same where the first day stays and the others move', async () => {
  const { id, place, save } = await anArrangedVisit('moves');
  const [slot] = (await place()).slots;
  const longer = { ...slot!, days: [slot!.days[0]!, '2027-03-30'] };
  expect(await save([longer])).toMatchObject({ kind: 'touches' });
  expect(await save([longer], [slot!.days[0]!])).toEqual({ kind: 'saved' });
  expect((await readVisit(connection.db, id))!.state).toBe('cancelled');
});

test('another day that goes touches nobody, and a visit on a day of its own stays', async () => {
  const { db } = connection;
  const { id, place, save } = await anArrangedVisit('own');
  const { slots } = await place();
  expect(await save([...slots, OTHER])).toEqual({ kind: 'saved' });
  expect(await save(slots)).toEqual({ kind: 'saved' });
  expect((await readVisit(db, id))!.state).toBe('arranged');
  await db.updateTable('visit').set({ slot_id: null, seat: null }).where('id', '=', id).execute();
  expect(await save([OTHER])).toEqual({ kind: 'saved' });
  expect((await readVisit(db, id))!.state).toBe('arranged');
});

test('a workbook calls off no visit: its day stays, with a seat for who comes', async () => {
  const { db } = connection;
  const { id, roundId } = await anArrangedVisit('listed');
  const { days, programmeId } = (await readVisit(db, id))!;
  const placeOf = async () => (await readPlaces(db, roundId)).find(({ code }) => code === 'B-1')!;
  const place = await placeOf();
  await db.transaction().execute(async (trx) => {
    const organisations = await organisationIds(trx, programmeId as ProgrammeId);
    await savePlaces(
      trx,
      roundId,
      [{ ...place, slots: [{ days: ['2027-03-20'], capacity: 3 }] }],
      organisations,
    );
  });
  while (await deliverNext(db, stage.on));
  expect((await placeOf()).slots).toEqual(
    [
      { days, capacity: 1 },
      { days: ['2027-03-20'], capacity: 3 },
    ].toSorted((one, other) => (one.days[0]! < other.days[0]! ? -1 : 1)),
  );
  expect((await readVisit(db, id))!).toMatchObject({ state: 'arranged', days });
});
