import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Connection, DbOrTrx } from '../db/connect.ts';
import { log } from '../log/log.ts';

/** A kind of job: its name and what it carries, which is ids only. */
export interface JobKind<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
}

interface HandleOptions {
  /** How many at the same time; without it one a second. Each must bear being done twice. */
  atOnce?: number;
  /** After so long a job whose process died is given out again. */
  expireInSeconds?: number;
}

/** What the composition root may do besides. */
export interface StartedJobs extends Jobs {
  /** Sends a job without content by the clock on the wall, as in `0 8 * * *`. Call it after `handle`. */
  repeat(kind: JobKind<object>, cron: string): Promise<void>;
}

export interface Jobs {
  /** Enqueues within the transaction: the job exists if and only if the transaction is committed. */
  send<Payload extends object>(
    trx: DbOrTrx,
    kind: JobKind<Payload>,
    payload: Payload,
    options?: { afterSeconds?: number },
  ): Promise<void>;
  handle<Payload>(
    kind: JobKind<Payload>,
    work: (payload: Payload) => Promise<void>,
    options?: HandleOptions,
  ): Promise<void>;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

const RETRIES = 2;

export async function startJobs(connection: Connection): Promise<StartedJobs> {
  const boss = new PgBoss({ ...connection.jobs, useListenNotify: true });
  boss.on('error', (err: Error) => log.error({ err }, 'jobs'));
  await boss.start();
  return {
    async send(trx, kind, payload, { afterSeconds } = {}) {
      await boss.send(kind.name, kind.payload.parse(payload) as object, {
        db: fromKysely(trx),
        ...(afterSeconds ? { startAfter: afterSeconds } : {}),
      });
    },
    async handle(kind, work, { atOnce = 1, expireInSeconds = 3600 } = {}) {
      await boss.createQueue(kind.name, { retryLimit: RETRIES, expireInSeconds, notify: true });
      const polling = {
        pollingIntervalSeconds: 1,
        ...(atOnce > 1 ? { notifyPollingIntervalSeconds: 1 } : {}),
      };
      const batch = { batchSize: atOnce, burstWhenBatchFull: true };
      await boss.work(kind.name, { ...polling, ...batch }, async (jobs) => {
        const done = await Promise.allSettled(
          jobs.map(async (job) => {
            const started = performance.now();
            try {
              await work(kind.payload.parse(job.data));
            } catch (err) {
              // The queue keeps it to itself, and knows only the first of a batch.
              log.error({ err, job: kind.name }, 'job failed');
              throw err;
            }
            log.info({ job: kind.name, ms: Math.round(performance.now() - started) }, 'job done');
          }),
        );
        const failed = done.find((one) => one.status === 'rejected');
        if (failed) throw failed.reason;
      });
    },
    async repeat(kind, cron) {
      await boss.schedule(kind.name, cron, {}, { tz: 'Europe/Amsterdam' });
    },
    async isReady() {
      return (await boss.schemaVersion()) !== null;
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
