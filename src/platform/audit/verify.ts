import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';
import { BEGINNING, type ChainFault, firstFault, type Link, type Start } from './chain.ts';
import type { Checkpoint } from './checkpoint.ts';
import { pseudonymOf } from './pseudonyms.ts';
import './tables.ts';

export interface Verified {
  /** How many rows there are, and the last of them. */
  rows: number;
  end: Start;
  /** After which row it begins; 0 as long as nothing was too old. */
  start: Start;
  fault:
    | { what: 'row'; id: string; why: ChainFault | 'before-start' }
    /** Rows that are in the checkpoint are no longer there, or were made anew. */
    | { what: 'checkpoint'; id: string; why: 'gone' | 'other' | 'before-start' }
    /** Somebody's pseudonym was given to somebody else. */
    | { what: 'pseudonym'; id: string }
    | null;
}

const PART = 5000;

/** Recomputes the whole chain, without the database's own functions, and holds it against a checkpoint. */
export async function verifyAudit(
  db: DbOrTrx,
  checkpoint?: Pick<Checkpoint, 'id' | 'hash'>,
): Promise<Verified> {
  const start = await readStart(db);
  const before = await db
    .selectFrom('audit')
    .select(sql<string>`id::text`.as('id'))
    .where('id', '<=', start.id)
    .orderBy('audit.id')
    .executeTakeFirst();
  const reached = { rows: 0, start, end: start };
  if (before) return { ...reached, fault: { what: 'row', id: before.id, why: 'before-start' } };
  let seen = checkpoint?.id === start.id ? start.hash : null;
  for (;;) {
    const links = await readLinks(db, reached.end);
    const fault = firstFault(reached.end, links);
    if (fault) return { ...reached, fault: { what: 'row', id: fault.id, why: fault.fault } };
    if (links.length === 0) break;
    seen ??= links.find(({ id }) => id === checkpoint?.id)?.hash ?? null;
    reached.rows += links.length;
    reached.end = { id: links.at(-1)!.id, hash: links.at(-1)!.hash };
  }
  const swapped = await findSwapped(db);
  if (swapped) return { ...reached, fault: { what: 'pseudonym', id: swapped } };
  if (!checkpoint || seen === checkpoint.hash) return { ...reached, fault: null };
  const isOlder = BigInt(checkpoint.id) < BigInt(start.id);
  const why = isOlder ? ('before-start' as const) : seen === null ? ('gone' as const) : ('other' as const);
  return { ...reached, fault: { what: 'checkpoint', id: checkpoint.id, why } };
}

const end = [sql<string>`id::text`.as('id'), 'hash'] as const;

async function readStart(db: DbOrTrx): Promise<Start> {
  const row = await db
    .selectFrom('audit_start')
    .select(end)
    .orderBy('audit_start.id', 'desc')
    .executeTakeFirst();
  return row ?? BEGINNING;
}

/** The last row of the chain. */
export async function readEnd(db: DbOrTrx): Promise<Start> {
  const row = await db.selectFrom('audit').select(end).orderBy('audit.id', 'desc').executeTakeFirst();
  return row ?? readStart(db);
}

async function readLinks(db: DbOrTrx, after: Start): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select id::text, (extract(epoch from at) * 1000000)::bigint::text as at, coalesce(programme_id::text, '') as programme_id,
        coalesce(who, '') as who, coalesce(as_role, '') as as_role,
        coalesce(organisation_id::text, '') as organisation_id, kind, coalesce(about_kind, '') as about_kind,
        coalesce(about::text, '') as about, coalesce(whom, '') as whom, result, previous, hash
      from audit where id > ${after.id} order by audit.id limit ${PART}`.execute(db);
  return rows;
}

/** Of an account its pseudonym is made with its id; of a person too, but two who became one have one of another. */
async function findSwapped(db: DbOrTrx): Promise<string | null> {
  const rows = await db.selectFrom('audit_key').selectAll().execute();
  const isOwn = ({ key, made_for, pseudonym, user_id, person_id }: (typeof rows)[number]) =>
    pseudonym === pseudonymOf(key, made_for) &&
    (user_id === null
      ? made_for.startsWith('person ') && person_id !== null
      : made_for === `account ${user_id}`);
  return rows.find((row) => !isOwn(row))?.pseudonym ?? null;
}
