import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { anOfferedRound, TODAY } from '../../visit/testing.ts';
import { searchDirectory } from '../directory/search.ts';
import { STEMS_VERSION } from '../directory/stems.ts';
import { putSynonym, readSynonyms } from '../directory/synonyms.ts';
import { beginContactDay } from '../jobs.ts';
import { giveCard } from '../testing.ts';
import { readCardsAgain } from './reading-again.ts';

let connection: Connection;
let programmeId: ProgrammeId;
const cards = new Map<string, string>();

beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  ({ programmeId } = await anOfferedRound(db, 'stammen'));
  await db.updateTable('visit').set({ state: 'took-place' }).execute();
  const people = await db.selectFrom('person_main').select(['id', 'name']).execute();
  for (const [name, line] of [
    ['Anna', 'Huisverboden uitleggen'],
    ['Bas Gast', 'Spullen ophalen na huisverboden'],
    ['Cem', 'Een aangifte voorbereiden'],
  ] as const) {
    const personId = people.find((one) => one.name === name)!.id;
    cards.set(name, await giveCard(db, { programmeId, personId, today: TODAY }, { ringMeFor: [line] }));
  }
  await putSynonym(db, programmeId, { said: 'de deur uit', means: ['huisverbod'] });
}, 60_000);
afterAll(() => connection.close());

const found = async (q: string) => {
  const { db } = connection;
  const visible = db.selectFrom('contact_card').select('id').where('programme_id', '=', programmeId);
  const { found: all } = await searchDirectory(db, { programmeId, q, visible, limit: 20, offset: 0 });
  return all.map(({ cardId }) => cardId).toSorted();
};
const both = () => [cards.get('Anna')!, cards.get('Bas Gast')!].toSorted();

/** As an earlier version left it, whose stems were others. */
async function readEarlier(): Promise<void> {
  const { db } = connection;
  await db.deleteFrom('directory_place').execute();
  await db.updateTable('directory_word').set({ stem: 'vroeger' }).execute();
  await db
    .updateTable('directory_entry')
    .set({ stems: ['vroeger'], read_as: [], read_by: STEMS_VERSION - 1 })
    .execute();
  await db
    .updateTable('directory_synonym')
    .set({ stems: 'vroeger', read_by: STEMS_VERSION - 1 })
    .execute();
}

test('what an earlier version of the stems read is read again in a morning, once', async () => {
  const { db } = connection;
  expect(await found('huisverbod')).toEqual(both());
  await readEarlier();
  expect(await found('huisverbod')).toEqual([]);
  await beginContactDay(db, TODAY);
  expect([await found('huisverbod'), await found('de deur uit')]).toEqual([both(), both()]);
  expect(await readSynonyms(db, programmeId)).toEqual([{ said: 'de deur uit', means: ['huisverbod'] }]);
  const left = await db.selectFrom('directory_word').select('word').where('stem', '=', 'vroeger').execute();
  expect(left).toEqual([]);
  expect(await readCardsAgain(db)).toBe(0);
});
