import { sql } from 'kysely';
import type { Config } from '../../platform/config/config.ts';
import { readBackedUp } from '../../platform/db/backed-up.ts';
import type { Db } from '../../platform/db/connect.ts';

const HOUR = 3_600_000;
/** A mail that waits longer is in trouble: it is tried for hours when the mail server does not answer. */
const WAITS_LONG = HOUR;
const BACKUP_IS_OLD = 48 * HOUR;

/** How mail, jobs, database and backup stand: counts and moments, of nobody. */
export async function readHealth(db: Db, { dataFolder }: Pick<Config, 'dataFolder'>, now: Date) {
  const [mail, failed, jobs, database] = await Promise.all([
    readMail(db),
    readFailed(db, now),
    readJobs(db, now),
    readDatabase(db),
  ]);
  const backedUp = dataFolder === 'memory' ? null : readBackedUp(dataFolder);
  return {
    mail: {
      ...mail,
      failed,
      slow: mail.oldest !== null && now.getTime() - mail.oldest.getTime() > WAITS_LONG,
    },
    jobs,
    database,
    backup: { at: backedUp, old: backedUp === null || now.getTime() - backedUp.getTime() > BACKUP_IS_OLD },
  };
}

async function readMail(db: Db) {
  const { rows } = await sql<{ waiting: number; oldest: Date | null; last: Date | null }>`
    select (count(*) filter (where status in ('queued', 'sending')))::int as waiting,
      min(created_at) filter (where status in ('queued', 'sending')) as oldest,
      max(sent_at) as last
    from mail`.execute(db);
  return rows[0]!;
}

const dayBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * HOUR);

/** What did not arrive in the last week, by the kind of mail. */
async function readFailed(db: Db, now: Date): Promise<{ kind: string; count: number }[]> {
  const rows = await db
    .selectFrom('mail')
    .select(({ fn }) => ['kind', fn.countAll<string>().as('count')])
    .where('status', 'in', ['failed', 'unknown', 'returned'])
    .where('created_at', '>', dayBefore(now, 7))
    .groupBy('kind')
    .execute();
  return rows
    .map(({ kind, count }) => ({ kind, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Of our own jobs: the queue has some of its own, by names with `__`. */
async function readJobs(db: Db, now: Date) {
  const since = dayBefore(now, 1);
  const { rows } = await sql<{ waiting: number; failed: number; done: number }>`
    select (count(*) filter (where state in ('created', 'retry', 'active')))::int as waiting,
      (count(*) filter (where state = 'failed' and completed_on > ${since}))::int as failed,
      (count(*) filter (where state = 'completed' and completed_on > ${since}))::int as done
    from pgboss.job where left(name, 2) <> '__'`.execute(db);
  return rows[0]!;
}

async function readDatabase(db: Db) {
  const { rows } = await sql<{ megabytes: number; migration: string }>`
    select ceil(pg_database_size(current_database()) / 1048576.0)::int as megabytes,
      (select max(name) from kysely_migration) as migration`.execute(db);
  return rows[0]!;
}
