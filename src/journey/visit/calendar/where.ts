import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readSites } from '../own/reading.ts';
import type { Visit } from '../reads.ts';

type Somewhere = Pick<Visit, 'id' | 'siteId' | 'meeting'>;

/** Where to be, of an open place: the site with its address, and where to report. */
export const readWhere = async (db: DbOrTrx, visit: Somewhere): Promise<string> =>
  (await readWheres(db, [visit])).get(visit.id)!;

/** The same of each of these visits. */
export async function readWheres(db: DbOrTrx, visits: readonly Somewhere[]): Promise<Map<string, string>> {
  const sites = await readSites(
    db,
    visits.flatMap(({ siteId }) => siteId ?? []),
  );
  return new Map(
    visits.map(({ id, siteId, meeting }) => {
      const site = siteId === null ? undefined : sites.get(siteId);
      return [id, [site?.name, site?.address, meeting].filter(Boolean).join(', ')];
    }),
  );
}

/** Whether both had it in their calendars, so that it has to go out of them again. */
export async function wasInCalendars(db: DbOrTrx, visitId: string): Promise<boolean> {
  return (await readHistory(db, { visitId })).some(({ about }) => about.to === 'arranged');
}
