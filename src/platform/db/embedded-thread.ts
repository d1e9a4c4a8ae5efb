// The thread in which the embedded database lives; see `embedded.ts`, which starts it.
import { openAsBlob } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { PGlite, type Results, type Transaction } from '@electric-sql/pglite';
import type { Ask, Asked, Fault, Told } from './embedded-ask.ts';
import { EXTENSIONS } from './extensions.ts';

// A day is answered as `2027-03-09`: a day has no time zone.
const DATE = 1082;

/** A transaction that stays open until its end is asked for. */
interface Open {
  on: Transaction;
  end(how: 'commit' | 'rollback'): void;
  ended: Promise<unknown>;
}

let pglite: PGlite;
const open = new Map<number, Open>();

const tell = (told: Told) => parentPort!.postMessage(told);

parentPort!.on('message', async ({ id, ask }: Asked) => {
  try {
    tell({ kind: 'done', id, results: (await answer(ask)) as Results<never>[] });
  } catch (error) {
    tell({ kind: 'failed', id, fault: faultOf(error) });
  }
});

async function answer(ask: Ask): Promise<Results[]> {
  switch (ask.kind) {
    case 'open':
      pglite = await PGlite.create({
        ...(ask.folder === undefined ? {} : { dataDir: ask.folder }),
        ...(ask.startsFrom === undefined ? {} : { loadDataDir: await openAsBlob(ask.startsFrom) }),
        extensions: EXTENSIONS,
        parsers: { [DATE]: (value: string) => value },
      });
      return [];
    case 'query':
      return [await target(ask.transaction).query(ask.sql, ask.parameters)];
    case 'exec':
      return target(ask.transaction).exec(ask.sql);
    case 'begin':
      await begin(ask.transaction);
      return [];
    case 'commit':
    case 'rollback':
      await end(ask.transaction, ask.kind);
      return [];
    case 'listen':
      await pglite.listen(ask.channel, (payload) =>
        tell({ kind: 'notified', channel: ask.channel, payload }),
      );
      return [];
    case 'close':
      await pglite.close();
      return [];
  }
}

function target(transaction: number | undefined): Pick<Transaction, 'query' | 'exec'> {
  if (transaction === undefined) return pglite;
  const found = open.get(transaction);
  if (!found) throw new Error('That transaction has ended.');
  return found.on;
}

/** Resolves when the transaction has begun, which is when what came before it is over. */
async function begin(number: number): Promise<void> {
  const begun = Promise.withResolvers<void>();
  const over = Promise.withResolvers<'commit' | 'rollback'>();
  const ended = pglite.transaction(async (on) => {
    open.set(number, { on, end: over.resolve, ended });
    begun.resolve();
    if ((await over.promise) === 'rollback') await on.rollback();
  });
  ended.catch(begun.reject);
  await begun.promise;
}

async function end(number: number, how: 'commit' | 'rollback'): Promise<void> {
  const found = open.get(number);
  if (!found) return;
  open.delete(number);
  found.end(how);
  await found.ended;
}

/** With what is plain of it: its code and place, not the parameters, which are what people typed. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error), name: 'Error', fields: {} };
  const fields = Object.entries(error).filter(([, value]) => PLAIN.has(typeof value));
  return { message: error.message, name: error.name, fields: Object.fromEntries(fields) };
}

const PLAIN = new Set(['string', 'number', 'boolean']);
