import { sql } from 'kysely';

/** Whether its two must not meet, as things are now. For a query that has `story` in it. */
export const isApart = sql<boolean>`exists (select from story_speaker as one join story_speaker as other
  on other.story_id = one.story_id and other.side <> one.side
  join person_hidden on person_hidden.person_id = one.person_id and person_hidden.other_id = other.person_id
  where one.story_id = story.id)`;
