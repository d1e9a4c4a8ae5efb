import type { PGlite } from '@electric-sql/pglite';
import { type DatabaseConnection, type Driver, PGliteDialect, PGliteDriver } from 'kysely';

/**
 * Kysely hands the one connection of PGlite to everybody at once, so that a statement of one request could
 * run inside the transaction of another and be rolled back with it. This driver lends the connection to one
 * borrower at a time; who asks for `db` while holding a `trx` therefore waits for ever.
 */
class OneAtATimeDriver extends PGliteDriver {
  #last: Promise<void> = Promise.resolve();
  #release = new WeakMap<DatabaseConnection, () => void>();

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    const connection = await super.acquireConnection();
    this.#release.set(connection, done);
    return connection;
  }

  override async releaseConnection(): Promise<void> {
    const connection = await super.acquireConnection();
    this.#release.get(connection)?.();
  }
}

export class EmbeddedDialect extends PGliteDialect {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super({ pglite });
    this.#pglite = pglite;
  }

  override createDriver(): Driver {
    return new OneAtATimeDriver({ pglite: this.#pglite });
  }
}
