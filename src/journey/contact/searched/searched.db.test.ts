import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { keepApart } from '../../sign-up/testing.ts';
import { anOfferedRound, peopleByFirstName } from '../../visit/testing.ts';
import { readSynonyms } from '../directory/synonyms.ts';
import { readOwner } from '../reads-owner.ts';
import { giveCard } from '../testing.ts';
import { clearSearched, dropMissed, keepSearched } from './keeping.ts';
import { sayMeaning, unsayMeaning } from './meanings.ts';
import { readMissed, readOften } from './reading.ts';

let connection: Connection;
let programmeId: ProgrammeId;
let people: Map<string, PersonId>;
const idOf = (name: string) => people.get(name)!;
const JANUARY = '2027-01-20';
const FEBRUARY = '2027-02-01';
/** The process remembers who searched what, so each test has askers of its own. */
let turn = 0;

beforeAll(async () => {
  connection = await openTestDatabase();
  ({ programmeId } = await anOfferedRound(connection.db, 'gezocht'));
  people = await peopleByFirstName(connection.db);
}, 60_000);
afterAll(() => connection.close());

beforeEach(async () => {
  turn++;
  const { db } = connection;
  await db.deleteFrom('searched_words').execute();
  await db.deleteFrom('contact_card').execute();
  await db.deleteFrom('directory_synonym').execute();
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
});

const lookingAs = async (name: string | null, today: string) => ({
  programmeId,
  owner: name === null ? null : await readOwner(connection.db, { programmeId, personId: idOf(name) }),
  strong: false,
  today,
});

const search = async (q: string, { as = null as string | null, by = ['a'], today = JANUARY } = {}) => {
  const looking = await lookingAs(as, today);
  for (const one of by) await keepSearched(connection.db, { looking, q, by: `${one}${turn}` });
};
const kept = async () =>
  (
    await connection.db
      .selectFrom('searched_words')
      .select(['month', 'found', 'words', 'times'])
      .orderBy('times', 'desc')
      .execute()
  ).sort((a, b) => (a.words < b.words ? -1 : 1));
const missed = async (today = FEBRUARY) =>
  (await readMissed(connection.db, { programmeId, today })).map(({ word }) => word);
const often = async (today = FEBRUARY, as: string | null = null) =>
  readOften(connection.db, await lookingAs(as, today));
const card = (name: string, over = {}) =>
  giveCard(connection.db, { programmeId, personId: idOf(name), today: JANUARY }, over);

test('of what finds nothing each word is counted by itself, once a month for the same person', async () => {
  await search('paard naar stalling', { by: ['a', 'a', 'b'] });
  expect(await kept()).toEqual([
    { month: '2027-01-01', found: false, words: 'paard', times: 2 },
    { month: '2027-01-01', found: false, words: 'stalling', times: 2 },
  ]);
});

test('nothing is kept of a client, a place, or the name of somebody in the programme', async () => {
  for (const q of ['mevrouw Jansen', 'zaak 123456782', 'Kerkstraat 12', 'bas', 'bas gast', ''])
    await search(q);
  expect(await kept()).toEqual([]);
});

test('coordinators see it in the next month, when it was searched three times, and not when it is on a card by then', async () => {
  await search('paarden', { by: ['a', 'b'] });
  await search('paard', { by: ['c'] });
  await search('stalling', { by: ['a', 'b'] });
  expect([await missed('2027-01-31'), await missed()]).toEqual([[], ['paarden']]);
  await card('Bas', { ringMeFor: ['Een paard stallen'] });
  expect(await missed()).toEqual([]);
});

