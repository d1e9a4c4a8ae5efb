import { sql } from 'kysely';
import { WINDOW } from './visit-secret.ts';

const own = (column: 'start_time' | 'end_time') =>
  sql<string>`coalesce((select nullif(${sql.ref(`slot.${column}`)}, '') from slot where slot.id = visit.slot_id),
    ${sql.ref(`place.${column}`)})`;

/** Of a row of `visit` with its `place`: when it begins; empty: not said yet. Some days have times of their own. */
export const startTime = own('start_time');
export const endTime = own('end_time');

/** On which day it is over: `endsOn` of `visit-end.ts`, for the database. */
export const endDay = sql<string>`(visit.days[cardinality(visit.days)]::date
  + case when ${endTime} <> '' and ${endTime} <= ${startTime} then 1 else 0 end)`;

/** Of a row with its `round`: after the last day of it nothing waits but of a visit that is still to come. */
export const isCarried = (today: string) =>
  sql<boolean>`(round.last_day is null or round.last_day >= ${today}::date or ${endDay} >= ${today}::date)`;

/** The same of a secret place, by what is told of none of its days: not `isClosed` of `visit-secret.ts`. */
export const isUnclosed = (today: string) =>
  sql<boolean>`(round.last_day is null or round.last_day + ${sql.lit(WINDOW)} * greatest(0,
    ceil((visit.days[cardinality(visit.days)]::date - round.last_day) / ${sql.lit(WINDOW)}.0)::integer) >= ${today}::date)`;

/** Both, to select. */
export const visitTimes = [startTime.as('startTime'), endTime.as('endTime')] as const;
