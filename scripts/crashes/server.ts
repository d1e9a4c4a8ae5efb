import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each start compiles the same files; what is kept of that is told by content. */
const NODE_COMPILE_CACHE = join(root, 'node_modules', '.cache', 'node');

/** A real process that can be killed at any moment, also before it is ready. */
export interface Started {
  /** The milliseconds until it said that it was ready; `null` when it ended before. */
  ready: Promise<number | null>;
  /** What it has said so far. */
  log(): string;
  /** As a crash, or a power cut of the process alone, would. */
  kill(): Promise<void>;
  /** As who runs it does. */
  stop(): Promise<void>;
  /** Whether it runs. */
  isUp(): boolean;
}

/** `wisselstage` with what is asked of it, such as `['serve']`. */
export function startProcess(
  asked: readonly string[],
  env: Record<string, string>,
  before: readonly string[] = [],
): Started {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...before,
      '--disable-warning=ExperimentalWarning',
      '--liftoff-only',
      'src/cli/wisselstage.ts',
      ...asked,
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NODE_COMPILE_CACHE, BASE_URL: '', HOST: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const ready = new Promise<number | null>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (/Wisselstage is (ready|working)/.test(said)) resolve(performance.now() - began);
      });
    child.once('exit', () => resolve(null));
  });
  const isUp = () => child.exitCode === null && child.signalCode === null;
  return {
    ready,
    isUp,
    log: () => said,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
