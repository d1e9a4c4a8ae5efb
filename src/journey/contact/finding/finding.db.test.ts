import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { anOfferedRound, TODAY } from '../../visit/testing.ts';
import { readOwner } from '../card/owner.ts';
import { beginContactDay } from '../jobs.ts';
import { forgetInContact } from '../leaving/leaving.ts';
import { aCard, giveCard } from '../testing.ts';
import { findCards, type Question } from './find-cards.ts';

let connection: Connection;
let roundId: RoundId;
let programmeId: ProgrammeId;
/** Anna and Cem go, Aaf and Bas receive; Anna is of A, and was received by Bas at B. */
const people = new Map<string, string>();
const idOf = (name: string) => people.get(name)!;

beforeAll(async () => {
  connection = await openTestDatabase();
  ({ roundId, programmeId } = await anOfferedRound(connection.db, 'kaarten'));
  const rows = await connection.db.selectFrom('person_main').select(['id', 'name']).execute();
  for (const { id, name } of rows) people.set(name.split(' ')[0]!, id);
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  const { db } = connection;
  await db.deleteFrom('contact_card').execute();
  await db.deleteFrom('exclusion').execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  await db.updateTable('place').set({ secret: false }).execute();
});

const give = (name: string, over = {}, today = TODAY) =>
  giveCard(connection.db, { programmeId, personId: idOf(name), today }, over);

const ask = async (name: string, over: Partial<Question> & { strong?: boolean; today?: string } = {}) => {
  const { strong = false, today = TODAY, ...question } = over;
  const owner = await readOwner(connection.db, { programmeId, personId: idOf(name) });
  const all = { q: '', known: [], families: [], regions: [], limit: 100, ...question };
  return findCards(connection.db, { programmeId, owner, strong, today }, all);
};
const namesFor = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).cards.map(({ name }) => name.split(' ')[0]);

test('who may see a card: whom its owner met, partners of the organisation, or everybody', async () => {
  await give('Bas', { audience: 'met' });
  expect([await namesFor('Anna'), await namesFor('Cem'), await namesFor('Bas')]).toEqual([['Bas'], [], []]);
  await connection.db.updateTable('contact_card').set({ audience: 'partners' }).execute();
  // Aaf is of A, as Anna.
  expect(await namesFor('Aaf')).toEqual(['Bas']);
  await connection.db.updateTable('visit').set({ state: 'missed' }).execute();
  expect([await namesFor('Aaf'), await namesFor('Anna')]).toEqual([[], []]);
  await connection.db.updateTable('contact_card').set({ audience: 'programme' }).execute();
  expect([await namesFor('Aaf'), await namesFor('Cem')]).toEqual([['Bas'], ['Bas']]);
});

test('a number is shown to who met its owner, or to all when the owner says so', async () => {
  await give('Bas', { atOnce: false });
  const reachFor = async (name: string) => (await ask(name)).cards[0]?.reach ?? null;
  expect(await reachFor('Anna')).toEqual({ phone: '010 123 45 67', email: 'bas@kaarten.example' });
  expect(await reachFor('Cem')).toBeNull();
  await connection.db.updateTable('contact_card').set({ at_once: true, shows_mail: false }).execute();
  expect(await reachFor('Cem')).toEqual({ phone: '010 123 45 67', email: '' });
});

test('of a visit at a secret place nobody is known to have met, without a second factor; and no hours are shown', async () => {
  await connection.db.updateTable('place').set({ secret: true }).where('title', 'is not', null).execute();
  await give('Bas', { audience: 'met', hours: 'maandag' });
  expect(await namesFor('Anna')).toEqual([]);
  const [card] = (await ask('Anna', { strong: true })).cards;
  expect(card).toMatchObject({ tie: { known: 'met', round: null }, hours: '', confirmedOn: null });
  await connection.db.updateTable('contact_card').set({ audience: 'partners' }).execute();
  expect(await namesFor('Aaf')).toEqual([]);
  await connection.db.updateTable('contact_card').set({ audience: 'programme' }).execute();
  const { facets } = await ask('Anna');
  expect(facets.known).toEqual([{ value: 'not-yet', count: 1 }]);
});

test('who must not meet do not find each other, by list, search or count, either way', async () => {
  const { db } = connection;
  await give('Bas');
  await give('Anna');
  const signUp = await db.selectFrom('sign_up').select('id').where('person_id', '=', idOf('Anna')).execute();
  await db
    .insertInto('exclusion')
    .values({ sign_up_id: signUp[0]!.id, other_person_id: idOf('Bas') })
    .execute();
  expect([await namesFor('Anna'), await namesFor('Bas')]).toEqual([[], []]);
  const searched = await ask('Anna', { q: 'spullen ophalen' });
  expect([searched.total, searched.cards, searched.facets]).toEqual([
    0,
    [],
    { known: [], families: [], regions: [] },
  ]);
  expect(await namesFor('Cem')).toEqual(['Anna', 'Bas']);
});

