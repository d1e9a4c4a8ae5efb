import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { moveClockOf } from '../../e2e/support/postgres-clock.ts';
import { ownAddress } from '../../e2e/support/site.ts';
import { connect, type Whereabouts } from '../../src/platform/db/connect.ts';
import { Ledger } from './ledger.ts';
import { openLetterbox } from './letterbox.ts';
import { type Found, look, stillToDo } from './look.ts';
import { People } from './people.ts';
import { BEGINS, seed } from './seed.ts';
import { type Started, startProcess } from './server.ts';

export interface Crashed extends Found {
  kills: number;
  /** How many of those came before the server was ready. */
  early: number;
  /** What was broken off by a kill, of which nobody was told anything. */
  brokenOff: number;
  /** From each start after a kill until it was ready, in seconds. */
  recovered: number[];
  /** How often a start said what it took back of the process before. */
  said: number;
  /** What went wrong that nobody killed. */
  faults: string[];
}

interface Asked {
  kills: number;
  databaseUrl?: string | undefined;
  /** Told after each kill. */
  progress?(kills: number): void;
}

/** One in so many kills comes while the server starts. */
const EARLY = 8;
const LONGEST_LIFE_MS = 2500;

/** Kills a real server at random moments while people use it, lets it come back, and at the end holds all of it against what they were told. */
export async function crash({ kills, databaseUrl, progress }: Asked): Promise<Crashed> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-crashes-'));
  const at: Whereabouts = { dataFolder: folder, databaseUrl };
  const letterbox = await openLetterbox();
  const ledger = new Ledger();
  const { PORT, BASE_URL } = await ownAddress();
  const people = new People({ url: BASE_URL, letterbox, ledger });
  const began = performance.now();
  let aheadMs = 0;
  const start = () =>
    startProcess(
      ['serve', '--example', '--empty'],
      {
        ...{ PORT, BASE_URL, WISSELSTAGE_DATA: folder, SMTP_URL: letterbox.url, LOG_LEVEL: 'warn' },
        SECRET_KEY: 'a secret of the crashes, long enough to be one',
        // Its clock goes on from one start to the next.
        CLOCK: new Date(BEGINS + performance.now() - began + aheadMs).toISOString(),
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      },
      ['--import', './e2e/support/clock.ts'],
    );
  const outcome = { early: 0, recovered: [] as number[], said: 0, faults: [] as string[] };
  const note = ({ log }: Started) => {
    if (/of a process that ended/.test(log())) outcome.said += 1;
    for (const line of log().split('\n'))
      if (/request failed|"level":50/.test(line)) outcome.faults.push(line.slice(0, 400));
  };
  try {
    const beganAt = Date.now();
    await seed(at, kills + 3);
    for (let killed = 0; killed < kills; killed++) {
      const server = start();
      if (killed % EARLY === EARLY - 1) {
        const average = outcome.recovered.reduce((sum, each) => sum + each, 0) / outcome.recovered.length;
        await Promise.race([server.ready, sleep(Math.random() * average * 1000)]);
        outcome.early += 1;
      } else {
        const ready = await server.ready;
        if (ready === null) throw new Error(`it did not come back: ${server.log()}`);
        outcome.recovered.push(ready / 1000);
        let isOver = false;
        const living = people.live(() => isOver);
        await sleep(100 + Math.random() * LONGEST_LIFE_MS);
        isOver = true;
        await server.kill();
        await living;
      }
      await server.kill();
      note(server);
      progress?.(killed + 1);
    }
    const goAhead = async () => {
      aheadMs += LONGER_THAN_WAITED_MS;
      if (!databaseUrl) return;
      await moveClockOf(databaseUrl, BEGINS - beganAt + aheadMs);
      await makeJobsOlder(at);
    };
    await comeToRest({ at, start, note, goAhead });
    const found = await look(at, ledger, letterbox);
    return { kills, brokenOff: ledger.brokenOff, ...outcome, ...found };
  } finally {
    await letterbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Resting {
  at: Whereabouts;
  start(): Started;
  note(server: Started): void;
  /** Lets time go by for a server and its database, while none runs. */
  goAhead(): Promise<void>;
}

/** What is tried again or taken back is so within this; after a few of these a mail has been tried as often as is waited for. */
const LONGER_THAN_WAITED_MS = 6 * 60_000;

/** The queue of jobs asks PostgreSQL's own clock, which stays where it is. */
async function makeJobsOlder(at: Whereabouts): Promise<void> {
  const { db, close } = await connect(at);
  const by = sql`make_interval(secs => ${LONGER_THAN_WAITED_MS / 1000})`;
  await sql`update pgboss.job set start_after = start_after - ${by}, heartbeat_on = heartbeat_on - ${by}
    where state in ('retry', 'active')`.execute(db);
  await close();
}

/** Lets it run until nothing waits: each time it is some minutes later, so that nobody waits for what is tried again. */
async function comeToRest({ at, start, note, goAhead }: Resting): Promise<void> {
  for (let times = 0; times < 12; times++) {
    await goAhead();
    const server = start();
    if ((await server.ready) === null) throw new Error(`it did not come back: ${server.log()}`);
    // The embedded database is the server's alone: nobody can look meanwhile.
    if (at.databaseUrl) await isAtRest(at, 20_000);
    else await sleep(4_000);
    await server.stop();
    note(server);
    if (await isAtRest(at, 0)) return;
  }
  throw new Error('it did not come to rest');
}

/** Looks until nothing waits, or the time is over. */
async function isAtRest(at: Whereabouts, withinMs: number): Promise<boolean> {
  const last = performance.now() + withinMs;
  const { db, close } = await connect(at);
  try {
    for (;;) {
      if ((await stillToDo(db)) === 0) return true;
      if (performance.now() > last) return false;
      await sleep(250);
    }
  } finally {
    await close();
  }
}
