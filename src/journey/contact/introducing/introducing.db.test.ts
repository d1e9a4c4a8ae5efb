import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aMailroom, everyMailByName } from '../../../platform/mail/testing.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../../visit/testing.ts';
import { findCards } from '../finding/find-cards.ts';
import { beginContactDay } from '../jobs.ts';
import { mails } from '../mails.ts';
import { readOwner } from '../reads-owner.ts';
import { readIntroductionsWaiting } from '../status.ts';
import { giveCard } from '../testing.ts';
import { answerIntroduction } from './answering.ts';
import { askIntroduction, readAskable } from './asking.ts';
import { MOST_A_WEEK } from './introducing.ts';
import { readIntroduction } from './reading.ts';

const USER = randomUUID();

let connection: Connection;
let programmeId: ProgrammeId;
/** Anna of A was received by Bas at B, and Cem of B by Aaf at A. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;
const cards = new Map<string, string>();
let signUpOfCem: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  ({ programmeId } = await anOfferedRound(connection.db, 'kennis'));
  people = await peopleByFirstName(connection.db);
  const { id } = await connection.db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf('Cem'))
    .executeTakeFirstOrThrow();
  signUpOfCem = id;
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  for (const table of ['introduction', 'contact_card', 'exclusion', 'mail'] as const)
    await db.deleteFrom(table).execute();
  await db
    .updateTable('sign_up')
    .set({ person_id: idOf('Cem') })
    .where('id', '=', signUpOfCem)
    .execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
  for (const name of ['Anna', 'Bas', 'Cem', 'Aaf'])
    cards.set(
      name,
      await giveCard(
        db,
        { programmeId, personId: idOf(name), today: TODAY },
        { introduces: true, phone: '06 12345678' },
      ),
    );
});

const lookingAs = async (name: string, today = TODAY) => {
  const owner = await readOwner(connection.db, { programmeId, personId: idOf(name) });
  return { programmeId, owner, strong: false, today };
};
const ask = async (name: string, whom: string, today = TODAY) => {
  const looking = await lookingAs(name, today);
  return connection.db
    .transaction()
    .execute((trx) => askIntroduction(trx, looking, { cardId: cards.get(whom)!, userId: USER }));
};
const only = async () => (await connection.db.selectFrom('introduction').selectAll().execute())[0]!;
const read = async (name: string) =>
  readIntroduction(connection.db, { id: (await only()).id, personId: idOf(name) });
const answer = async (name: string, says: 'yes' | 'no') => {
  const { id } = await only();
  return connection.db
    .transaction()
    .execute((trx) => answerIntroduction(trx, { id, personId: idOf(name), says, userId: USER }));
};
const mailed = () => everyMailByName(connection.db);
/** Bas went to Aaf as well, where Cem did: so Bas knows Anna and Aaf. */
const basMetAaf = () =>
  connection.db
    .updateTable('sign_up')
    .set({ person_id: idOf('Bas') })
    .where('id', '=', signUpOfCem)
    .execute();

test('who is between passes it on, the owner agrees, and only then each sees how to reach the other', async () => {
  const { db } = connection;
  await basMetAaf();
  const known = async () =>
    (
      await findCards(db, await lookingAs('Anna'), {
        q: '',
        known: [],
        families: [],
        regions: [],
        page: 1,
        size: 9,
      })
    ).cards
      .filter(({ name }) => name === 'Aaf Gast')
      .map(({ tie, reach }) => [tie.known, reach?.phone ?? null]);
  expect(await known()).toEqual([['via', null]]);
  expect(await ask('Anna', 'Aaf')).toBe('asked');
  expect(await mailed()).toEqual(['contact.introduction bas']);
  // The owner knows nothing of it, and nobody can answer for who is between.
  expect([await read('Aaf'), await read('Cem')]).toEqual([null, null]);
  expect([await answer('Aaf', 'yes'), await answer('Anna', 'yes')]).toEqual([false, false]);
  expect(await readIntroductionsWaiting(db, { people: [idOf('Bas')], today: TODAY })).toHaveLength(1);
  expect(await answer('Bas', 'yes')).toBe(true);
  expect(await read('Aaf')).toMatchObject({
    side: 'owner',
    state: 'passed-on',
    through: 'Bas Gast',
    reach: null,
  });
  expect((await read('Anna'))?.reach).toBeNull();
  expect(await answer('Aaf', 'yes')).toBe(true);
  expect(await answer('Aaf', 'no')).toBe(false);
  expect((await read('Anna'))?.reach?.phone).toBe('06 12345678');
  expect((await read('Aaf'))?.reach?.email).toMatch(/^anna@/);
  expect(await known()).toEqual([['introduced', '06 12345678']]);
  expect(await mailed()).toEqual([
    ...['contact.introduction bas', 'contact.introduction aaf', 'contact.introduced anna'],
  ]);
  const { id } = await only();
  const moves = await readHistory(db, { introductionId: id });
  expect(moves.map(({ about }) => about.to)).toEqual(['asked', 'passed-on', 'introduced']);
});

