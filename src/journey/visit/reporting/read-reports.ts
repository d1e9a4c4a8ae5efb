import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Side } from '../visit.ts';
import { REPORTS, type ReportKind } from './report.ts';

/** What was reported and is not handled yet, as coordinators read it. */
export interface OpenReport {
  id: string;
  kind: ReportKind;
  side: Side;
  visitId: string;
  secret: boolean;
  /** Who goes; `null`: they have withdrawn. */
  visitor: string | null;
  title: string;
  /** Of a secret place neither is said: both are near the day. */
  when: { reportedAt: string; takeUpBy: string } | null;
  /** Who took it up, by name; empty: an account that is gone. `null`: nobody yet. */
  takenBy: string | null;
}

/**
 * Of a round, what nobody took up before what somebody did, and the most urgent kind first. Those of secret places come after
 * the others of their kind, in no order: between two moments each would say when it was.
 */
export async function readOpenReports(db: DbOrTrx, roundId: RoundId): Promise<OpenReport[]> {
  const rows = await db
    .selectFrom('visit_report')
    .innerJoin('visit', 'visit.id', 'visit_report.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .leftJoin('person_main as visitor', 'visitor.id', 'sign_up.person_id')
    .leftJoin('user as taker', 'taker.id', 'visit_report.taken_by')
    .select(['visit_report.id', 'visit_report.kind', 'visit_report.side', 'visit.id as visitId'])
    .select(['visit_report.reported_at', 'visit_report.take_up_by', 'visit_report.taken_at'])
    .select(['place.secret', 'place.title', 'visitor.name as visitor', 'taker.name as taker'])
    .where('visit.round_id', '=', roundId)
    .where('visit_report.handled_at', 'is', null)
    .orderBy(sql`case when place.secret then null else visit_report.reported_at end`, (by) =>
      by.asc().nullsLast(),
    )
    .orderBy('visit_report.id')
    .execute();
  const orderOf = ({ takenBy, kind }: OpenReport) =>
    REPORTS.indexOf(kind) + (takenBy === null ? 0 : REPORTS.length);
  return rows
    .map(
      ({ reported_at, take_up_by, taken_at, taker, ...row }): OpenReport => ({
        ...row,
        when: row.secret ? null : { reportedAt: reported_at.toISOString(), takeUpBy: take_up_by },
        takenBy: taken_at === null ? null : (taker ?? ''),
      }),
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b));
}
