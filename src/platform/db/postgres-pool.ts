import type { Socket } from 'node:net';
import pg from 'pg';
import type { Secrets } from '../config/secrets.ts';
import { tellKeys } from './sealing.ts';
import { isUnhurried, unavailable } from './unavailable.ts';

export interface TimeLimits {
  /** Until there is a connection: a new one, or one that others are done with. */
  connectMs: number;
  /** For a statement, kept by the server. */
  statementMs: number;
  /** For a statement, kept here: a server that is frozen keeps no limit. */
  answerMs: number;
  /** A transaction in which nothing happens is ended by the server. */
  idleInTransactionMs: number;
}

/** Shorter than anybody waits at a page, and far longer than any statement of ours takes. */
export const TIME_LIMITS: TimeLimits = {
  connectMs: 8_000,
  statementMs: 10_000,
  answerMs: 12_000,
  idleInTransactionMs: 60_000,
};

/**
 * A pool whose connections are given up when the server does not answer: it then rolls back what was not committed.
 * @param behindPooler whether a pooler lends its connections for a transaction each: it refuses settings of a connection, and
 * would give what is set to whoever comes next, so that it has to set them itself (`connect_query`)
 */
export function makePool(
  connectionString: string,
  limits: TimeLimits,
  secrets: Secrets | null,
  { behindPooler = false }: { behindPooler?: boolean } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: limits.connectMs,
    ...(behindPooler
      ? {}
      : {
          statement_timeout: limits.statementMs,
          idle_in_transaction_session_timeout: limits.idleInTransactionMs,
        }),
    keepAlive: true,
    // Waited for: nobody gets a connection that does not know yet.
    onConnect: async (client: pg.ClientBase) => {
      limitTime(client, limits);
      if (behindPooler) return;
      // Compiled first, a question over many small views takes seconds, of which it takes milliseconds to answer. Not as an option
      // of the connection: that would take the place of those in the address.
      await client.query('set jit = off');
      if (secrets) await client.query(tellKeys(secrets));
    },
  });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
  pool.connect = (() =>
    connect().catch((error: unknown) => {
      throw unavailable('no connection to the database', error);
    })) as typeof pool.connect;
  return pool;
}

function limitTime(client: pg.ClientBase, { answerMs }: TimeLimits): void {
  // The same for one that breaks while it is lent out; who has it hears of it by the statement that fails.
  client.on('error', () => {});
  const ask = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const query = async (...args: unknown[]) => {
    // Nothing less than breaking it off will do: an answer that comes late would be taken for that of the next.
    const breakOff = () => socketOf(client).destroy();
    const timer = isUnhurried() ? undefined : setTimeout(breakOff, answerMs);
    try {
      return await ask(...args);
    } catch (error) {
      throw saysNothingOfTheStatement(error) ? unavailable('the database gave no answer', error) : error;
    } finally {
      clearTimeout(timer);
    }
  };
  client.query = query as typeof client.query;
}

const socketOf = (client: pg.ClientBase) =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;

/** Too many connections; cancelled by a time limit; ended by the server, which shuts down, starts or lost its mind. */
const OF_THE_SERVER = /^(08...|53[0-9A-Z]{3}|57014|57P0[1-5]|25P0[34])$/;

/** Without a code of the server it is the connection that broke. */
function saysNothingOfTheStatement(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || OF_THE_SERVER.test(error.code ?? '');
}
