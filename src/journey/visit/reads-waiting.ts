import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readSaidInCalendars } from './calendar/said.ts';
import { endDay, isCarried, isUnclosed } from './reads-times.ts';
import { AHEAD, OFF } from './visit.ts';
import type { VisitFacts } from './visit-facts.ts';
import { READY_BEFORE, RISK_BEFORE } from './visit-waiting.ts';

/** What waits of the visits of each of these rounds, counted by the database: the same as the list of a round shows. */
export async function countVisitsIn(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
  today: string,
): Promise<Map<RoundId, VisitFacts>> {
  if (roundIds.length === 0) return new Map();
  const off = sql.join([...OFF]);
  const count = (test: ReturnType<typeof sql<boolean>>) =>
    sql<number>`(count(*) filter (where not place.secret and ${test}))::integer`;
  const carried = isCarried(today);
  const untouched = sql<boolean>`(visit.state in ('accepted', 'arranged', 'ready') and in_touch_on is null
    and contact_by < ${today}::date)`;
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select('visit.round_id as roundId')
    .select([
      sql<number>`count(*)::integer`.as('offered'),
      sql<number>`(select count(*)::integer from visit_report join visit as one on one.id = visit_report.visit_id
        where one.round_id = visit.round_id and taken_at is null and handled_at is null)`.as('reported'),
      count(sql`visit.state = 'offered' and visit.reply_by < ${today}::date and ${carried}`).as('silent'),
      count(sql`visit.state = 'accepted' and ${carried}`).as('dayless'),
      count(sql`visit.state = 'arranged' and ${endDay} >= ${today}::date
        and visit.days[1] <= ${daysFrom(today, READY_BEFORE)}`).as('unready'),
      count(sql`visitor_says <> host_says`).as('disagreeing'),
      count(sql`visit.state in (${off}) and sign_up_id is not null and not exists (
        select from visit as other where other.sign_up_id = visit.sign_up_id and other.state not in (${off}))
        and ${carried}`).as('alone'),
      count(sql`${untouched} and visit.days[1] > ${today}`).as('untouched'),
      count(sql`${carried} and ((visit.state = 'arranged' and visit.days[1] > ${daysFrom(today, READY_BEFORE)}
          and visit.days[1] <= ${daysFrom(today, RISK_BEFORE.missing)})
        or (visit.state = 'offered' and visit.reply_by >= ${today}::date
          and visit.days[1] <= ${daysFrom(today, RISK_BEFORE.answer)}))`).as('risk'),
      sql<number>`(count(*) filter (where place.secret and ${isUnclosed(today)}
        and (visit.state = 'accepted' or (visit.state = 'offered' and visit.reply_by < ${today}::date) or ${untouched}
          or (visit.state = 'arranged'
            and greatest(round.first_day, visit.contact_by) <= ${daysFrom(today, RISK_BEFORE.missing)}))))::integer`.as(
        'secretWaiting',
      ),
    ])
    .where('visit.round_id', 'in', [...roundIds])
    .groupBy('visit.round_id')
    .execute();
  const perhaps = await countPerhaps(db, roundIds, today);
  return new Map(
    rows.map(({ roundId, ...facts }) => [roundId, { ...facts, perhaps: perhaps.get(roundId) ?? 0 }]),
  );
}

/** Visits to come of which a calendar says maybe, by round. Which answer holds is for the rule that reads them. */
async function countPerhaps(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
  today: string,
): Promise<Map<RoundId, number>> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['visit.id', 'visit.round_id as roundId'])
    .where('visit.round_id', 'in', [...roundIds])
    .where('visit.state', 'in', [...AHEAD])
    .where(sql<boolean>`${endDay} >= ${today}::date`)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('visit_calendar_answer as answer')
          .select('answer.visit_id')
          .whereRef('answer.visit_id', '=', 'visit.id')
          .where('answer.said', '=', 'tentative'),
      ),
    )
    .execute();
  const said = await readSaidInCalendars(
    db,
    rows.map(({ id }) => id),
  );
  const holding = rows.filter(({ id }) => said.get(id)?.some((one) => one.said === 'tentative'));
  return new Map(
    [...Map.groupBy(holding, ({ roundId }) => roundId)].map(([roundId, those]) => [roundId, those.length]),
  );
}
