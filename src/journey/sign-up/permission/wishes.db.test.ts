import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { placeIds } from '../../place/reads.ts';
import { aPlace } from '../../place/testing.ts';
import { savePlaces } from '../../place/writes.ts';
import { aProgramme } from '../../programme/testing.ts';
import { aSignUp } from '../testing.ts';
import { saveSignUps } from '../writes.ts';
import { readWishes } from './wishes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('a manager reads the goal and the choices in order, and of a secret place only that there is one', async () => {
  const { db } = connection;
  const { roundId, organisations } = await aProgramme(db, 'wensen');
  const open = aPlace('B-1', 'B', { title: 'Mee met de wijkagent' });
  const secret = aPlace('B-2', 'B', { title: 'Een dag in het Rozenhuis', secret: true });
  await savePlaces(db, roundId, [open, secret], organisations);
  const signUp = aSignUp('Nora', 'A', ['B-2', 'B-1'], { learningGoal: 'Zien hoe een melding verder gaat.' });
  signUp.choices.push({ kind: 'organisation', code: 'B' });
  await saveSignUps(db, roundId, [signUp], { organisations, places: await placeIds(db, roundId) });
  const { id } = await db
    .selectFrom('sign_up')
    .select('id')
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();

  const wishes = await readWishes(db, { sign_up_id: id, round_id: roundId });
  expect(wishes).toEqual({
    goal: 'Zien hoe een melding verder gaat.',
    choices: [
      { number: 1, secret: true },
      {
        number: 2,
        secret: false,
        organisation: 'Organisatie B',
        place: expect.objectContaining({ title: 'Mee met de wijkagent' }),
      },
      { number: 3, secret: false, organisation: 'Organisatie B', place: null },
    ],
  });
  expect(JSON.stringify(wishes)).not.toContain('Rozenhuis');
});
