import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { SIDES, type Side, SOURCES, type Source } from '../story.ts';

/** What is asked first, and what belongs to each thing that somebody looked back with. In Dutch: it is what the story says. */
const FIRST = 'Hoe begon die dag?';
const ASKED: Record<Source, string> = {
  struck: 'Wat viel je op?',
  image: 'Wat had je niet verwacht?',
  take: 'Wat doe je nu anders?',
};

/** What one of the two gave for the story of a visit; what they wrote otherwise is read by nobody here. */
export async function readGiven(
  db: DbOrTrx,
  { storyId }: { storyId: string },
): Promise<{ side: Side; question: Source; text: string }[]> {
  return db
    .selectFrom('story_given')
    .innerJoin('story_willing', 'story_willing.id', 'story_given.willing_id')
    .innerJoin('story', 'story.visit_id', 'story_willing.visit_id')
    .innerJoin('story_speaker', (on) =>
      on
        .onRef('story_speaker.story_id', '=', 'story.id')
        .onRef('story_speaker.person_id', '=', 'story_willing.person_id'),
    )
    .select(['story_speaker.side', 'story_given.question', 'story_given.text'])
    .where('story.id', '=', storyId)
    .orderBy('story_speaker.side', 'desc')
    .execute();
}

/**
 * Questions with room for what both say: the first, and one for each thing of which one of the two gave something, in the order in
 * which they looked back. Of who gave nothing the last is asked as well.
 */
export async function prepareParts(trx: DbOrTrx, { id }: { id: string }): Promise<void> {
  const given = await readGiven(trx, { storyId: id });
  const about = SOURCES.filter(
    (source) => source === 'take' || given.some(({ question }) => question === source),
  );
  const questions = [
    { text: FIRST, source: null, first: 'visitor' as Side },
    ...about.map((source) => ({
      ...{ text: ASKED[source], source },
      first: given.find(({ question }) => question === source)?.side ?? ('visitor' as Side),
    })),
  ];
  const parts = questions.flatMap(({ text, source, first }) => [
    { kind: 'question' as const, side: null, text, source },
    ...SIDES.toSorted((one) => (one === first ? -1 : 1)).map((side) => ({
      ...{ kind: 'answer' as const, side, text: '', source },
    })),
  ]);
  await trx
    .insertInto('story_part')
    .values(parts.map((part, position) => ({ story_id: id, position, ...part })))
    .execute();
}
