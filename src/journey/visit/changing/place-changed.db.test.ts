import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { deliverNext, registerListeners } from '../../../platform/events/listen.ts';
import { readPlaceDetails, readPlaces } from '../../place/reads.ts';
import type { PlaceForm } from '../../place/schema.ts';
import { savePlaces } from '../../place/writes.ts';
import { organisationIds } from '../../programme/reads.ts';
import { timesOf } from '../calendar/event.ts';
import { moveVisit } from '../moving/move.ts';
import { storePhone } from '../preparing/phone.ts';
import { readVisit } from '../reads.ts';
import { stage } from '../stage.ts';
import { anOfferedRound, saveFormOf, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';
import { isOver } from '../visit-end.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
  await registerListeners(connection.db, stage.on);
}, 60_000);
afterAll(() => connection.close());

/** Somebody saves the form of the place at B with something else in it, and it is heard. */
async function change(code: string, over: Partial<PlaceForm>, events: readonly VisitEvent[] = []) {
  const { db } = connection;
  const { roundId, visits } = await anOfferedRound(db, code);
  const id = visits.get('Anna')!;
  for (const event of events)
    await db.transaction().execute((trx) => moveVisit(trx, { visitId: id, event, today: TODAY }));
  const save = async (more: Partial<PlaceForm>) =>
    expect(await saveFormOf(db, { roundId, code: 'B-1' }, more)).toEqual({ kind: 'saved' });
  const before = (await mailsOf(roundId)).length;
  await save(over);
  return { id, save, mails: async () => (await mailsOf(roundId)).slice(before) };
}

async function mailsOf(roundId: RoundId): Promise<string[]> {
  const rows = await connection.db
    .selectFrom('mail')
    .innerJoin('round', 'round.programme_id', 'mail.programme_id')
    .select(['mail.kind', 'mail.recipient'])
    .where('round.id', '=', roundId)
    .orderBy('mail.number')
    .execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`);
}

const YES = ['visitor-agrees', 'host-agrees'] as const;

test('who comes to receive is asked what the one before was asked', async () => {
  const { mails } = await change('asked', { hosts: [{ name: 'Bo Nieuw', email: 'nieuw@asked.example' }] });
  expect((await mails()).sort()).toEqual(['visit.not-receiving bas', 'visit.receive nieuw']);
});

test('after both said yes, who comes to receive hears of the day, and who goes hears who it is, once', async () => {
  const { id, save, mails } = await change(
    'told',
    { hosts: [{ name: 'Bo Nieuw', email: 'nieuw@told.example' }] },
    YES,
  );
  expect((await mails()).sort()).toEqual([
    'visit.changed anna',
    'visit.day nieuw',
    'visit.not-receiving bas',
  ]);
  expect(await readVisit(connection.db, id)).toMatchObject({ state: 'arranged', sequence: 1 });
  // Saved once more as it is, nobody hears anything.
  await save({});
  expect(await mails()).toHaveLength(3);
});

test('another time or meeting point reaches both, and what was prepared is looked at anew', async () => {
  const { id, save, mails } = await change('where', { meeting: 'De achterdeur' }, YES);
  expect((await mails()).sort()).toEqual(['visit.changed anna', 'visit.changed bas']);
  await save({ description: 'Iets meer over de dag' });
  expect(await mails()).toHaveLength(2);
  expect((await readVisit(connection.db, id))!.sequence).toBe(1);
});

test('a day with times of its own begins and ends then, and only who comes on it hears that they changed', async () => {
  const { db } = connection;
  const { id, save, mails } = await change('night', { startTime: '09:00', endTime: '17:00' }, YES);
  expect((await mails()).sort()).toEqual(['visit.changed anna', 'visit.changed bas']);
  const { roundId, days } = (await readVisit(db, id))!;
  await storePhone(db, {
    ...{ visitId: id, side: 'visitor', number: '06 12345678', gone_on: daysFrom(days[0]!, 1) },
  });
  const { slots } = (await readPlaceDetails(db, roundId, { code: 'B-1' }))[0]!;
  const own = slots.find((slot) => slot.days[0] === days[0])!;
  const other = { days: ['2027-03-20'], capacity: 1, startTime: '', endTime: '' };
  await save({ slots: [own, other] });
  await save({ slots: [own, { ...other, startTime: '07:00', endTime: '15:00' }] });
  expect(await mails()).toHaveLength(2);
  expect(await readVisit(db, id)).toMatchObject({ startTime: '09:00', endTime: '17:00', sequence: 1 });
  await save({ slots: [{ ...own, startTime: '22:00', endTime: '06:30' }, other] });
  expect((await mails()).slice(2).sort()).toEqual(['visit.changed anna', 'visit.changed bas']);
  const visit = (await readVisit(db, id))!;
  expect(visit).toMatchObject({ startTime: '22:00', endTime: '06:30', sequence: 2 });
  // Numbers for the day stay until the morning is over.
  const { gone_on } = await db
    .selectFrom('visit_phone')
    .select('gone_on')
    .where('visit_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(gone_on).toBe(daysFrom(days[0]!, 2));
  // What stands in calendars is the night, and it is over the next day.
  expect(timesOf(visit)).toEqual([{ day: days[0], from: '22:00', until: '06:30' }]);
  expect(isOver(visit, days[0]!)).toBe(false);
});

test('of a secret place who goes gets no mail about it, as its moment tells that it changed', async () => {
  const { mails } = await change(
    'hidden',
    { hosts: [{ name: 'Bo Nieuw', email: 'nieuw@hidden.example' }], secret: true },
    YES,
  );
  expect((await mails()).sort()).toEqual(['visit.day nieuw', 'visit.not-receiving bas']);
});

test('a workbook that names somebody else to receive tells the same people', async () => {
  const { db } = connection;
  const { id } = await change('sheet', {}, YES);
  const { roundId } = (await readVisit(db, id))!;
  const before = (await mailsOf(roundId)).length;
  const place = (await readPlaces(db, roundId)).find(({ code }) => code === 'B-1')!;
  const rows = [{ ...place, hostName: 'Bo Nieuw', hostEmail: 'nieuw@sheet.example' }];
  await db.transaction().execute(async (trx) => {
    const organisations = await organisationIds(trx, (await readVisit(trx, id))!.programmeId as ProgrammeId);
    await savePlaces(trx, roundId, rows, organisations);
  });
  while (await deliverNext(db, stage.on));
  expect((await mailsOf(roundId)).slice(before).sort()).toEqual([
    ...['visit.changed anna', 'visit.day nieuw', 'visit.not-receiving bas'],
  ]);
});
