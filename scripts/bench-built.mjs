// `npm run bench:mail`, `npm run bench:web` and `npm run rush`: sets up whatever is missing, then measures the real server.
import { SetUpError } from './set-up/install.mjs';
import { endAs, spawnPinned } from './set-up/pinned-node.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';

const [what, ...asked] = process.argv.slice(2);
try {
  await ensureInstalled(console.error);
  if (!asked.includes('--help')) await ensureBuilt(console.error);
  await endAs(spawnPinned([`scripts/bench/${what}.ts`, ...asked]));
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exitCode = 1;
}
