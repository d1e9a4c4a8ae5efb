import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Listens to what the database tells. */
export interface Hearing {
  /** Whether what is told now is heard; when not, anything may have changed. */
  isSure(): boolean;
  stop(): Promise<void>;
}

export interface HearingLimits {
  /** How often we try whether what is told still arrives. */
  tryMs: number;
  /** Without a sign for so long, nothing is sure. */
  silentMs: number;
}

/** A server that is frozen, or a network that lost us, says nothing: the silence itself has to be noticed. */
const LIMITS: HearingLimits = { tryMs: 1_000, silentMs: 3_000 };

/**
 * Listens on a connection of its own, and makes a new one whenever that is lost. What was told in between is not told
 * again, so `told` is also called, with nothing, when it was lost and when it is back.
 */
export async function hear(
  connectionString: string,
  channel: string,
  told: (payload?: string) => void,
  { tryMs, silentMs }: HearingLimits = LIMITS,
): Promise<Hearing> {
  // Told by us and heard by us: a connection pooler in between may pass on the one and not the other.
  const sign = `sign_${randomBytes(8).toString('hex')}`;
  const over = new AbortController();
  let client: pg.Client | undefined;
  let heardAt = Number.NEGATIVE_INFINITY;
  const isSure = () => performance.now() - heardAt < silentMs;
  /** For something that may never be answered. */
  const atMost = (ms: number) => pause(ms, undefined, { ref: false });
  const rest = () => pause(tryMs, undefined, { ref: false, signal: over.signal }).catch(() => {});

  async function leave(left: pg.Client): Promise<void> {
    await Promise.race([left.end().catch(() => {}), atMost(tryMs)]);
    (left as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  }

  async function open(): Promise<pg.Client> {
    const opened = new pg.Client({
      connectionString,
      connectionTimeoutMillis: silentMs,
      query_timeout: silentMs,
      keepAlive: true,
    });
    client = opened;
    // Without a listener it would end the process; what was lost shows in the sign that does not come.
    opened.on('error', () => {});
    opened.on('notification', (heard) => {
      if (heard.channel === channel) told(heard.payload);
      else heardAt = performance.now();
    });
    await opened.connect();
    await opened.query(`listen ${channel}; listen ${sign}`);
    return opened;
  }

  /** Until a sign of ours does not come back. */
  async function listen(): Promise<void> {
    const opened = await open();
    // What was told before we listened; only then can anybody be sure.
    told();
    await opened.query(`notify ${sign}`);
    while (isSure() && !over.signal.aborted) {
      await rest();
      await opened.query(`notify ${sign}`);
    }
  }

  const listening = (async () => {
    while (!over.signal.aborted) {
      await listen().catch(() => {});
      heardAt = Number.NEGATIVE_INFINITY;
      told();
      if (client) await leave(client);
      await rest();
    }
  })();
  return {
    isSure,
    async stop() {
      over.abort();
      await listening;
    },
  };
}
