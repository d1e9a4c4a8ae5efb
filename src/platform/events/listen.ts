import { sql, type Transaction } from 'kysely';
import type { Db, DbOrTrx } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import { log } from '../log/log.ts';
import type { EventKind, Facts } from './happened.ts';

type Trx = Transaction<Tables>;

/** Somebody who has to know. */
export interface Listener {
  /** Unique: `matching.sign-up.withdrawn`. */
  name: string;
  kind: string;
  hear(trx: Trx, about: unknown, eventId: string): Promise<void>;
}

/**
 * A listener of a room: `on('matching', signUpWithdrawn, async (trx, { signUpId }) => …)`. What it writes with `trx`
 * is kept together with the note that it was handled, so it counts once, whatever breaks off or runs twice. It must
 * be short, because it holds a connection; long work goes into the queue of jobs, with the same `trx`.
 * @param hear gets the id of the event as well: what is done for many at once leaves it to the last, see {@link isLast}
 */
export function on<About extends Facts>(
  room: string,
  kind: EventKind<About>,
  hear: (trx: Trx, about: About, eventId: string) => Promise<void>,
): Listener {
  return {
    name: `${room}.${kind.name}`,
    kind: kind.name,
    hear: (trx, about, eventId) => hear(trx, kind.about.parse(about), eventId),
  };
}

/**
 * Writes down who listens, before anything can happen. Who no longer listens is forgotten, with what was waiting:
 * nobody would ever handle it.
 */
export async function registerListeners(db: Db, listeners: readonly Listener[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const names = listeners.map(({ name }) => name);
    // Of two that start at one moment the one waits for the other; whoever is told of something meanwhile waits for neither.
    await sql`lock table event_listener in share row exclusive mode`.execute(trx);
    await trx.deleteFrom('event_listener').execute();
    if (listeners.length > 0)
      await trx
        .insertInto('event_listener')
        .values(listeners.map(({ kind, name: listener }) => ({ kind, listener })))
        .execute();
    await trx
      .deleteFrom('event_delivery')
      .where((eb) => (names.length > 0 ? eb('listener', 'not in', names) : eb.lit(true)))
      .execute();
  });
}

/**
 * Whether no later event about the same waits to be told. Of many that came together each but the last can then be left to
 * the last, which sees what all of them did: an event is there only with what it tells of.
 * @param alike what the later one is about, each of these; a fact has one of several values when they are a list
 */
export async function isLast(
  trx: DbOrTrx,
  { name }: Pick<EventKind<Facts>, 'name'>,
  eventId: string,
  alike: Readonly<Record<string, string | readonly string[]>>,
): Promise<boolean> {
  const later = await trx
    .selectFrom('event_delivery')
    .innerJoin('happened', 'happened.id', 'event_delivery.event_id')
    .select('event_id')
    .where('happened.kind', '=', name)
    .where('event_id', '>', eventId)
    .where((eb) =>
      eb.and(
        Object.entries(alike).map(([fact, value]) =>
          eb(sql<string>`happened.about->>${fact}::text`, 'in', [value].flat()),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return later === undefined;
}

const FIRST_RETRY_SECONDS = 2;
const LAST_RETRY_SECONDS = 3600;

/** After how long a delivery that failed is tried again: 2 s, 4 s, 8 s … at most an hour, for as long as it takes. */
function retryAfter(attempts: number): number {
  return Math.min(FIRST_RETRY_SECONDS * 2 ** Math.min(attempts, 20), LAST_RETRY_SECONDS);
}

/**
 * Handles the oldest delivery that is due, in one transaction: the effect and the note that it was handled.
 * Several processes may do this at once; each takes another delivery. No order is promised between deliveries.
 * @returns whether there was one
 */
export async function deliverNext(db: Db, listeners: readonly Listener[]): Promise<boolean> {
  const byName = new Map(listeners.map((listener) => [listener.name, listener]));
  if (byName.size === 0) return false;
  // Nearly always nothing waits, and to see that takes no transaction.
  const waits = await db.selectFrom('event_delivery').select('event_id').limit(1).executeTakeFirst();
  if (!waits) return false;
  return await db.transaction().execute(async (trx) => {
    const next = await trx
      .selectFrom('event_delivery')
      .innerJoin('happened', 'happened.id', 'event_delivery.event_id')
      .select(['event_id', 'listener', 'attempts', 'kind', 'about'])
      .where((eb) =>
        eb.or([
          eb('due_at', '<=', sql<Date>`clock_timestamp()`),
          // Nothing waits so long: the clock was put back.
          eb('due_at', '>', sql<Date>`clock_timestamp() + make_interval(secs => ${LAST_RETRY_SECONDS + 60})`),
          eb('happened.at', '>', sql<Date>`clock_timestamp() + interval '1 minute'`),
        ]),
      )
      .where('listener', 'in', [...byName.keys()])
      .orderBy('event_id')
      .orderBy('listener')
      .limit(1)
      .forUpdate(['event_delivery'])
      .skipLocked()
      .executeTakeFirst();
    if (!next) return false;
    const { event_id, listener } = next;
    await sql`savepoint hearing`.execute(trx);
    try {
      await byName.get(listener)!.hear(trx, next.about, event_id);
      await trx
        .deleteFrom('event_delivery')
        .where('event_id', '=', event_id)
        .where('listener', '=', listener)
        .execute();
      log.info({ event: next.kind, listener }, 'event handled');
    } catch (err) {
      await sql`rollback to savepoint hearing`.execute(trx);
      log.error({ err, event: next.kind, listener }, 'event failed');
      const seconds = retryAfter(next.attempts);
      await trx
        .updateTable('event_delivery')
        .set({
          attempts: next.attempts + 1,
          due_at: sql<Date>`clock_timestamp() + make_interval(secs => ${seconds})`,
        })
        .where('event_id', '=', event_id)
        .where('listener', '=', listener)
        .execute();
    }
    return true;
  });
}

const LOOK_EVERY_MS = 500;

/** Delivers what happens from now on, and what waited, until it is stopped. */
export function startEvents(db: Db, listeners: readonly Listener[]): { stop(): Promise<void> } {
  const stopping = Promise.withResolvers<void>();
  let running = true;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      void stopping.promise.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const work = (async () => {
    while (running) {
      const found = await deliverNext(db, listeners).catch((err: unknown) => {
        // The database is away for a moment; what happened is safe in it.
        log.error({ err }, 'events');
        return false;
      });
      if (!found && running) await pause();
    }
  })();
  return {
    async stop() {
      running = false;
      stopping.resolve();
      await work;
    },
  };
}
