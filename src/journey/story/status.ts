import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isSecretNow } from './reading/read-story.ts';

/** What somebody is asked about a story where they start. */
export interface StoryStatus {
  id: string;
  /** `say`: would you tell it? `write`: the questions are there. `read`: read it, and agree. */
  ask: 'say' | 'write' | 'read' | 'online';
  /** `null`: something is secret, or it has none yet. */
  title: string | null;
}

/** What waits for these people of stories; one that is published stands there too, for that is where it is taken away. */
export async function readStoryStatuses(
  db: DbOrTrx,
  { people }: { people: readonly PersonId[] },
): Promise<StoryStatus[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('story')
    .innerJoin('story_speaker', 'story_speaker.story_id', 'story.id')
    .select(['story.id', 'story.state', 'story.title', 'willing_on', 'agreed_on'])
    .select(isSecretNow.as('secret'))
    .where('story_speaker.person_id', 'in', [...people])
    .where('story.state', 'in', ['asked', 'writing', 'review', 'published'])
    .orderBy('story.number')
    .execute();
  return rows.flatMap(({ id, state, title, secret, willing_on, agreed_on }) => {
    const ask = (
      {
        asked: willing_on === null ? 'say' : null,
        writing: 'write',
        review: agreed_on === null ? 'read' : null,
        published: 'online',
      } as const
    )[state as 'asked' | 'writing' | 'review' | 'published'];
    return ask ? [{ id, ask, title: secret || title === '' ? null : title }] : [];
  });
}
