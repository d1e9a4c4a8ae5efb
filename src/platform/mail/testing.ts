import { sql } from 'kysely';
import { dayOf } from '../../language/day.ts';
import type { Db } from '../db/connect.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { makeMailKeys } from './keys.ts';
import { type ListedMail, listMails, type MailKind } from './kind.ts';
import type { Letter } from './letter.ts';
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

/** For tests: every mail, in the order in which they were made: its kind, and to whom. */
export async function everyMail(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('mail').select(['kind', 'recipient']).orderBy('number').execute();
  return rows.map(({ kind, recipient }) => `${kind} ${recipient}`);
}

/** For tests: the same, of whom with what stands before the @. */
export const everyMailByName = async (db: Db): Promise<string[]> =>
  (await everyMail(db)).map((one) => one.split('@')[0]!);

/** For tests: a kind of mail whose letter is what `read` makes of it, in both languages. */
export const aMailKind = <About extends object>(
  kind: Pick<MailKind<About, Letter>, 'name' | 'about' | 'read'> & Partial<MailKind<About, Letter>>,
): ListedMail<About, Letter> =>
  listMails({
    only: {
      label: { nl: kind.name, en: kind.name },
      goesTo: ['participant'],
      subjects: () => [],
      letter: { nl: (letter: Letter) => letter, en: (letter: Letter) => letter },
      ...kind,
    } satisfies MailKind<About, Letter>,
  }).only;

/** For tests: a mail room that takes mails of these kinds, and sends nothing until `work` is called. Without a transport it fills the outbox. */
export function aMailroom(
  db: Db,
  options: {
    kinds?: readonly MailKind<object>[];
    /** On which day letters are written. */
    today?: () => string;
    transport?: Transport;
    /** Addresses that want no reminders. */
    stopped?: ReadonlySet<string>;
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
  const baseUrl = options.baseUrl ?? 'https://wisselstage.example';
  const mailroom = openMailroom({
    db,
    keys,
    transport: options.transport,
    baseUrl,
    wantsNoReminders: async ({ email }) => options.stopped?.has(email) ?? false,
    stopPath: '/post/stop',
    ...(options.retryAfter ? { retryAfter: options.retryAfter } : {}),
  });
  const today = options.today ?? (() => dayOf(new Date()));
  mailroom.takes(options.kinds ?? [], { db, baseUrl, keys, today });
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
