import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { namedApart } from '../../programme/programme-names.ts';
import { isUntold } from '../../visit/reads-told.ts';
import { type DemandOfRound, readDemand } from './read-demand.ts';
import { type Gave, type Short, type Shortage, whomFirst } from './shortage.ts';

export interface LookedBack {
  round: { name: string; code: string; running: boolean };
  organisations: Short[];
  whole: Shortage;
  demand: DemandOfRound;
}

interface At {
  programmeId: ProgrammeId;
  roundId: RoundId;
  today: string;
}

/**
 * What was short in the round before this one: the last that is over, or else the last that has begun. Of visits at secret places counts what may be told by now.
 * @returns `null` when there was none
 */
export async function readShortage(db: DbOrTrx, at: At): Promise<LookedBack | null> {
  const before = await readBefore(db, at);
  if (!before) return null;
  const { rows } = await sql<Gave & { region: string }>`
    with happened as (
      select sends.id as sent_by, receives.id as received_by
        from visit join place on place.id = visit.place_id
          join organisation as sender on sender.id = visit.organisation_id
          join organisation as sends on sends.id = coalesce(sender.merged_into, sender.id)
          join organisation as receiver on receiver.id = place.organisation_id
          join organisation as receives on receives.id = coalesce(receiver.merged_into, receiver.id)
        where visit.round_id = ${before.id} and visit.state = 'took-place' and not ${isUntold(at.today)}
    ), wish as (
      select choice.sign_up_id, choice.number, coalesce(organisation.merged_into, organisation.id) as organisation_id,
          sign_up.permission is true and not exists (select from visit where visit.sign_up_id = sign_up.id) as missed
        from choice join sign_up on sign_up.id = choice.sign_up_id
          left join place on place.id = choice.place_id
          join organisation on organisation.id = coalesce(choice.organisation_id, place.organisation_id)
        where sign_up.round_id = ${before.id} and not sign_up.set_aside
    ), seat as (
      select coalesce(organisation.merged_into, organisation.id) as organisation_id, sum(slot.capacity)::int as seats
        from slot join place on place.id = slot.place_id
          join organisation on organisation.id = place.organisation_id
        where place.round_id = ${before.id} and place.withdrawn_at is null group by 1
    )
    select organisation.id, organisation.code, organisation.name, organisation.kind, organisation.region,
      exists (select from secret_organisation where organisation_id = organisation.id) as secret,
      (select count(*) from happened where sent_by = organisation.id)::int as sent,
      (select count(*) from happened where received_by = organisation.id)::int as received,
      coalesce((select seats from seat where organisation_id = organisation.id), 0)::int as seats,
      (select count(distinct sign_up_id) from wish
        where organisation_id = organisation.id and number = 1)::int as first,
      (select count(distinct sign_up_id) from wish where organisation_id = organisation.id and missed)::int as missed
    from membership join organisation on organisation.id = membership.organisation_id
    where membership.round_id = ${at.roundId}`.execute(db);
  const { rows: people } = await sql<{ signedUp: number; unplaced: number }>`
    select count(*)::int as "signedUp", (count(*) filter (where permission is true
      and not exists (select from visit where visit.sign_up_id = sign_up.id)))::int as unplaced
    from sign_up where round_id = ${before.id} and not set_aside`.execute(db);
  const organisations = whomFirst(namedApart(rows).map(({ region: _, ...gave }): Gave => gave));
  const offering = organisations.filter(({ seats }) => seats > 0);
  const empty = offering.filter(({ received }) => received === 0).length;
  return {
    round: { name: before.name, code: before.code, running: (before.last_day ?? at.today) >= at.today },
    organisations,
    whole: { ...people[0]!, offering: offering.length, empty },
    demand: await readDemand(db, before.id),
  };
}

const readBefore = (db: DbOrTrx, { programmeId, roundId, today }: At) =>
  db
    .selectFrom('round')
    .select(['id', 'code', 'name', 'last_day'])
    .where('programme_id', '=', programmeId)
    .where('first_day', '<=', today)
    .where('id', '<>', roundId)
    // By the days on which they are: a round can be made before one that comes sooner.
    .where(
      sql<boolean>`first_day < coalesce((select first_day from round where id = ${roundId}), 'infinity')`,
    )
    // Of one that still runs not everything is known.
    .orderBy(sql`last_day < ${today}`, (by) => by.desc().nullsLast())
    .orderBy('first_day', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
