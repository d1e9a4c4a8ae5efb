import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fillFolder } from './data-folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The embedded database is compiled once, plainly: a server of a test ends before compiling it better pays off. */
const BRIEF = '--liftoff-only';

export interface Site {
  url: string;
  /** What the server has logged so far. */
  log(): string;
  /** Waits until the server has logged this: a line is written just after its answer. */
  logged(text: string): Promise<void>;
  stop(): Promise<void>;
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
  /** When it is, for a test that knows the days of the example workbook; otherwise now. */
  clock?: string;
  /** The server begins with nothing, for a test of that. Otherwise it was started once, without people. */
  first?: boolean;
}

/** The real server with a data folder of its own, as `npm start` or `wisselstage serve` would run it. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const { env = {}, keep, first } = options;
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'wisselstage-site-')));
  if (!first && !env.DATABASE_URL && (await readdir(folder)).length === 0) await beginFolder(folder, options);
  const site = await startServer(folder, options);
  return {
    ...site,
    async stop() {
      await site.stop();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Fills a data folder as a server would that was started and stopped, for a test that adds to it before it starts one. */
export async function beginFolder(folder: string, { example = 'empty', clock }: SiteOptions): Promise<void> {
  const before = { example: example && 'empty', ...(clock ? { clock } : {}) } as const;
  await fillFolder(folder, Object.values(before).join(' '), (made) => startOnce(made, before));
}

/**
 * Makes what a first start makes, but for the people of the round: the start of the test brings those, because on a
 * round that is halfway each start is a morning, on which reminders go out.
 */
async function startOnce(folder: string, options: SiteOptions): Promise<void> {
  await (await startServer(folder, options)).stop();
  // To clear as much memory as is usual takes each start longer than a test gets back.
  await appendFile(join(folder, 'pglite', 'postgresql.auto.conf'), "shared_buffers = '16MB'\n");
}

const FLAGS: Record<string, string[]> = { empty: ['--empty'], visits: ['--visits'] };

async function startServer(
  folder: string,
  { example = 'empty', env = {}, clock }: SiteOptions,
): Promise<Site> {
  const flags = example ? ['--example', ...(FLAGS[example] ?? [])] : [];
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      BRIEF,
      ...(clock ? ['--import', './e2e/support/clock.ts'] : []),
      'src/cli/wisselstage.ts',
      'serve',
      ...flags,
    ],
    {
      cwd: root,
      // The test runner sets a BASE_URL of its own.
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BASE_URL: '',
        HOST: '',
        PORT: '0',
        WISSELSTAGE_DATA: folder,
        ...(clock ? { CLOCK: clock } : {}),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
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
    log: () => log,
    async logged(text) {
      const until = Date.now() + 10_000;
      while (!log.includes(text)) {
        if (Date.now() > until) throw new Error(`never logged: ${text}`);
        await setTimeout(20);
      }
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
