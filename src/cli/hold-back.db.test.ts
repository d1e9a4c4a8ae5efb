import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveStory } from '../journey/story/moving/move.ts';
import { aRoundLookedBack, aStory } from '../journey/story/testing.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { holdBack } from './hold-back.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

test('of what was restored nothing opens and no story is read, until somebody signs in and publishes it again', async () => {
  const { db } = connection;
  const at = await aRoundLookedBack(db, 'terug');
  const id = await aStory(db, at, 'published');
  const user = { id: randomUUID(), name: 'Iemand', email: 'iemand@elders.example', emailVerified: true };
  await db.insertInto('user').values(user).execute();
  const later = new Date('2030-01-01');
  const session = {
    id: randomUUID(),
    userId: user.id,
    token: 'een',
    expiresAt: later,
    createdAt: later,
    updatedAt: later,
  };
  await db.insertInto('session').values(session).execute();
  const { id: round_id } = await db.selectFrom('round').select('id').executeTakeFirstOrThrow();
  const days = { made_on: '2027-03-01', expires_on: '2027-06-01' };
  await db
    .insertInto('report_link')
    .values({ round_id, label: 'Gemeente', key_hash: 'a'.repeat(64), ...days })
    .execute();
  const mails = async () => (await db.selectFrom('mail').select('id').execute()).length;
  const before = await mails();

  expect(await holdBack(db)).toEqual({ sessions: 1, links: 1, stories: 1 });
  const storyNow = () =>
    db.selectFrom('story').select(['state', 'slug']).where('id', '=', id).executeTakeFirstOrThrow();
  expect([await storyNow(), await mails()]).toEqual([{ state: 'approved', slug: null }, before]);
  expect(await holdBack(db)).toEqual({ sessions: 0, links: 0, stories: 0 });

  const again = {
    storyId: id,
    event: 'publishes',
    by: 'coordinator',
    today: days.made_on,
    userId: null,
  } as const;
  await db.transaction().execute((trx) => moveStory(trx, again));
  expect(await storyNow()).toEqual({ state: 'published', slug: expect.stringMatching(/^ik-dacht/) });
});
