#!/usr/bin/env node
// The wisselstage command from a checkout, on whatever Node the machine has: sets up what is missing, then
// hands over to the pinned Node. Standard output is the command's alone, because `--json` is read by programs.
import { join } from 'node:path';
import { SetUpError } from '../scripts/set-up/install.mjs';
import { endAs, root, spawnPinned } from '../scripts/set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from '../scripts/set-up.mjs';

try {
  const args = process.argv.slice(2);
  await ensureInstalled();
  if (args[0] === 'serve' && !args.includes('--help')) await ensureBuilt();
  await endAs(spawnPinned([join(root, 'src', 'cli', 'wisselstage.ts'), ...args], { cwd: callersFolder() }));
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}

/** `npm run` moves to the checkout before it runs us; file names on the command line are relative to before. */
function callersFolder() {
  const moved = process.env.npm_lifecycle_event === 'wisselstage' && process.cwd() === root;
  return (moved && process.env.INIT_CWD) || process.cwd();
}
