import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { everyMailByName } from '../../../platform/mail/testing.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../../visit/testing.ts';
import { readOwnCard } from '../card/cards.ts';
import type { Audience } from '../contact.ts';
import { readOwner } from '../reads-owner.ts';
import { giveCard } from '../testing.ts';
import { readForOwner } from './about.ts';
import { answerHandOver } from './answering.ts';
import { askHandOver, clearHandOvers } from './asking.ts';
import { dropHandOver } from './dropping.ts';
import { askForColleague, readCardsOfColleagues, readTakers } from './for-colleague.ts';
import { readAskedHandOver, readHandOversWaiting } from './reading.ts';

const USER = randomUUID();
const LINES = ['Aangifte', 'Spullen ophalen'];

let connection: Connection;
let programmeId: ProgrammeId;
/** Bas receives at B, where Cem works as well, and Dora who speaks for it; Aaf is of A. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;
let organisationId: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const account = { id: USER, name: 'Iemand', email: 'iemand@elders.example', emailVerified: true };
  await db.insertInto('user').values(account).execute();
  ({ programmeId } = await anOfferedRound(db, 'namens'));
  people = await peopleByFirstName(db);
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  ({ organisationId } = (await readOwner(db, { programmeId, personId: idOf('Bas') }))!);
  const dora = await db
    .insertInto('person')
    .values({ programme_id: programmeId, name: 'Dora' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('contact_person')
    .values({ organisation_id: organisationId, person_id: dora.id })
    .execute();
  people.set('Dora', dora.id);
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  for (const table of ['hand_over', 'contact_card', 'exclusion', 'mail'] as const)
    await db.deleteFrom(table).execute();
  await give('Bas', 'partners');
});

const give = (name: string, audience: Audience) =>
  giveCard(
    connection.db,
    { programmeId, personId: idOf(name), today: TODAY },
    { ringMeFor: LINES, audience },
  );
const ownerOf = async (name: string) =>
  (await readOwner(connection.db, { programmeId, personId: idOf(name) }))!;
const lookingAs = async (name: string) => ({
  ...{ programmeId, owner: await ownerOf(name), strong: false, today: TODAY },
});
const cardsFor = async (name: string, today = TODAY) => {
  const looking = { ...(await lookingAs(name)), today };
  const cards = await readCardsOfColleagues(connection.db, looking, organisationId);
  return cards.map((one) => [one.name, one.askedOf]);
};
const takersOf = async (name: string) =>
  (await readTakers(connection.db, await ownerOf(name))).map((one) => one.name);
const ask = async (owner: string, colleague: string) => {
  const looking = await lookingAs('Dora');
  const asking = { organisationId, ownerId: idOf(owner), colleagueId: idOf(colleague), userId: USER };
  return connection.db.transaction().execute((trx) => askForColleague(trx, looking, asking));
};
const keepApart = async (name: string, other: string) => {
  const { id: sign_up_id } = await connection.db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf(name))
    .executeTakeFirstOrThrow();
  const made = { made_in: 'page' as const, made_at: new Date() };
  await connection.db
    .insertInto('exclusion')
    .values({ sign_up_id, other_person_id: idOf(other), ...made })
    .execute();
};
const waiting = (name: string) => readHandOversWaiting(connection.db, { personId: idOf(name), today: TODAY });
const mailed = () => everyMailByName(connection.db);

test('who speaks for the organisation asks a colleague; the owner is told, and keeps the card until there is a yes', async () => {
  const { db } = connection;
  expect([await cardsFor('Dora'), await takersOf('Bas')]).toEqual([[['Bas Gast', null]], ['Cem', 'Dora']]);
  expect(await ask('Bas', 'Cem')).toBe(true);
  expect(await mailed()).toEqual(['contact.hand-over cem', 'contact.hand-over-for-you bas']);
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', 'Cem']]);
  const [found] = await waiting('Cem');
  expect(found).toEqual({
    ...{ id: found!.id, from: 'Bas Gast', fromId: idOf('Bas'), lines: LINES, byContact: true },
  });
  expect(await ask('Bas', 'Dora')).toBe(false);
  expect(await readOwnCard(db, idOf('Bas'))).not.toBeNull();
  const taking = { id: found!.id, personId: idOf('Cem'), event: 'take' as const, today: TODAY, userId: USER };
  expect(await db.transaction().execute((trx) => answerHandOver(trx, taking))).toBe(true);
  expect(await readOwnCard(db, idOf('Bas'))).toBeNull();
});

test('the owner takes the question back, and then nobody can answer it, and no letter says that it waits', async () => {
  const { db } = connection;
  await ask('Bas', 'Cem');
  const asked = await readAskedHandOver(db, { personId: idOf('Bas'), today: TODAY });
  expect([asked?.name, asked?.byContact]).toEqual(['Cem', true]);
  const desk = { db, baseUrl: 'https://site.example', today: () => TODAY };
  const about = { handOverId: asked!.id, personId: idOf('Bas') };
  expect((await readForOwner(desk, about))?.link).toBe('https://site.example/contacten/kaart/overdragen');
  expect(await readForOwner(desk, { ...about, personId: idOf('Cem') })).toBeNull();
  await db.transaction().execute((trx) => dropHandOver(trx, idOf('Bas')));
  expect([await waiting('Cem'), await readForOwner(desk, about)]).toEqual([[], null]);
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', null]]);
});

test('a card that its owner shows to whom they met is not there for who speaks for the organisation', async () => {
  await give('Cem', 'programme');
  await connection.db
    .updateTable('contact_card')
    .set({ audience: 'met' })
    .where('person_id', '=', idOf('Bas'))
    .execute();
  expect(await cardsFor('Dora')).toEqual([['Cem', null]]);
  // Nor is it for a colleague: none can be asked.
  expect([await takersOf('Bas'), await ask('Bas', 'Cem'), await mailed()]).toEqual([[], false, []]);
});

test('what an owner asked by themselves is not told, whatever who speaks for the organisation presses', async () => {
  const { db } = connection;
  const owner = await ownerOf('Bas');
  const asking = { colleagueId: idOf('Cem'), today: TODAY, userId: USER };
  await db.transaction().execute((trx) => askHandOver(trx, owner, asking));
  const before = await mailed();
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', null]]);
  expect([await ask('Bas', 'Dora'), await ask('Bas', 'Cem')]).toEqual([true, false]);
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', 'Dora']]);
  expect([await waiting('Dora'), (await waiting('Cem')).length, await mailed()]).toEqual([[], 1, before]);
  const asked = await readAskedHandOver(db, { personId: idOf('Bas'), today: TODAY });
  expect([asked?.name, asked?.byContact]).toEqual(['Cem', false]);
});

test('nobody asks for a card of another organisation', async () => {
  await give('Aaf', 'programme');
  expect(await ask('Aaf', 'Cem')).toBe(false);
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', null]]);
});

test('who must not meet is not asked, and who speaks for the organisation sees the same as of others', async () => {
  const { db } = connection;
  const seen = async () => {
    const [takers, done] = [await takersOf('Bas'), await ask('Bas', 'Cem')];
    return [takers, done, await ask('Bas', 'Dora'), await cardsFor('Dora')];
  };
  const without = await seen();
  expect(without).toEqual([['Cem', 'Dora'], true, false, [['Bas Gast', 'Cem']]]);
  await db.transaction().execute((trx) => dropHandOver(trx, idOf('Bas')));
  await db.deleteFrom('mail').execute();
  await keepApart('Cem', 'Bas');
  expect(await seen()).toEqual(without);
  // Nothing of it reaches anybody, now or when they may meet again.
  await db.deleteFrom('exclusion').execute();
  const asked = await readAskedHandOver(db, { personId: idOf('Bas'), today: TODAY });
  expect([await waiting('Cem'), asked, await mailed()]).toEqual([[], null, []]);
  // It lapses as what nobody answered does.
  const lapsed = daysFrom(TODAY, 30);
  expect([await cardsFor('Dora', daysFrom(TODAY, 29)), await cardsFor('Dora', lapsed)]).toEqual([
    [['Bas Gast', 'Cem']],
    [['Bas Gast', null]],
  ]);
  await clearHandOvers(db, lapsed);
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', null]]);
});

test('who speaks for the organisation finds no card of who must keep away from them', async () => {
  await keepApart('Cem', 'Dora');
  await give('Cem', 'programme');
  expect(await cardsFor('Dora')).toEqual([['Bas Gast', null]]);
});
