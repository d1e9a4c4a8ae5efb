import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { anOfferedRound, TODAY } from '../visit/testing.ts';
import { approve } from './approving/approvals.ts';
import { askOfficers } from './approving/asking.ts';
import { saveOfficers } from './approving/officers.ts';
import { beginStory } from './asking/begin.ts';
import { findTellable, sayWilling } from './asking/willing.ts';
import { moveStory } from './moving/move.ts';
import { readStory } from './reading/read-story.ts';
import { SIDES, type StoryState } from './story.ts';
import { agree, ownQuotes, sayYes } from './telling/saying.ts';
import type { TypedStory } from './writing/form.ts';
import { saveStory } from './writing/saving.ts';

/** For tests: a round of which Anna (of A) was received at B by Bas, and both looked back in their own words. */
export interface LookedBack {
  roundId: RoundId;
  programmeId: ProgrammeId;
  visitId: string;
  anna: PersonId;
  bas: PersonId;
}

/** What only its writer reads, and what they give: by who wrote it. */
export const KEPT = { anna: 'Annakanarie voor mijzelf', bas: 'Baskanarie voor mijzelf' };
export const GAVE = { anna: 'De rust aan tafel trof mij.', bas: 'Zij luisterde, en schreef niets op.' };

export async function aRoundLookedBack(db: Db, code: string): Promise<LookedBack> {
  const { roundId, programmeId, visits } = await anOfferedRound(db, code);
  const visitId = visits.get('Anna')!;
  await db.updateTable('visit').set({ state: 'took-place' }).where('round_id', '=', roundId).execute();
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('programme_id', '=', programmeId)
    .execute();
  const idOf = (name: string) => people.find((one) => one.name === name)!.id;
  const [anna, bas] = [idOf('Anna'), idOf('Bas Gast')];
  for (const [person, side, who] of [
    [anna, 'visitor', 'anna'],
    [bas, 'host', 'bas'],
  ] as const) {
    const { id: reflection_id } = await db
      .insertInto('reflection')
      .values({ visit_id: visitId, person_id: person, side, state: 'given' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('reflection_text')
      .values([
        { reflection_id, person_id: person, question: 'struck', text: GAVE[who], readers: 'me' },
        { reflection_id, person_id: person, question: 'take', text: KEPT[who], readers: 'me' },
      ])
      .execute();
  }
  return { roundId, programmeId, visitId, anna, bas };
}

/** For tests: both may be asked, and gave what struck them. */
export async function bothWilling(db: Db, { visitId, anna, bas }: LookedBack): Promise<void> {
  for (const person of [anna, bas]) {
    const found = (await findTellable(db, visitId, [person]))!;
    await db.transaction().execute((trx) => sayWilling(trx, found, { given: ['struck'], today: TODAY }));
  }
}

/** For tests: what stands in it. */
export const HEAD = {
  title: '‘Ik dacht dat het dan klaar was’',
  lead: 'Een agent en een begeleider vertellen.',
  opening: 'Binnen ruikt het naar koffie. Niemand vraagt iets.',
};
const CALLED = { visitor: 'een agent', host: 'een begeleider' };
const WORKS = { visitor: 'werkt in de wijk', host: 'werkt in de opvang' };

/** For tests: a story that came as far as this; every step is made as it is made. @returns its id */
export async function aStory(
  db: Db,
  at: LookedBack,
  until: Exclude<StoryState, 'withdrawn'>,
  over: Partial<TypedStory> = {},
): Promise<string> {
  await bothWilling(db, at);
  return db.transaction().execute(async (trx) => {
    const id = (await beginStory(trx, { ...at, today: TODAY, userId: null }))!;
    if (until === 'asked') return id;
    for (const side of SIDES)
      await sayYes(trx, { storyId: id, side, userId: null }, { name: 'first' }, TODAY);
    if (until === 'writing') return id;
    const { parts, version } = (await readStory(trx, id))!;
    await saveStory(trx, {
      ...{ storyId: id, version },
      typed: {
        ...{ ...HEAD, called: CALLED, works: WORKS },
        parts: parts.map((part) => ({
          ...{ id: part.id, version: part.version, more: '' },
          text: part.text || (part.side === 'visitor' ? 'Ik zat aan tafel.' : 'Wij zetten thee.'),
        })),
        ...over,
      },
    });
    const move = (event: 'hands-in' | 'publishes') =>
      moveStory(trx, { storyId: id, event, by: 'coordinator', today: TODAY, userId: null });
    await move('hands-in');
    if (until === 'review') return id;
    for (const side of SIDES) {
      const story = (await readStory(trx, id))!;
      const quotes = ownQuotes(story, side).map((one) => one.id);
      const agreeing = { name: 'first' as const, version: story.version, quotes, today: TODAY };
      await agree(trx, { storyId: id, side, userId: null }, agreeing);
    }
    const story = (await readStory(trx, id))!;
    for (const side of SIDES)
      await saveOfficers(trx, story.speakers[side].organisation.id, {
        by: 'organisation',
        given: {
          communication: `woordvoerder-${side}@pers.example`,
          security: `veilig-${side}@pers.example`,
        },
      });
    await askOfficers(trx, id, TODAY);
    if (until === 'approval') return id;
    for (const { side, kind } of story.approvals) await approve(trx, { storyId: id, side, kind }, TODAY);
    if (until === 'published') await move('publishes');
    return id;
  });
}
