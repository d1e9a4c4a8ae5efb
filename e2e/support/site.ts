import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { layEmpty } from '../../scripts/testing/migrated.ts';
import { fillFolder } from './data-folders.ts';
import { copyDatabase, dropDatabase, hasShared, makeDatabase } from './databases.ts';
import { moveClockOf } from './postgres-clock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The embedded database is compiled once, plainly: a server of a test ends before compiling it better pays off. */
const BRIEF = '--liftoff-only';
/** An ordinary Wednesday of the sign-up of the example: nothing is mailed in the morning that another day would not mail. */
export const USUAL = '2027-01-13T09:00:00Z';

export interface Site {
  url: string;
  /** How far its clock is before that on the wall, in milliseconds. */
  ahead: number;
  /** What the server has logged so far. */
  log(): string;
  /** Waits until the server has logged this: a line is written just after its answer. */
  logged(text: string): Promise<void>;
  /** What the server holds once nothing is kept that nobody needs; of one that was started as `measured`. */
  measure(): Promise<Measured>;
  stop(): Promise<void>;
}

/** In bytes, and how many sockets, timers and files are open. */
export interface Measured {
  rss: number;
  heapUsed: number;
  external: number;
  open: number;
  /** For how many milliseconds it did nothing else, at one stretch, since it was asked before. */
  longest: number;
  of: Record<string, number>;
}

interface SiteOptions {
  /**
   * The round of the example waits for a workbook, or is halfway its sign-up, `visits` with a round in its visits beside it;
   * `false` is as in production.
   */
  example?: 'empty' | 'alive' | 'visits' | false;
  env?: Record<string, string>;
  /** A data folder that outlives the server, to start it again. */
  keep?: string;
  /**
   * When it is: absent, the same moment in every run, whatever day it is. `now` is for a test that compares with the clock
   * on the wall. A server on PostgreSQL has the time of that.
   */
  clock?: string;
  /** The server begins with nothing, for a test of that. Otherwise the database was filled before. */
  first?: boolean;
  /** The server says on a signal what it holds. */
  measured?: boolean;
  /** It has so much to do that it is worth being compiled well. */
  long?: boolean;
  /**
   * What it has is in its folder, as of who starts it at home. Absent: on the PostgreSQL of this run of the tests, where there is one,
   * which takes a fraction of the work; unless the test has a folder or a database of its own.
   */
  embedded?: boolean;
}

/** Of a site whose database is not in its folder, and of which the test says none. */
export const SITE_KEY = 'a secret of the tests that is long enough';

