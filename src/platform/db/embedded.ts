import { Worker } from 'node:worker_threads';
import type { Results, Transaction } from '@electric-sql/pglite';
import type { Ask, Fault, Told } from './embedded-ask.ts';
import { unavailable } from './unavailable.ts';

interface Waiting {
  done(results: Results<never>[]): void;
  failed(error: Error): void;
}

type Statements = Pick<Transaction, 'query' | 'exec'>;

/**
 * The embedded database, in a thread of its own: what it computes keeps no page waiting that does not ask for it.
 * It is asked like PGlite itself, by Kysely and by the job queue. It does not keep the process alive, but for what
 * was asked and not yet answered.
 */
export class Embedded implements Statements {
  readonly #worker = new Worker(new URL('./embedded-thread.ts', import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  #asked = 0;
  #transactions = 0;
  #gone: Error | undefined;
  readonly #lost = Promise.withResolvers<Error>();
  /** Why it ended without being closed: then nothing of what is asked is answered any more. */
  readonly lost: Promise<Error> = this.#lost.promise;
  #isClosing = false;
  readonly ready = true;
  readonly waitReady = Promise.resolve();

  private constructor() {
    this.#worker.unref();
    this.#worker.on('message', (told: Told) => this.#hear(told));
    this.#worker.once('error', (error) => this.#end(error));
    this.#worker.once('exit', () => this.#end(new Error('the thread of the database ended')));
  }

  /**
   * @param folder of the database; absent: it is kept in memory
   * @param startsFrom file with what is in it from the beginning
   */
  static async open(folder?: string, startsFrom?: string): Promise<Embedded> {
    const embedded = new Embedded();
    try {
      await embedded.#ask({ kind: 'open', folder, startsFrom });
      return embedded;
    } catch (error) {
      await embedded.#worker.terminate();
      throw error;
    }
  }

  get closed(): boolean {
    return this.#isClosing || this.#gone !== undefined;
  }

  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Results<Row>> {
    return (await this.#ask({ kind: 'query', sql, parameters }))[0] as Results<Row>;
  }

  exec(sql: string): Promise<Results[]> {
    return this.#ask({ kind: 'exec', sql });
  }

  /** Nothing else is done on the database until the work has ended; when it fails, nothing of it was done. */
  async transaction<Result>(
    work: (on: Statements & Pick<Transaction, 'rollback'>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = ++this.#transactions;
    const rollback = async () => void (await this.#ask({ kind: 'rollback', transaction }));
    await this.#ask({ kind: 'begin', transaction });
    let result: Result;
    try {
      result = await work({
        query: async <Row>(sql: string, parameters: unknown[] = []) =>
          (await this.#ask({ kind: 'query', sql, parameters, transaction }))[0] as Results<Row>,
        exec: (sql) => this.#ask({ kind: 'exec', sql, transaction }),
        rollback,
      });
    } catch (error) {
      await rollback();
      throw error;
    }
    await this.#ask({ kind: 'commit', transaction });
    return result;
  }

  /** @returns ends the listening */
  async listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>> {
    const before = this.#listeners.get(channel);
    const all = before ?? new Set();
    all.add(hear);
    this.#listeners.set(channel, all);
    if (!before) await this.#ask({ kind: 'listen', channel });
    return async () => void all.delete(hear);
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#ask({ kind: 'close' });
    await this.#worker.terminate();
  }

  async #ask(ask: Ask): Promise<Results<never>[]> {
    if (this.#gone) throw unavailable('the embedded database has ended', this.#gone);
    const id = ++this.#asked;
    try {
      return await new Promise((done, failed) => {
        if (this.#waiting.size === 0) this.#worker.ref();
        this.#waiting.set(id, { done, failed });
        this.#worker.postMessage({ id, ask });
      });
    } catch (error) {
      // Made here, in the request that asked, so that it is noted for that one.
      if (this.#gone) throw unavailable('the embedded database has ended', error);
      throw error;
    }
  }

  #hear(told: Told): void {
    if (told.kind === 'notified') {
      for (const hear of this.#listeners.get(told.channel) ?? []) hear(told.payload);
      return;
    }
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (told.kind === 'done') {
      waiting?.done(told.results);
      return;
    }
    const error = errorOf(told.fault);
    // What it could not write it cannot take back either: it would be silent from here on. Opened anew it has all that was committed.
    if (CANNOT_WRITE.has(String(told.fault.fields.code))) this.#end(error);
    waiting?.failed(error);
  }

  #end(error: Error): void {
    this.#gone ??= error;
    if (!this.#isClosing) this.#lost.resolve(error);
    void this.#worker.terminate();
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}

/** The disk is full, or fails. */
const CANNOT_WRITE = new Set(['53100', '58030']);

const errorOf = ({ message, name, fields }: Fault) => Object.assign(new Error(message), { name }, fields);
