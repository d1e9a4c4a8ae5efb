import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { moveStory } from '../moving/move.ts';
import { officersOf } from '../reading/needed.ts';
import { readStory } from '../reading/read-story.ts';
import { SIDES, type StoryEvent } from '../story.ts';
import { STORIES, type ToldStory } from './example-texts.ts';
import { saveStory } from './saving.ts';

interface At {
  programmeId: ProgrammeId;
  today: string;
}

/** Visits that took place, each with who went and who received; those at a secret place apart. */
async function readVisits(trx: DbOrTrx, programmeId: ProgrammeId) {
  return trx
    .selectFrom('visit')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('host', (on) => on.onRef('host.place_id', '=', 'place.id').on('host.position', '=', 0))
    .innerJoin('organisation as home', 'home.id', 'visit.organisation_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .select(['visit.id', 'place.secret', 'sign_up.person_id as visitorId', 'host.person_id as hostId'])
    .select(['home.kind as home', 'receiving.kind as receiving'])
    .where('round.programme_id', '=', programmeId)
    .where('visit.state', '=', 'took-place')
    .where('host.person_id', 'is not', null)
    .orderBy('round.number')
    .orderBy('visit.offered_at')
    .orderBy('visit.id')
    .execute();
}

/** Told as they are told: asked, written, read, approved and published, each by the one way that there is. */
export async function fillStories(trx: DbOrTrx, { programmeId, today }: At): Promise<void> {
  const visits = await readVisits(trx, programmeId);
  const used = new Set<string | null>();
  for (const story of STORIES) {
    const free = visits.filter(({ id, secret }) => secret === story.secret && !used.has(id));
    const visit =
      free.find(({ home, receiving }) => home === story.kinds[0] && receiving === story.kinds[1]) ??
      free.find(({ receiving }) => receiving === story.kinds[1]) ??
      free[0];
    if (!visit) continue;
    used.add(visit.id);
    await tell(trx, { programmeId, visit, story, today });
  }
  // What they would have had by mail months ago is not sent today.
  await trx.deleteFrom('mail').where('kind', 'like', 'story.%').where('status', '=', 'queued').execute();
}

interface Telling extends At {
  visit: { id: string; visitorId: PersonId | null; hostId: PersonId | null };
  story: ToldStory;
}

async function tell(trx: DbOrTrx, { programmeId, visit, story, today }: Telling): Promise<void> {
  const on = (days: number) => daysFrom(today, story.daysAgo + days);
  const { id } = await trx
    .insertInto('story')
    .values({ programme_id: programmeId, visit_id: visit.id, asked_on: on(-30), moved_on: on(-30) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('story_speaker')
    .values([
      {
        story_id: id,
        side: 'visitor',
        person_id: visit.visitorId,
        willing_on: on(-28),
        name_as: story.names[0],
      },
      { story_id: id, side: 'host', person_id: visit.hostId, willing_on: on(-27), name_as: story.names[1] },
    ])
    .execute();
  const move = (event: StoryEvent, by: 'teller' | 'coordinator' | 'officer', days: number) =>
    moveStory(trx, { storyId: id, event, by, today: on(days), userId: null });
  await move('says-yes', 'teller', -27);
  await write(trx, id, story);
  if (story.until === 'writing') return;
  await move('hands-in', 'coordinator', -14);
  if (story.until === 'review') return;
  await trx
    .updateTable('story_speaker')
    .set({ agreed_on: on(-11) })
    .where('story_id', '=', id)
    .execute();
  await trx
    .updateTable('story_part')
    .set({ agreed: true })
    .where('story_id', '=', id)
    .where('side', 'is not', null)
    .execute();
  await move('agrees', 'teller', -11);
  for (const { side, kind } of officersOf((await readStory(trx, id))!)) {
    await trx
      .updateTable('story_approval')
      .set({ asked_on: on(-11), expires_on: on(19), answer: 'yes', answered_on: on(-4) })
      .where('story_id', '=', id)
      .where('side', '=', side)
      .where('kind', '=', kind)
      .execute();
  }
  await move('approves', 'officer', -4);
  if (story.until === 'approved') return;
  await move('publishes', 'coordinator', 0);
}

async function write(trx: DbOrTrx, id: string, { head, parts, called, works }: ToldStory): Promise<void> {
  await trx.deleteFrom('story_part').where('story_id', '=', id).execute();
  await trx
    .insertInto('story_part')
    .values(
      parts.map(({ kind, side = null, text, more = '' }, position) => ({
        ...{ story_id: id, position, kind, side, text, more },
      })),
    )
    .execute();
  const { version } = (await readStory(trx, id))!;
  const bySide = (both: readonly [string, string]) =>
    Object.fromEntries(SIDES.map((side, index) => [side, both[index]!])) as Record<
      'visitor' | 'host',
      string
    >;
  await saveStory(trx, {
    ...{ storyId: id, version },
    typed: { ...head, called: bySide(called), works: bySide(works), parts: [] },
  });
}
