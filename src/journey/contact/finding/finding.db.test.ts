import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { ensureRound } from '../../programme/writes.ts';
import { storeSignUp } from '../../sign-up/testing.ts';
import { anOfferedRound, peopleByFirstName, TODAY } from '../../visit/testing.ts';
import { beginContactDay } from '../jobs.ts';
import { forgetInContact } from '../leaving/leaving.ts';
import { readOwner } from '../reads-owner.ts';
import { aCard, giveCard } from '../testing.ts';
import { findCards, type Question } from './find-cards.ts';

let connection: Connection;
let roundId: RoundId;
let programmeId: ProgrammeId;
/** Anna and Cem go, Aaf and Bas receive; Anna is of A, and was received by Bas at B. */
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;

beforeAll(async () => {
  connection = await openTestDatabase();
  ({ roundId, programmeId } = await anOfferedRound(connection.db, 'kaarten'));
  people = await peopleByFirstName(connection.db);
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
  const all = { q: '', known: [], families: [], regions: [], page: 1, size: 100, ...question };
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

test('who only says that they work somewhere looks at no card, and nor does who was said not to', async () => {
  const { db } = connection;
  await give('Bas', { audience: 'programme' });
  await db.updateTable('visit').set({ state: 'missed' }).execute();
  const home = () => readOwner(db, { programmeId, personId: idOf('Anna') });
  expect(await home()).toBeNull();
  const signUp = await db
    .selectFrom('sign_up')
    .select(['id', 'organisation_id'])
    .where('person_id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  const said = { sign_up_id: signUp.id, organisation_id: signUp.organisation_id, said_in: 'page' as const };
  await db
    .insertInto('employment')
    .values({ ...said, answer: 'yes' })
    .execute();
  expect((await home())?.organisationId).toBe(signUp.organisation_id);
  await db.updateTable('employment').set({ answer: 'no' }).execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  expect(await home()).toBeNull();
  await db.deleteFrom('employment').execute();
});

test('who comes to receive after the visit met nobody at it', async () => {
  const { db } = connection;
  await give('Anna', { audience: 'met' });
  const visit = await db
    .selectFrom('visit')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['visit.id', 'visit.place_id'])
    .where('sign_up.person_id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  const asked = { visit_id: visit.id, state: 'asked' as const, asked_on: TODAY };
  await db
    .insertInto('reflection')
    .values({ ...asked, person_id: idOf('Bas'), side: 'host' })
    .execute();
  await db
    .updateTable('host')
    .set({ person_id: idOf('Aaf') })
    .where('place_id', '=', visit.place_id)
    .execute();
  // Bas works there no more, as far as anybody knows.
  expect(await namesFor('Aaf')).toEqual([]);
  await db
    .updateTable('host')
    .set({ person_id: idOf('Bas') })
    .where('place_id', '=', visit.place_id)
    .execute();
  expect(await namesFor('Bas')).toEqual(['Anna']);
  await db.deleteFrom('reflection').execute();
});

test('what somebody says themselves hides them from all who are there, and shows them no more of who that is', async () => {
  const { db } = connection;
  await give('Anna', { audience: 'programme' });
  await give('Bas', { audience: 'programme' });
  const anna = await db
    .selectFrom('sign_up')
    .select('id')
    .where('person_id', '=', idOf('Anna'))
    .executeTakeFirstOrThrow();
  const home = await readOwner(db, { programmeId, personId: idOf('Bas') });
  const bo = await db
    .selectFrom('sign_up')
    .select(['id', 'organisation_id'])
    .where('person_id', '=', idOf('Bo'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('employment')
    .values({ sign_up_id: bo.id, organisation_id: bo.organisation_id, answer: 'yes', said_in: 'page' })
    .execute();
  expect([await namesFor('Anna'), await namesFor('Bas')]).toEqual([['Bas'], ['Anna']]);
  await db
    .insertInto('safety_said')
    .values({ sign_up_id: anna.id, organisation_id: home!.organisationId })
    .execute();
  expect([await namesFor('Anna'), await namesFor('Bas')]).toEqual([[], []]);
  // Bo is of C, and signed up for there once: on his card it does not stand, so that she finds him, and he does not find her.
  await give('Bo', { audience: 'programme' });
  const round_id = await ensureRound(db, { programmeId, code: 'kaarten-eerder', name: 'Eerder' });
  await storeSignUp(db, { round_id, organisation_id: home!.organisationId, person_id: idOf('Bo') });
  expect([await namesFor('Anna'), await namesFor('Bo')]).toEqual([['Bo'], ['Bas']]);
  // What a coordinator noted holds both ways.
  await db.deleteFrom('safety_said').execute();
  await db
    .insertInto('exclusion')
    .values({
      ...{ sign_up_id: anna.id, organisation_id: home!.organisationId },
      ...{ made_in: 'page' as const, made_at: new Date() },
    })
    .execute();
  expect([await namesFor('Anna'), await namesFor('Bo')]).toEqual([[], ['Bas']]);
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
  expect(card).toMatchObject({ tie: { known: 'met', round: null }, hours: '' });
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
  const [last, first, after] = ['2027-08-31', '2027-09-01', '2027-10-01'];
  expect([await standing(last), await standing(first), await standing(after)]).toEqual([
    ['holds'],
    ['grey'],
    [],
  ]);
  for (const days of [167, 168, 168, 169]) await beginContactDay(db, day(days));
  const mails = db.selectFrom('mail').select('recipient').where('kind', '=', 'contact.does-it-hold');
  expect((await mails.execute()).map(({ recipient }) => recipient)).toEqual(['bas@kaarten.example']);
  await beginContactDay(db, after);
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
