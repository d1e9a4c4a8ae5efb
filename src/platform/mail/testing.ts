import type { Db } from '../db/connect.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { makeMailKeys } from './keys.ts';
import { mailDue, mailFirst } from './mail.ts';
import { openMailroom } from './mailroom.ts';
import type { Transport } from './transport.ts';

/** For tests: a mail room whose jobs wait until `work` is called. Without a transport it fills the outbox. */
export function aMailroom(
  db: Db,
  options: {
    transport?: Transport;
    baseUrl?: string;
    retryAfter?: { usual: number[]; first: number[] };
  } = {},
) {
  const waiting: string[] = [];
  const jobs: Jobs = {
    async send(_, kind, payload) {
      if (kind.name !== mailDue.name && kind.name !== mailFirst.name) return;
      waiting.push((payload as unknown as { mailId: string }).mailId);
    },
    handle: async () => {},
    isReady: async () => true,
    stop: async () => {},
  };
  const keys = makeMailKeys('a secret of the test that is long enough');
  const mailroom = openMailroom({
    db,
    jobs,
    keys,
    transport: options.transport,
    baseUrl: options.baseUrl ?? 'https://wisselstage.example',
    ...(options.retryAfter ? { retryAfter: options.retryAfter } : {}),
  });
  return {
    jobs,
    keys,
    mailroom,
    waiting,
    /** Does what waits, in order. */
    async work(): Promise<void> {
      for (const mailId of waiting.splice(0)) await mailroom.deliver(mailId);
    },
  };
}
