import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db/connect.ts';
import { log } from '../log/log.ts';
import type { Mailroom } from './mailroom.ts';
import { claimDue, type Lane, laneOf, type MailRow } from './queue.ts';
import type { Outcome } from './transport.ts';

export interface Courier {
  /** Takes no more, waits for what is on its way, and gives up what then has not left. */
  stop(): Promise<void>;
}

interface CourierOptions {
  db: Db;
  mailroom: Pick<Mailroom, 'send'>;
  /** The most mails that are on their way at once, when people wait at the screen. */
  most: number;
  /** How long what is on its way may take when we end, in milliseconds. */
  graceMs?: number;
}

/** So many go at once when nobody waits for them: a mail server need not be flooded with invitations. */
const MOST_ORDINARY = 5;
/** One for each lane: neither ever waits for the other. */
const LEAST = 2;
const LOOK_EVERY_MS = 250;
const AFTER_FAULT_MS = 1000;
/** A server that cannot be reached is not asked for each of ten thousand mails. */
const REST_MS = 30_000;
const GRACE_MS = 10_000;

/**
 * Carries mails from the queue to the mail server, each on its own connection: a slow or hung one holds up nobody.
 * How many at once follows the server: fewer when it says that it has too many, one more for each that it takes.
 */
export function startCourier({ db, mailroom, most, graceMs = GRACE_MS }: CourierOptions): Courier {
  const under = new Map<Promise<void>, Lane>();
  const giveUp = new AbortController();
  let room = Math.max(LEAST, most);
  let ordinaryRestsUntil = 0;
  let stopped = false;
  let look = new AbortController();
  let again = false;

  const lookAgain = () => {
    again = true;
    look.abort();
  };

  const count = (lane: Lane) => [...under.values()].filter((one) => one === lane).length;

  function free(lane: Lane): number {
    if (lane === 'first') return room - Math.max(1, count('ordinary')) - count('first');
    if (performance.now() < ordinaryRestsUntil) return 0;
    return Math.min(MOST_ORDINARY, room - Math.max(1, count('first'))) - count('ordinary');
  }

  function learn(lane: Lane, outcome: Outcome | null): void {
    if (outcome?.as === 'sent') room = Math.min(Math.max(LEAST, most), room + 1);
    if (outcome?.as !== 'later') return;
    if (outcome.busy) room = Math.max(LEAST, Math.min(room, under.size));
    if (lane === 'ordinary' && UNREACHABLE.test(outcome.code)) {
      ordinaryRestsUntil = performance.now() + REST_MS;
    }
  }

  async function carry(mail: MailRow): Promise<void> {
    const inCompany = () => under.size > 1;
    try {
      learn(laneOf(mail), await mailroom.send(mail, { signal: giveUp.signal, inCompany }));
    } catch (err) {
      log.error({ err, mail: mail.id, kind: mail.kind }, 'mail not carried');
    }
  }

  async function take(lane: Lane): Promise<void> {
    const limit = free(lane);
    if (limit <= 0) return;
    for (const mail of await claimDue(db, lane, limit)) {
      const carried = carry(mail).finally(() => {
        under.delete(carried);
        lookAgain();
      });
      under.set(carried, lane);
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      again = false;
      look = new AbortController();
      let wait = LOOK_EVERY_MS;
      try {
        await take('first');
        await take('ordinary');
      } catch (err) {
        log.error({ err }, 'mail queue');
        wait = AFTER_FAULT_MS;
        again = false;
      }
      if (!again && !stopped) await sleep(wait, undefined, { signal: look.signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      lookAgain();
      await running;
      const late = setTimeout(() => giveUp.abort(), graceMs);
      // A database that does not answer does not keep us from ending.
      await Promise.race([Promise.allSettled(under.keys()), sleep(2 * graceMs, null, { ref: false })]);
      clearTimeout(late);
    },
  };
}

/** What says of the server, and not of the mail, that there is no talking to it. */
const UNREACHABLE = /^(ECONN|ETIMEDOUT|EDNS|ESOCKET|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)/;
