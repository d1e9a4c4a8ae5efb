import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { gatherStatistics } from '../../platform/db/statistics.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { placeIds } from '../place/reads.ts';
import { aPlace } from '../place/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { signUpIds } from './reads.ts';
import { readBarredPlaces } from './reads-exclusions.ts';
import { aSignUp } from './testing.ts';
import { saveExclusions, saveSignUps } from './writes.ts';

let connection: Connection;
let db: Db;
let programmeId: ProgrammeId;
let small: RoundId;
let large: RoundId;
const CODES = ['A', 'B', 'C', 'D'];
const PEOPLE = 320;

/** Everybody receives somewhere, and one in ten must not meet who is of the next organisation. */
async function fill(code: string, count: number): Promise<RoundId> {
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  const members = CODES.map((one) => ({ code: one, name: `Organisatie ${one}`, ...empty }));
  await saveMembers(db, { programmeId, roundId }, members);
  const organisations = await organisationIds(db, programmeId);
  const people = Array.from({ length: count }, (_, index) => {
    const organisation = CODES[index % CODES.length]!;
    return aSignUp(`Mens${index}`, organisation, []);
  });
  const places = people.map(({ organisation, name: hostName, email: hostEmail }, index) =>
    aPlace(`${organisation}-${index}`, organisation, { hostName, hostEmail }),
  );
  await savePlaces(db, roundId, places, organisations);
  const targets = { organisations, places: await placeIds(db, roundId) };
  await saveSignUps(db, roundId, people, targets);
  const exclusions = people
    .filter((_, index) => index % 10 === 0)
    .map(({ email, organisation }) => ({
      email,
      target: { kind: 'organisation' as const, code: CODES[(CODES.indexOf(organisation) + 1) % 4]! },
    }));
  const signUps = await signUpIds(db, roundId);
  await saveExclusions(db, roundId, exclusions, {
    signUps,
    ...{ targets, by: { in: 'import', fileName: 'ronde.xlsx' } },
  });
  return roundId;
}

beforeAll(async () => {
  connection = await openTestDatabase();
  db = connection.db;
  programmeId = await ensureProgramme(db, 'naast', 'Naast');
  small = await fill('klein', 8);
  large = await fill('groot', PEOPLE);
}, 60_000);
afterAll(() => connection.close());

interface Plan {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: Plan[];
}

/** How many rows pass through the hands of the database until it has the answer. */
const rowsIn = (plan: Plan): number =>
  plan['Actual Loops'] *
    (plan['Actual Rows'] +
      (plan['Rows Removed by Filter'] ?? 0) +
      (plan['Rows Removed by Join Filter'] ?? 0)) +
  (plan.Plans ?? []).reduce((sum, inner) => sum + rowsIn(inner), 0);

async function effort(roundId: RoundId): Promise<number> {
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`
    explain (analyze, format json) select * from barred_place where round_id = ${roundId}
  `.execute(db);
  return rowsIn(rows[0]!['QUERY PLAN'][0].Plan);
}

test('beside a large round a small one costs no more than a look at each row, also without statistics', async () => {
  const barred = await readBarredPlaces(db, small);
  // Mens0 of A must not meet those of B: Mens1 and Mens5, and not they them.
  expect(barred.map(({ email, target }) => [email, target.code]).sort()).toEqual([
    ['mens0@a.example', 'B-1'],
    ['mens0@a.example', 'B-5'],
    ['mens1@b.example', 'A-0'],
    ['mens5@b.example', 'A-0'],
  ]);
  expect(await effort(small)).toBeLessThan(20 * PEOPLE);
});

test('a large one takes, once the database knows how much is in it, as much as there is to tell', async () => {
  const barred = await readBarredPlaces(db, large);
  // 32 people, each kept from 80, and those from them.
  expect(barred).toHaveLength(2 * 32 * 80);
  await gatherStatistics(db);
  expect(await effort(large)).toBeLessThan(20 * barred.length);
});
