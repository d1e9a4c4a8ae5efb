import { sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { CalendarEvent } from '../../../platform/calendar/event.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { eventOf } from '../calendar/event.ts';
import { readWheres } from '../calendar/where.ts';
import { readOpenVisits } from '../reads.ts';
import type { State } from '../visit.ts';

/** Both agreed to a day and were invited to it by mail; of what was cancelled after that they were told so. */
const INVITED: readonly State[] = ['arranged', 'ready', 'took-place', 'missed', 'cancelled'];

/**
 * What the invitations to somebody said, as who goes and as who receives, with the same uid and sequence. Visits at secret
 * places are not read for it: nothing of it depends on them.
 */
export async function readFeed(
  db: DbOrTrx,
  { personId, baseUrl }: { personId: PersonId; baseUrl: string },
): Promise<CalendarEvent[]> {
  const visits = await readOpenVisits(db, [personId], INVITED);
  const arranged = await readArranged(
    db,
    visits.map(({ id }) => id),
  );
  const wheres = await readWheres(db, visits);
  return visits.flatMap((visit) => {
    const changedAt = arranged.get(visit.id);
    if (!changedAt) return [];
    const off = visit.state === 'cancelled';
    const event = eventOf(visit, {
      baseUrl,
      where: off ? '' : wheres.get(visit.id)!,
      // As the mail that took it out of the calendar.
      sequence: off ? visit.sequence + 1 : visit.sequence,
    });
    return [{ ...event, stamp: changedAt, cancelled: off }];
  });
}

/** Of those that ever had a day: when they changed last. Each by itself, so that none tells of another. */
async function readArranged(db: DbOrTrx, visitIds: readonly string[]): Promise<Map<string, Date>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('visit')
    .innerJoin('happened', (join) =>
      join.on(sql<boolean>`happened.about @> jsonb_build_object('visitId', visit.id)`),
    )
    .leftJoin('visit_day_asked', 'visit_day_asked.visit_id', 'visit.id')
    .select('visit.id')
    .select(sql<Date>`greatest(max(happened.at), max(visit_day_asked.answered_at))`.as('changedAt'))
    .where('visit.id', 'in', [...visitIds])
    .groupBy('visit.id')
    .having(sql<boolean>`bool_or(happened.about ->> 'to' = 'arranged')`)
    .execute();
  return new Map(rows.map(({ id, changedAt }) => [id, changedAt]));
}
