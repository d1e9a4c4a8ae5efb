import { dayOf } from '../../../language/day.ts';
import type { Forget } from '../../../people/forgetting.ts';
import { partsOfKey } from '../../../people/person/person.ts';
import { findPersonId } from '../../../people/person/selves.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { lockStory, moveStory } from '../moving/move.ts';
import { isApart } from '../reading/apart.ts';
import { isWhole } from '../reading/lacks.ts';

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
  for (const { id } of theirs) await leaveStory(trx, id, dayOf(new Date()));
  await trx
    .deleteFrom('story_willing')
    .where('person_id', '=', personId)
    .where('visit_id', 'in', ofRound)
    .execute();
};

/** They are in it no longer, so it is nobody's to read. */
export const leaveStory = (trx: DbOrTrx, storyId: string, today: string) =>
  moveStory(trx, { storyId, event: 'leaves', by: 'leaving', today, userId: null });

/**
 * Each morning: what may not be there any more. Of two who must not meet by now it goes, as when one of them took it away; where
 * something became secret, the visit turned out not to have been, or the rules find what they did not find before, what is
 * published goes and what is not is written again. Each by itself: one that cannot go keeps no other there.
 * @throws {AggregateError} when some could not, after the others did
 */
export async function closeWhatMayNot(db: Db, today: string): Promise<void> {
  const open = await db
    .selectFrom('story')
    .select('id')
    .where('state', '<>', 'withdrawn')
    .orderBy('number')
    .execute();
  const failed: unknown[] = [];
  for (const { id } of open)
    await db
      .transaction()
      .execute((trx) => closeOne(trx, id, today))
      .catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} stories could not be looked at`);
}

async function closeOne(trx: DbOrTrx, id: string, today: string): Promise<void> {
  const story = await lockStory(trx, id);
  if (!story || story.state === 'withdrawn') return;
  const { apart } = await trx
    .selectFrom('story')
    .select(isApart.as('apart'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (apart) await leaveStory(trx, id, today);
  else if (story.becameSecret || !isWhole(story))
    await moveStory(trx, { storyId: id, event: 'closes', by: 'rules', today, userId: null });
}
