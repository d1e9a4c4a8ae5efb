import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { anOfferedRound, TODAY } from '../../visit/testing.ts';
import { HOLDS_DAYS, NOT_NOW_DAYS } from '../contact.ts';
import { beginContactDay } from '../jobs.ts';
import { readCardStatuses } from '../status.ts';
import { giveCard } from '../testing.ts';
import { sayNotNow } from './not-now.ts';

let connection: Connection;
let programmeId: ProgrammeId;
let personId: PersonId;
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  ({ programmeId } = await anOfferedRound(db, 'niet-nu'));
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const { id } = await db
    .selectFrom('person_main')
    .select('id')
    .where('name', '=', 'Bas Gast')
    .executeTakeFirstOrThrow();
  personId = id;
}, 60_000);
afterAll(() => connection.close());

const asked = async (today: string) =>
  (await readCardStatuses(connection.db, { people: [personId], today })).map(({ ask }) => ask);

test('who waves the question for a card away is asked again after half a year, and each time it counts anew', async () => {
  const { db } = connection;
  expect(await asked(TODAY)).toEqual(['make']);
  await sayNotNow(db, personId, TODAY);
  expect(await asked(TODAY)).toEqual([]);
  const last = daysFrom(TODAY, NOT_NOW_DAYS - 1);
  await beginContactDay(db, last);
  expect(await asked(last)).toEqual([]);
  const again = daysFrom(TODAY, NOT_NOW_DAYS);
  expect(await asked(again)).toEqual(['make']);
  await sayNotNow(db, personId, again);
  expect(await asked(again)).toEqual([]);
  await beginContactDay(db, daysFrom(again, NOT_NOW_DAYS));
  expect(await db.selectFrom('card_not_now').selectAll().execute()).toEqual([]);
});

test('it silences only the question to make one: whether a card still holds is asked all the same', async () => {
  const { db } = connection;
  await giveCard(db, { programmeId, personId, today: TODAY });
  const old = daysFrom(TODAY, HOLDS_DAYS);
  await sayNotNow(db, personId, old);
  expect(await asked(old)).toEqual(['confirm']);
});
