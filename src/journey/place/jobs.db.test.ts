import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundId } from '../../people/ids.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { startJobs } from '../../platform/jobs/jobs.ts';
import { organisationIds } from '../programme/reads.ts';
import { anOrganisation } from '../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { copyPlaces } from './jobs.ts';
import { readPlaces } from './reads.ts';
import { copyJobOfBefore, type Place } from './schema.ts';
import { stage } from './stage.ts';
import { aPlace } from './testing.ts';
import { savePlaces } from './writes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const copied = (from: RoundId, roundId: RoundId) =>
  connection.db.transaction().execute((trx) => copyPlaces(trx, { from, roundId }));

async function aProgramme(code: string) {
  const { db } = connection;
  const programmeId = await ensureProgramme(db, code, code);
  const make = (name: string) => ensureRound(db, { programmeId, code: name, name });
  const first = await make(`${code}-1`);
  await saveMembers(db, { programmeId, roundId: first }, [anOrganisation('A')]);
  const stored = await savePlaces(db, first, [place], await organisationIds(db, programmeId));
  expect(stored.added).toBe(1);
  return { first, second: await make(`${code}-2`) };
}

const place: Place = aPlace('A-1', 'A', {
  ...{ title: 'Een dag mee', secret: true, condition: 'screening' },
  ...{ hostName: 'Gastheer', hostEmail: 'gastheer@a.example' },
  slots: [{ days: ['2027-03-09'], capacity: 2 }],
});

test('the places of a round come along to the next without their days, once', async () => {
  const { db } = connection;
  const { first, second } = await aProgramme('hier');
  await copied(first, second);
  expect(await readPlaces(db, second)).toEqual([{ ...(await readPlaces(db, first))[0], slots: [] }]);
  expect((await readPlaces(db, first))[0]?.slots).toEqual(place.slots);

  // What was added to them since stays, also when the job runs again.
  const changed = (await readPlaces(db, second)).map((one) => ({ ...one, title: 'Anders' }));
  await db.updateTable('place').set({ title: 'Anders' }).where('round_id', '=', second).execute();
  await copied(first, second);
  expect(await readPlaces(db, second)).toEqual(changed);
});

test('no place goes to a round of another programme', async () => {
  const { db } = connection;
  const here = await aProgramme('daar');
  const elsewhere = await aProgramme('elders');
  await copied(here.first, elsewhere.second);
  expect(await readPlaces(db, elsewhere.second)).toEqual([]);
});

test('a round that was taken away in between gets none, and the job is done', async () => {
  const { db } = connection;
  const { first, second } = await aProgramme('intussen');
  await db.deleteFrom('round').where('id', '=', second).execute();
  await copied(first, second);
  expect(await readPlaces(db, second)).toEqual([]);
});

test('what the version before had still to take along is taken along by this one', async () => {
  const { db } = connection;
  const { first, second } = await aProgramme('eerder');
  const jobs = await startJobs(connection);
  try {
    for (const work of stage.work) await work.start({ db, jobs });
    await jobs.send(db, copyJobOfBefore, { from: first, to: second });
    await expect.poll(async () => (await readPlaces(db, second)).map(({ code }) => code)).toEqual(['A-1']);
  } finally {
    await jobs.stop();
  }
});
