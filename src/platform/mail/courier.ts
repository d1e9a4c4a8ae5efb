import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db/connect.ts';
import { log } from '../log/log.ts';
import type { Mailroom } from './mailroom.ts';
import type { Outcome } from './outcome.ts';
import { claimDue, LANES, type Lane, laneOf, lanesWaiting, type MailRow } from './queue.ts';

export interface Courier {
  /** Takes no more, waits for what is on its way, and gives up what then has not left. */
  stop(): Promise<void>;
}

interface CourierOptions {
  db: Db;
  mailroom: Pick<Mailroom, 'send' | 'recover'>;
  /** The most mails that are on their way at once, when people wait at the screen. */
  most: number;
  /** How long what is on its way may take when we end, in milliseconds. */
  graceMs?: number;
}

/** So many go at once when nobody waits for them: a mail server need not be flooded with invitations. */
const MOST_ORDINARY = 5;
/** One for who waits at the screen, and one for all else: neither ever waits for the other. */
const LEAST = 2;
/** One in so many connections is kept for mails whose first connection is late. */
const KEPT = 10;
/**
 * So many letters are written at once. Writing asks the database, where the forms of who comes next wait as well: the
 * letter of who asks alone is as urgent as a form, that of a crowd is not.
 */
const MOST_WRITTEN: Record<Lane, number> = { first: Number.POSITIVE_INFINITY, crowd: 4, ordinary: 4 };
const LOOK_EVERY_MS = 250;
const AFTER_FAULT_MS = 1000;
/** What another process left behind when it ended waits no longer than this. */
const RECOVER_EVERY_MS = 15_000;
/** A server that cannot be reached is not asked for each of ten thousand mails. */
const REST_MS = 30_000;
const GRACE_MS = 10_000;

/**
 * Carries mails from the queue to the mail server, each on its own connection: a slow or hung one holds up nobody.
 * How many at once follows the server: fewer when it says that it has too many, one more for each that it takes.
 * A mail whose connection is late gets another beside it, out of the same number.
 */
export function startCourier({ db, mailroom, most, graceMs = GRACE_MS }: CourierOptions): Courier {
  const under = new Map<Promise<void>, Lane>();
  const giveUp = new AbortController();
  let room = Math.max(LEAST, most);
  let beside = 0;
  const writing: Record<Lane, number> = { first: 0, crowd: 0, ordinary: 0 };
  let ordinaryRestsUntil = 0;
  let stopped = false;
  let look = new AbortController();
  /** Where more waits than could be taken: there one looks as soon as there is room. */
  const more = new Set<Lane>();
  let again = false;

  const lookAgain = () => {
    again = true;
    look.abort();
  };

  const count = (lane: Lane) => [...under.values()].filter((one) => one === lane).length;

  /**
   * Connections that are not in use, less the one that is kept for who waits at the screen and the one for all else,
   * when they have none; a lane may take its own.
   */
  function left(own?: Lane): number {
    const screen = own !== 'first' && own !== 'crowd' && count('first') + count('crowd') === 0;
    const rest = own !== 'ordinary' && count('ordinary') === 0;
    return room - under.size - beside - Number(screen) - Number(rest);
  }

  function free(lane: Lane): number {
    if (lane === 'ordinary' && performance.now() < ordinaryRestsUntil) return 0;
    const unkept = room - Math.floor(room / KEPT) - under.size;
    const own = {
      first: unkept,
      crowd: Math.min(unkept, Math.ceil(room / 2) - count(lane)),
      ordinary: MOST_ORDINARY - count(lane),
    };
    return Math.min(left(lane), own[lane], MOST_WRITTEN[lane] - writing[lane]);
  }

  const another = () => {
    if (left() <= 0) return null;
    beside += 1;
    return () => {
      beside -= 1;
      if (more.size > 0) lookAgain();
    };
  };

  function learn(lane: Lane, outcome: Outcome | null): void {
    if (outcome?.as === 'sent') room = Math.min(Math.max(LEAST, most), room + 1);
    if (outcome?.as !== 'later') return;
    if (outcome.busy) room = Math.max(LEAST, Math.min(room, under.size + beside));
    if (lane === 'ordinary' && UNREACHABLE.test(outcome.code)) {
      ordinaryRestsUntil = performance.now() + REST_MS;
    }
  }

  async function carry(mail: MailRow): Promise<void> {
    const lane = laneOf(mail);
    let written = false;
    const onWritten = () => {
      if (written) return;
      written = true;
      writing[lane] -= 1;
      // Not for each: taking several costs as much as taking one.
      if (more.has(lane) && writing[lane] <= MOST_WRITTEN[lane] / 2) lookAgain();
    };
    writing[lane] += 1;
    try {
      const inCompany = () => under.size + beside > 1;
      learn(lane, await mailroom.send(mail, { signal: giveUp.signal, inCompany, another, onWritten }));
    } catch (err) {
      log.error({ err, mail: mail.id, kind: mail.kind }, 'mail not carried');
    } finally {
      onWritten();
    }
  }

  async function take(lane: Lane): Promise<void> {
    const limit = free(lane);
    if (limit <= 0) {
      more.add(lane);
      return;
    }
    const mails = await claimDue(db, lane, limit);
    if (mails.length < limit) more.delete(lane);
    else more.add(lane);
    for (const mail of mails) {
      const carried = carry(mail).finally(() => {
        under.delete(carried);
        if (more.has(lane)) lookAgain();
      });
      under.set(carried, lane);
    }
  }

  async function run(): Promise<void> {
    let lookedAt = -LOOK_EVERY_MS;
    let recoveredAt = performance.now();
    while (!stopped) {
      again = false;
      look = new AbortController();
      let wait = LOOK_EVERY_MS;
      try {
        // What came since shows at the next look, also while one lane is looked at all the time.
        const atAll = performance.now() - lookedAt >= LOOK_EVERY_MS;
        if (atAll) lookedAt = performance.now();
        if (lookedAt - recoveredAt >= RECOVER_EVERY_MS) {
          recoveredAt = lookedAt;
          await mailroom.recover();
        }
        const due = atAll ? await lanesWaiting(db) : more;
        for (const lane of LANES) if (due.has(lane) || more.has(lane)) await take(lane);
        wait -= performance.now() - lookedAt;
      } catch (err) {
        log.error({ err }, 'mail queue');
        wait = AFTER_FAULT_MS;
        again = false;
      }
      if (!again && !stopped)
        await sleep(Math.max(1, wait), undefined, { signal: look.signal }).catch(() => {});
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
