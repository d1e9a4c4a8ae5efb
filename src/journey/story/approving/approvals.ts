import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lockStory, moveStory } from '../moving/move.ts';
import type { Asked } from './keys.ts';

/** The officer says yes. @returns whether it could be said still */
export async function approve(trx: DbOrTrx, asked: Asked, today: string): Promise<boolean> {
  if (!(await answer(trx, asked, 'yes', today))) return false;
  const step = await moveStory(trx, {
    ...{ storyId: asked.storyId, event: 'approves', by: 'officer', today, userId: null },
  });
  return step !== null;
}

/** The officer wants something else, and says what. */
export async function askForChange(
  trx: DbOrTrx,
  asked: Asked,
  { wish, today }: { wish: string; today: string },
): Promise<boolean> {
  if (!(await answer(trx, asked, 'change', today))) return false;
  const step = await moveStory(trx, {
    ...{ storyId: asked.storyId, event: 'wants-change', by: 'officer', today, userId: null, wish },
  });
  return step !== null;
}

async function answer(
  trx: DbOrTrx,
  { storyId, side, kind }: Asked,
  said: 'yes' | 'change',
  today: string,
): Promise<boolean> {
  const story = await lockStory(trx, z.uuid().parse(storyId));
  if (story?.state !== 'approval') return false;
  const row = await trx
    .updateTable('story_approval')
    .set({ answer: said, answered_on: today, key_hash: null })
    .where('story_id', '=', storyId)
    .where('side', '=', side)
    .where('kind', '=', kind)
    .where('answer', 'is', null)
    .returning('story_id')
    .executeTakeFirst();
  return row !== undefined;
}
