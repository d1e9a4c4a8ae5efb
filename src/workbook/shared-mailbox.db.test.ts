import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildInstance } from '../journey/matching/matching.ts';
import { readRoundRows } from '../journey/matching/reads.ts';
import { anEmptyRound } from '../journey/programme/testing.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import { personFor } from '../people/person/writes.ts';
import type { Connection, Db } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { type ImportOptions, importWorkbook } from './import.ts';
import { type ImportScope, workbookOfRound } from './reads.ts';

const TEAM = 'team@mlp.example';
const CAS = { name: 'Cas Eik', email: TEAM };
const PUCK = { name: 'Puck Hei', email: `${TEAM}#2` };

const file = async (name: string) => ({
  name: `${name}.xlsx`,
  bytes: new Uint8Array(await readFile(new URL(`./read/cases/${name}.xlsx`, import.meta.url))),
});
const shared = await file('19-shared-mailbox');
const ABOUT_PUCK = { 'Uitsluitingen!A2:person-shared': `use-${TEAM} puck hei` };

let connection: Connection;
let db: Db;
let scope: ImportScope;
let count = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
});
afterAll(() => connection.close());
beforeEach(async () => {
  count += 1;
  scope = await anEmptyRound(db, `shared-${count}`);
});

const csv = (lines: string[], name = 'Aanmeldingen') => [
  { name: `${name}.csv`, bytes: new TextEncoder().encode(lines.join('\n')) },
];
const signUps = (...people: string[]) =>
  csv(['Naam,E-mail,Organisatie', ...people.map((name) => `"${name}",${TEAM},Meldpunt Linde`)]);

async function bring(files: Parameters<typeof importWorkbook>[2], options: ImportOptions = {}) {
  return importWorkbook(db, scope, files, options);
}
async function atTeam() {
  const { signUps: all } = await readRoundRows(db, scope);
  return all
    .filter(({ email }) => email.startsWith(TEAM))
    .map(({ name, email }) => ({ name, email }))
    .sort((a, b) => (a.email < b.email ? -1 : 1));
}
const excluded = async () => (await readRoundRows(db, scope)).exclusions.map(({ email }) => email);

describe('two people with one address', () => {
  test('are not stored while somebody has to say whom an exclusion is about', async () => {
    const { saved, findings } = await bring([shared]);
    expect([saved, findings]).toEqual([
      null,
      [expect.stringMatching(/^Uitsluitingen row 2 .*address of more people/)],
    ]);
    expect(await atTeam()).toEqual([]);
  });

  test('both come in, each a person, and the exclusion is of the one it is about', async () => {
    const { saved } = await bring([shared], { decisions: ABOUT_PUCK });
    expect(saved?.signUps).toEqual({ added: 4, changed: 0, same: 0 });
    expect(await atTeam()).toEqual([CAS, PUCK]);
    expect(await excluded()).toEqual([PUCK.email]);
    const { people, exclusions } = buildInstance(await readRoundRows(db, scope), { tolerance: 1, seed: 'x' });
    const ids = people.map(({ id }) => id).filter((id) => id.startsWith(TEAM));
    expect(ids.sort()).toEqual([CAS.email, PUCK.email]);
    expect(exclusions?.map(({ person }) => person)).toEqual([PUCK.email]);
  });

  test('are the same two when the file comes again, and when the round is downloaded and handed in', async () => {
    await bring([shared], { decisions: ABOUT_PUCK });
    const again = await bring([shared]);
    expect(again.saved?.signUps).toEqual({ added: 0, changed: 0, same: 4 });
    const bytes = await workbookOfRound(db, scope, 'nl');
    const { saved, findings } = await bring([{ name: 'ronde.xlsx', bytes }]);
    expect([findings, saved?.signUps, saved?.exclusions]).toEqual([
      [],
      { added: 0, changed: 0, same: 4 },
      { added: 0, changed: 0, same: 1 },
    ]);
    expect([await atTeam(), await excluded()]).toEqual([[CAS, PUCK], [PUCK.email]]);
  });

  test('keep their numbers over rounds, whoever comes first', async () => {
    await bring([shared], { decisions: ABOUT_PUCK });
    scope = await anEmptyRound(db, `shared-${count}`, `shared-${count}-next`);
    // That the round has no places yet is said, and agreed to.
    await bring(signUps('Puck Hei'), { likely: true });
    expect(await atTeam()).toEqual([PUCK]);
  });

  test('of whom one is in the round: somebody says whether the other is another person', async () => {
    await bring([shared], { decisions: { ...ABOUT_PUCK, 'Aanmeldingen!B5:mailbox-shared': 'one-row-4' } });
    expect(await atTeam()).toEqual([CAS]);
    const asked = await bring(signUps('Puck Hei'));
    expect([asked.saved, asked.findings.length]).toEqual([null, 1]);
    await bring(signUps('Puck Hei'), {
      decisions: { 'Aanmeldingen!B2:mailbox-in-round': 'another-person' },
    });
    expect(await atTeam()).toEqual([CAS, PUCK]);
  });

  test('and a new name of one of them is a new name, not a new person', async () => {
    await bring([shared], { decisions: ABOUT_PUCK });
    await bring(signUps('Puck de Vries'), {
      decisions: { 'Aanmeldingen!B2:mailbox-in-round': 'same-puck hei' },
    });
    expect(await atTeam()).toEqual([CAS, { ...PUCK, name: 'Puck de Vries' }]);
    expect(await excluded()).toEqual([PUCK.email]);
  });

  test.each(['C. Eik', 'CAS EIK', 'Eik, Cas'])('%s is nobody new', async (name) => {
    await bring([shared], { decisions: ABOUT_PUCK });
    const { saved, findings } = await bring(signUps(name));
    expect([findings, saved?.signUps.added]).toEqual([[], 0]);
    expect((await atTeam()).map(({ email }) => email)).toEqual([CAS.email, PUCK.email]);
  });
});

test('who is known in the programme keeps the address of a number of their own', async () => {
  await personFor(db, scope.programmeId, { email: TEAM, name: 'Mia Wolff' });
  const { saved } = await bring([shared], { decisions: ABOUT_PUCK });
  expect(saved?.signUps.added).toBe(4);
  expect(await atTeam()).toEqual([
    { name: 'Cas Eik', email: `${TEAM}#2` },
    { name: 'Puck Hei', email: `${TEAM}#3` },
  ]);
  expect(await excluded()).toEqual([`${TEAM}#3`]);
  const sharers = (await readPeopleOfProgramme(db, scope.programmeId)).filter(({ email }) => email === TEAM);
  expect(sharers.map(({ name }) => name)).toEqual(['Mia Wolff', 'Cas Eik', 'Puck Hei']);
});

test('people of another programme are nobody here', async () => {
  await bring([shared], { decisions: ABOUT_PUCK });
  scope = await anEmptyRound(db, `shared-${count}-other`);
  await bring([shared], { decisions: { 'Uitsluitingen!A2:person-shared': 'all' } });
  expect(await atTeam()).toEqual([CAS, PUCK]);
  expect((await excluded()).sort()).toEqual([CAS.email, PUCK.email]);
});
