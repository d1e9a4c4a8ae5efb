import {
  type CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  PGliteAdapter,
  PGliteDialect,
  PGliteDriver,
  type QueryResult,
} from 'kysely';
import type { Embedded } from './embedded.ts';
import { Line } from './line.ts';
import { unavailable } from './unavailable.ts';

export interface LineLimits {
  /** How long somebody waits for the connection. */
  waitMs: number;
  /** A borrower who does nothing with it for so long, while others wait, loses it. */
  idleMs: number;
}

/** As with PostgreSQL: see `postgres-pool.ts`. */
export const LINE_LIMITS: LineLimits = { waitMs: 15_000, idleMs: 60_000 };

/** What Kysely's driver lends, which it alone can begin and end a transaction on. */
type Inner = Parameters<PGliteDriver['commitTransaction']>[0];

/** The connection as one borrower has it. */
class Lease implements DatabaseConnection {
  readonly inner: Inner;
  inTransaction = false;
  #running = 0;
  #usedAt = performance.now();
  #over = false;

  constructor(inner: Inner) {
    this.inner = inner;
  }

  /** For how long nothing has been done with it, in milliseconds. */
  get idleFor(): number {
    return this.#running > 0 ? 0 : performance.now() - this.#usedAt;
  }

  get over(): boolean {
    return this.#over;
  }

  end(): void {
    this.#over = true;
  }

  async use<Result>(work: (inner: Inner) => Promise<Result>): Promise<Result> {
    if (this.#over) throw unavailable('the transaction took too long, and was rolled back');
    this.#running += 1;
    try {
      return await work(this.inner);
    } finally {
      this.#running -= 1;
      this.#usedAt = performance.now();
    }
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.use((inner) => inner.executeQuery<R>(query));
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not supported by PGlite.');
  }
}

/**
 * Kysely hands the one connection of PGlite to everybody at once, so that a statement of one request could
 * run inside the transaction of another and be rolled back with it. This driver lends the connection to one
 * borrower at a time; who asks for `db` while holding a `trx` therefore waits in vain.
 */
class OneAtATimeDriver extends PGliteDriver {
  readonly #limits: LineLimits;
  readonly #line: Line;
  #lent: Lease | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(embedded: Embedded, limits: LineLimits) {
    super({ pglite: embedded });
    this.#limits = limits;
    this.#line = new Line(limits.waitMs);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const turn = this.#line.take();
    this.#watchBorrower();
    if (!(await turn)) throw unavailable('others had the database for too long');
    const lease = new Lease((await super.acquireConnection()) as Inner);
    this.#lent = lease;
    this.#watchBorrower();
    return lease;
  }

  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    const lease = connection as Lease;
    if (lease.over) return;
    lease.end();
    this.#passOn();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Lease).use((inner) => super.beginTransaction(inner));
    (connection as Lease).inTransaction = true;
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as Lease).inTransaction = false;
    await (connection as Lease).use((inner) => super.commitTransaction(inner));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const lease = connection as Lease;
    if (lease.over) return;
    lease.inTransaction = false;
    await lease.use((inner) => super.rollbackTransaction(inner));
  }

  #passOn(): void {
    this.#lent = undefined;
    clearTimeout(this.#watch);
    this.#watch = undefined;
    this.#line.next();
  }

  /** While others wait, a borrower who does nothing does not keep them waiting for ever. */
  #watchBorrower(): void {
    const lease = this.#lent;
    if (this.#watch || !lease || this.#line.length === 0) return;
    const look = async () => {
      this.#watch = undefined;
      if (this.#lent !== lease) return;
      if (lease.idleFor < this.#limits.idleMs) return this.#watchBorrower();
      lease.end();
      if (lease.inTransaction) await super.rollbackTransaction(lease.inner);
      this.#passOn();
    };
    this.#watch = setTimeout(look, Math.max(this.#limits.idleMs - lease.idleFor, 10));
    this.#watch.unref();
  }
}

/** Kysely has a line of its own for one connection, in which everybody waits for ever: ours goes in its place. */
class WithOurLine extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

export class EmbeddedDialect extends PGliteDialect {
  readonly #embedded: Embedded;
  readonly #limits: LineLimits;

  constructor(embedded: Embedded, limits: LineLimits) {
    super({ pglite: embedded });
    this.#embedded = embedded;
    this.#limits = limits;
  }

  override createAdapter(): DialectAdapter {
    return new WithOurLine();
  }

  override createDriver(): Driver {
    return new OneAtATimeDriver(this.#embedded, this.#limits);
  }
}
