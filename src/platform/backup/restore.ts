import { sql } from 'kysely';
import { type Verified, verifyAudit } from '../audit/verify.ts';
import type { Connection, Db } from '../db/connect.ts';
import { isKnown, migrate } from '../db/migrate.ts';
import { putBack } from '../jobs/jobs.ts';
import type { Head } from './lines.ts';
import { load } from './load.ts';
import type { OpensHere } from './opens-here.ts';
import { readLastMigration } from './shape.ts';
import { BackupError, unseal } from './unseal.ts';
import { readWhole } from './whole.ts';

export interface Restored {
  head: Head;
  rows: Record<string, number>;
  jobs: number;
  /** Mail that perhaps went out after the backup was made, and is not sent by itself. */
  heldMail: number;
  /** How many people went again, who were erased after the backup was made. */
  erasedAgain: number;
  /** The audit log, its chain computed anew. */
  audit: Verified;
}

export interface RestoreOptions {
  sendMail?: boolean;
  eraseAgain?: (db: Db) => Promise<number>;
  opensHere?: Pick<OpensHere, 'look' | 'judge'> | undefined;
}

/**
 * Puts a backup into an empty database, of either engine, and brings it up to date.
 * @param read is called twice: what is not whole then never touches the database
 * @param eraseAgain lets go of who was erased since; see decision 0073
 * @param opensHere looks whether what is sealed in it opens here, before anything is written
 * @param sendMail sends what was waiting: only right when nothing went out since, as when a site moves
 * @throws {BackupError}
 */
export async function restore(
  connection: Connection,
  read: () => ReadableStream<Uint8Array>,
  identities: readonly string[],
  { sendMail = false, eraseAgain, opensHere }: RestoreOptions = {},
): Promise<Restored> {
  const { db } = connection;
  const { head, rows } = await readWhole(await unseal(read(), identities), opensHere?.look);
  opensHere?.judge();
  if (await readLastMigration(db))
    throw new BackupError('There is something in this database. A backup is put into an empty one.');
  if (!isKnown(head.migration))
    throw new BackupError(
      `This backup was made by a later version (${head.version}). Restore it with that version, or a later one.`,
    );
  await migrate(db, head.migration);
  const { rest } = await unseal(read(), identities);
  const jobs = await load(db, rest);
  await migrate(db);
  await putBack(connection, jobs);
  const waited = await sql<{ id: string }>`select id from mail where status in ('queued', 'sending')`.execute(
    db,
  );
  const erasedAgain = (await eraseAgain?.(db)) ?? 0;
  // What it told others then, it does not tell them again.
  await sql`delete from mail where status = 'queued' and id <> all(${waited.rows.map(({ id }) => id)}::uuid[])`.execute(
    db,
  );
  const heldMail = sendMail ? 0 : await holdMail(connection);
  return { head, rows, jobs: jobs.length, heldMail, erasedAgain, audit: await verifyAudit(db) };
}

/**
 * What waited when the backup was made went out since, as far as anybody knows: sent again, people would get a question
 * twice, and some of them for the second time after they answered. It stands among the mail that perhaps arrived, where a
 * coordinator can send it again.
 */
async function holdMail({ db }: Connection): Promise<number> {
  const { numAffectedRows } = await sql`
    update mail set status = 'unknown', last_error = 'restored', claimed_at = null
    where status in ('queued', 'sending')
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}
