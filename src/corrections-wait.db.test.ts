import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRound } from './homes/round/facts.ts';
import { readRoundHome } from './homes/round/reads.ts';
import { readWaiting } from './homes/round/waiting.ts';
import { tasks } from './homes/testing.ts';
import { storeRound } from './journey/matching/testing.ts';
import { answerCorrection } from './journey/programme/correcting/answering.ts';
import { askCorrection } from './journey/programme/correcting/asking.ts';
import { readRounds } from './journey/programme/reads.ts';
import type { ProgrammeId, RoundId } from './people/ids.ts';
import { aPerson } from './people/person/testing.ts';
import type { Connection } from './platform/db/connect.ts';
import { openTestDatabase } from './platform/db/testing.ts';

let connection: Connection;
let own: { roundId: RoundId; programmeId: ProgrammeId };
let other: typeof own;
beforeAll(async () => {
  connection = await openTestDatabase();
  own = await storeRound(connection.db, 'eigen');
  other = await storeRound(connection.db, 'elders');
}, 60_000);
afterAll(() => connection.close());

const TODAY = '2027-01-23';

/** What the home of a round, and a list of rounds, say of corrections. */
async function saidOf({ roundId, programmeId }: typeof own) {
  const { db } = connection;
  const home = countRound(await readRoundHome(db, { roundId, programmeId }, TODAY), TODAY);
  const rounds = (await readRounds(db, [programmeId])).filter(({ id }) => id === roundId);
  const listed = (await readWaiting(db, rounds, TODAY)).get(roundId)!;
  const said = await Promise.all(
    [home, listed].map(async (facts) => {
      const task = (await tasks.ofRound(db, facts)).find(({ name }) => name === 'corrections');
      return task ? { count: task.count, by: task.by, to: task.to } : null;
    }),
  );
  expect(said[0]).toEqual(said[1]);
  return said[0];
}

test('what somebody asks to have corrected waits for the coordinators of its programme, a month from the first, until each is answered', async () => {
  const { db } = connection;
  expect(await saidOf(own)).toBe(null);
  const personId = await aPerson(db, own.programmeId, 'Noor', 'noor@a.example');
  const asked = { programmeId: own.programmeId, personId, about: 'other' };
  await askCorrection(db, { ...asked, text: 'Mijn functie klopt niet.', today: '2027-01-04' });
  await askCorrection(db, { ...asked, text: 'Ik werk daar niet meer.', today: '2027-01-11' });
  expect(await saidOf(own)).toEqual({ count: 2, by: '2027-02-03', to: '/verbeterverzoeken?programma=eigen' });
  expect(await saidOf(other)).toBe(null);
  const rows = await db.selectFrom('correction').select('id').orderBy('number').execute();
  const answer = async (id: string) =>
    answerCorrection(db, {
      ...{
        programmeId: own.programmeId,
        id,
        answer: 'changed',
        reply: '',
        today: TODAY,
        userId: crypto.randomUUID(),
      },
    });
  await answer(rows[0]!.id);
  expect(await saidOf(own)).toMatchObject({ count: 1, by: '2027-02-10' });
  await answer(rows[1]!.id);
  expect(await saidOf(own)).toBe(null);
});
