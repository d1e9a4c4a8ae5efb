import { ordered } from '../../language/order.ts';
import type { ProgrammeId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { findAddressee, hasStopped } from '../../platform/mail/mail.ts';
import type { MailStatus } from '../../platform/mail/tables.ts';
import { readProgrammes } from './reads-programme.ts';

export interface MailRow {
  id: string;
  kind: string;
  recipient: string;
  status: MailStatus;
  lastError: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  /** When the next try is. */
  dueAt: Date;
  handled: boolean;
}

/** The newest mails of a programme; what is in them is kept nowhere. */
export async function readMails(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  { statuses, limit }: { statuses: readonly MailStatus[] | null; limit: number },
): Promise<MailRow[]> {
  const rows = await db
    .selectFrom('mail')
    .select([
      'id',
      'kind',
      'recipient',
      'status',
      'last_error',
      'created_at',
      'sent_at',
      'due_at',
      'handled_at',
    ])
    .where('programme_id', '=', programmeId)
    .$if(statuses !== null, (query) => query.where('status', 'in', [...statuses!]))
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    recipient: row.recipient,
    status: row.status,
    lastError: row.last_error,
    queuedAt: row.created_at,
    sentAt: row.sent_at,
    dueAt: row.due_at,
    handled: row.handled_at !== null,
  }));
}

/** State → how many mails of a programme. */
export async function countMails(db: DbOrTrx, programmeId: ProgrammeId): Promise<Map<MailStatus, number>> {
  const rows = await db
    .selectFrom('mail')
    .select(['status', ({ fn }) => fn.countAll<string>().as('count')])
    .where('programme_id', '=', programmeId)
    .groupBy('status')
    .execute();
  return new Map(rows.map(({ status, count }) => [status, Number(count)]));
}

/** Who wants no reminders of a programme, by address. */
export async function readStops(
  db: DbOrTrx,
  programmeId: ProgrammeId,
): Promise<{ email: string; since: Date }[]> {
  const rows = await db
    .selectFrom('reminder_stop')
    .select(['email', 'stopped_at as since'])
    .where('programme_id', '=', programmeId)
    .execute();
  return ordered(rows, ({ email }) => email);
}

/** For the page where somebody stops reminders: which programme, and whether it has been done. */
export async function findStop(db: DbOrTrx, mailId: string) {
  const addressee = await findAddressee(db, mailId);
  if (!addressee) return null;
  const [programme] = await readProgrammes(db, [addressee.programmeId]);
  if (!programme) return null;
  return { ...addressee, programme: programme.name, stopped: await hasStopped(db, addressee) };
}
