import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readSite } from '../own/reading.ts';
import type { Visit } from '../reads.ts';

/** Where to be, of an open place: the site with its address, and where to report. */
export async function readWhere(db: DbOrTrx, visit: Pick<Visit, 'siteId' | 'meeting'>): Promise<string> {
  const site = visit.siteId ? await readSite(db, visit.siteId) : null;
  return [site?.name, site?.address, visit.meeting].filter(Boolean).join(', ');
}

/** Whether both had it in their calendars, so that it has to go out of them again. */
export async function wasInCalendars(db: DbOrTrx, visitId: string): Promise<boolean> {
  return (await readHistory(db, { visitId })).some(({ about }) => about.to === 'arranged');
}