test('an organisation that somebody must not come to hides all who work there', async () => {
  const { db } = connection;
  await give('Bas');
  await give('Cem');
  const [signUp] = await db.selectFrom('sign_up').select('id').where('person_id', '=', idOf('Cem')).execute();
  const bas = await readOwner(db, { programmeId, personId: idOf('Bas') });
  await db
    .insertInto('exclusion')
    .values({ sign_up_id: signUp!.id, organisation_id: bas!.organisationId })
    .execute();
  expect([await namesFor('Cem'), await namesFor('Bas')]).toEqual([[], []]);
});

test('that two met is told to a third only when both agreed, and changes no order before that', async () => {
  // Anna met Bas; is there somebody else whom Bas received?
  const { db } = connection;
  const visit = await db.selectFrom('visit').selectAll().where('state', '=', 'took-place').execute();
  const atBas = visit.find(({ organisation_id: _, ...one }) => one.place_id)!;
  const [cem] = await db.selectFrom('sign_up').selectAll().where('person_id', '=', idOf('Cem')).execute();
  const place = await db
    .selectFrom('host')
    .select('place_id')
    .where('person_id', '=', idOf('Bas'))
    .executeTakeFirstOrThrow();
  const { id: _id, offered_at: _at, ...copied } = atBas;
  const added = await db
    .insertInto('visit')
    .values({
      ...copied,
      ...{ place_id: place.place_id, sign_up_id: cem!.id, slot_id: null, seat: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await give('Bas', { introduces: false });
  await give('Cem', { introduces: true });
  const tieOf = async () => (await ask('Anna')).cards.find(({ name }) => name.startsWith('Cem'))?.tie;
  expect(await tieOf()).toEqual({ known: 'not-yet' });
  await db.updateTable('contact_card').set({ introduces: true }).execute();
  expect(await tieOf()).toEqual({ known: 'via', through: { personId: idOf('Bas'), name: 'Bas Gast' } });
  await db.updateTable('place').set({ secret: true }).where('id', '=', place.place_id).execute();
  expect(await tieOf()).toEqual({ known: 'not-yet' });
  expect((await ask('Anna', { strong: true })).cards.map(({ tie }) => tie.known)).toEqual(['met', 'not-yet']);
  await db.deleteFrom('visit').where('id', '=', added.id).execute();
});

test('the filters say how many they would leave, and the best comes before the nearest', async () => {
  await give('Bas', { ringMeFor: ['Een ander slot op de deur'] });
  await give('Cem', { ringMeFor: ['Spullen ophalen uit de woning'] });
  expect(await namesFor('Anna')).toEqual(['Bas', 'Cem']);
  expect(await namesFor('Anna', { q: 'spullen ophalen' })).toEqual(['Cem']);
  const { facets, total } = await ask('Anna', { known: ['met'] });
  expect([facets.known, total]).toEqual([
    [
      { value: 'met', count: 1 },
      { value: 'not-yet', count: 1 },
    ],
    1,
  ]);
});

test('a card that nobody confirms greys, is asked about once, and goes with all that can be found of it', async () => {
  const { db } = connection;
  const id = await give('Bas');
  const standing = async (today: string) => (await ask('Cem', { today })).cards.map((card) => card.standing);
  const day = (days: number) => daysFrom(TODAY, days);
  expect([await standing(day(182)), await standing(day(183)), await standing(day(225))]).toEqual([
    ['holds'],
    ['grey'],
    [],
  ]);
  for (const days of [167, 168, 168, 169]) await beginContactDay(db, day(days));
  const mails = db.selectFrom('mail').select('recipient').where('kind', '=', 'contact.does-it-hold');
  expect((await mails.execute()).map(({ recipient }) => recipient)).toEqual(['bas@kaarten.example']);
  await beginContactDay(db, day(225));
  expect(await db.selectFrom('contact_card').select('id').execute()).toEqual([]);
  expect(
    await db.selectFrom('directory_entry').select('card_id').where('card_id', '=', id).execute(),
  ).toEqual([]);
  expect(await mails.execute()).toEqual([]);
});

test('who withdraws and was nothing else is found by nobody any more', async () => {
  const { db } = connection;
  const id = await give('Cem');
  await give('Bas');
  const [cem] = await db
    .selectFrom('person_main')
    .select(['key', 'name'])
    .where('id', '=', idOf('Cem'))
    .execute();
  await db
    .transaction()
    .execute((trx) => forgetInContact(trx, { roundId, email: cem!.key, name: cem!.name }));
  expect(await namesFor('Anna')).toEqual(['Bas']);
  expect(
    await db.selectFrom('directory_entry').select('card_id').where('card_id', '=', id).execute(),
  ).toEqual([]);
});

test('somebody has one card, and an older form does not overwrite a newer one', async () => {
  await give('Bas');
  await expect(give('Bas')).rejects.toThrow('has a card');
  expect(aCard().ringMeFor).toHaveLength(1);
});
