import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { makeMailKeys } from './keys.ts';
import { openMailroom } from './mailroom.ts';
import type { Transport } from './transport.ts';

/** For tests: the mails whose turn it is, in the order in which they were made. */
export async function listDue(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('mail')
    .select('id')
    .where('status', '=', 'queued')
    .where('due_at', '<=', sql<Date>`now()`)
    .orderBy('number')
    .execute();
  return rows.map(({ id }) => id);
}

/** For tests: a mail room that sends nothing until `work` is called. Without a transport it fills the outbox. */
export function aMailroom(
  db: Db,
  options: {
    transport?: Transport;
    baseUrl?: string;
    retryAfter?: { usual: number[]; first: number[] };
  } = {},
) {
  const jobs: Jobs = {
    send: async () => {},
    handle: async () => {},
    isReady: async () => true,
    stop: async () => {},
  };
  const keys = makeMailKeys('a secret of the test that is long enough');
  const mailroom = openMailroom({
    db,
    keys,
    transport: options.transport,
    baseUrl: options.baseUrl ?? 'https://wisselstage.example',
    stopPath: '/post/stop',
    ...(options.retryAfter ? { retryAfter: options.retryAfter } : {}),
  });
  return {
    /** Jobs that nobody does. */
    jobs,
    keys,
    mailroom,
    /** Sends what waits, in the order in which it was made, each once. */
    async work(): Promise<void> {
      for (const mailId of await listDue(db)) await mailroom.deliver(mailId);
    },
  };
}