test('a word that somebody says the meaning of leaves the list, and comes back when that is taken back', async () => {
  await search('paard', { by: ['a', 'b', 'c'] });
  const { db } = connection;
  const said = { programmeId, was: '', synonym: { said: 'paarden', means: ['huisdier'] } };
  expect(await sayMeaning(db, said)).toEqual({ fault: null, replaced: null });
  expect(await missed()).toEqual([]);
  const changed = { programmeId, was: 'paarden', synonym: { said: 'pony', means: ['huisdier', 'stal'] } };
  expect(await sayMeaning(db, changed)).toEqual({ fault: null, replaced: said.synonym });
  expect(await readSynonyms(db, programmeId)).toEqual([changed.synonym]);
  expect(await unsayMeaning(db, { programmeId, said: 'pony' })).toEqual(changed.synonym);
  expect(await missed()).toEqual(['paard']);
  const [one] = await readMissed(db, { programmeId, today: FEBRUARY });
  await dropMissed(db, programmeId, one!.typed);
  expect(await kept()).toEqual([]);
});

test('what finds a card of everybody becomes often searched at five, in the next month, for whom it leads somewhere', async () => {
  await card('Bas', { ringMeFor: ['Spullen ophalen uit de woning'] });
  await search('Spullen ophalen', { by: ['a', 'b', 'c', 'd'] });
  expect(await often()).toEqual([]);
  await search('Spullen ophalen', { by: ['e'] });
  expect([await often(JANUARY), await often()]).toEqual([[], ['spullen ophalen']]);
  // His own card is none that he is led to.
  expect(await often(FEBRUARY, 'Bas')).toEqual([]);
});

test('what only some may find is not counted at all, and of what all may find no word that is on no card of theirs', async () => {
  await card('Bas', { audience: 'met', ringMeFor: ['Xylofoonzaken'] });
  await search('xylofoonzaken', { as: 'Anna' });
  expect(await kept()).toEqual([]);
  await card('Cem', { ringMeFor: ['Spullen ophalen'] });
  await search('spullen xylofoonzaken', { as: 'Anna' });
  await search('spullen van amira', { as: 'Anna' });
  expect(await kept()).toEqual([]);
  await search('spullen', { as: 'Anna' });
  expect((await kept()).map(({ words, found }) => [words, found])).toEqual([['spullen', true]]);
});

test('a card that the asker must not find counts as found, so that coordinators see no word of it', async () => {
  const { db } = connection;
  await card('Bas', { ringMeFor: ['Xylofoonzaken'] });
  await keepApart(db, idOf('Anna'), idOf('Bas'));
  await search('xylofoonzaken', { as: 'Anna' });
  expect((await kept()).map(({ words, found }) => [words, found])).toEqual([['xylofoonzaken', true]]);
  await db.deleteFrom('exclusion').execute();
});

test('it begins with what leads somewhere of ours, and goes after half a year and its month', async () => {
  await card('Bas', { ringMeFor: ['Aangifte doen', 'Een plek in de opvang'] });
  expect(await often()).toEqual(['aangifte', 'plek in de opvang']);
  await search('plek opvang', { by: ['a', 'b', 'c', 'd', 'e'] });
  expect(await often()).toEqual(['plek in de opvang', 'aangifte']);
  await clearSearched(connection.db, '2027-08-03');
  expect((await kept()).length).toBe(1);
  await clearSearched(connection.db, '2027-08-04');
  expect(await kept()).toEqual([]);
});

test('a programme keeps a thousand different words of a month, and none of another programme is among what it sees', async () => {
  const { db } = connection;
  const { id } = await db
    .insertInto('programme')
    .values({ code: `elders${turn}`, name: 'Elders' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const row = (programme_id: ProgrammeId, words: string) => ({
    ...{ programme_id, words, month: '2027-01-01', found: false, times: 9 },
  });
  const letters = (at: number) =>
    [...String(at).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  await db
    .insertInto('searched_words')
    .values(row(id as ProgrammeId, 'elders'))
    .execute();
  expect(await missed()).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, at) => row(programmeId, `zz${letters(at)}`));
  await db.insertInto('searched_words').values(many).execute();
  await search('paard');
  expect((await kept()).filter(({ words }) => words === 'paard')).toEqual([]);
  expect((await missed()).length).toBe(50);
});
