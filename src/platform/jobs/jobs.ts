import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Connection, Db, DbOrTrx } from '../db/connect.ts';
import { log } from '../log/log.ts';

/** A kind of job: its name and what it carries, which is ids only. */
export interface JobKind<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
}

/** What the composition root may do besides. */
export interface StartedJobs extends Jobs {
  /** Sends a job without content by the clock on the wall, as in `0 8 * * *`. Call it after `handle`. */
  repeat(kind: JobKind<object>, cron: string): Promise<void>;
  /** So that jobs of these kinds can be sent, also when who does them has never run yet. */
  know(kinds: readonly string[]): Promise<void>;
}

export interface Jobs {
  /** Enqueues within the transaction: the job exists if and only if the transaction is committed. */
  send<Payload extends object>(trx: DbOrTrx, kind: JobKind<Payload>, payload: Payload): Promise<void>;
  /** Does the jobs of a kind one by one, each as soon as the one before is done; kinds do not wait for each other. */
  handle<Payload>(kind: JobKind<Payload>, work: (payload: Payload) => Promise<void>): Promise<void>;
  /** Whether the database answers, within two seconds. */
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

/** A job that failed is tried again after half a minute, and then after a longer while. */
const RETRIES = { retryLimit: 2, retryDelay: 30, retryBackoff: true };
/** A process that does a job says so; without a sign of it for so long the job is given out again. */
const ALIVE = { heartbeatSeconds: 30 };
const LOOK_EVERY_SECONDS = 15;
/** The longest that a job may take. */
const EXPIRES = { expireInSeconds: 3600 };
const ANSWER_WITHIN_MS = 2_000;

export async function startJobs(connection: Connection): Promise<StartedJobs> {
  const boss = new PgBoss({
    ...connection.jobs,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_EVERY_SECONDS,
    monitorIntervalSeconds: LOOK_EVERY_SECONDS,
  });
  boss.on('error', (err: Error) => log.error({ err }, 'jobs'));
  await boss.start();
  if (connection.engine === 'pglite') await takeBack(connection.db);
  const makeQueue = async (name: string) => {
    const options = { ...RETRIES, ...EXPIRES, ...ALIVE, notify: true };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  };
  /** Of those who ask at one time only the first asks the database. */
  let asked: Promise<boolean> | undefined;
  return {
    async send(trx, kind, payload) {
      await boss.send(kind.name, kind.payload.parse(payload) as object, {
        db: fromKysely(trx),
      });
    },
    async handle(kind, work) {
      await makeQueue(kind.name);
      let worker = '';
      worker = await boss.work<object>(kind.name, { pollingIntervalSeconds: 1 }, async ([job]) => {
        const started = performance.now();
        try {
          await work(kind.payload.parse(job?.data));
          log.info({ job: kind.name, ms: Math.round(performance.now() - started) }, 'job done');
        } catch (err) {
          // The queue keeps it to itself.
          log.error({ err, job: kind.name }, 'job failed');
          throw err;
        } finally {
          // Where it is told of new jobs pg-boss looks by itself only twice a minute, and then takes one.
          boss.notifyWorker(worker);
        }
      });
    },
    async repeat(kind, cron) {
      await boss.schedule(kind.name, cron, {}, { tz: 'Europe/Amsterdam' });
    },
    async know(kinds) {
      for (const name of kinds) await makeQueue(name);
    },
    isReady() {
      asked ??= answersInTime(connection).finally(() => {
        asked = undefined;
      });
      return asked;
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

/** What the jobs of a kind carry that are still to be done, or being done. */
export async function readToDo<Payload>(db: DbOrTrx, kind: JobKind<Payload>): Promise<Payload[]> {
  const queue = await sql<{ made: boolean }>`select to_regclass('pgboss.job') is not null as made`.execute(
    db,
  );
  if (!queue.rows[0]?.made) return [];
  const { rows } = await sql<{ data: unknown }>`
    select data from pgboss.job where name = ${kind.name} and state in ('created', 'retry', 'active')`.execute(
    db,
  );
  return rows.map(({ data }) => kind.payload.parse(data));
}

/**
 * On a database that nobody else has open, what is being done was being done by a process that ended: it is tried again, at once
 * and as often as one that failed.
 */
async function takeBack(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string; state: string }>`
    update pgboss.job set
      state = (case when retry_count < retry_limit then 'retry' else 'failed' end)::pgboss.job_state,
      start_after = now(), heartbeat_on = null,
      completed_on = case when retry_count < retry_limit then null else now() end
    where state = 'active' returning name, state`.execute(db);
  if (rows.length > 0) log.warn({ jobs: rows }, 'jobs of a process that ended');
}

/** A job that was still to be done when a backup was made. */
interface WaitingJob {
  id: string;
  name: string;
  data: unknown;
  startAfter: string;
}

/** Puts jobs back into the queue of a database in which nothing runs yet. */
export async function putBack(connection: Connection, waiting: readonly WaitingJob[]): Promise<void> {
  const boss = new PgBoss({ ...connection.jobs, supervise: false, schedule: false });
  boss.on('error', (err: Error) => log.error({ err }, 'jobs'));
  await boss.start();
  try {
    for (const name of new Set(waiting.map((job) => job.name))) {
      await boss.createQueue(name, { ...RETRIES, ...EXPIRES, ...ALIVE });
      const ofThisKind = waiting.filter((job) => job.name === name);
      await boss.insert(
        name,
        ofThisKind.map(({ id, data, startAfter }) => ({
          id,
          data: data as object,
          startAfter: new Date(startAfter),
        })),
      );
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function answersInTime({ db }: Connection): Promise<boolean> {
  const answer = sql`select from pgboss.version`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(ANSWER_WITHIN_MS, false, { ref: false })]);
}
