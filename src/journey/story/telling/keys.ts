import { z } from 'zod';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { ownStoryPath } from '../paths.ts';
import type { Side } from '../story.ts';

/**
 * A link for a mail to one of the two, with a key of its own. It works as long as there is a story: who is in it can take it away
 * years later from the first mail that is found, and by then can do nothing else with it.
 */
export async function makeTellerLink(
  db: DbOrTrx,
  { storyId, side }: { storyId: string; side: Side },
  baseUrl: string,
): Promise<string> {
  const key = makeKey();
  await db
    .insertInto('story_key')
    .columns(['hash', 'story_id', 'side', 'person_id'])
    .expression((eb) =>
      eb
        .selectFrom('story_speaker')
        .select((one) => [one.val(hashOf(key)).as('hash'), 'story_id', 'side'])
        .select((one) => one.ref('person_id').$notNull().as('person_id'))
        .where('story_id', '=', storyId)
        .where('side', '=', side)
        .where('person_id', 'is not', null),
    )
    .execute();
  return new URL(ownStoryPath(storyId, { sleutel: key }), baseUrl).href;
}

/** Which of the two a key is of, in this story and in no other; `null` when it opens nothing. */
export async function findTeller(db: DbOrTrx, storyId: string, key: string): Promise<Side | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const row = await db
    .selectFrom('story_key')
    .select('side')
    .where('hash', '=', hashOf(key))
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return row?.side ?? null;
}

/** Which of the two somebody who signed in is. */
export async function findTellerOf(
  db: DbOrTrx,
  storyId: string,
  people: readonly PersonId[],
): Promise<Side | null> {
  if (people.length === 0 || !z.uuid().safeParse(storyId).success) return null;
  const row = await db
    .selectFrom('story_speaker')
    .select('side')
    .where('story_id', '=', storyId)
    .where('person_id', 'in', [...people])
    .orderBy('side', 'desc')
    .executeTakeFirst();
  return row?.side ?? null;
}
