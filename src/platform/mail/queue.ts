import { type Selectable, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';

export type MailRow = Selectable<Tables['mail']>;

/**
 * In order of urgency. `first`: somebody waits for it at the screen. `crowd`: the same, from a network that asks a lot.
 * `ordinary`: nobody does.
 */
export const LANES = ['first', 'crowd', 'ordinary'] as const;
export type Lane = (typeof LANES)[number];

export const laneOf = ({ urgency }: Pick<MailRow, 'urgency'>): Lane => LANES[urgency] ?? 'ordinary';

const taken = (db: Db) =>
  db
    .updateTable('mail')
    .set((eb) => ({
      status: 'sending',
      attempts: eb('attempts', '+', 1),
      claims: eb('claims', '+', 1),
      claimed_at: sql<Date>`now()`,
      handed_over_at: null,
    }))
    .returningAll();

/**
 * What is about a closed place waits until that is opened: it stays where it is in the queue. Where nothing is closed, which is nearly
 * always, no more is asked than that.
 */
const isHeld = sql<boolean>`(exists (select from leak where opened_at is null)
  and mail.id in (select mail_id from held_mail))`;

const waiting = (db: Db) =>
  db
    .selectFrom('mail')
    .select('id')
    .where('status', '=', 'queued')
    .where('due_at', '<=', sql<Date>`now()`)
    .where(({ not }) => not(isHeld));

/** Asked once more when a letter is written: somebody may have closed the place since it was taken from the queue. */
export async function isHeldNow(db: Db, mailId: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select exists (select from leak where opened_at is null)
    and exists (select from held_mail where mail_id = ${mailId}::uuid) as held`.execute(db);
  return rows[0]!.held;
}

/** Takes one mail whose turn it is: only who gets the row may send it. */
export function claim(db: Db, mailId: string): Promise<MailRow | undefined> {
  return taken(db)
    .where('id', 'in', waiting(db).where('id', '=', mailId).forUpdate())
    .executeTakeFirst();
}

/**
 * The lanes in which a mail waits whose turn it is. Asked all the time, and nearly always none does: to find that out must
 * cost next to nothing, which taking none out of each lane does not.
 */
export async function lanesWaiting(db: Db): Promise<Set<Lane>> {
  const waits = LANES.map(
    (_, urgency) =>
      sql`exists (select from mail where status = 'queued' and urgency = ${sql.lit(urgency)} and due_at <= now())`,
  );
  const { rows } = await sql<{ waits: boolean[] }>`select array[${sql.join(waits)}] as waits`.execute(db);
  return new Set(LANES.filter((_, urgency) => rows[0]!.waits[urgency]));
}

/** Takes the first of those that wait in a lane. Two that take at once get different ones. */
export async function claimDue(db: Db, lane: Lane, limit: number): Promise<MailRow[]> {
  const next = waiting(db)
    .where('urgency', '=', LANES.indexOf(lane))
    .orderBy('due_at')
    .orderBy('number')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  // As an array, so that the list is made once, however the rows are then found.
  const rows = await taken(db).where(sql<boolean>`id = any(array${next})`).execute();
  return rows.sort((a, b) => a.due_at.getTime() - b.due_at.getTime() || a.number - b.number);
}
