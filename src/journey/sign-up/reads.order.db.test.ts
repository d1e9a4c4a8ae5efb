import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../../people/person/testing.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readOrganisations } from '../programme/reads.ts';
import { readMembers } from '../programme/reads-members.ts';
import { readSpokenFor } from '../programme/reads-own.ts';
import { readSites } from '../programme/reads-sites.ts';
import { aProgramme } from '../programme/testing.ts';
import { readSignUps } from './reads.ts';
import { readOwnOrganisation } from './reads-organisation.ts';
import { storeSignUp } from './testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

/** What comes before a name is sorted as it is written: `de Vries` under d, `’t Hart` under t. */
const NAMES = [
  ...['Çem', 'Cemal', 'de Vries', 'De Vriès', 'IJsbrand', 'Ilse', '’t Hart', 'Thijs', 'van den Berg'],
  ...['Van der Wal', 'Zoë', 'Zoef'],
];

test('a list has one order on every database, on every page that has it', async () => {
  const { db } = connection;
  const { programmeId, roundId, organisations } = await aProgramme(db, 'volgorde');
  await db.deleteFrom('organisation').where('code', '=', 'B').execute();
  const home = organisations.get('A')!;
  for (const [index, name] of [...NAMES].reverse().entries()) {
    const code = `N${index}`;
    const { id } = await db
      .insertInto('organisation')
      .values({
        ...{ programme_id: programmeId, code, name, kind: '', region: '' },
        ...{ earlier_rounds: '', standing: 0 },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('membership').values({ round_id: roundId, organisation_id: id }).execute();
    const person_id = await aPerson(db, programmeId, name, `n${index}@volgorde.example`);
    await db.insertInto('contact_person').values({ organisation_id: home, person_id }).execute();
    await db
      .insertInto('site')
      .values({
        organisation_id: home,
        kind: 'open',
        name,
        address: 'Kade 1',
        region: null,
        meeting_point: null,
        submission: null,
      })
      .execute();
    await storeSignUp(db, { round_id: roundId, organisation_id: home, person_id, permission: true });
  }
  const scope = { roundId, programmeId };
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  const others = (rows: readonly { name: string }[]) =>
    names(rows).filter((name) => name !== 'Organisatie A');
  const members = await readMembers(db, scope);
  expect(others(await readOrganisations(db, programmeId))).toEqual(NAMES);
  expect(others(members)).toEqual(NAMES);
  expect(
    names(members.find(({ code }) => code === 'A')!.contacts).filter((name) => name !== 'Contact A'),
  ).toEqual(NAMES);
  expect(names(await readSites(db, home))).toEqual(NAMES);
  expect(names(await readSignUps(db, roundId))).toEqual(NAMES);
  const own = await readOwnOrganisation(db, { id: home as never, programmeId });
  expect(names(own[0]!.people)).toEqual(NAMES);
  const roles = ['A', ...NAMES.map((_, index) => `N${index}`)];
  const ids = await db
    .selectFrom('organisation')
    .select('id')
    .where('code', 'in', roles)
    .where('programme_id', '=', programmeId)
    .execute();
  const viewer = {
    roles: ids.map(({ id }) => ({
      kind: 'contact' as const,
      programmeId,
      organisationId: id,
      personId: null,
    })),
  };
  expect(others(await readSpokenFor(db, viewer))).toEqual(NAMES);
});

test('no query orders by a text: a database does that by rules of its own', () => {
  const root = join(import.meta.dirname, '..', '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  const texts =
    /orderBy\(\s*'(?:\w+\.)?(?:name|title|code|email|round|kind|region|organisation|programme|\w+_name|\w+_email)'/;
  const found = files.filter((file) => texts.test(readFileSync(join(root, file), 'utf8')));
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