test('where nobody is between one asks by oneself; who says no is not named to anybody, and is not asked again soon', async () => {
  expect(await ask('Anna', 'Cem')).toBe('asked');
  expect(await mailed()).toEqual(['contact.introduction cem']);
  const before = await read('Anna');
  expect(await answer('Cem', 'no')).toBe(true);
  expect(await read('Cem')).toBeNull();
  expect(await read('Anna')).toEqual(before);
  expect(await mailed()).toHaveLength(1);
  expect(await ask('Anna', 'Cem')).toBeNull();
  expect(await ask('Anna', 'Cem', daysFrom(TODAY, 89))).toBeNull();
  expect(await ask('Anna', 'Cem', daysFrom(TODAY, 90))).toBe('asked');
});

test('whom one met, oneself, and a card that one may not see cannot be asked for', async () => {
  const { db } = connection;
  for (const whom of ['Bas', 'Anna']) expect(await ask('Anna', whom)).toBeNull();
  await db
    .updateTable('contact_card')
    .set({ audience: 'met' })
    .where('person_id', '=', idOf('Cem'))
    .execute();
  expect(await ask('Anna', 'Cem')).toBeNull();
  expect(await readAskable(db, { ...(await lookingAs('Anna')), owner: null }, cards.get('Aaf')!)).toBeNull();
});

test('somebody asks five people a week, also with presses at once', async () => {
  const { db } = connection;
  const values = Array.from({ length: MOST_A_WEEK - 1 }, () => ({
    ...{ programme_id: programmeId, asker_id: idOf('Anna'), owner_id: idOf('Bas'), state: 'lapsed' as const },
    asked_on: daysFrom(TODAY, -3),
  }));
  await db.insertInto('introduction').values(values).execute();
  const both = await Promise.all([ask('Anna', 'Cem'), ask('Anna', 'Aaf')]);
  expect(both.filter((one) => one === 'asked')).toHaveLength(1);
  expect(both).toContain('too-many');
});

test('when one must not find the other any more, nobody of the three finds it, and no mail goes out', async () => {
  const { db } = connection;
  expect(await ask('Anna', 'Cem')).toBe('asked');
  const anna = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  const home = (await readOwner(db, { programmeId, personId: idOf('Cem') }))!;
  await db
    .insertInto('exclusion')
    .values({
      sign_up_id: anna.id,
      organisation_id: home.organisationId,
      made_in: 'page',
      made_at: new Date(),
    })
    .execute();
  expect([await read('Anna'), await read('Cem')]).toEqual([null, null]);
  expect(await answer('Cem', 'yes')).toBe(false);
  expect(await readIntroductionsWaiting(db, { people: [idOf('Cem')], today: TODAY })).toEqual([]);
  await aMailroom(db, { kinds: Object.values(mails), today: () => TODAY }).work();
  const left = await db.selectFrom('mail').select('body').execute();
  expect(left.map(({ body }) => body)).toEqual([null]);
});

test('where who is between works nowhere in the programme any more, it is not there', async () => {
  const { db } = connection;
  await basMetAaf();
  expect(await ask('Anna', 'Aaf')).toBe('asked');
  expect([await read('Bas'), await read('Anna')]).toMatchObject([{ side: 'between' }, { side: 'asker' }]);
  const leaves = (left_on: string | null) =>
    db.updateTable('organisation').set({ left_on }).where('code', '=', 'B').execute();
  await leaves(TODAY);
  expect([await read('Bas'), await read('Anna'), await answer('Bas', 'yes')]).toEqual([null, null, false]);
  await leaves(null);
});

test('what nobody answers is over after thirty days, and goes after a year', async () => {
  const { db } = connection;
  expect(await ask('Anna', 'Cem')).toBe('asked');
  await beginContactDay(db, daysFrom(TODAY, 29));
  expect((await only()).state).toBe('passed-on');
  await beginContactDay(db, daysFrom(TODAY, 30));
  expect((await only()).state).toBe('lapsed');
  expect(await answer('Cem', 'yes')).toBe(false);
  await beginContactDay(db, daysFrom(TODAY, 366));
  expect(await db.selectFrom('introduction').selectAll().execute()).toEqual([]);
});
