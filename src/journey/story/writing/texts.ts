import { sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { StoryPart } from '../reading/read-story.ts';

/** A part as somebody typed it, and the version that they began from. */
export interface TypedPart {
  id: string;
  text: string;
  more: string;
  version: number;
}

/**
 * Keeps what was typed in parts of a story, each by itself: what somebody else kept meanwhile is not overwritten.
 * @param parts as they are, while nobody else can write
 * @returns the ids of those that were not kept
 */
export async function saveTexts(
  trx: DbOrTrx,
  storyId: string,
  parts: readonly StoryPart[],
  typed: readonly TypedPart[],
): Promise<string[]> {
  const changed = typed.flatMap((one) => {
    const part = parts.find(({ id }) => id === one.id);
    return part && (part.text !== one.text || part.more !== one.more) ? [{ part, one }] : [];
  });
  const newer = changed.filter(({ part, one }) => part.version !== one.version);
  const kept = changed.filter(({ part, one }) => part.version === one.version).map(({ one }) => one);
  if (kept.length > 0)
    await sql`update story_part set text = given.text, more = given.more, version = story_part.version + 1
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as given (id uuid, text text, more text)
      where story_part.id = given.id and story_part.story_id = ${storyId}`.execute(trx);
  return newer.map(({ one }) => one.id);
}
