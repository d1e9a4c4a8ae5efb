import { z } from 'zod';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lockStory, moveStory } from '../moving/move.ts';
import { findFaults } from '../reading/lacks.ts';
import { nameShown } from '../reading/named.ts';
import type { Story } from '../reading/read-story.ts';
import { NAMES, type NameAs, type Side } from '../story.ts';

/** One of the two, in one story; whoever pressed without an account has no user. */
export interface Teller {
  storyId: string;
  side: Side;
  userId: string | null;
}

/** How they are named, and whether the photo may go along. */
export const choiceForm = z.object({
  name: z.enum(NAMES, { error: 'choice' }),
  photo: z.union([z.literal('ja').transform(() => true), z.literal('nee').transform(() => false)]).optional(),
});
export type Choice = z.infer<typeof choiceForm>;

/** They would like to be in it. @returns whether that could be said still */
export async function sayYes(trx: DbOrTrx, teller: Teller, choice: Choice, today: string): Promise<boolean> {
  const story = await lockStory(trx, teller.storyId);
  if (story?.state !== 'asked') return false;
  await set(trx, teller, { name_as: choice.name, willing_on: today });
  return (await move(trx, teller, 'says-yes', today)) !== null;
}

/** While it is written: how they are named. */
export async function choose(trx: DbOrTrx, teller: Teller, choice: Choice): Promise<boolean> {
  const story = await lockStory(trx, teller.storyId);
  if (story?.state !== 'writing') return false;
  await set(trx, teller, { name_as: choice.name, ...photoOf(story, choice) });
  return true;
}

const photoOf = (story: Story, { photo }: Choice) => (story.photo && photo !== undefined ? { photo } : {});

/** What came of agreeing: done, another text by now, a quote without a tick, or their name stands in it. */
export type Agreed = 'agreed' | 'older' | 'not-all' | 'named';

interface Agreeing extends Choice {
  /** The text that they read. */
  version: number;
  /** The quotes of theirs to which they agree. */
  quotes: readonly string[];
  today: string;
}

/** They agree to every quote of theirs, and to how they stand in it. */
export async function agree(
  trx: DbOrTrx,
  teller: Teller,
  { version, quotes, today, ...choice }: Agreeing,
): Promise<Agreed> {
  const story = await lockStory(trx, teller.storyId);
  if (story?.state !== 'review' || story.version !== version) return 'older';
  const own = ownQuotes(story, teller.side);
  if (own.some(({ id }) => !quotes.includes(id))) return 'not-all';
  if (isNamed(story, teller.side, choice.name)) return 'named';
  await trx
    .updateTable('story_part')
    .set({ agreed: true })
    .where('story_id', '=', story.id)
    .where('side', '=', teller.side)
    .execute();
  await set(trx, teller, {
    ...{ name_as: choice.name, named: keptName(story, teller.side, choice.name), agreed_on: today },
    ...photoOf(story, choice),
  });
  await move(trx, teller, 'agrees', today);
  return 'agreed';
}

/** As they stand in it from now on. */
const keptName = ({ secret, speakers }: Story, side: Side, as: NameAs): string | null =>
  secret ? null : nameShown(speakers[side], as) || null;

/** What they say in it. */
export const ownQuotes = ({ parts }: Pick<Story, 'parts'>, side: Side) =>
  parts.filter((part) => part.side === side);

/** Whether the text names them where they do not want that. */
const isNamed = (story: Story, side: Side, nameAs: NameAs): boolean =>
  findFaults({
    ...story,
    speakers: { ...story.speakers, [side]: { ...story.speakers[side], nameAs } },
  }).some(({ rule }) => rule === 'name');

/** Quotes of theirs without a tick go out of it, and the rest is read again. */
export async function takeOut(
  trx: DbOrTrx,
  teller: Teller,
  { version, quotes, today, wish }: Pick<Agreeing, 'version' | 'quotes' | 'today'> & { wish: string },
): Promise<boolean> {
  const story = await lockStory(trx, teller.storyId);
  if (story?.state !== 'review' || story.version !== version) return false;
  const out = ownQuotes(story, teller.side).filter(({ id }) => !quotes.includes(id));
  if (out.length > 0)
    await trx
      .deleteFrom('story_part')
      .where('story_id', '=', story.id)
      .where('side', '=', teller.side)
      .where(
        'id',
        'in',
        out.map(({ id }) => id),
      )
      .execute();
  return (await move(trx, teller, 'wants-change', today, wish)) !== null;
}

export const wantChange = async (
  trx: DbOrTrx,
  teller: Teller,
  { wish, today }: { wish: string; today: string },
): Promise<boolean> => (await move(trx, teller, 'wants-change', today, wish)) !== null;

/** It goes, at once and for good; nobody asks why. */
export const withdraw = async (trx: DbOrTrx, teller: Teller, today: string): Promise<boolean> =>
  (await move(trx, teller, 'withdraws', today)) !== null;

/** Once it is published: their photo goes, or they are named by less. @returns whether the text allows that */
export async function narrow(
  trx: DbOrTrx,
  teller: Teller,
  { name, photo }: Choice,
): Promise<'done' | 'named' | 'older'> {
  const story = await lockStory(trx, teller.storyId);
  if (story?.state !== 'published') return 'older';
  const now = story.speakers[teller.side].nameAs;
  const nameAs = NAMES.indexOf(name) > NAMES.indexOf(now) ? name : now;
  if (isNamed(story, teller.side, nameAs)) return 'named';
  await set(trx, teller, {
    ...{ name_as: nameAs, named: keptName(story, teller.side, nameAs) },
    ...(photo === false ? { photo } : {}),
  });
  if (photo === false) await trx.deleteFrom('story_photo').where('story_id', '=', story.id).execute();
  return 'done';
}

const set = (
  trx: DbOrTrx,
  { storyId, side }: Teller,
  to: { name_as?: NameAs; named?: string | null; willing_on?: string; agreed_on?: string; photo?: boolean },
) =>
  trx.updateTable('story_speaker').set(to).where('story_id', '=', storyId).where('side', '=', side).execute();

const move = (
  trx: DbOrTrx,
  { storyId, userId }: Teller,
  event: 'says-yes' | 'agrees' | 'wants-change' | 'withdraws',
  today: string,
  wish = '',
) => moveStory(trx, { storyId, event, by: 'teller', today, userId, wish });
