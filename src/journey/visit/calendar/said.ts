import { ordered } from '../../../language/order.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Side } from '../visit.ts';

/** What somebody answered in their own calendar, as it holds now. */
export interface SaidInCalendar {
  visitId: string;
  side: Side;
  name: string;
  said: 'accepted' | 'declined' | 'tentative';
  /** It is about one of the days alone. */
  oneDay: boolean;
}

/**
 * The last answers of those who go and receive, to these visits: one to a single day holds until one to all of them. There
 * are none of secret places, where nobody was ever invited by a calendar.
 */
export async function readSaidInCalendars(
  db: DbOrTrx,
  visitIds: readonly string[],
): Promise<Map<string, SaidInCalendar[]>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('visit_calendar_answer as answer')
    .innerJoin('visit', 'visit.id', 'answer.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('person_main', 'person_main.id', 'answer.person_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .leftJoin('host', (join) =>
      join.onRef('host.place_id', '=', 'visit.place_id').onRef('host.person_id', '=', 'answer.person_id'),
    )
    .select(['answer.visit_id as visitId', 'answer.person_id as personId', 'person_main.name', 'answer.said'])
    .select(['answer.instance', 'answer.stamp', 'sign_up.person_id as visitorId', 'host.person_id as hostId'])
    .where('answer.visit_id', 'in', [...visitIds])
    .where('place.secret', '=', false)
    .execute();
  const toAll = rows.filter(({ instance }) => instance === 'all');
  const holding = rows.filter(
    ({ visitId, personId, instance, stamp }) =>
      instance === 'all' ||
      !toAll.some(
        (all) =>
          all.visitId === visitId &&
          all.personId === personId &&
          stamp !== null &&
          all.stamp !== null &&
          all.stamp > stamp,
      ),
  );
  const said = holding.flatMap(({ visitId, personId, visitorId, hostId, name, said: what, instance }) => {
    // Who goes no more, or receives there no more, has no side.
    const side = personId === visitorId ? ('visitor' as const) : hostId ? ('host' as const) : null;
    return side ? [{ visitId, side, name, said: what, oneDay: instance !== 'all' }] : [];
  });
  return Map.groupBy(
    ordered(said, ({ name, said: what }) => [name, what]),
    ({ visitId }) => visitId,
  );
}
