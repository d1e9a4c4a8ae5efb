import { dayOf } from '../../language/day.ts';
import type { Locale } from '../../language/format.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { findSharedRound } from './report/links.ts';
import { readReport, readSharedReport } from './report/reading.ts';
import { type ReportSheet, sheetsOf } from './report/sheets.ts';

interface Round {
  programmeId: ProgrammeId;
  roundId: RoundId;
}

/** The figures of a round as sheets; as others see them, `null` as long as there is nothing to see. */
export async function readReportSheets(
  db: DbOrTrx,
  { programmeId, roundId }: Round,
  { shared, locale }: { shared: boolean; locale: Locale },
): Promise<ReportSheet[] | null> {
  const asked = { programmeId, roundId, today: dayOf(new Date()) };
  const report = shared ? await readSharedReport(db, asked) : await readReport(db, asked);
  return report && sheetsOf(report, locale);
}

/** The round that the key of a link opens today. */
export const findRoundOfLink = (db: DbOrTrx, key: string) => findSharedRound(db, key, dayOf(new Date()));
