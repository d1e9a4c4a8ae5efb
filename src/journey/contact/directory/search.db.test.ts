import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { ensureProgramme } from '../../programme/writes.ts';
import { type DirectoryEntry, dropEntry, putEntry } from './entry.ts';
import { type Search, searchDirectory } from './search.ts';
import { dropSynonym, putSynonym, readSynonyms } from './synonyms.ts';

let connection: Connection;
let programmeId: ProgrammeId;
const shelter = randomUUID();
const advice = randomUUID();
const secret = randomUUID();

beforeAll(async () => {
  connection = await openTestDatabase();
});
afterAll(() => connection.close());

const programme = () => ensureProgramme(connection.db, randomUUID(), 'Proef');

const entry = (cardId: string, given: Partial<DirectoryEntry>): DirectoryEntry => ({
  ...{ cardId, programmeId, kind: null, region: null, calling: '', ringMeFor: [], notFor: '' },
  ...given,
});

beforeEach(async () => {
  programmeId = await programme();
  const { db } = connection;
  await putEntry(
    db,
    entry(shelter, {
      ...{ kind: 'vrouwenopvang', region: 'Maasmond', calling: 'medewerker aanmeldteam' },
      ringMeFor: ['Opvangplekken voor vrouwen', 'Coördinatie van een verhuizing'],
      notFor: 'Schulden',
    }),
  );
  await putEntry(
    db,
    entry(advice, {
      ...{ kind: 'gemeente', region: 'Waardenland', calling: 'schuldhulpverlener' },
      ringMeFor: ['Schulden en opvang van post: plekken waar hulp is'],
    }),
  );
  await putEntry(
    db,
    entry(secret, {
      ...{ kind: 'politie', region: 'Geheimland', calling: 'rechercheur' },
      ringMeFor: ['Xylofoonzaken en schulden bij afpersing'],
    }),
  );
});

const ask = (q: string, given: Partial<Search> = {}) => {
  const { db } = connection;
  const visible = db
    .selectFrom('directory_entry')
    .select('card_id')
    .where('card_id', 'in', [shelter, advice]);
  return searchDirectory(db, { programmeId, q, visible, limit: 10, offset: 0, ...given });
};
const idsOf = async (q: string, given: Partial<Search> = {}) =>
  (await ask(q, given)).found.map(({ cardId }) => cardId);

describe('a search', () => {
  test('finds a compound that is typed apart, and what stands apart when it is typed as one', async () => {
    expect(await idsOf('opvang plekken')).toEqual([shelter, advice]);
    expect(await idsOf('opvangplekken')).toEqual([shelter, advice]);
    expect((await ask('opvang plekken')).found[0]!.marks).toEqual(['vrouwenopvang', 'Opvangplekken']);
  });

  test('finds nothing by the last part of a compound where that says little by itself', async () => {
    const bruises = randomUUID();
    const { db } = connection;
    await putEntry(db, entry(bruises, { ringMeFor: ['Blauwe plekken bij een kind'] }));
    const visible = db
      .selectFrom('directory_entry')
      .select('card_id')
      .where('card_id', 'in', [shelter, bruises]);
    for (const q of ['opvangplekken', 'opvang plekken', 'opvangplek'])
      expect(await idsOf(q, { visible })).toEqual([shelter]);
    expect(await idsOf('blauwe plekken', { visible })).toContain(bruises);
  });

  test('takes typing errors and accents for what was meant, and says so', async () => {
    expect(await ask('coordinatie')).toMatchObject({ total: 1, alsoSearched: [] });
    const { found, alsoSearched } = await ask('verhuisign');
    expect(found.map(({ cardId }) => cardId)).toEqual([shelter]);
    expect(alsoSearched).toEqual(['verhuizing']);
  });

  test('counts of each filter how many there are with the other one', async () => {
    const { total, facets } = await ask('opvang', { regions: ['Maasmond'] });
    expect({ total, facets }).toEqual({
      total: 1,
      facets: { kinds: { vrouwenopvang: 1 }, regions: { Maasmond: 1, Waardenland: 1 } },
    });
  });

  test('puts who says that it is not for them behind who is', async () => {
    expect(await idsOf('schulden')).toEqual([advice]);
    expect(await idsOf('schulden opvang')).toEqual([advice, shelter]);
  });

  test('tells nothing of a card that may not be seen', async () => {
    expect(await ask('xylofoonzaken')).toEqual({
      ...{ found: [], total: 0, alsoSearched: [] },
      more: false,
      facets: { kinds: {}, regions: {} },
    });
    expect((await ask('xylofonzaken')).alsoSearched).toEqual([]);
    expect(await ask('schulden afpersing Geheimland')).toMatchObject({
      total: 1,
      facets: { kinds: { gemeente: 1 }, regions: { Waardenland: 1 } },
    });
  });

  test('finds nothing of another programme', async () => {
    const other = await programme();
    const everything = connection.db.selectFrom('directory_entry').select('card_id');
    expect((await ask('schulden', { programmeId: other, visible: everything })).total).toBe(0);
  });

  test.each([
    ...["'", '%', '\\', '_', '\0', '"a" & !b:*', '👩‍👧 안전 مساعدة', '\ud800', ' '],
    'ab'.repeat(5000),
  ])('takes any text: %.20j', async (q) => {
    expect((await ask(q)).total).toBe(0);
    expect(await idsOf(`schulden ${q}`)).toEqual([advice]);
  });
});

