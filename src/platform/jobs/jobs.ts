import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Connection, DbOrTrx } from '../db/connect.ts';
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
/** After so long a job whose process died is given out again. */
const EXPIRES = { expireInSeconds: 3600 };
const ANSWER_WITHIN_MS = 2_000;

export async function startJobs(connection: Connection): Promise<StartedJobs> {
  const boss = new PgBoss({ ...connection.jobs, useListenNotify: true });
  boss.on('error', (err: Error) => log.error({ err }, 'jobs'));
  await boss.start();
  /** Of those who ask at one time only the first asks the database. */
  let asked: Promise<boolean> | undefined;
  return {
    async send(trx, kind, payload) {
      await boss.send(kind.name, kind.payload.parse(payload) as object, {
        db: fromKysely(trx),
      });
    },
    async handle(kind, work) {
      const options = { ...RETRIES, ...EXPIRES, notify: true };
      await boss.createQueue(kind.name, options);
      await boss.updateQueue(kind.name, options);
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
    isReady() {
      asked ??= answersInTime(connection).finally(() => {
        asked = undefined;
      });
      return asked;
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
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
      await boss.createQueue(name, { ...RETRIES, ...EXPIRES });
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
