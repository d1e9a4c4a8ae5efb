import { type Selectable, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import { ORDINARY } from './mail.ts';

export type MailRow = Selectable<Tables['mail']>;

/** Somebody waits for it at the screen, or not. */
export type Lane = 'first' | 'ordinary';

export const laneOf = ({ urgency }: Pick<MailRow, 'urgency'>): Lane =>
  urgency < ORDINARY ? 'first' : 'ordinary';

const taken = (db: Db) =>
  db
    .updateTable('mail')
    .set((eb) => ({ status: 'sending', attempts: eb('attempts', '+', 1), claimed_at: sql<Date>`now()` }))
    .returningAll();

const waiting = (db: Db) =>
  db.selectFrom('mail').select('id').where('status', '=', 'queued').where('due_at', '<=', sql<Date>`now()`);

/** Takes one mail whose turn it is: only who gets the row may send it. */
export function claim(db: Db, mailId: string): Promise<MailRow | undefined> {
  return taken(db)
    .where('id', 'in', waiting(db).where('id', '=', mailId).forUpdate())
    .executeTakeFirst();
}

/** Takes the first of those that wait in a lane. Two that take at once get different ones. */
export async function claimDue(db: Db, lane: Lane, limit: number): Promise<MailRow[]> {
  const next = waiting(db)
    .where('urgency', lane === 'first' ? '<' : '=', ORDINARY)
    .orderBy('urgency')
    .orderBy('due_at')
    .orderBy('number')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  // As an array, so that the list is made once, however the rows are then found.
  const rows = await taken(db).where(sql<boolean>`id = any(array${next})`).execute();
  return rows.sort(
    (a, b) => a.urgency - b.urgency || a.due_at.getTime() - b.due_at.getTime() || a.number - b.number,
  );
}
