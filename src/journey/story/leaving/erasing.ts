import { sql } from 'kysely';
import type { Ending } from '../../../people/erasing/ending.ts';
import { leaveStory } from './leaving.ts';

/** Who is erased takes along every story that they are in: the other hears it, and nothing of its text stays. */
export const eraseInStories: Ending = async (trx, { personId, today }) => {
  const theirs = await trx
    .selectFrom('story')
    .innerJoin('story_speaker', 'story_speaker.story_id', 'story.id')
    .select(['story.id', 'story.state'])
    .where('story_speaker.person_id', '=', personId)
    .orderBy('story.number')
    .execute();
  for (const { id } of theirs) {
    await leaveStory(trx, id, today);
    await sql`select empty_story(${id})`.execute(trx);
  }
};
