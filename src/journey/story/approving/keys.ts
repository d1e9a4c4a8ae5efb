import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { approvePath } from '../paths.ts';
import type { OfficerKind, Side } from '../story.ts';

/** What a link is for: this story, as it is now, of this officer. */
export interface Asked {
  storyId: string;
  side: Side;
  kind: OfficerKind;
}

/** A link for the mail to an officer; the one before it opens nothing any more. */
export async function makeApprovalLink(
  db: DbOrTrx,
  { storyId, side, kind }: Asked,
  baseUrl: string,
): Promise<string> {
  const key = makeKey();
  await db
    .updateTable('story_approval')
    .set({ key_hash: hashOf(key) })
    .where('story_id', '=', storyId)
    .where('side', '=', side)
    .where('kind', '=', kind)
    .execute();
  return new URL(approvePath({ sleutel: key }), baseUrl).href;
}

/** What a key asks; `null` when it opens nothing, or no more: it was answered, it is too late, or the story went on. */
export async function findAsked(db: DbOrTrx, key: string, today: string): Promise<Asked | null> {
  const row = await db
    .selectFrom('story_approval')
    .innerJoin('story', 'story.id', 'story_approval.story_id')
    .select(['story.id as storyId', 'side', 'kind'])
    .where('key_hash', '=', hashOf(key))
    .where('expires_on', '>=', today)
    .where('answer', 'is', null)
    .where('story.state', '=', 'approval')
    .executeTakeFirst();
  return row ?? null;
}
