import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { STILL_DAYS } from './story.ts';

/** What of the stories of a round waits for its coordinator. */
export interface StoryFacts {
  /** Everybody said yes. */
  ready: number;
  /** There is no address of an officer whose yes it needs. */
  unaddressed: number;
  /** Nothing moves for a while: it is written, or nobody answers. */
  still: number;
}

export const NO_STORIES: StoryFacts = { ready: 0, unaddressed: 0, still: 0 };

/** Of a secret place the organisation itself says who reads it. */
const countsFor = sql<boolean>`(not story.secret or story_officer.given_by = 'organisation')`;

/** Whether nobody can be asked for one of its organisations. For a query that has `story_approval` as `approval`, and its visit. */
const isUnaddressed = sql<boolean>`exists (select from story_approval as approval
  join visit on visit.id = story.visit_id join place on place.id = visit.place_id
  join organisation as of_then on of_then.id
    = case approval.side when 'visitor' then visit.organisation_id else place.organisation_id end
  where approval.story_id = story.id and approval.answer is null and not exists (select from story_officer
    where story_officer.kind = approval.kind
      and story_officer.organisation_id = coalesce(of_then.merged_into, of_then.id)
    and ${countsFor}))`;

/** How many queries it takes does not depend on how many rounds there are. */
export async function countStoriesWaiting(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
  today: string,
): Promise<Map<RoundId, StoryFacts>> {
  if (roundIds.length === 0) return new Map();
  const since = daysFrom(today, -STILL_DAYS);
  const rows = await db
    .selectFrom('story')
    .innerJoin('visit as at', 'at.id', 'story.visit_id')
    .select('at.round_id as roundId')
    .select(({ fn, eb }) => [
      fn.countAll<string>().filterWhere('story.state', '=', 'approved').as('ready'),
      fn
        .countAll<string>()
        .filterWhere(eb.and([eb('story.state', '=', 'approval'), isUnaddressed]))
        .as('unaddressed'),
      fn
        .countAll<string>()
        .filterWhere(
          eb.and([
            eb('story.moved_on', '<=', since),
            eb.or([
              eb('story.state', 'in', ['asked', 'writing', 'review']),
              eb.and([eb('story.state', '=', 'approval'), eb.not(isUnaddressed)]),
            ]),
          ]),
        )
        .as('still'),
    ])
    .where('at.round_id', 'in', [...roundIds])
    .groupBy('at.round_id')
    .execute();
  return new Map(
    rows.map(({ roundId, ready, unaddressed, still }) => [
      roundId,
      { ready: Number(ready), unaddressed: Number(unaddressed), still: Number(still) },
    ]),
  );
}

/** How many stories wait for an address that who speaks for an organisation can give. */
export async function countStoriesUnaddressed(db: DbOrTrx, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom('story_approval as approval')
    .innerJoin('story', 'story.id', 'approval.story_id')
    .innerJoin('visit', 'visit.id', 'story.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation as of_then', (on) =>
      on.on(
        sql<boolean>`of_then.id = case approval.side when 'visitor' then visit.organisation_id else place.organisation_id end`,
      ),
    )
    .select(({ fn }) => fn.count<string>('story.id').distinct().as('count'))
    .where('story.state', '=', 'approval')
    .where('approval.answer', 'is', null)
    .where(sql<boolean>`coalesce(of_then.merged_into, of_then.id) = ${organisationId}`)
    .where(
      sql<boolean>`not exists (select from story_officer
        where story_officer.organisation_id = ${organisationId} and story_officer.kind = approval.kind and ${countsFor})`,
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
