import { fromKysely, PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Connection, DbOrTrx } from '../db/connect.ts';
import { log } from '../log/log.ts';

/** A kind of job: its name and what it carries, which is ids only. */
export interface JobKind<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
}

export interface Jobs {
  /** Enqueues within the transaction: the job exists if and only if the transaction is committed. */
  send<Payload extends object>(trx: DbOrTrx, kind: JobKind<Payload>, payload: Payload): Promise<void>;
  handle<Payload>(kind: JobKind<Payload>, work: (payload: Payload) => Promise<void>): Promise<void>;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

const RETRIES = 2;

export async function startJobs(connection: Connection): Promise<Jobs> {
  const boss = new PgBoss({ ...connection.jobs, useListenNotify: true });
  boss.on('error', (err: Error) => log.error({ err }, 'jobs'));
  await boss.start();
  return {
    async send(trx, kind, payload) {
      await boss.send(kind.name, kind.payload.parse(payload) as object, { db: fromKysely(trx) });
    },
    async handle(kind, work) {
      await boss.createQueue(kind.name, { retryLimit: RETRIES, expireInSeconds: 3600, notify: true });
      await boss.work(kind.name, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) {
          const started = performance.now();
          await work(kind.payload.parse(job.data));
          log.info({ job: kind.name, ms: Math.round(performance.now() - started) }, 'job done');
        }
      });
    },
    async isReady() {
      return (await boss.schemaVersion()) !== null;
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
