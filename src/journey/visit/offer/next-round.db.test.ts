import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { organisationIds } from '../../programme/reads.ts';
import { ensureRound } from '../../programme/writes.ts';
import { readSignUps } from '../../sign-up/reads.ts';
import { aSignUp } from '../../sign-up/testing.ts';
import { saveSignUps } from '../../sign-up/writes.ts';
import { moveVisit } from '../moving/move.ts';
import { anOfferedRound, TODAY } from '../testing.ts';
import type { VisitEvent } from '../visit.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

const AGAIN = Object.entries({ Anna: 'A', Bo: 'C', Dik: 'C', Eva: 'C' });

/** Anna has the one seat of B, Cem that of A; Bo got none, and Dik took no part. All of them and Eva sign up again. */
async function twoRounds(code: string) {
  const { db } = connection;
  const first = await anOfferedRound(db, code, {
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true }),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Cem', 'B', ['A-1']),
      aSignUp('Dik', 'C', ['B-1'], { permission: false }),
    ],
  });
  const { programmeId } = first;
  const roundId = await ensureRound(db, { programmeId, code: `${code}-next`, name: 'Later' });
  const organisations = await organisationIds(db, programmeId);
  await saveSignUps(
    db,
    roundId,
    AGAIN.map(([name, organisation]) => aSignUp(name, organisation, [])),
    { organisations, places: new Map() },
  );
  const before = async () =>
    (await readSignUps(db, roundId)).filter((one) => one.unplacedBefore).map(({ name }) => name);
  const move = (event: VisitEvent) =>
    db
      .transaction()
      .execute((trx) => moveVisit(trx, { visitId: first.visits.get('Anna')!, event, today: TODAY }));
  return { before, move };
}

test('who took part and had no visit comes first in the next round; who had one, took no part or is new does not', async () => {
  const { before } = await twoRounds('next-a');
  expect(await before()).toEqual(['Bo']);
});

test('whose host said no comes first as well; who gave it back themselves does not', async () => {
  const refused = await twoRounds('next-b');
  await refused.move('host-declines');
  expect(await refused.before()).toEqual(['Anna', 'Bo']);
  const gaveBack = await twoRounds('next-c');
  await gaveBack.move('visitor-declines');
  expect(await gaveBack.before()).toEqual(['Bo']);
});

test('whose offer lapsed because they were silent themselves does not come first', async () => {
  const silent = await twoRounds('next-d');
  await silent.move('term-passes');
  expect(await silent.before()).toEqual(['Bo']);
});
