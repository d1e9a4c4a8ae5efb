import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJobs } from '../jobs/jobs.ts';
import { type Connection, connect } from './connect.ts';
import { openTestDatabase } from './testing.ts';
import { type DatabaseTrouble, DatabaseUnavailableError, noting } from './unavailable.ts';

const server = process.env.TEST_DATABASE_URL;
const LIMITS = { connectMs: 3_000, statementMs: 20_000, answerMs: 2_000, waitMs: 300, idleMs: 900 };

const asked = async (work: () => Promise<unknown>) => {
  const trouble: DatabaseTrouble = { failed: false };
  const outcome = await noting(trouble, () =>
    work().then(
      () => 'done',
      (error: Error) => error.name,
    ),
  );
  return { outcome, ...trouble };
};
const GIVEN_UP = { outcome: DatabaseUnavailableError.name, failed: true };

/** Between us and the database: lets everything through, until it is frozen. */
class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  port = 0;

  constructor(to: URL) {
    this.#server = createServer((here) => {
      const onward = dial(Number(to.port), to.hostname);
      for (const [from, into] of [
        [here, onward],
        [onward, here],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (data) => into.write(data));
        from.on('close', () => into.destroy());
        from.on('error', () => {});
      }
      if (this.frozen) this.freeze();
    });
  }

  frozen = false;

  async open(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** Connections stay, and nothing goes over them any more. */
  freeze(): void {
    this.frozen = true;
    for (const socket of this.#sockets) socket.pause();
  }

  thaw(): void {
    this.frozen = false;
    for (const socket of this.#sockets) socket.resume();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

describe.runIf(server)('PostgreSQL that no longer answers', () => {
  let base: Connection;
  let wire: Wire;
  let connection: Connection;
  beforeAll(async () => {
    base = await openTestDatabase();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(base.db);
    const url = new URL(server!);
    wire = new Wire(new URL(server!));
    await wire.open();
    url.hostname = '127.0.0.1';
    url.port = String(wire.port);
    url.pathname = `/${rows[0]!.name}`;
    connection = await connect({ databaseUrl: url.href, dataFolder: '', limits: LIMITS });
    await sql`create table try_out (n integer)`.execute(base.db);
  });
  afterAll(async () => {
    await connection.close();
    wire.close();
    await base.close();
  });

  const count = async (asked: Connection) =>
    Number((await sql<{ n: string }>`select count(*) as n from try_out`.execute(asked.db)).rows[0]!.n);

  test('a statement is given up, a transaction is not half done, and afterwards all is as before', async () => {
    const { db } = connection;
    const halfway = asked(() =>
      db.transaction().execute(async (trx) => {
        await sql`insert into try_out values (1)`.execute(trx);
        wire.freeze();
        await sql`insert into try_out values (2)`.execute(trx);
      }),
    );
    expect(await halfway).toEqual(GIVEN_UP);
    // New connections get no answer either, however many ask.
    const more = await Promise.all(Array.from({ length: 25 }, () => asked(() => count(connection))));
    expect(more).toEqual(Array(25).fill(GIVEN_UP));
    wire.thaw();
    // Whatever comes next gets its own answer, outside the transaction that was given up.
    for (let times = 0; times < 12; times++) expect(await count(connection)).toBe(0);
    await sql`insert into try_out values (3)`.execute(db);
    expect(await count(base)).toBe(1);
  });

  test('whether it is ready is answered in time, and it is ready again by itself', async () => {
    const jobs = await startJobs(connection);
    try {
      expect(await jobs.isReady()).toBe(true);
      wire.freeze();
      expect(await jobs.isReady()).toBe(false);
      wire.thaw();
      await expect.poll(() => jobs.isReady(), { timeout: 20_000 }).toBe(true);
    } finally {
      await jobs.stop();
    }
  });

  test('a connection that the server ends in a transaction ends no process', async () => {
    const { db } = connection;
    const ended = await asked(() =>
      db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
        await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(base.db);
        await sql`insert into try_out values (4)`.execute(trx);
      }),
    );
    expect(ended).toEqual(GIVEN_UP);
    expect(await count(connection)).toBe(1);
  });

  test('what is wrong with a statement is no trouble of the database', async () => {
    expect(await asked(() => sql`select 1 / 0`.execute(connection.db))).toEqual({
      outcome: 'error',
      failed: false,
    });
  });
});

describe.skipIf(server)('the embedded database with a borrower who does not end', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect({ dataFolder: 'memory', limits: LIMITS });
    await sql`create table try_out (n integer)`.execute(connection.db);
  });
  afterAll(() => connection.close());

  const count = async () =>
    Number((await sql<{ n: string }>`select count(*) as n from try_out`.execute(connection.db)).rows[0]!.n);

  test('others get an answer in time; who does nothing loses it, is rolled back, and cannot go on', async () => {
    const { db } = connection;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = () => {};
    const inside = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const blocked = asked(() =>
      db.transaction().execute(async (trx) => {
        await sql`insert into try_out values (1)`.execute(trx);
        begun();
        await held;
        await sql`insert into try_out values (2)`.execute(trx);
      }),
    );
    await inside;
    const more = await Promise.all(Array.from({ length: 25 }, () => asked(count)));
    expect(more).toEqual(Array(25).fill(GIVEN_UP));
    await expect.poll(() => asked(count), { timeout: 20_000 }).toEqual({ outcome: 'done', failed: false });
    expect(await count()).toBe(0);
    release();
    expect(await blocked).toEqual(GIVEN_UP);
    // Nothing of it came in after all, and the next transaction is a whole one.
    await db.transaction().execute((trx) => sql`insert into try_out values (3)`.execute(trx));
    expect(await count()).toBe(1);
  });

  test('a borrower who is at work keeps it, however many wait', async () => {
    const { db } = connection;
    const before = await count();
    const long = asked(() =>
      db.transaction().execute(async (trx) => {
        for (let times = 0; times < 15; times++) {
          await sql`insert into try_out values (4)`.execute(trx);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }),
    );
    const more = Promise.all(Array.from({ length: 5 }, () => asked(count)));
    expect(await long).toEqual({ outcome: 'done', failed: false });
    await more;
    expect(await count()).toBe(before + 15);
  });
});
