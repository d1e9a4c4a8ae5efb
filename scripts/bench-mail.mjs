// `npm run bench:mail`: sets up whatever is missing, then measures how fast mail goes.
import { SetUpError } from './set-up/install.mjs';
import { endAs, spawnPinned } from './set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';

try {
  await ensureInstalled(console.error);
  if (!process.argv.includes('--help')) await ensureBuilt(console.error);
  await endAs(spawnPinned(['scripts/bench/mail.ts', ...process.argv.slice(2)]));
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}
