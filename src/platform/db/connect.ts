import { join } from 'node:path';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { fromPglite } from 'pg-boss';
import { type Secrets, secretsOf } from '../config/secrets.ts';
import { Embedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { keepToOurselves } from './folder-mode.ts';
import { type Hearing, hear } from './hearing.ts';
import { EmbeddedDialect, LINE_LIMITS, type LineLimits } from './pglite-dialect.ts';
import { makePool, TIME_LIMITS, type TimeLimits } from './postgres-pool.ts';
import { keepSecretIn, sealingSecrets, tellKeys } from './sealing.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** A transaction, or the database itself where a single statement is enough. */
export type DbOrTrx = Db | Transaction<Tables>;

export interface Connection {
  db: Db;
  engine: 'pglite' | 'postgresql';
  /** How the job queue reaches the same database. */
  jobs:
    | { db: ReturnType<typeof fromPglite>; backend: 'pglite' }
    | { connectionString: string; connectionTimeoutMillis: number; query_timeout: number };
  /** Listens to a channel of the database, for as long as the connection is there or until it is stopped. */
  hear(channel: string, told: (payload?: string) => void): Promise<Hearing>;
  /** Why it is gone for good, when it is so: of the embedded database alone, for PostgreSQL comes back by itself. */
  lost: Promise<Error>;
  close(): Promise<void>;
}

export interface Whereabouts {
  /** Absent: the embedded database. */
  databaseUrl?: string | undefined;
  /** The same database without the pooler that `databaseUrl` leads through, for what needs a connection of its own. */
  directUrl?: string | undefined;
  /** Folder of the embedded database; `memory` keeps it in memory, for tests. */
  dataFolder: string;
  /** With which it seals and opens what is sealed; absent: what the data folder keeps, or nothing. */
  secretKey?: string | undefined;
  /** What it was before, newest first. */
  secretKeysBefore?: readonly string[] | undefined;
  /** With `memory`: the file of a data folder that it begins as, for tests. */
  startsFrom?: string | undefined;
  /** How long to wait for it; shorter in tests. */
  limits?: Partial<TimeLimits & LineLimits>;
}

/** The queue waits longer: nobody is looking. */
const JOBS_ANSWER_MS = 30_000;

// A day is answered as `2027-03-09`, by the embedded database too: a day has no time zone.
const DATE = 1082;
pg.types.setTypeParser(DATE, (value) => value);

/** @throws {DataFolderInUseError} when another process has the folder of the embedded database */
export async function connect({
  databaseUrl,
  directUrl,
  dataFolder,
  startsFrom,
  limits,
  ...keys
}: Whereabouts): Promise<Connection> {
  const secrets = sealingSecrets({ dataFolder, ...keys });
  return databaseUrl
    ? connectPostgres(databaseUrl, { ...TIME_LIMITS, ...limits }, secrets, directUrl)
    : connectEmbedded(dataFolder, { ...LINE_LIMITS, ...limits }, secrets, startsFrom);
}

/** For what is done at once and alone, as from the command line: never through a pooler. */
export const connectDirectly = (where: Whereabouts): Promise<Connection> =>
  connect({ ...where, databaseUrl: where.directUrl ?? where.databaseUrl, directUrl: undefined });

async function connectPostgres(
  pooled: string,
  limits: TimeLimits,
  secrets: Secrets | null,
  directUrl: string | undefined,
): Promise<Connection> {
  const pool = makePool(pooled, limits, secrets, { behindPooler: directUrl !== undefined });
  // Whoever listens, and the queue does, has to keep the connection on which it said so.
  const connectionString = directUrl ?? pooled;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    engine: 'postgresql',
    jobs: { connectionString, connectionTimeoutMillis: limits.connectMs, query_timeout: JOBS_ANSWER_MS },
    hear: (channel, told) => hear(connectionString, channel, told),
    lost: new Promise(() => {}),
    close: () => db.destroy(),
  };
}

async function connectEmbedded(
  folder: string,
  limits: LineLimits,
  secrets: Secrets | null,
  startsFrom?: string,
): Promise<Connection> {
  const unlock = folder === 'memory' ? () => {} : lockFolder(folder);
  try {
    const embedded = await Embedded.open(
      folder === 'memory' ? undefined : join(folder, 'pglite'),
      startsFrom,
    );
    // What a new database begins with is unpacked with modes of its own.
    if (folder !== 'memory') keepToOurselves(folder);
    const known = secrets ?? (folder === 'memory' ? null : secretsOf(keepSecretIn(folder)));
    if (known) {
      const { text, values } = tellKeys(known);
      await embedded.query(text, values);
    }
    const db = new Kysely<Tables>({ dialect: new EmbeddedDialect(embedded, limits) });
    return {
      db,
      engine: 'pglite',
      jobs: { db: fromPglite(embedded), backend: 'pglite' },
      lost: embedded.lost,
      async hear(channel, told) {
        const stop = await embedded.listen(channel, told);
        return { isSure: () => !embedded.closed, stop };
      },
      async close() {
        if (!embedded.closed) await embedded.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
