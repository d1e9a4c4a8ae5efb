import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { readStory } from '../reading/read-story.ts';
import { storyBegun } from '../schema.ts';
import { tellBoth } from '../telling/tell.ts';

/** A visit of which both said that they may be asked. */
export interface Candidate {
  visitId: string;
  visitorId: PersonId;
  hostId: PersonId;
  secret: boolean;
  visitor: string;
  jobTitle: string;
  home: string;
  hostName: string;
  host: string;
}

/**
 * Visits of a round that took place and of which both may be asked, without a story: of several who received the first who said
 * so. Two who must not meet by now are asked nothing together.
 */
export async function readCandidates(db: DbOrTrx, roundId: RoundId): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as receiving', 'receiving.id', 'place.organisation_id')
    .innerJoin('organisation as sending', 'sending.id', 'visit.organisation_id')
    .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .innerJoin('story_willing as goes', (on) =>
      on.onRef('goes.visit_id', '=', 'visit.id').onRef('goes.person_id', '=', 'sign_up.person_id'),
    )
    .innerJoin('reflection', (on) =>
      on.onRef('reflection.visit_id', '=', 'visit.id').on('reflection.side', '=', 'host'),
    )
    .innerJoin('story_willing as receives', (on) =>
      on.onRef('receives.visit_id', '=', 'visit.id').onRef('receives.person_id', '=', 'reflection.person_id'),
    )
    .innerJoin('person as visitor', 'visitor.id', 'goes.person_id')
    .innerJoin('person as hosting', 'hosting.id', 'receives.person_id')
    .distinctOn('visit.id')
    .select(['visit.id as visitId', 'goes.person_id as visitorId', 'receives.person_id as hostId'])
    .select(['place.secret', 'visitor.name as visitor', 'sign_up.job_title as jobTitle'])
    .select(['sending.name as home', 'hosting.name as hostName', 'receiving.name as host'])
    .where('visit.round_id', '=', roundId)
    .where('visit.state', '=', 'took-place')
    .where(sql<boolean>`not exists (select from story where story.visit_id = visit.id)`)
    .where(
      sql<boolean>`not exists (select from person_hidden
        where person_hidden.person_id in (goes.person_id, receives.person_id)
          and person_hidden.other_id in (goes.person_id, receives.person_id))`,
    )
    .orderBy('visit.id')
    .orderBy('receives.said_on')
    .orderBy('receives.id')
    .execute();
  return ordered(rows, ({ secret, visitor, visitId }) => [
    secret ? '1' : '0',
    secret ? '' : visitor,
    visitId,
  ]);
}

interface Beginning {
  roundId: RoundId;
  programmeId: ProgrammeId;
  visitId: string;
  today: string;
  userId: string | null;
}

/** Asks both by mail whether they would tell of their visit. @returns the story; `null` when that visit is no candidate */
export async function beginStory(
  trx: DbOrTrx,
  { roundId, programmeId, visitId, today, userId }: Beginning,
): Promise<string | null> {
  // One at a time: two coordinators press, and there is one story.
  await trx.selectFrom('visit').select('id').where('id', '=', visitId).forUpdate().execute();
  const found = (await readCandidates(trx, roundId)).find((one) => one.visitId === visitId);
  if (!found) return null;
  const { id } = await trx
    .insertInto('story')
    .values({ programme_id: programmeId, visit_id: visitId, asked_on: today, moved_on: today })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('story_speaker')
    .values([
      { story_id: id, side: 'visitor', person_id: found.visitorId, called: calledBy(found.jobTitle) },
      { story_id: id, side: 'host', person_id: found.hostId },
    ])
    .execute();
  await happened(trx, storyBegun, { storyId: id, programmeId }, userId);
  await tellBoth(trx, (await readStory(trx, id))!, 'asked');
  return id;
}

/** "Agent" is "een agent" in a story. */
const calledBy = (jobTitle: string) => {
  const title = jobTitle.trim();
  return title === '' || title.length > 50 ? '' : `een ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
};
