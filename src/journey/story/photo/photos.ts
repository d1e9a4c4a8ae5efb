import { createHash } from 'node:crypto';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lockStory } from '../moving/move.ts';
import type { Taken } from './take.ts';

/** Keeps the photo of a story while it is written; both are asked anew. Of one that touches a secret place there is none, ever. */
export async function savePhoto(
  trx: DbOrTrx,
  storyId: string,
  { bytes, width, height, alt }: Taken & { alt: string },
): Promise<boolean> {
  const story = await lockStory(trx, storyId);
  if (story?.state !== 'writing' || story.secret) return false;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const photo = { bytes, width, height, alt, digest };
  await trx
    .insertInto('story_photo')
    .values({ story_id: story.id, ...photo })
    .onConflict((on) => on.column('story_id').doUpdateSet(photo))
    .execute();
  await trx.updateTable('story_speaker').set({ photo: null }).where('story_id', '=', story.id).execute();
  return true;
}

export async function dropPhoto(trx: DbOrTrx, storyId: string): Promise<boolean> {
  const story = await lockStory(trx, storyId);
  if (story?.state !== 'writing') return false;
  await trx.deleteFrom('story_photo').where('story_id', '=', story.id).execute();
  return true;
}

/** The photo itself; who may see it is asked before. */
export async function readPhotoBytes(db: DbOrTrx, storyId: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('story_photo')
    .select('bytes')
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Nobody keeps it: taken away, it is gone at the next look. */
export const photoAnswer = (bytes: Uint8Array): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'no-store',
    },
  });
