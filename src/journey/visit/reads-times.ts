import { sql } from 'kysely';

const own = (column: 'start_time' | 'end_time') =>
  sql<string>`coalesce((select nullif(${sql.ref(`slot.${column}`)}, '') from slot where slot.id = visit.slot_id),
    ${sql.ref(`place.${column}`)})`;

/** Of a row of `visit` with its `place`: when it begins; empty: not said yet. Some days have times of their own. */
export const startTime = own('start_time');
export const endTime = own('end_time');

/** On which day it is over: `endsOn` of `visit-end.ts`, for the database. */
export const endDay = sql<string>`(visit.days[cardinality(visit.days)]::date
  + case when ${endTime} <> '' and ${endTime} <= ${startTime} then 1 else 0 end)`;

/** Both, to select. */
export const visitTimes = [startTime.as('startTime'), endTime.as('endTime')] as const;
