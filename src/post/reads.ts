import type { ProgrammeId } from '../people/ids.ts';
import { wantsNoReminders } from '../people/person/reminders.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { findAddressee } from '../platform/mail/mail.ts';
import type { MailStatus } from '../platform/mail/tables.ts';
import { TROUBLE } from './trouble.ts';

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

/** The newest mails of a programme to some addresses, of some kinds. */
export async function readMailsTo(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  to: { recipients: readonly string[]; kinds: readonly string[]; limit: number },
): Promise<Pick<MailRow, 'id' | 'kind' | 'recipient' | 'status' | 'queuedAt' | 'sentAt'>[]> {
  if (to.recipients.length === 0 || to.kinds.length === 0) return [];
  return db
    .selectFrom('mail')
    .select(['id', 'kind', 'recipient', 'status', 'created_at as queuedAt', 'sent_at as sentAt'])
    .where('programme_id', '=', programmeId)
    .where('recipient', 'in', [...to.recipients])
    .where('kind', 'in', [...to.kinds])
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(to.limit)
    .execute();
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

/** For the page where somebody stops reminders: which programme, and whether it has been done. */
export async function findStop(db: DbOrTrx, mailId: string) {
  const addressee = await findAddressee(db, mailId);
  if (!addressee) return null;
  // The name alone, which is no secret; the programme itself comes after this room.
  const programme = await db
    .selectFrom('programme')
    .select('name')
    .where('id', '=', addressee.programmeId)
    .executeTakeFirst();
  if (!programme) return null;
  return { ...addressee, programme: programme.name, stopped: await wantsNoReminders(db, addressee) };
}

/** How many mails of a programme went wrong and wait for a coordinator: failed, returned, or perhaps not sent. */
export async function countMailTrouble(db: DbOrTrx, programmeId: ProgrammeId): Promise<number> {
  return (await readMailTrouble(db, [programmeId])).get(programmeId) ?? 0;
}

/** The same of each of these programmes that has any. */
export async function readMailTrouble(
  db: DbOrTrx,
  programmeIds: readonly ProgrammeId[],
): Promise<Map<ProgrammeId, number>> {
  const rows = await db
    .selectFrom('mail')
    .select(['programme_id', ({ fn }) => fn.countAll<string>().as('count')])
    .where('programme_id', 'in', [...programmeIds])
    .where('status', 'in', TROUBLE)
    .where('handled_at', 'is', null)
    .groupBy('programme_id')
    .execute();
  return new Map(rows.map(({ programme_id, count }) => [programme_id as ProgrammeId, Number(count)]));
}
