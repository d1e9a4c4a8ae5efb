import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './pinned-node.mjs';

// Outside the checkout, because an install empties node_modules and the checkout may be read-only.
const file = join(
  tmpdir(),
  `wisselstage-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`,
);
const staleAfter = 20 * 60_000;

/** One set-up at a time per checkout: two installs in one folder delete each other's files. */
export async function withLock(say, work) {
  let waiting = false;
  while (!take()) {
    if (isStale()) {
      // Another user's lock may refuse to go; then its owner is dead or stuck, and waiting helps nobody.
      if (!remove()) break;
      continue;
    }
    if (!waiting) say('Another set-up of this checkout is busy; waiting for it…');
    waiting = true;
    await sleep(300);
  }
  process.once('exit', removeOwn);
  try {
    return await work();
  } finally {
    removeOwn();
    process.removeListener('exit', removeOwn);
  }
}

function take() {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    return true; // no lock can be made here at all: better to go on than to refuse
  }
}

function isStale() {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleAfter) return true;
    const owner = Number(readFileSync(file, 'utf8'));
    if (!owner) return Date.now() - statSync(file).mtimeMs > 5_000; // made, but the number not yet written
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function remove() {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

function removeOwn() {
  try {
    if (readFileSync(file, 'utf8') === String(process.pid)) remove();
  } catch {
    // gone already
  }
}
