import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readHosts, type Visit } from '../reads.ts';
import { type Noted, visitMoved, visitNoted, visitOffered } from '../schema.ts';
import type { VisitEvent } from '../visit.ts';

export type HistoryLine = {
  at: string;
  /** The account that noted it; absent when they did it themselves, or nobody did. */
  by: string | null;
} & ({ what: 'offered' } | { what: 'moved'; event: VisitEvent } | { what: 'noted'; noted: Noted });

/** What says when a visit was, or that it is near: of a secret place it comes with its day. */
const OF_THE_DAY: readonly VisitEvent[] = ['took-place', 'missed', 'day-agreed'];

/** Told near the day, and about it. */
const NEAR_THE_DAY: readonly Noted[] = [
  'reported',
  'report-taken',
  'report-handled',
  'visitor-says-took-place',
  'visitor-says-missed',
  'host-says-took-place',
  'host-says-missed',
];

/**
 * What happened to a visit, newest first.
 * @param opened whether its day may be told
 */
export async function readHistoryOf(db: DbOrTrx, visit: Visit, opened: boolean): Promise<HistoryLine[]> {
  const events = await readHistory(db, { visitId: visit.id });
  const names = await readNames(
    db,
    visit,
    events.flatMap(({ actor }) => actor ?? []),
  );
  return events
    .flatMap((event): HistoryLine[] => {
      const line = { at: event.at.toISOString(), by: (event.actor && names.get(event.actor)) || null };
      switch (event.kind) {
        case visitOffered.name:
          return [{ ...line, what: 'offered' }];
        case visitMoved.name: {
          const { event: moved } = visitMoved.about.parse(event.about);
          return opened || !OF_THE_DAY.includes(moved) ? [{ ...line, what: 'moved', event: moved }] : [];
        }
        case visitNoted.name: {
          const { what: noted } = visitNoted.about.parse(event.about);
          return opened || !NEAR_THE_DAY.includes(noted) ? [{ ...line, what: 'noted', noted }] : [];
        }
        default:
          return [];
      }
    })
    .reverse();
}

/** Accounts by name, but of the two sides: what they did themselves is not noted by anybody. */
async function readNames(db: DbOrTrx, visit: Visit, actors: readonly string[]): Promise<Map<string, string>> {
  if (actors.length === 0) return new Map();
  const hosts = await readHosts(db, visit.placeId);
  const own = new Set([visit.visitorEmail, ...hosts.map(({ email }) => email)]);
  const accounts = await db
    .selectFrom('user')
    .select(['id', 'name', 'email'])
    .where('id', 'in', [...new Set(actors)])
    .execute();
  return new Map(
    accounts.filter(({ email }) => !own.has(email.toLowerCase())).map(({ id, name }) => [id, name]),
  );
}
