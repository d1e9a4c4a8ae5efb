import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { aMailroom, everyMailByName } from '../../../platform/mail/testing.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../../visit/testing.ts';
import { readOwnCard } from '../card/cards.ts';
import { findCards } from '../finding/find-cards.ts';
import { MOST_A_WEEK } from '../introducing/introducing.ts';
import { beginContactDay } from '../jobs.ts';
import { mails } from '../mails.ts';
import { readOwner } from '../reads-owner.ts';
import { readAskedByOthers } from '../status.ts';
import { giveCard } from '../testing.ts';
import { moveLine, placeLine } from './answering.ts';
import { readLinesWaiting, readMetPeople, readSuggestedLine } from './reading.ts';
import { suggestLine } from './writing.ts';

const USER = randomUUID();
const LINE = 'Meekijken bij een tijdelijk huisverbod';

let connection: Connection;
let programmeId: ProgrammeId;
/** Anna of A was received by Bas at B, and Cem of B by Aaf at A. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;

beforeAll(async () => {
  connection = await openTestDatabase();
  ({ programmeId } = await anOfferedRound(connection.db, 'regels'));
  people = await peopleByFirstName(connection.db);
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  for (const table of ['suggested_line', 'contact_card', 'exclusion', 'mail'] as const)
    await db.deleteFrom(table).execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
});

const lookingAs = async (name: string, { today = TODAY, strong = false } = {}) => ({
  programmeId,
  owner: await readOwner(connection.db, { programmeId, personId: idOf(name) }),
  ...{ strong, today },
});
const write = async (name: string, whom: string, how: { today?: string; strong?: boolean } = {}) => {
  const looking = await lookingAs(name, how);
  const writing = { personId: idOf(whom), line: LINE, userId: USER };
  return connection.db.transaction().execute((trx) => suggestLine(trx, looking, writing));
};
const waiting = (name: string, { today = TODAY, strong = false } = {}) =>
  readLinesWaiting(connection.db, { personId: idOf(name), strong, today });
const place = async (name: string, over: { line?: string; drops?: number; version?: number } = {}) => {
  const [found] = await waiting(name);
  const { line = found!.line, drops = null, version = 1 } = over;
  const placing = { id: found!.id, programmeId, personId: idOf(name), today: TODAY, userId: USER };
  return connection.db.transaction().execute((trx) => placeLine(trx, { ...placing, line, drops, version }));
};
const decline = async (name: string) => {
  const [found] = await waiting(name);
  return connection.db
    .transaction()
    .execute((trx) => moveLine(trx, { id: found!.id, event: 'decline', userId: USER }));
};
const rows = () => connection.db.selectFrom('suggested_line').selectAll().execute();
const mailed = () => everyMailByName(connection.db);
const cardOf = (name: string, ringMeFor = ['Aangifte'], audience: 'met' | 'programme' = 'programme') =>
  giveCard(connection.db, { programmeId, personId: idOf(name), today: TODAY }, { ringMeFor, audience });

test('whom one met can be written for, either way; the owner puts it on the card, and nobody sees it before', async () => {
  const { db } = connection;
  await cardOf('Bas');
  expect((await readMetPeople(db, await lookingAs('Anna'))).map(({ name }) => name)).toEqual(['Bas Gast']);
  expect((await readMetPeople(db, await lookingAs('Bas'))).map(({ personId }) => personId)).toEqual([
    idOf('Anna'),
  ]);
  expect(await write('Anna', 'Bas')).toBe('suggested');
  expect(await mailed()).toEqual(['contact.suggested-line bas']);
  const asked = { people: [idOf('Bas')], today: TODAY };
  expect((await readAskedByOthers(db, asked)).map(({ kind }) => kind)).toEqual(['line']);
  for (const name of ['Anna', 'Cem', 'Aaf']) {
    const question = { q: 'huisverbod', known: [], families: [], regions: [], page: 1, size: 20 };
    expect((await findCards(db, await lookingAs(name), question)).total).toBe(0);
    expect(await waiting(name)).toEqual([]);
  }
  const [found] = await waiting('Bas');
  expect(found).toMatchObject({ line: LINE, open: true });
  expect(
    await readSuggestedLine(db, { id: found!.id, personId: idOf('Anna'), strong: true, today: TODAY }),
  ).toBeNull();
  expect(await place('Bas', { line: 'Huisverbod: ik kijk mee' })).toBe('placed');
  expect((await readOwnCard(db, idOf('Bas')))?.ringMeFor).toEqual(['Aangifte', 'Huisverbod: ik kijk mee']);
  expect(await waiting('Bas')).toEqual([]);
  // What was written is nowhere any more but on the card.
  expect((await rows()).map(({ state, line }) => [state, line])).toEqual([['placed', '']]);
  const moves = await readHistory(db, { lineId: found!.id });
  expect(moves.map(({ about }) => about.to)).toEqual(['suggested', 'placed']);
});

test('a card of four lines asks which one goes, and one that changed in between is not overwritten', async () => {
  const { db } = connection;
  await cardOf('Bas', ['Een', 'Twee', 'Drie', 'Vier']);
  await write('Anna', 'Bas');
  expect(await place('Bas')).toBe('full');
  expect(await place('Bas', { drops: 1, version: 7 })).toBe('older');
  expect(await waiting('Bas')).toHaveLength(1);
  expect(await place('Bas', { drops: 1 })).toBe('placed');
  expect((await readOwnCard(db, idOf('Bas')))?.ringMeFor).toEqual(['Een', 'Drie', 'Vier', LINE]);
});

test('a no is told to nobody: the author sees the same as of a yes, and as of no answer', async () => {
  const { db } = connection;
  await cardOf('Bas');
  const seen = [];
  for (const answer of [() => place('Bas'), () => decline('Bas'), async () => null]) {
    await db.deleteFrom('suggested_line').execute();
    await write('Anna', 'Bas');
    await answer();
    seen.push([await readMetPeople(db, await lookingAs('Anna')), await write('Anna', 'Bas')]);
  }
  expect(seen[0]?.[1]).toBeNull();
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  expect(await mailed()).toEqual(Array(3).fill('contact.suggested-line bas'));
});

test('whom one did not meet, and oneself, cannot be written for; five a week, also with presses at once', async () => {
  const { db } = connection;
  for (const whom of ['Cem', 'Aaf', 'Anna']) expect(await write('Anna', whom)).toBeNull();
  await db.updateTable('visit').set({ state: 'missed' }).execute();
  expect(await write('Anna', 'Bas')).toBeNull();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const both = await Promise.all([write('Anna', 'Bas'), write('Anna', 'Bas')]);
  expect(both.toSorted()).toEqual([null, 'suggested'].toSorted());
  await db.deleteFrom('suggested_line').execute();
  const others = await Promise.all(
    Array.from({ length: MOST_A_WEEK }, async (_, at) => {
      const { id } = await db
        .insertInto('person')
        .values({ programme_id: programmeId, name: `Iemand ${at}` })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    }),
  );
  const about = {
    programme_id: programmeId,
    author_id: idOf('Anna'),
    line: 'x',
    state: 'suggested' as const,
  };
  await db
    .insertInto('suggested_line')
    .values(others.map((owner_id) => ({ ...about, owner_id, suggested_on: daysFrom(TODAY, -3) })))
    .execute();
  expect(await write('Anna', 'Bas')).toBe('too-many');
});

test('of a secret place only who gave a vouched factor knows of it, on either side, and no mail goes', async () => {
  const { db } = connection;
  await cardOf('Bas', ['Aangifte'], 'met');
  await db.updateTable('place').set({ secret: true }).execute();
  expect(await readMetPeople(db, await lookingAs('Anna'))).toEqual([]);
  expect(await write('Anna', 'Bas')).toBeNull();
  expect(await write('Anna', 'Bas', { strong: true })).toBe('suggested');
  expect(await mailed()).toEqual([]);
  expect(await waiting('Bas')).toEqual([]);
  expect(await readAskedByOthers(db, { people: [idOf('Bas')], today: TODAY })).toEqual([]);
  expect((await waiting('Bas', { strong: true })).map(({ open }) => open)).toEqual([false]);
});

test('who must not meet finds no line, either way, and the mail that waits does not go', async () => {
  const { db } = connection;
  await write('Anna', 'Bas');
  const { id: sign_up_id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('exclusion')
    .values({ sign_up_id, other_person_id: idOf('Bas'), made_in: 'page', made_at: new Date() })
    .execute();
  expect(await waiting('Bas')).toEqual([]);
  for (const [name, whom] of [
    ['Anna', 'Bas'],
    ['Bas', 'Anna'],
  ] as const) {
    expect(await readMetPeople(db, await lookingAs(name))).toEqual([]);
    expect(await write(name, whom)).toBeNull();
  }
  await aMailroom(db, { kinds: Object.values(mails), today: () => TODAY }).work();
  expect((await db.selectFrom('mail').select('body').execute()).map(({ body }) => body)).toEqual([null]);
});

test('what nobody answers is gone after thirty days, and with who left', async () => {
  const { db } = connection;
  await write('Anna', 'Bas');
  await beginContactDay(db, daysFrom(TODAY, 29));
  expect(await waiting('Bas', { today: daysFrom(TODAY, 29) })).toHaveLength(1);
  expect(await waiting('Bas', { today: daysFrom(TODAY, 30) })).toEqual([]);
  await beginContactDay(db, daysFrom(TODAY, 30));
  expect(await rows()).toEqual([]);
  expect(await write('Anna', 'Bas')).toBe('suggested');
  // The visit no longer says where Anna works, and nobody else does.
  await db.updateTable('visit').set({ state: 'missed' }).execute();
  await beginContactDay(db, TODAY);
  expect(await rows()).toEqual([]);
});
