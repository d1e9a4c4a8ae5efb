import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { log } from '../platform/log/log.ts';

export interface Limit {
  /** What is counted, such as `code`. */
  what: string;
  times: number;
  minutes: number;
}

const QUARTER = 15;

/**
 * How often somebody may try. Per mail address, so that nobody guesses a code or floods a mailbox; per network
 * address far wider, because the whole of an organisation can be behind one: six hundred people in a quarter of an
 * hour, which a mail server that takes one mail a second can still be given.
 */
export const limits = {
  mailTo: { what: 'mail-to', times: 5, minutes: QUARTER },
  mailFrom: { what: 'mail-from', times: 600, minutes: QUARTER },
  /** Above it nobody is refused, but who asks from elsewhere goes first. */
  fewFrom: { what: 'few-from', times: 25, minutes: QUARTER },
  codeOf: { what: 'code-of', times: 10, minutes: QUARTER },
  enterFrom: { what: 'enter-from', times: 600, minutes: QUARTER },
  /** What is read over the telephone, typed by a coordinator: of one person, whoever types. */
  spokenOf: { what: 'spoken-of', times: 10, minutes: QUARTER },
  spokenBy: { what: 'spoken-by', times: 30, minutes: QUARTER },
  secondFactorOf: { what: 'second-factor-of', times: 10, minutes: QUARTER },
  /** A code of an app is good for one sign-in, also within its half minute. */
  sameTotp: { what: 'same-totp', times: 1, minutes: 5 },
} satisfies Record<string, Limit>;

/**
 * Counts one attempt, in the database: a restart forgets nothing, and every process counts along.
 *
 * better-auth's own limiter works on its HTTP routes. Those are not open here: every call goes through
 * `auth.api`, which it does not count.
 *
 * @returns null when it may go on, or else how many minutes to wait
 */
export async function takeAttempt(db: DbOrTrx, limit: Limit, whom: string): Promise<number | null> {
  return takeAttempts(db, [limit, whom]);
}

/** The same for several limits: the longest wait of those that say to wait. All are counted. */
export async function takeAttempts(db: DbOrTrx, ...each: [Limit, of: string][]): Promise<number | null> {
  const waits = (await countAttempts(db, ...each)).filter((wait) => wait !== null);
  return waits.length > 0 ? Math.max(...waits) : null;
}

/**
 * Counts one attempt of each, in one statement: in a rush, counting is a good part of the work.
 * @returns for each what {@link takeAttempt} does
 */
export async function countAttempts(db: DbOrTrx, ...each: [Limit, of: string][]): Promise<(number | null)[]> {
  const counted = each.map(([limit, whom]) => ({ limit, key: keyOf(limit, whom) }));
  const rows = await db
    .insertInto('rate_limit')
    .values(
      // In one order, so that two that count the same never wait for each other.
      counted
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ key, limit: { minutes } }) => ({
          key,
          count: 1,
          ends_at: sql<Date>`now() + make_interval(mins => ${sql.lit(minutes)})`,
        })),
    )
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when rate_limit.ends_at <= now() then 1 else rate_limit.count + 1 end`,
        ends_at: sql`case when rate_limit.ends_at <= now() then excluded.ends_at else rate_limit.ends_at end`,
      }),
    )
    .returning(['key', 'count', 'ends_at'])
    .execute();
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  return counted.map(({ limit, key }) => {
    const { count, ends_at } = rowOf.get(key)!;
    if (count <= limit.times) return null;
    // Once, and not of whom: who is stopped by a limit is in the log, and a flood does not fill it.
    if (count === limit.times + 1) log.warn({ limit: limit.what }, 'a limit was reached');
    return Math.max(1, Math.ceil((ends_at.getTime() - Date.now()) / 60_000));
  });
}

// A digest, so that the table is no list of addresses.
const keyOf = (limit: Limit, whom: string) =>
  `${limit.what}:${createHash('sha256').update(whom).digest('base64url')}`;
