import { z } from 'zod';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Side, SOURCES, type Source, type StoryState } from '../story.ts';

/** A visit on which somebody looked back, and can tell of. */
export interface Tellable {
  visitId: string;
  personId: PersonId;
  side: Side;
  /** Then what they wrote is not shown again. */
  secret: boolean;
  texts: { question: Source; text: string }[];
  /** Since when they may be asked, and what they gave; `null`: they did not say so. */
  willing: { saidOn: string; given: Source[] } | null;
  /** What became of it. */
  story: { id: string; state: StoryState } | null;
}

/** @param people who the viewer is, in each programme; @returns `null` for everybody else, and as long as nobody looked back */
export async function findTellable(
  db: DbOrTrx,
  visitId: string,
  people: readonly PersonId[],
): Promise<Tellable | null> {
  if (people.length === 0 || !z.uuid().safeParse(visitId).success) return null;
  const row = await db
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['reflection.id', 'reflection.person_id as personId', 'reflection.side', 'place.secret'])
    .where('visit.id', '=', visitId)
    .where('reflection.person_id', 'in', [...people])
    .where('reflection.state', '=', 'given')
    .where('visit.state', '=', 'took-place')
    .executeTakeFirst();
  if (!row?.personId) return null;
  const { id, personId, side, secret } = row;
  const texts = await db
    .selectFrom('reflection_text')
    .select(['question', 'text'])
    .where('reflection_id', '=', id)
    .where('person_id', '=', personId)
    .execute();
  const said = await db
    .selectFrom('story_willing')
    .leftJoin('story_given', 'story_given.willing_id', 'story_willing.id')
    .select(['said_on as saidOn', 'story_given.question'])
    .where('visit_id', '=', visitId)
    .where('person_id', '=', personId)
    .execute();
  const story = await db
    .selectFrom('story')
    .innerJoin('story_speaker', 'story_speaker.story_id', 'story.id')
    .select(['story.id', 'story.state'])
    .where('visit_id', '=', visitId)
    .where('story_speaker.person_id', '=', personId)
    .orderBy('story.number', 'desc')
    .executeTakeFirst();
  const [first] = said;
  return {
    ...{ visitId, personId, side, secret },
    texts: SOURCES.flatMap((question) => texts.find((one) => one.question === question) ?? []),
    willing: first ? { saidOn: first.saidOn, given: said.flatMap(({ question }) => question ?? []) } : null,
    story: story ?? null,
  };
}

/** They may be asked, and give these texts as they are now; of anything else nothing is read. */
export async function sayWilling(
  trx: DbOrTrx,
  { visitId, personId, texts }: Pick<Tellable, 'visitId' | 'personId' | 'texts'>,
  { given, today }: { given: readonly Source[]; today: string },
): Promise<void> {
  const { id } = await trx
    .insertInto('story_willing')
    .values({ visit_id: visitId, person_id: personId, said_on: today })
    .onConflict((on) => on.columns(['visit_id', 'person_id']).doUpdateSet({ person_id: personId }))
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('story_given').where('willing_id', '=', id).execute();
  const copies = texts.filter(({ question }) => given.includes(question));
  if (copies.length > 0)
    await trx
      .insertInto('story_given')
      .values(copies.map((one) => ({ willing_id: id, ...one })))
      .execute();
}

/** They may not be asked any more, and what they gave is gone. */
export async function takeBack(
  trx: DbOrTrx,
  { visitId, personId }: Pick<Tellable, 'visitId' | 'personId'>,
): Promise<void> {
  await trx
    .deleteFrom('story_willing')
    .where('visit_id', '=', visitId)
    .where('person_id', '=', personId)
    .execute();
}
