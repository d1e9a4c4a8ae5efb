import { sql } from 'kysely';
import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { isWhole } from '../reading/lacks.ts';
import { isApproved } from '../reading/needed.ts';
import { readStory, type Story } from '../reading/read-story.ts';
import { storyMoved } from '../schema.ts';
import { type Actor, SIDES, type Step, type StoryEvent, stepOn } from '../story.ts';
import { tellStep } from '../telling/tell.ts';
import { beginReview, beginWriting, needOfficers } from './settling.ts';
import { findSlug } from './slug.ts';

interface Moving {
  storyId: string;
  event: StoryEvent;
  by: Actor;
  today: string;
  userId: string | null;
  /** What who wants something else would like. */
  wish?: string;
}

/** Looks at a story while nobody else can move it: what is said of it is kept after this, and before it is moved. */
export async function lockStory(trx: DbOrTrx, storyId: string): Promise<Story | null> {
  const id = z.uuid().parse(storyId);
  await trx.selectFrom('story').select('id').where('id', '=', id).forUpdate().execute();
  return readStory(trx, id);
}

/**
 * The one way in which the state of a story changes: looks at it while nobody else can, takes the step of the table, tells it, and
 * mails whom it concerns, all in this transaction. What somebody said is kept before, in the same.
 * @returns the step; `null` when it cannot happen where it is, and then nothing was done
 */
export async function moveStory(
  trx: DbOrTrx,
  { storyId, event, by, today, userId, wish = '' }: Moving,
): Promise<Step | null> {
  const story = await lockStory(trx, storyId);
  if (!story) return null;
  const step = stepOn(story.state, event, by, {
    bothWilling: SIDES.every((side) => story.speakers[side].willingOn !== null),
    bothAgreed: SIDES.every((side) => story.speakers[side].agreedOn !== null),
    whole: isWhole(story) && !story.becameSecret,
    allApproved: isApproved(story),
  });
  if (!step) return null;
  const { id, programmeId } = story;
  const slug = step.to === 'published' ? await findSlug(trx, story.title) : null;
  await trx
    .updateTable('story')
    .set({
      ...{ state: step.to, moved_on: today },
      // Who read it before reads another text now, and agrees to that one.
      ...(step.on === 'hands-in' ? { secret: story.secret, wish: '', version: story.version + 1 } : {}),
      ...(step.to === 'writing' ? { secret: false, wish } : {}),
      ...(slug === null ? {} : { slug, slug_digest: hashOf(slug), published_on: today }),
      ...(step.to === 'withdrawn' ? { ...GONE, version: story.version + 1, ended_on: today } : {}),
    })
    .where('id', '=', id)
    .execute();
  // What was agreed to was another text.
  if (step.to === 'writing') await beginWriting(trx, story);
  if (step.from === 'writing' && step.to === 'review') await beginReview(trx, id);
  if (step.from === 'review' && step.to === 'approval') await needOfficers(trx, story);
  // The photo of which one of the two did not say yes goes, and is kept nowhere.
  if (step.to === 'published' && SIDES.some((side) => story.speakers[side].photo !== true))
    await trx.deleteFrom('story_photo').where('story_id', '=', id).execute();
  if (step.to === 'withdrawn') await sql`select empty_story(${id})`.execute(trx);
  const moved = { storyId: id, programmeId, event, from: step.from, to: step.to };
  await happened(trx, storyMoved, moved, userId);
  if (step.tells) await tellStep(trx, { story, tells: step.tells, to: step.to, today });
  return step;
}

/** Nothing of its text is left. */
const GONE = { title: '', lead: '', opening: '', wish: '', slug: null } as const;
