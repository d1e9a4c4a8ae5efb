import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeIds } from './journey/place/reads.ts';
import { aPlace } from './journey/place/testing.ts';
import { savePlaces } from './journey/place/writes.ts';
import type { Held, HeldAtPlace } from './journey/programme/programme-holdings.ts';
import { organisationIds } from './journey/programme/reads.ts';
import { anOrganisation } from './journey/programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from './journey/programme/writes.ts';
import { signUpIds } from './journey/sign-up/reads.ts';
import { aSignUp } from './journey/sign-up/testing.ts';
import { saveExclusions, saveSignUps } from './journey/sign-up/writes.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';
import { allStages } from './stages.ts';

let connection: Connection;
let at: { programmeId: ProgrammeId; roundId: RoundId; round: string };

const [EARLY, LATE] = ['2027-03-09', '2027-03-23'];

/** B has an open place and a secret one, each with two days; Anna, Bo and Cem want to go there, and go. */
beforeAll(async () => {
  connection = await openTestDatabase();
  const { db } = connection;
  const programmeId = await ensureProgramme(db, 'p', 'P');
  const roundId = await ensureRound(db, { programmeId, code: 'r', name: 'Ronde' });
  at = { programmeId, roundId, round: 'r' };
  await saveMembers(
    db,
    at,
    ['A', 'B', 'C'].map((code) => anOrganisation(code)),
  );
  const organisations = await organisationIds(db, programmeId);
  const slots = [EARLY, LATE].map((day) => ({ days: [day], capacity: 2 }));
  const secret = aPlace('B-2', 'B', { slots, secret: true, title: 'Intake' });
  await savePlaces(db, roundId, [aPlace('B-1', 'B', { slots }), secret], organisations);
  const targets = { organisations, places: await placeIds(db, roundId) };
  const people = [
    aSignUp('Anna', 'A', ['B-1', 'B-2'], { days: [EARLY] }),
    aSignUp('Bo', 'C', ['B-2', 'B-1'], { days: [LATE] }),
    aSignUp('Cem', 'C', [], { choices: [{ kind: 'organisation', code: 'B' }], days: ['2027-03-10'] }),
    aSignUp('Dina', 'C', ['B-1'], { days: [EARLY] }),
  ];
  await saveSignUps(db, roundId, people, targets);
  await saveExclusions(
    db,
    roundId,
    [{ email: 'dina@c.example', target: { kind: 'organisation', code: 'B' } }],
    {
      signUps: await signUpIds(db, roundId),
      ...{ targets, by: { in: 'import', fileName: 'werkblad.xlsx' } },
    },
  );
  const visits = [
    { person: 'bo@c.example', slot: `B-2/${EARLY}`, tier: 1 },
    { person: 'anna@a.example', slot: `B-2/${LATE}`, tier: 2 },
    { person: 'cem@c.example', slot: `B-1/${LATE}`, tier: 1 },
  ];
  const balance = [{ organisation: 'B', sent: 0, received: 3, net: 3 }];
  await db
    .insertInto('match_run')
    .values({ round_id: roundId, number: 1, status: 'done', result: JSON.stringify({ visits, balance }) })
    .execute();
}, 60_000);
afterAll(() => connection.close());

async function atPlace(place: string): Promise<HeldAtPlace[]> {
  const all = await Promise.all(
    allStages.holdings.map((stage) => stage.atPlace?.(connection.db, { ...at, place }, 'nl') ?? null),
  );
  return all.filter((part) => part !== null);
}
async function heldBy(code: string): Promise<Held[]> {
  const id = (await organisationIds(connection.db, at.programmeId)).get(code)!;
  const whose = { ...at, organisation: { id, code } };
  const all = await Promise.all(
    allStages.holdings.map((stage) => stage.held?.(connection.db, whose, 'nl') ?? null),
  );
  return all.filter((part) => part !== null);
}
const rowsOf = ({ rows }: Pick<Held, 'rows'>) =>
  rows.map(({ name, detail, state }) => [name, detail, state.text]);

test('who chose a place stands there by choice, with what is in the way', async () => {
  const [chose] = await atPlace('B-1');
  expect(chose!.summary).toBe('4 mensen kozen deze plek, 3 als eerste. Het past bij 2 van de 4.');
  expect(rowsOf(chose!)).toEqual([
    ['Anna', '1e keuze', 'past'],
    ['Cem', '1e keuze, elke plek van de organisatie', 'de dagen passen niet'],
    ['Dina', '1e keuze', 'mag er niet komen'],
    ['Bo', '2e keuze', 'past'],
  ]);
});

test('who comes to an open place comes with the day, by day; to a secret one with none, by name', async () => {
  const [, open] = await atPlace('B-1');
  expect(rowsOf(open!)).toEqual([['Cem', 'di 23 mrt', '1e keuze']]);
  const [chose, secret] = await atPlace('B-2');
  expect(rowsOf(secret!)).toEqual([
    ['Anna', 'geheim', '2e keuze'],
    ['Bo', 'geheim', '1e keuze'],
  ]);
  expect(JSON.stringify([chose, secret])).not.toMatch(/mrt|maart|2027/);
});

test('the page of an organisation tells of its secret place no day, and no seats that a sum would give', async () => {
  const parts = await heldBy('B');
  expect(parts.map(({ id }) => id)).toEqual(['plekken', 'mensen', 'voorstel']);
  const [places, , visits] = parts;
  expect(places!.rows.map(({ detail }) => detail.replaceAll('\u00a0', ' '))).toEqual([
    'di 9 mrt (2), di 23 mrt (2)',
    'geheim',
  ]);
  expect(places!.figures).toEqual([
    { label: 'Plekken', value: '2', note: '4 stoelen, zonder geheime plekken' },
  ]);
  expect(visits!.figures.map(({ value }) => value)).toEqual(['0', '3']);
  expect(JSON.stringify(visits)).not.toMatch(/mrt|maart|2027/);
  expect(rowsOf(visits!).map(([name]) => name)).toEqual(['Anna', 'Bo', 'Cem']);
});

test('an organisation has its own people, and nobody else', async () => {
  const [, people] = await heldBy('C');
  expect(rowsOf(people!).map(([name]) => name)).toEqual(['Bo', 'Cem', 'Dina']);
  expect(people!.figures).toEqual([{ label: 'Mensen', value: '3', note: '3 van 3 met toestemming' }]);
});
