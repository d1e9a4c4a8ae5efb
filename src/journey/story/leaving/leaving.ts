import { sql } from 'kysely';
import { dayOf } from '../../../language/day.ts';
import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { moveStory } from '../moving/move.ts';
import { isWhole } from '../reading/lacks.ts';
import { readStory } from '../reading/read-story.ts';

/** Who withdraws from a round takes along the stories of it that they are in, and all that they gave for one. */
export const forgetInStories: Forget = async (trx, { roundId, email }) => {
  const { programmeId } = await readRound(trx, roundId);
  const personId = await findPersonId(trx, programmeId, partsOfKey(email));
  if (personId === null) return;
  const ofRound = trx.selectFrom('visit').select('visit.id').where('visit.round_id', '=', roundId);
  const theirs = await trx
    .selectFrom('story')
    .innerJoin('story_speaker', 'story_speaker.story_id', 'story.id')
    .select('story.id')
    .where('story_speaker.person_id', '=', personId)
    .where('story.visit_id', 'in', ofRound)
    .orderBy('story.number')
    .execute();
  for (const { id } of theirs) await leave(trx, id, dayOf(new Date()));
  await trx
    .deleteFrom('story_willing')
    .where('person_id', '=', personId)
    .where('visit_id', 'in', ofRound)
    .execute();
};

const leave = (trx: DbOrTrx, storyId: string, today: string) =>
  moveStory(trx, { storyId, event: 'leaves', by: 'leaving', today, userId: null });

/**
 * Each morning: what may not be there any more. Of two who must not meet by now it goes, as when one of them took it away; where
 * something became secret, the visit turned out not to have been, or the rules find what they did not find before, what is
 * published goes and what is not is written again.
 */
export async function closeWhatMayNot(trx: DbOrTrx, today: string): Promise<void> {
  const open = await trx
    .selectFrom('story')
    .select('id')
    .select(
      sql<boolean>`exists (select from story_speaker as one join story_speaker as other
        on other.story_id = one.story_id and other.side <> one.side
        join person_hidden on person_hidden.person_id = one.person_id and person_hidden.other_id = other.person_id
        where one.story_id = story.id)`.as('apart'),
    )
    .where('state', '<>', 'withdrawn')
    .orderBy('number')
    .execute();
  for (const { id, apart } of open) {
    if (apart) {
      await leave(trx, id, today);
      continue;
    }
    const story = (await readStory(trx, id))!;
    if (story.becameSecret || !isWhole(story))
      await moveStory(trx, { storyId: id, event: 'closes', by: 'rules', today, userId: null });
  }
}
