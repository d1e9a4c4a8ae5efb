import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCode, programOf, root, spawnPinned } from '../set-up/pinned-node.mjs';
import { failuresIn } from './failures.mjs';
import { longestIn } from './longest.mjs';

/** What a step adds to the last lines: its counts, and each failure in a few lines. */
export const nothing = { passed: 0, failed: 0, failures: [] };
export const oneFailed = { passed: 0, failed: 1, failures: [] };

const running = new Set();

/** Ends what runs now, by its own process; for Ctrl-C. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}

async function pinned(args, env) {
  const child = spawnPinned(args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  running.add(child);
  try {
    return await exitCode(child);
  } finally {
    running.delete(child);
  }
}

/** A check made of commands that each must succeed: one test. */
export async function check(...commands) {
  for (const command of commands) {
    if ((await pinned(command)) !== 0) return oneFailed;
  }
  return { passed: 1, failed: 0, failures: [] };
}

/** One run of vitest: its own counts, and one failure more when it failed outside any test. */
export async function vitest(projects, filters, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wisselstage-tests-'));
  const counts = join(folder, 'counts.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  const args = [
    programOf('vitest', 'vitest'),
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--passWithNoTests',
    ...reporters,
    ...filters,
  ];
  try {
    // The workers that vitest starts are told by the environment, since they do not get our arguments.
    const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim();
    const code = await pinned(args, { NODE_OPTIONS, ...env });
    if (!existsSync(counts)) return code === 0 ? nothing : oneFailed;
    const report = JSON.parse(readFileSync(counts, 'utf8'));
    const longest = longestIn(report, root);
    if (longest.length > 0) console.log(`The longest of these:\n${longest.join('\n')}`);
    const { numPassedTests: passed, numFailedTests: failed } = report;
    // A file that cannot be read, or an error nobody caught, has no test to its name.
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, failures: failuresIn(report, root) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
