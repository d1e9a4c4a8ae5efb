import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { post } from '../../../platform/mail/mail.ts';
import { readCoordinators } from '../../programme/reads-programme.ts';
import { mails } from '../mails.ts';
import { readVisit } from '../reads.ts';
import { visitNoted } from '../schema.ts';
import type { Side } from '../visit.ts';
import { type ReportKind, takeUpBy } from './report.ts';

interface Reporting {
  visitId: string;
  side: Side;
  kind: ReportKind;
  today: string;
}

/**
 * One of the two says that something happened; the coordinators hear that there is something, and nobody else does. The same
 * said twice, before it was handled, is said once.
 * @returns `false` when there is no such visit
 */
export async function report(trx: DbOrTrx, { visitId, side, kind, today }: Reporting): Promise<boolean> {
  const visit = await readVisit(trx, visitId);
  if (!visit) return false;
  const added = await trx
    .insertInto('visit_report')
    .values({ visit_id: visitId, side, kind, take_up_by: takeUpBy(kind, today) })
    .onConflict((open) =>
      open.columns(['visit_id', 'side', 'kind']).where('handled_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!added) return true;
  // Without the account: whose it is would say which of the two it was.
  await happened(trx, visitNoted, { visitId, roundId: visit.roundId, what: 'reported' });
  for (const { email, locale } of await readCoordinators(trx, visit.programmeId)) {
    await post(trx, mails.reported, {
      ...{ to: email, locale, about: { visitId, reportId: added.id }, programmeId: visit.programmeId },
    });
  }
  return true;
}

interface Taking {
  roundId: RoundId;
  reportId: string;
  userId: string;
}

/** A coordinator takes it up. @returns `false` when somebody has, or it is of another round */
export const takeUp = (trx: DbOrTrx, taking: Taking): Promise<boolean> =>
  move(trx, taking, { from: 'waiting', what: 'report-taken' });

/** It is handled: it leaves the list. @returns `false` when nobody took it up, or it is of another round */
export const handle = (trx: DbOrTrx, taking: Taking): Promise<boolean> =>
  move(trx, taking, { from: 'taken', what: 'report-handled' });

async function move(
  trx: DbOrTrx,
  { roundId, reportId, userId }: Taking,
  { from, what }: { from: 'waiting' | 'taken'; what: 'report-taken' | 'report-handled' },
): Promise<boolean> {
  const moved = await trx
    .updateTable('visit_report')
    .from('visit')
    .set(
      from === 'waiting'
        ? { taken_by: userId, taken_at: sql<Date>`now()` }
        : { handled_at: sql<Date>`now()` },
    )
    .whereRef('visit.id', '=', 'visit_report.visit_id')
    .where('visit.round_id', '=', roundId)
    .where('visit_report.id', '=', reportId)
    .where('visit_report.taken_at', from === 'waiting' ? 'is' : 'is not', null)
    .where('visit_report.handled_at', 'is', null)
    .returning('visit_report.visit_id as visitId')
    .executeTakeFirst();
  if (moved) await happened(trx, visitNoted, { visitId: moved.visitId, roundId, what }, userId);
  return moved !== undefined;
}
