import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRoundRows } from './journey/matching/reads.ts';
import { anEmptyRound } from './journey/programme/testing.ts';
import { withdraw } from './journey/sign-up/withdrawal/withdrawal.ts';
import { foldName } from './people/person/person.ts';
import { ownAt } from './people/person/testing.ts';
import type { Connection, Db } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { allStages } from './stages.ts';
import { importWorkbook } from './workbook/import.ts';
import type { ImportScope } from './workbook/reads.ts';
import { openDecisions, openRaw, openSummary } from './workbook/sealed.ts';

const TEAM = 'team@mlp.example';
const CAS = { name: 'Cas Eik', email: TEAM };
const PUCK = { name: 'Puck Hei', email: `${TEAM}#2` };
const QUESTION = 'Uitsluitingen!A2:person-shared';

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

/** Two people with one address, and an exclusion of the one with this name. */
async function bring(excluded: string) {
  const url = new URL('./workbook/read/cases/19-shared-mailbox.xlsx', import.meta.url);
  const decisions = { [QUESTION]: `use-${TEAM} ${foldName(excluded)}` };
  const bytes = new Uint8Array(await readFile(url));
  return importWorkbook(db, scope, [{ name: 'gedeeld.xlsx', bytes }], { decisions });
}
async function atTeam() {
  const { signUps, exclusions } = await readRoundRows(db, scope);
  const team = signUps.filter(({ email }) => email.startsWith(TEAM));
  return {
    people: team.map(({ name, email }) => ({ name, email })),
    excluded: exclusions.map(({ email }) => email),
  };
}
const batches = () =>
  db
    .selectFrom('import_batch')
    .select([openRaw, openDecisions, openSummary])
    .where('round_id', '=', scope.roundId)
    .execute();
const kept = async () => JSON.stringify(await batches());
const goes = async ({ email }: { email: string }) =>
  withdraw({ db, forgets: allStages.forgets }, scope.roundId, await ownAt(db, scope.programmeId, email));

describe('who withdraws from a shared address', () => {
  test.each([
    ['the first', CAS, PUCK],
    ['the second', PUCK, CAS],
  ])('%s: is forgotten in the files, and the other is not', async (_, gone, stays) => {
    await bring(stays.name);
    await goes(gone);
    const text = await kept();
    expect([gone.name, stays.name, TEAM].map((one) => text.includes(one))).toEqual([false, true, true]);
    const left = { people: [stays], excluded: [stays.email] };
    expect(await atTeam()).toEqual(left);
    // The same file again brings nobody back, and takes nobody away.
    const { saved } = await bring(stays.name);
    expect([saved?.signUps.added, await atTeam()]).toEqual([0, left]);
    expect(await kept()).not.toContain(gone.name);
  });

  test('takes along the exclusion that was said to be about them', async () => {
    await bring(PUCK.name);
    await goes(PUCK);
    const [batch] = await batches();
    const sheet = batch!.raw.sheets.find(({ name }) => name === 'Uitsluitingen');
    expect([sheet?.rows.length, batch!.decisions]).toEqual([1, {}]);
    expect(await atTeam()).toEqual({ people: [CAS], excluded: [] });
  });

  test('goes from files with their other address as well', async () => {
    await bring(PUCK.name);
    const { personId } = await ownAt(db, scope.programmeId, CAS.email);
    const email = 'cas@eik.example';
    const { programmeId } = scope;
    await db
      .insertInto('person_address')
      .values({ person_id: personId!, programme_id: programmeId, email, number: 1, main: false })
      .execute();
    const text = `Naam,E-mail,Organisatie\nC. Eik,${email},Meldpunt Linde`;
    const bytes = new TextEncoder().encode(text);
    await importWorkbook(db, scope, [{ name: 'Aanmeldingen.csv', bytes }]);
    expect(await kept()).toContain(email);
    await goes(CAS);
    expect(await kept()).not.toContain(email);
    expect((await atTeam()).people).toEqual([PUCK]);
  });
});
