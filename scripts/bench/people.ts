// How long the list of people takes with many of them: reading, joining, narrowing and sorting, without drawing it.
import { parseArgs } from 'node:util';
import { placeIds } from '../../src/journey/place/reads.ts';
import { aPlace } from '../../src/journey/place/testing.ts';
import { savePlaces } from '../../src/journey/place/writes.ts';
import { readRound } from '../../src/journey/programme/reads.ts';
import { aProgramme } from '../../src/journey/programme/testing.ts';
import { peopleOf } from '../../src/journey/sign-up/people/web/people.ts';
import { listOf, workDays } from '../../src/journey/sign-up/people/web/people-list.ts';
import { readPeople } from '../../src/journey/sign-up/reads-people.ts';
import { aSignUp } from '../../src/journey/sign-up/testing.ts';
import { saveSignUps } from '../../src/journey/sign-up/writes.ts';
import { openTestDatabase } from '../../src/platform/db/testing.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '2000' } } });
const count = Number(values.people);
const TIMES = 40;

const connection = await openTestDatabase();
const { db } = connection;
const { programmeId, roundId, organisations } = await aProgramme(db, 'veel');
const codes = Array.from({ length: Math.ceil(count / 4) }, (_, index) => `B-${index + 1}`);
await savePlaces(
  db,
  roundId,
  codes.map((code) => aPlace(code, 'B')),
  organisations,
);
const chosen = (index: number) => [0, 1, 2, 3].map((more) => codes[(index * 7 + more * 13) % codes.length]!);
const signUps = Array.from({ length: count }, (_, index) =>
  aSignUp(`Persoon ${index + 1}`, 'A', chosen(index), {
    ...{ email: `persoon-${index + 1}@a.example`, managerName: `Baas ${index % 50}` },
    ...{ managerEmail: `baas-${index % 50}@a.example`, permission: index % 9 !== 0 },
    days: ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-16'],
  }),
);
await saveSignUps(db, roundId, signUps, { organisations, places: await placeIds(db, roundId) });

const took: Record<'read' | 'all', number[]> = { read: [], all: [] };
for (let time = 0; time < TIMES; time++) {
  const begun = performance.now();
  const read = await readPeople(db, { roundId, programmeId });
  took.read.push(performance.now() - begun);
  const people = peopleOf(read);
  const days = workDays(await readRound(db, roundId), people.all);
  listOf(people, { search: new URLSearchParams(time % 2 ? 'zoek=baas' : ''), days, today: '2027-01-11' });
  took.all.push(performance.now() - begun);
}
const at = (list: number[], part: number) =>
  Math.round(list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part)]!);
for (const [what, list] of Object.entries(took)) {
  console.log(`${count} people, ${what}: median ${at(list, 0.5)} ms, p95 ${at(list, 0.95)} ms`);
}
await connection.close();
process.exit(0);
