import { ordered } from '../../language/order.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { OrganisationId } from '../programme/reads-own.ts';
import { readMissingOf } from './preparing/prepared.ts';
import { readVisitsBetween, type Visit } from './reads.ts';
import { AGREED, type State } from './visit.ts';

/** A visit as who speaks for one of the two organisations sees it. */
export interface VisitOfOrganisation {
  id: string;
  roundId: string;
  /** Somebody comes to them, or one of them goes. */
  way: 'comes' | 'goes';
  state: State;
  days: string[];
  /** The code of the place, and its title. */
  place: string;
  title: string;
  /** Where somebody comes from or goes to. */
  other: string;
  /** `null` until both said yes. */
  visitor: { name: string; jobTitle: string } | null;
  /** Nobody said yet how late and where to be there. */
  lacksKit: boolean;
}

/**
 * Who comes and who goes, by day and name. Visits at secret places are not there, for either organisation: who receives
 * there sees them on a page of their own.
 */
export async function readVisitsOfOrganisation(
  db: DbOrTrx,
  { id }: { id: OrganisationId },
): Promise<VisitOfOrganisation[]> {
  const visits = await readVisitsBetween(db, id);
  const missing = await readMissingOf(
    db,
    visits.map((visit) => visit.id),
  );
  const seen = visits.flatMap((visit) => {
    const lacksKit = missing.get(visit.id)!.includes('day-kit');
    return [
      ...(visit.hostId === id ? [seenOf(visit, { way: 'comes', other: visit.home, lacksKit })] : []),
      ...(visit.homeId === id ? [seenOf(visit, { way: 'goes', other: visit.host, lacksKit })] : []),
    ];
  });
  return ordered(seen, ({ days, visitor, id: visitId }) => [days[0]!, visitor?.name ?? '', visitId]);
}

function seenOf(
  visit: Visit,
  as: Pick<VisitOfOrganisation, 'way' | 'other' | 'lacksKit'>,
): VisitOfOrganisation {
  const { id, roundId, state, days, place, title, visitorName, jobTitle } = visit;
  const named = AGREED.includes(state) && visitorName !== null;
  return {
    ...{ id, roundId, state, days, place, title, ...as },
    visitor: named ? { name: visitorName, jobTitle: jobTitle ?? '' } : null,
  };
}
