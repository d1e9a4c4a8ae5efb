import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lockStory } from '../moving/move.ts';
import type { Story } from '../reading/read-story.ts';
import { SIDES, type Side } from '../story.ts';
import type { TypedStory } from './form.ts';
import { saveTexts, type TypedPart } from './texts.ts';

/** What came of keeping: whether the head was, and which parts somebody else kept meanwhile; `null`: it is not written now. */
export type Saved = { head: boolean; newer: string[]; story: Story } | null;

/** A coordinator keeps a story: its head when nobody else did since, and each part by itself. */
export async function saveStory(
  trx: DbOrTrx,
  { storyId, version, typed }: { storyId: string; version: number; typed: TypedStory },
): Promise<Saved> {
  const story = await lockStory(trx, storyId);
  if (story?.state !== 'writing') return null;
  const { title, lead, opening, called, works } = typed;
  const isSame =
    story.title === title &&
    story.lead === lead &&
    story.opening === opening &&
    SIDES.every(
      (side) => story.speakers[side].called === called[side] && story.speakers[side].works === works[side],
    );
  const head = isSame || story.version === version;
  if (!isSame && head) {
    await trx
      .updateTable('story')
      .set((eb) => ({ title, lead, opening, version: eb('version', '+', 1) }))
      .where('id', '=', story.id)
      .execute();
    for (const side of SIDES)
      await trx
        .updateTable('story_speaker')
        .set({ called: called[side], works: works[side] })
        .where('story_id', '=', story.id)
        .where('side', '=', side)
        .execute();
  }
  return { head, newer: await saveTexts(trx, story.id, story.parts, typed.parts), story };
}

/** One of the two keeps their own answers, and nothing of the other's. */
export async function saveAnswers(
  trx: DbOrTrx,
  { storyId, side, parts }: { storyId: string; side: Side; parts: readonly TypedPart[] },
): Promise<Saved> {
  const story = await lockStory(trx, storyId);
  if (story?.state !== 'writing') return null;
  const own = story.parts.filter((part) => part.side === side);
  return { head: true, newer: await saveTexts(trx, story.id, own, parts), story };
}
