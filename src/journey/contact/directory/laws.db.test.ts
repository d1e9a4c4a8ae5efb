import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { ensureProgramme } from '../../programme/writes.ts';
import { type DirectoryEntry, dropEntry, putEntries, putEntry } from './entry.ts';
import { searchDirectory } from './search.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

/** Words that mean something to each other, are made of each other, are alike, or nothing of this. */
const WORDS =
  `opvang vrouwenopvang plek opvangplek huisverbod verbod aangifte stalking belaging schulden geld kind kinderen
moeder slaan mishandeling verslaving drinken tolk coördinatie melding xylofoon qwertz niet door voor de`.split(
    /\s+/,
  );
const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const card = fc.record({
  kind: fc.constantFrom('politie', 'vrouwenopvang', null),
  region: fc.constantFrom('Maasmond', 'Waardenland', null),
  calling: fc.constantFrom('', 'coördinator stalking', 'medewerker'),
  ringMeFor: fc.array(line, { minLength: 1, maxLength: 3 }),
  notFor: fc.oneof(fc.constant(''), line),
});
const question = fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 30 }));
type Given = Omit<DirectoryEntry, 'cardId' | 'programmeId'>;

const aProgramme = () => ensureProgramme(connection.db, randomUUID(), 'Proef');

/** Cards in a programme of their own, all with the same ids however often they are put. */
async function programmeWith(
  cards: readonly Given[],
  ids: readonly string[] = cards.map(() => randomUUID()),
) {
  const programmeId = await aProgramme();
  // The same card has another id in each programme, in the same order: nothing else may decide between equals.
  const put = cards.map((given, at) => ({ ...given, programmeId, cardId: ids[at]! }));
  for (const one of put) await putEntry(connection.db, one);
  return { programmeId, ids: put.map(({ cardId }) => cardId) };
}

const ask = (programmeId: ProgrammeId, q: string, ids: readonly string[]) =>
  searchDirectory(connection.db, {
    ...{ programmeId, q, limit: 50, offset: 0 },
    visible: connection.db
      .selectFrom('directory_entry')
      .select('card_id')
      .where('card_id', 'in', ids.length > 0 ? [...ids] : [randomUUID()]),
  });

const forget = (programmeId: ProgrammeId) =>
  connection.db.deleteFrom('programme').where('id', '=', programmeId).execute();
const several = fc.array(card, { minLength: 1, maxLength: 6 });

test('nothing is found, marked, counted or also searched that does not stand on a card that may be seen', async () => {
  await fc.assert(
    fc.asyncProperty(several, several, question, async (shown, hidden, q) => {
      const { programmeId, ids } = await programmeWith([...shown, ...hidden]);
      const seen = ids.slice(0, shown.length);
      const answer = await ask(programmeId, q, seen);
      expect(answer.found.every(({ cardId }) => seen.includes(cardId))).toBe(true);
      expect(answer.found.length).toBe(answer.total);
      const counted = Object.values(answer.facets.kinds).reduce((sum, count) => sum + count, 0);
      expect(counted).toBeLessThanOrEqual(answer.total);
      // Who may see none of them gets the same as where there is none.
      expect(await ask(programmeId, q, [])).toEqual(await ask(await aProgramme(), q, []));
      await forget(programmeId);
    }),
    { numRuns: 25 },
  );
});

test('the order in which cards were put changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(several, question, async (cards, q) => {
      const ids = cards.map(() => randomUUID());
      const one = await programmeWith(cards, ids);
      const first = await ask(one.programmeId, q, ids);
      await forget(one.programmeId);
      const other = await programmeWith(cards.toReversed(), ids.toReversed());
      const second = await ask(other.programmeId, q, ids);
      await forget(other.programmeId);
      expect(second).toEqual(first);
    }),
    { numRuns: 25 },
  );
});

test('a card is found by any of its own lines, and by none once it is gone', async () => {
  await fc.assert(
    fc.asyncProperty(several, async (cards) => {
      const { programmeId, ids } = await programmeWith(cards.map((one) => ({ ...one, notFor: '' })));
      const says = cards[0]!.ringMeFor.find((one) => !/^(niet|door|voor|de| )+$/.test(one));
      const found = async () =>
        says === undefined ? [] : (await ask(programmeId, says, ids)).found.map(({ cardId }) => cardId);
      expect((await found()).includes(ids[0]!)).toBe(says !== undefined);
      await dropEntry(connection.db, ids[0]!);
      expect(await found()).not.toContain(ids[0]);
      await forget(programmeId);
    }),
    { numRuns: 25 },
  );
});

test('what the list knows as one word is found as it was typed', async () => {
  const about = { kind: 'politie', region: 'Maasmond', calling: '', notFor: '' };
  const { programmeId, ids } = await programmeWith([
    { ...about, ringMeFor: ['kind geld', 'opvang'] },
    { ...about, ringMeFor: ['opvang'] },
  ]);
  expect((await ask(programmeId, 'kind geld', ids)).found.map(({ cardId }) => cardId)).toEqual([ids[0]]);
  await forget(programmeId);
});

test('accents, capitals and where a compound is split change nothing of what is found', async () => {
  await fc.assert(
    fc.asyncProperty(several, async (cards) => {
      const { programmeId, ids } = await programmeWith(cards);
      const found = async (q: string) => (await ask(programmeId, q, ids)).found.map(({ cardId }) => cardId);
      expect(await found('COORDINATIE')).toEqual(await found('coördinatie'));
      expect((await found('opvang plek')).sort()).toEqual((await found('opvangplek')).sort());
      expect((await found('vrouwen opvang')).sort()).toEqual((await found('vrouwenopvang')).sort());
      await forget(programmeId);
    }),
    { numRuns: 25 },
  );
});

test('a list that is put at once is as one that is put card by card', async () => {
  const cards = fc.sample(card, 20);
  const { programmeId, ids } = await programmeWith(cards);
  const alone = await ask(programmeId, 'opvang stalking schulden', ids);
  const other = await aProgramme();
  await forget(programmeId);
  await putEntries(
    connection.db,
    cards.map((given, at) => ({ ...given, programmeId: other, cardId: ids[at]! })),
  );
  expect(await ask(other, 'opvang stalking schulden', ids)).toEqual(alone);
});