describe('a card', () => {
  const everything = async () => {
    const read = async (from: string) =>
      (
        await sql`select * from ${sql.table(from)} where programme_id = ${programmeId} order by 1, 2, 3`.execute(
          connection.db,
        )
      ).rows.map((row) => ({ ...(row as object), number: null }));
    return {
      entries: (await read('directory_entry')).map((row) => JSON.stringify(row)).sort(),
      // By which cards they are of, whatever the numbers of those.
      places: (await read('directory_place'))
        .map((row) => {
          const { stem, places } = row as unknown as { stem: string; places: (string | bigint | number)[] };
          return JSON.stringify({ stem, lines: places.map((place) => Number(place) % 64).sort() });
        })
        .sort(),
      counts: (await read('directory_count')).map((row) => JSON.stringify(row)).sort(),
      words: (await read('directory_word')).map((row) => JSON.stringify(row)).sort(),
    };
  };

  test('that is put again, or dropped and put, leaves the same', async () => {
    const { db } = connection;
    const card = entry(randomUUID(), { ringMeFor: ['Tolken en vertalen'], notFor: 'Spoed' });
    const before = await everything();
    await putEntry(db, card);
    const once = await everything();
    await putEntry(db, card);
    expect(await everything()).toEqual(once);
    await dropEntry(db, card.cardId);
    expect(await everything()).toEqual(before);
    await dropEntry(db, card.cardId);
    expect(await everything()).toEqual(before);
    await putEntry(db, card);
    expect(await everything()).toEqual(once);
  });

  test('of which all are gone leaves no word behind', async () => {
    await connection.db.deleteFrom('directory_entry').where('programme_id', '=', programmeId).execute();
    expect(await everything()).toEqual({ entries: [], places: [], counts: [], words: [] });
  });
});

test('what a coordinator says that a word means goes before what we say, until it is taken back', async () => {
  const { db } = connection;
  expect(await idsOf('centjes')).toEqual([]);
  await putSynonym(db, programmeId, { said: 'centjes', means: ['schulden'] });
  expect(await ask('Centjes!')).toMatchObject({ total: 1, alsoSearched: ['schulden'] });
  expect(await readSynonyms(db, programmeId)).toEqual([{ said: 'centjes', means: ['schulden'] }]);
  await dropSynonym(db, programmeId, 'centjes');
  expect(await idsOf('centjes')).toEqual([]);
});