/** The real server with a data folder of its own, as `npm start` or `wisselstage serve` would run it. */
export async function startSite(asked: SiteOptions = {}): Promise<Site> {
  const options = atItsTime(asked);
  const { env = {}, keep, first, measured, embedded = measured, clock } = options;
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'wisselstage-site-')));
  // Of a folder that the test keeps the test says where the database is, by beginning it.
  if (!first && !env.DATABASE_URL && (await readdir(folder)).length === 0)
    await beginFolder(folder, { ...options, embedded: embedded || keep !== undefined });
  const database = await readShared(folder);
  const ahead = aheadOf(clock);
  if (database) await moveClockOf(database.databaseUrl, ahead);
  const site = await startServer(folder, {
    ...options,
    ...(database && {
      ahead,
      env: { SECRET_KEY: database.secretKey, ...env, DATABASE_URL: database.databaseUrl },
    }),
  });
  return {
    ...site,
    async stop() {
      await site.stop();
      if (keep) return;
      if (database) await dropDatabase(database.databaseUrl);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Fills a data folder as a server would that was started and stopped, for a test that adds to it before it starts one. No
 * morning was in it: what a first start mails, the server of the test mails. Its database is with those of the other sites, see
 * `embedded`: `whereOf` says where.
 */
export async function beginFolder(folder: string, asked: SiteOptions): Promise<void> {
  const options = atItsTime(asked);
  const { example = 'empty', clock, env = {}, embedded } = options;
  if (hasShared() && !embedded) return beginShared(folder, options);
  // What is sealed in it, is sealed with the key of the test.
  const { SECRET_KEY = '' } = env;
  const kind = [example || 'no example', clock ?? '', SECRET_KEY].join(' ');
  await fillFolder(folder, kind, async (made) => {
    await beginEmpty(made);
    const filled = SECRET_KEY ? { SECRET_KEY } : {};
    await (example ? fillExample(made, example, clock, filled) : startOnce(made, clock, filled));
  });
}

/** The same on PostgreSQL: what was filled once is copied there, and so is what stands beside it in the folder. */
async function beginShared(
  folder: string,
  { example = 'empty', clock, env = {} }: SiteOptions,
): Promise<void> {
  const { SECRET_KEY = SITE_KEY } = env;
  const kind = [example || 'no example', clock ?? 'now', SECRET_KEY, 'on PostgreSQL'].join(' ');
  await fillSite(folder, kind, async (made) => {
    await beginBlank(made, { clock, secretKey: SECRET_KEY });
    const filled = await envOf(made);
    await (example ? fillExample(made, example, clock, filled) : startOnce(made, clock, filled));
  });
}

interface Shared {
  databaseUrl: string;
  secretKey: string;
  /** When the clock of its site begins; absent: it is that on the wall. */
  clock?: string | undefined;
}

/** In a folder whose database is elsewhere: where. */
const SHARED = 'database.json';

async function readShared(folder: string): Promise<Shared | null> {
  const said = await readFile(join(folder, SHARED), 'utf8').catch(() => null);
  return said === null ? null : (JSON.parse(said) as Shared);
}

const keepShared = (folder: string, shared: Shared) =>
  writeFile(join(folder, SHARED), JSON.stringify(shared));

/** A folder with a database in which there is nothing, also not by migrations; where it is, see `embedded`. */
export async function beginBlank(
  folder: string,
  { clock = USUAL, secretKey = SITE_KEY }: { clock?: string | undefined; secretKey?: string } = {},
): Promise<void> {
  if (!hasShared()) return beginEmpty(folder);
  await keepShared(folder, { databaseUrl: await makeDatabase(aheadOf(clock)), secretKey, clock });
}

/** As `fillFolder`, of a folder with a site in it: its database is copied along, wherever that is. */
export async function fillSite(
  folder: string,
  kind: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  await fillFolder(folder, kind, make);
  const made = await readShared(folder);
  if (!made) return;
  const databaseUrl = await copyDatabase(made.databaseUrl, aheadOf(made.clock));
  await keepShared(folder, { ...made, databaseUrl });
}

/** With what a command of ours finds that database. */
export async function envOf(folder: string): Promise<Record<string, string>> {
  const shared = await readShared(folder);
  return shared ? { DATABASE_URL: shared.databaseUrl, SECRET_KEY: shared.secretKey } : {};
}

/** How a test opens the database of a site whose folder it keeps. An embedded one opens for one process alone. */
export async function whereOf(folder: string) {
  const shared = await readShared(folder);
  return {
    dataFolder: folder,
    ...(shared && { databaseUrl: shared.databaseUrl, secretKey: shared.secretKey }),
  };
}

/** By how much a clock that begins then is ahead of that on the wall, in milliseconds. */
const aheadOf = (clock: string | undefined): number => (clock ? Date.parse(clock) - Date.now() : 0);

function atItsTime({ clock, ...options }: SiteOptions): SiteOptions {
  const time = clock ?? (options.env?.DATABASE_URL ? 'now' : USUAL);
  return time === 'now' ? options : { ...options, clock: time };
}

/**
 * Lays an empty database in a folder. To make one takes as long as an example does; it is brought up to date by whoever
 * opens it, at the time that is theirs: some of what a migration adds begins at its moment.
 */
export const beginEmpty = (folder: string): Promise<void> =>
  fillFolder(folder, 'nothing in it', (made) => layEmpty(join(made, 'pglite')));

const startOnce = async (folder: string, clock?: string, env: Record<string, string> = {}) =>
  (await startServer(folder, { example: false, env, ...(clock ? { clock } : {}) })).stop();

async function fillExample(
  folder: string,
  example: string,
  clock: string | undefined,
  env: Record<string, string>,
): Promise<void> {
  const child = runAt({ clock }, ['e2e/support/fill-example.ts', example], {
    WISSELSTAGE_DATA: folder,
    ...env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the example was not made: ${said}`);
}

type Running = { [Name in 'clock' | 'measured' | 'long']?: SiteOptions[Name] | undefined } & {
  /** By how much its database is ahead of the wall, in milliseconds. */
  ahead?: number;
};

/** One of our programs, by a clock of its own. */
function runAt({ clock, ahead, measured, long }: Running, program: string[], env: Record<string, string>) {
  return spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      ...(long ? [] : [BRIEF]),
      ...(clock ? ['--import', './e2e/support/clock.ts'] : []),
      ...(measured ? ['--expose-gc', '--import', './e2e/support/measured.ts'] : []),
      ...program,
    ],
    {
      cwd: root,
      // The test runner sets a BASE_URL of its own.
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', BASE_URL: '', HOST: '', PORT: '0' },
        ...(clock ? { CLOCK: clock } : {}),
        ...(clock && ahead !== undefined ? { CLOCK_AHEAD: String(ahead) } : {}),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

const FLAGS: Record<string, string[]> = { empty: ['--empty'], visits: ['--visits'] };

async function startServer(
  folder: string,
  { example = 'empty', env = {}, clock, measured, long, ahead: given }: SiteOptions & Running,
): Promise<Site> {
  const flags = example ? ['--example', ...(FLAGS[example] ?? [])] : [];
  const ahead = given ?? aheadOf(clock);
  const child = runAt(
    { clock, measured, long, ...(given !== undefined && { ahead }) },
    ['src/cli/wisselstage.ts', 'serve', ...flags],
    {
      WISSELSTAGE_DATA: folder,
      ...env,
    },
  );
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      log += chunk;
      const ready = /ready at (http:\S+)/.exec(log);
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once('exit', () => reject(new Error(`the server ended: ${log}`)));
  });
  return {
    url,
    ahead,
    log: () => log,
    async logged(text) {
      const until = Date.now() + 10_000;
      while (!log.includes(text)) {
        if (Date.now() > until) throw new Error(`never logged: ${text}`);
        await setTimeout(20);
      }
    },
    async measure() {
      const from = log.length;
      child.kill('SIGUSR2');
      for (let tries = 0; tries < 500; tries++) {
        const said = /^\{"measured":(\{.*\}\}).*\}$/m.exec(log.slice(from))?.[1];
        if (said) return JSON.parse(said) as Measured;
        await setTimeout(20);
      }
      throw new Error('the server did not say what it holds');
    },
    stop: () => end(child),
  };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return ended;
}

/** Where the site is, when its own address matters: in a mail, to a passkey, to the login of an organisation. */
export async function ownAddress(): Promise<{ PORT: string; BASE_URL: string }> {
  // Below those that a system hands out by itself: one of them could be given to another server before ours takes it.
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).once('listening', () => resolve(true));
      server.listen(port, '127.0.0.1');
    });
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return { PORT: String(port), BASE_URL: `http://localhost:${port}` };
  }
}

/** Signs in as a role of the example; the cookie to send along. */
export async function signIn(site: Site, role: string): Promise<string> {
  const answer = await fetch(`${site.url}/voorbeeld/als/${role}`, { method: 'POST', redirect: 'manual' });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
