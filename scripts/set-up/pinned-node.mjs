import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const binFolder = join(root, 'node_modules', '.bin');
/** The Node this project is written for; the npm package `node` brings it. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Type stripping and WebAssembly modules are announced as experimental; nobody who starts this can act on it. */
const quiet = '--disable-warning=ExperimentalWarning';

/** The environment for a program of this checkout: whatever it starts by name comes from the checkout first. */
export function pinnedEnvironment(more = {}) {
  const path = [
    binFolder,
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== binFolder),
  ];
  return { ...process.env, ...more, PATH: path.join(delimiter) };
}

/** Starts the pinned Node; the output is inherited unless `options` says otherwise. */
export function spawnPinned(args, { env, ...options } = {}) {
  return spawn(pinnedNode, [quiet, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: pinnedEnvironment(env),
  });
}

/** The file behind a command of an installed package; the links in .bin are shell scripts on some systems. */
export function programOf(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin[command]);
}

/** The exit code of a child, in the shell's manner when a signal ended it. */
export function exitCode(child) {
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) =>
      done(code ?? 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGKILL' ? 9 : 15)),
    );
  });
}

/** Tells when npm is gone: it passes SIGTERM on to its shell only, which dies of it and leaves us running. */
export function whenAbandoned(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/** Passes on what would stop us, so that the child can close its database; then we end as it ended. */
export async function endAs(child) {
  // A terminal sends Ctrl-C to the child as well; a second one would read as "stop at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenAbandoned(() => child.kill('SIGTERM'));
  process.exitCode = await exitCode(child);
}
